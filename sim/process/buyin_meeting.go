package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Conclude holds the decision meeting about a proposal. Everybody with a say speaks once, whoever weighs most first. What was said before moves who speaks next, by the
// weight of those who said it; the no of somebody they respect counts double. What is said aloud decides; what they meant shows later.
//
// presented says whether the manager puts it to them there; without that nothing more
// reaches anybody. It returns what was decided.
func (c *Context) Conclude(p term.ObjectID, presented bool) term.Outcome {
	if !c.council() {
		return term.Quiet
	}
	c.gatherCouncil(p, presented)
	for spoken := uint64(0); ; {
		k := c.nextToSpeak(p, spoken)
		if k == term.NoObject {
			break
		}
		c.speakUp(p, k, spoken)
		spoken |= 1 << uint(k)
	}
	q := &c.State.Proposals[p]
	q.Decided, q.Came = c.State.Day, c.decision(p)
	c.becauseOf("buy-in", term.SortProposal, p, "decided", float64(q.Came), "the meeting")
	if !presented { // else the manager was there
		c.Tell(org.News{
			Kind: org.NewsDecision, Person: term.NoPerson, Matter: c.Spec.Proposals[p].Matter, Act: term.NewAct(term.Pitch).On(p), Outcome: q.Came,
		})
	}
	return q.Came
}

// gatherCouncil is what the beginning of the meeting does: who hears of it there for the first time is cold, and who had not even heard that
// there is something is a little let down.
func (c *Context) gatherCouncil(p term.ObjectID, presented bool) {
	for k := range c.State.Council {
		o := term.ObjectID(k)
		if !c.Spec.HasSay(p, o) {
			continue
		}
		t := c.State.Stance(p, o)
		t.Sway = 0
		t.Cold = t.Stage < term.StageUnderstands
		if t.Stage < term.StageAware {
			c.LetdownOf(o, c.Params.BuyIn.Surprise, "heard of it in the meeting")
		}
		if presented {
			t.Arrived, t.Heard = c.State.Proposals[p].Hours, c.State.Day
		}
		t.Stage = max(t.Stage, term.StageUnderstands)
	}
}

// nextToSpeak is who has a say, has not spoken and weighs most; the first declared among equals. NoObject when all have spoken.
func (c *Context) nextToSpeak(p term.ObjectID, spoken uint64) term.ObjectID {
	next := term.NoObject
	for k := range c.State.Council {
		o := term.ObjectID(k)
		if spoken>>uint(k)&1 == 1 || !c.Spec.HasSay(p, o) {
			continue
		}
		if next == term.NoObject || c.State.Council[k].Influence > c.State.Council[next].Influence {
			next = o
		}
	}
	return next
}

// speakUp lets one stakeholder say how they stand, moved by what was said before.
func (c *Context) speakUp(p, k term.ObjectID, spoken uint64) {
	t := c.State.Stance(p, k)
	before := c.decides(p, k)
	t.Sway = num.Mul(c.Params.BuyIn.Sway, c.mood(p, k, spoken))
	t.Came = c.decides(p, k)
	if t.Came != before {
		c.becauseOf("buy-in", term.SortStakeholder, k, "stance", t.Sway, "what others said")
	}
	t.Stage = stageOf(t.Came)
	seen := t.Stage
	if t.Came == term.Resisted && c.polite(p, k) {
		seen = term.StageSupports
	}
	c.note(p, k, seen)
	c.showsLater(p, k)
}

// mood is how what has been said aloud so far sounds to somebody, from -1 wholly against to 1 wholly for, over all the others' weight.
func (c *Context) mood(p, k term.ObjectID, spoken uint64) float64 {
	sum, all := 0.0, 0.0
	for j := range c.State.Council {
		o := term.ObjectID(j)
		if o == k || !c.Spec.HasSay(p, o) {
			continue
		}
		w := c.State.Council[j].Influence
		said := org.Aloud(c.State.Stance(p, o).SeenStage)
		has := spoken>>uint(j)&1 == 1
		if has && said == term.Resisted && c.Spec.Stakeholders[k].Respects>>uint(j)&1 == 1 {
			w = num.Mul(w, c.Params.BuyIn.Respect)
		}
		all += w
		if has {
			sum += num.Mul(w, voiced(said))
		}
	}
	if all <= 0 {
		return 0
	}
	return sum / all
}

// voiced is what a word in the meeting weighs: a yes that will be acted on 1, one that will be honoured a quarter, a no -1.
func voiced(came term.Outcome) float64 {
	switch came {
	case term.Committed:
		return 1
	case term.Complied:
		return .25
	}
	return -1
}

// decision is what was decided: Committed where those who would do something for it hold more than half of the weight, Resisted where the
// noes weigh as much as all the yeses or more, half of a lukewarm one counted, and else Complied. The no of somebody whom another respects counts double.
func (c *Context) decision(p term.ObjectID) term.Outcome {
	respected := uint64(0)
	for k := range c.Spec.Stakeholders {
		if c.Spec.HasSay(p, term.ObjectID(k)) {
			respected |= c.Spec.Stakeholders[k].Respects
		}
	}
	strong, weak, against := 0.0, 0.0, 0.0
	for k := range c.State.Council {
		o, w := term.ObjectID(k), c.State.Council[k].Influence
		if !c.Spec.HasSay(p, o) {
			continue
		}
		switch org.Aloud(c.State.Stance(p, o).SeenStage) {
		case term.Committed:
			strong += w
		case term.Complied:
			weak += w
		default:
			if respected>>uint(k)&1 == 1 {
				w = num.Mul(w, c.Params.BuyIn.Respect)
			}
			against += w
		}
	}
	switch {
	case strong > weak+against:
		return term.Committed
	case against >= strong+num.Mul(.5, weak):
		return term.Resisted
	}
	return term.Complied
}

// showsLater sets the day on which somebody's decision first shows in what they do.
func (c *Context) showsLater(p, k term.ObjectID) {
	t, lag := c.State.Stance(p, k), c.Params.BuyIn.Lag
	extra := num.Mul(float64(lag), c.Uniform(rng.Stakeholder, int(k), c.day(), onShows.With(int(p))))
	t.Shows, t.Shown = c.State.Day+quantity.Day(lag)+quantity.Day(extra), false
}

// Decisions holds the meetings that have a day and have not been held: what nobody has presented is decided all the same.
func Decisions(c *Context) {
	if !c.council() {
		return
	}
	for p := range c.State.Proposals {
		if d := c.Spec.Proposals[p].Decides; d > 0 && c.State.Day >= d && c.State.Proposals[p].Decided < 0 {
			c.Conclude(term.ObjectID(p), false)
		}
	}
}
