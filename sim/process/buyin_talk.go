package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Finds decides whether a stakeholder is reached: somebody of the team like anybody there, others by chance. Writing always goes out.
func Finds(c *Context, a *term.Act) bool {
	k := a.Object
	if i := c.Spec.Stakeholders[k].Person; i != term.NoPerson {
		with := a.With(i, a.Channel)
		return Meets(c, &with, onReached.With(c.State.Gap))
	}
	p := c.Params.BuyIn.Reach
	switch a.Channel {
	case term.Call, term.Video:
		p = c.Params.Channels.CallReach
	case term.Chat, term.Mail, term.Board:
		return true
	}
	return c.Chance(p, rng.Stakeholder, int(k), c.day(), onReached.With(c.State.Gap))
}

// Sound talks with a stakeholder about a proposal: to consult them (Consult), to hear what they care about (Preview, TheirAgenda) or to put
// the proposal to them beforehand (Preview in any other manner). It returns how that seemed to go.
func (c *Context) Sound(a *term.Act, p term.ObjectID) term.Outcome {
	k, h := a.Object, &c.State.Council[a.Object]
	told := c.confides(a)
	h.Met++
	came := term.Quiet
	switch {
	case p == term.NoObject || !c.council():
	case a.Verb == term.Consult:
		came = c.consult(a, p)
	case a.Manner == term.TheirAgenda:
		came = c.listen(a, p)
	default:
		came = c.preview(a, p)
	}
	if told && (a.Verb == term.Consult || a.Manner == term.TheirAgenda || came == term.Quiet) {
		came = term.Learned
	}
	if a.Verb == term.Consult && !a.Channel.Written() {
		c.KeeperTells(k)
	}
	c.GainWith(k, c.Params.BuyIn.Contact, "talked with about it")
	c.keep(a, came)
	return came
}

// keep keeps what passed between the manager and a stakeholder.
func (c *Context) keep(a *term.Act, came term.Outcome) {
	h := &c.State.Council[a.Object]
	h.Last, h.LastAct, h.LastHow, h.LastCame = c.State.Day, a.Verb, a.Channel, came
}

// strength is what of a talk comes across by a channel.
func (c *Context) strength(how term.Channel) float64 {
	switch {
	case how.Written():
		return c.Params.BuyIn.Text
	case how.FaceToFace():
		return 1
	}
	return c.Params.BuyIn.Wire
}

// confides decides whether a stakeholder says one more of the things that matter to them, and keeps it.
func (c *Context) confides(a *term.Act) bool {
	if !c.wouldConfide(a) {
		return false
	}
	c.Confide(a.Object)
	return true
}

// wouldConfide decides whether a stakeholder says one more of the things that matter to them.
func (c *Context) wouldConfide(a *term.Act) bool {
	k, p, h := a.Object, &c.Params.BuyIn, &c.State.Council[a.Object]
	if untold(h, c.Spec.Stakeholders[k].Interests) < 0 || p.On == 0 {
		return false
	}
	logit := p.Tells + num.Mul(p.TellsTrust, c.trustOf(k)-.5)
	if a.Manner != term.TheirAgenda && a.Manner != term.AsQuestion {
		logit += p.TellsAside
	}
	switch {
	case a.Channel.Written():
		logit += p.TellsText
	case !a.Channel.FaceToFace():
		logit += p.TellsWire
	}
	return c.Chance(num.Logistic(logit), rng.Stakeholder, int(k), c.day(), onConfides.With(c.State.Gap))
}

// Confide lets a stakeholder tell the next of the things that matter to them; where all have been told it changes nothing.
func (c *Context) Confide(k term.ObjectID) {
	h := &c.State.Council[k]
	if next := untold(h, c.Spec.Stakeholders[k].Interests); next >= 0 {
		h.Told |= 1 << uint(next)
		c.becauseOf("buy-in", term.SortStakeholder, k, "interest", 1, "told what matters to them")
	}
}

// untold is the first interest not told yet, or -1.
func untold(h *org.Stakeholder, interests int) int {
	for n := range interests {
		if h.Told>>uint(n)&1 == 0 {
			return n
		}
	}
	return -1
}

// consult lets a stakeholder shape a proposal before it is decided: it becomes theirs a little, and costs them less.
func (c *Context) consult(a *term.Act, p term.ObjectID) term.Outcome {
	t, q, b := c.State.Stance(p, a.Object), &c.State.Proposals[p], &c.Params.BuyIn
	c.arrives(p, a.Object)
	if q.Decided >= 0 {
		return term.Quiet // what is decided can be spoken about, not shaped
	}
	if t.Involved == 0 {
		q.Shaped++
	}
	full := c.strength(a.Channel)
	t.Involved, t.Prewired = max(t.Involved, full), max(t.Prewired, full)
	t.Loss = num.Mul(t.Loss, 1-num.Mul(b.Ease, full))
	c.becauseOf("buy-in", term.SortStakeholder, a.Object, "involved", full, "had a hand in it")
	c.GainWith(a.Object, b.Gain, "asked before it was decided")
	c.settle(p, a.Object)
	return term.Agreed
}

// listen is a talk about what a stakeholder cares about; of the proposal they learn that there is one.
func (c *Context) listen(a *term.Act, p term.ObjectID) term.Outcome {
	t := c.State.Stance(p, a.Object)
	t.Heard = c.State.Day
	if t.Stage < term.StageAware {
		t.Stage = term.StageAware
		c.note(p, a.Object, t.Stage)
	}
	if untold(&c.State.Council[a.Object], c.Spec.Stakeholders[a.Object].Interests) < 0 {
		return term.Quiet
	}
	return term.Deflected
}

// preview puts a proposal to one stakeholder before the meeting. By what they care about it works only when that is known.
func (c *Context) preview(a *term.Act, p term.ObjectID) term.Outcome {
	t, b, full := c.State.Stance(p, a.Object), &c.Params.BuyIn, c.strength(a.Channel)
	c.arrives(p, a.Object)
	if c.State.Proposals[p].Decided >= 0 {
		return t.Came
	}
	t.Prewired = max(t.Prewired, full)
	if a.Manner == term.ByInterest && c.State.Council[a.Object].Told != 0 {
		t.Matched = max(t.Matched, full)
	}
	if a.Manner == term.Inflated {
		c.State.Proposals[p].Inflated = true
	}
	c.becauseOf("buy-in", term.SortStakeholder, a.Object, "logit", num.Mul(b.Prewired, full), "talked to beforehand")
	return c.settle(p, a.Object)
}

// arrives lets all the research behind a proposal reach a stakeholder who is talked to.
func (c *Context) arrives(p, k term.ObjectID) {
	t := c.State.Stance(p, k)
	t.Arrived, t.Heard = c.State.Proposals[p].Hours, c.State.Day
	t.Stage = max(t.Stage, term.StageUnderstands)
}

// settle sets a stakeholder's stage by how they would decide now, keeps how it seemed and returns that.
func (c *Context) settle(p, k term.ObjectID) term.Outcome {
	t := c.State.Stance(p, k)
	before := t.Stage
	t.Stage = stageOf(c.decides(p, k))
	c.becauseOf("buy-in", term.SortStakeholder, k, "stage", float64(t.Stage)-float64(before), "talked about it")
	seen := c.seemed(p, k)
	c.note(p, k, seen)
	return org.Aloud(seen)
}

// SoundInWriting writes to one stakeholder: it is read or not. What they say of what matters to them comes as their answer, when mails are answered; of
// what they make of the proposal nothing shows, and a paper that is only sent asks for nothing. It reports whether there is an answer to wait for.
func (c *Context) SoundInWriting(a *term.Act, p term.ObjectID) (asks bool) {
	k, b := a.Object, &c.Params.BuyIn
	c.keep(a, term.Sent)
	if p == term.NoObject || !c.council() {
		return false
	}
	if a.Manner == term.Attached {
		c.attached(p, k)
		return false
	}
	read := c.Chance(b.Glance, rng.Stakeholder, int(k), c.day(), onMailed.With(int(p)))
	c.awaitWord(a, read && c.wouldConfide(a))
	if !read {
		return true
	}
	t := c.State.Stance(p, k)
	t.Stage = max(t.Stage, term.StageAware)
	full := b.Text
	switch {
	case c.State.Proposals[p].Decided >= 0:
	case a.Verb == term.Consult:
		if t.Involved == 0 {
			c.State.Proposals[p].Shaped++
		}
		t.Involved = max(t.Involved, full)
	case a.Manner != term.TheirAgenda:
		t.Prewired = max(t.Prewired, full)
	}
	return true
}

// awaitWord lets a stakeholder write back, or never, after the time that any mail takes.
func (c *Context) awaitWord(a *term.Act, comes bool) {
	p := &c.Params.Channels
	after := c.LogNormal(p.ReplyMedian, p.ReplySigma, rng.Stakeholder, int(a.Object), c.day(), onWritesBack.With(c.State.Gap))
	c.sendBack(a, c.Spec.Stakeholders[a.Object].Person, term.Learned, replyAfter(after), comes)
}

// writesBack brings in what a stakeholder has written; where they have said all in the meantime it says nothing new. Nobody writes who has left.
func (c *Context) writesBack(w org.Pending) {
	k, who, came := w.Act.Object, c.Spec.Stakeholders[w.Act.Object].Person, w.Outcome
	if who != term.NoPerson {
		x := &c.State.People[who]
		if x.Gone {
			return
		}
		x.Focus += c.Params.BuyIn.MailMin / 60 // writing back takes as long as writing did
	}
	if untold(&c.State.Council[k], c.Spec.Stakeholders[k].Interests) < 0 {
		came = term.Quiet
	}
	c.Confide(k)
	c.keep(&w.Act, came)
	c.Tell(org.News{Kind: org.NewsReply, Person: who, Matter: term.NoMatter, Act: w.Act, Outcome: came})
}

// MailRound sends a proposal to everybody who has a say: as a document few read it, as a few lines most see that there is one.
func (c *Context) MailRound(a *term.Act) {
	if !c.council() {
		return
	}
	for k := range c.State.Council {
		o := term.ObjectID(k)
		if !c.Spec.HasSay(a.Object, o) {
			continue
		}
		if a.Manner == term.Attached {
			c.attached(a.Object, o)
			continue
		}
		if c.Chance(c.Params.BuyIn.Glance, rng.Stakeholder, k, c.day(), onMailed.With(int(a.Object))) {
			t := c.State.Stance(a.Object, o)
			t.Stage = max(t.Stage, term.StageAware)
		}
	}
}

// attached is a document in the mail: who opens it knows all that is in it. Sent again it meets the same reader, so only what is new in it
// can reach somebody who has read it once.
func (c *Context) attached(p, k term.ObjectID) {
	t := c.State.Stance(p, k)
	if !c.Chance(c.Params.BuyIn.Read, rng.Stakeholder, int(k), 0, onMailed.With(int(p)).With(1)) {
		c.becauseOf("buy-in", term.SortStakeholder, k, "read", 0, "mailed, and not opened")
		return
	}
	t.Arrived = c.State.Proposals[p].Hours
	t.Stage = max(t.Stage, term.StageUnderstands)
	c.becauseOf("buy-in", term.SortStakeholder, k, "read", 1, "read what was mailed")
}

// Dig adds research to a proposal [h].
func (c *Context) Dig(p term.ObjectID, hours float64) {
	q := &c.State.Proposals[p]
	q.Hours = num.Clamp(q.Hours+hours, 0, 10000)
	c.becauseOf("buy-in", term.SortProposal, p, "hours", hours, "researched")
}
