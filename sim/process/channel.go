package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Settles is the chance that one round by a channel settles a question of equivocality unclear with a person: spoken
// .97-.22E, written .88-.78E, times what of it arrives (media synchronicity; grounding).
func Settles(p *params.Channels, x *org.Person, how term.Channel, unclear float64) float64 {
	if how.Written() {
		return num.Mul(num.Clamp01(p.WrittenBase-num.Mul(p.WrittenSlope, unclear)), x.Reading)
	}
	return num.Mul(num.Clamp01(p.SpokenBase-num.Mul(p.SpokenSlope, unclear)), arrives(p, x, how))
}

// arrives is the share of speech that reaches a person. Somebody who does not hear takes some of it from the lips, one to one and
// face to face only.
func arrives(p *params.Channels, x *org.Person, how term.Channel) float64 {
	switch how {
	case term.Walk, term.Aside:
		if x.Hearing < p.LipReading {
			return p.LipReading
		}
	case term.Gathering:
		if x.Hearing < 1 {
			return num.Mul(x.Hearing, .5)
		}
	}
	return x.Hearing
}

// Minutes is what an act costs the manager's day: writing 5+7E by mail and half of it by chat, talking 5+15E, asking how things are or what
// stands behind something 15+5E, a one-to-one twice fifteen, thanks four; a place aside and the way there and back on top of it.
func Minutes(p *params.Params, s *org.State, a *term.Act) quantity.Minute {
	c := &p.Channels
	unclear := .2
	if a.Matter != term.NoMatter {
		unclear = s.Desk[a.Matter].Unclear
	}
	var min float64
	switch {
	case (a.Verb == term.Talk || a.Verb == term.Notice || a.Verb == term.Ask) && !a.Channel.Written():
		min = p.Manager.TalkMinutes + num.Mul(5, unclear)
	case a.Verb == term.OneToOne && !a.Channel.Written():
		min = 2 * p.Manager.TalkMinutes
	case a.Verb == term.Thank:
		min = 4
	case a.Channel == term.Mail || a.Channel == term.Board:
		min = c.WriteMin + num.Mul(c.WriteSlope, unclear)
	case a.Channel == term.Chat:
		min = num.Mul(c.ChatShare, c.WriteMin+num.Mul(c.WriteSlope, unclear))
	default:
		min = c.TalkMin + num.Mul(c.TalkSlope, unclear)
	}
	if a.Channel == term.Aside {
		min += c.AsideMinutes
	}
	if a.Channel.FaceToFace() && a.Person != term.NoPerson {
		min += num.Mul(2*c.StrideMinutes, float64(s.People[a.Person].Strides))
	}
	return quantity.Minute(num.Clamp(min+.5, 1, 240))
}

// complyOffset is the logit offset of a channel against asking in person (Roghanizad & Bohns 2022).
func complyOffset(p *params.Compliance, how term.Channel) float64 {
	switch {
	case how == term.Video:
		return p.Video
	case how == term.Call:
		return p.Phone
	case how.Written():
		return p.Text
	}
	return 0
}

// Complies is the chance of a yes to a request:
//
//	logit P = in person + offset of the channel*(1-.5*T) + 2*(T-.5) - .8*max(0, strain) + .4 with reasons
//
// Part of the job, the channel matters less, .35 of it; to somebody who lives in writing, writing is not the poorer way.
func Complies(p *params.Compliance, x *org.Person, a *term.Act, job bool) float64 {
	offset := num.Mul(complyOffset(p, a.Channel), 1-num.Mul(p.TrustCuts, x.Trust))
	if a.Channel.Written() {
		offset = num.Mul(offset, x.Hearing)
	}
	if job {
		offset = num.Mul(offset, p.JobCuts)
	}
	logit := p.InPerson + offset + num.Mul(p.Trust, x.Trust-.5) + num.Mul(p.Strain, num.Clamp(x.Strain, 0, 4))
	if a.Manner == term.WithReasons || a.Manner == term.ByInterest || a.Verb == term.SetGoal && a.Manner == term.AsQuestion {
		logit += p.Reasons
	}
	return num.Logistic(logit)
}

// Opens is the chance that a person says what stands behind a matter, given the act that touched it (employee voice):
//
//	logit P = base + trust*(T-.5) + safety*(S-.5) + candour + offsets of the way and the kind of question + bystanders
//
// times what of the question arrives. A concern below Params.Openness.Smallest has nothing to say.
func Opens(c *Context, a *term.Act, m term.MatterID) float64 {
	p, d := &c.Params.Openness, &c.State.Desk[m]
	x := &c.State.People[d.Person]
	if d.Opened || d.Concern < p.Smallest {
		return 0
	}
	logit := p.Base + num.Mul(p.Trust, x.Trust-.5) + num.Mul(p.Safety, c.State.Me.Safety-.5) + num.Mul(p.Candour, x.Candour)
	logit += c.openOffset(x, a)
	if a.Channel == term.Walk {
		logit += num.Mul(p.Bystander, float64(Earshot(c, int(d.Person))))
	}
	if d.Touched >= 0 && c.State.Day-d.Touched < 3 && d.Rounds > 1 && x.LastAct == term.Ask {
		logit += p.AskedTwice
	}
	chance := num.Logistic(logit)
	if !a.Channel.Written() {
		chance = num.Mul(chance, arrives(&c.Params.Channels, x, a.Channel))
	}
	return chance
}

// openOffset is what the way and the kind of the question do to saying it [logit]; a one-to-one takes half of what small talk does. Writing suits
// some better than speaking (channel preference): for each z of that its offset shrinks by .6 of itself, and speaking takes .6 from them.
func (c *Context) openOffset(x *org.Person, a *term.Act) float64 {
	p := &c.Params.Openness
	sum, writes := 0.0, 0.0
	if m := c.mind(int(a.Person)); m != nil {
		writes = num.Mul(p.Prefers, m.Writing)
	}
	switch a.Verb {
	case term.Ask:
	case term.Notice:
		sum += p.SmallTalk
		if x.Strain > .3 || x.Affect < -.2 {
			sum += p.Noticed - p.SmallTalk
		}
	case term.OneToOne:
		sum += num.Mul(.5, p.SmallTalk)
	case term.Talk:
		sum += p.SmallTalk
	default:
		sum += p.NotAsked
	}
	switch {
	case a.Channel.Written():
		sum += num.Mul(num.Mul(p.Text, x.Hearing), num.Clamp(1-writes, 0, 2))
	case a.Channel == term.Call:
		sum += p.Call
	case a.Channel == term.Video:
		sum += p.Video
	case a.Channel == term.Gathering:
		sum += p.Gathering
	}
	if a.Channel.Spoken() {
		sum -= max(writes, 0)
	}
	return sum
}

// Earshot counts the people present within earshot of somebody's desk, at most three.
func Earshot(c *Context, i int) int {
	n := 0
	for j := range c.State.People {
		if j != i && c.State.People[j].Present && c.State.People[j].Hearing > .5 && near(c, i, j) {
			n++
		}
	}
	if n > 3 {
		return 3
	}
	return n
}

func near(c *Context, i, j int) bool {
	a, b := &c.Spec.People[i], &c.Spec.People[j]
	return Strides(a.DeskX, a.DeskY, b.DeskX, b.DeskY) <= c.Params.Channels.EarshotStrides
}

// StrideCentimetres is the length of one stride [cm].
const StrideCentimetres = 75

// Strides is the distance between two places [strides], rounded up.
func Strides(x1, y1, x2, y2 int) int {
	dx, dy := float64(x1-x2), float64(y1-y2)
	cm := num.Sqrt(num.Mul(dx, dx) + num.Mul(dy, dy))
	return int(cm/StrideCentimetres + .999)
}

// replyAfter is the time of an answer in whole working minutes, one at least and a week at most.
func replyAfter(minutes float64) quantity.Minute { return quantity.Minute(num.Clamp(minutes, 1, 2400)) }

// Reply is how long a written answer takes [working min] and whether one comes: log-normal, median 47 by mail and 8 by chat; a
// strained reader answers fewer, .15 of them for each z up to a half, and not later (Kooti et al. 2015).
func Reply(c *Context, i int, how term.Channel, o rng.Occasion) (after quantity.Minute, comes bool) {
	p, x := &c.Params.Channels, &c.State.People[i]
	median := p.ReplyMedian
	if how == term.Chat {
		median = p.ChatMedian
	}
	after = replyAfter(c.LogNormal(median, p.ReplySigma, rng.ReplyTime, i, c.day(), o))
	overload := num.Clamp(num.Mul(.15, x.Strain), 0, .5)
	return after, c.Chance(num.Mul(p.ReplyChance, 1-overload), rng.ReplyGiven, i, c.day(), o)
}
