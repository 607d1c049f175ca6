package act

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// aboutOutside reports whether an act is about an object that this package carries out by its own rules: stakeholders, proposals, requests and
// managerial questions.
func aboutOutside(a *term.Act) bool {
	return toOthers.Has(a.Verb) || a.Object != term.NoObject && (a.Verb == term.Research || a.Verb == term.Talk)
}

const toOthers term.Verbs = 1<<term.Consult | 1<<term.Preview | 1<<term.Pitch | 1<<term.Submit | 1<<term.BossDoor

// outwardTalk reports whether the minutes of such an act are spent with people.
func outwardTalk(a *term.Act) bool {
	return aboutOutside(a) && a.Verb != term.Research && !a.Channel.Written() && (a.Verb != term.Submit || a.Channel.Spoken() || a.Manner == term.AsQuestion)
}

// apart does an act that aboutOutside tells from the others.
func apart(c *process.Context, a *term.Act) Result {
	switch a.Verb {
	case term.Consult, term.Preview:
		return sound(c, a)
	case term.Pitch:
		return pitch(c, a)
	case term.Submit:
		return submit(c, a)
	case term.BossDoor:
		return bossDoor(c, a)
	case term.Research:
		c.Dig(a.Object, c.Params.BuyIn.GapHours)
		return Result{Outcome: term.Done, Minutes: c.Spec.GapMinutes, Revealed: term.NoMatter}
	}
	return askAround(c, a)
}

// notThere is a way in vain.
func notThere() Result { return Result{Outcome: term.NotThere, Minutes: 3, Revealed: term.NoMatter} }

// sound talks with a stakeholder, or writes to one. Somebody of the team is spoken to like anybody there, with all that costs them.
func sound(c *process.Context, a *term.Act) Result {
	p := process.Subject(c.Spec, c.State, a)
	if a.Channel.Written() {
		asks := c.SoundInWriting(a, p)
		return Result{Outcome: term.Sent, Minutes: outwardMinutes(c.Params, c.Spec, c.State, a), Later: asks, Revealed: term.NoMatter}
	}
	if !process.Finds(c, a) {
		return notThere()
	}
	minutes := outwardMinutes(c.Params, c.Spec, c.State, a)
	came := c.Sound(a, p)
	if i := c.Spec.Stakeholders[a.Object].Person; i != term.NoPerson {
		spokenWith(c, a, int(i), minutes, came)
	}
	return Result{Outcome: came, Minutes: minutes, Revealed: term.NoMatter}
}

// spokenWith books a talk with somebody of the team that no question or matter of theirs was about.
func spokenWith(c *process.Context, a *term.Act, i int, minutes quantity.Minute, came term.Outcome) {
	x := &c.State.People[i]
	if !x.Waiting {
		c.Interrupted(i)
	}
	x.Spoken++
	x.LastSpoken, x.LastAct, x.LastHow, x.LastCame = c.State.Day, a.Verb, a.Channel, came
	c.TalkedWith(i, a.Channel, float64(minutes))
	how := term.InPerson
	if !a.Channel.FaceToFace() {
		how = term.Voice
	}
	process.Look(c, i, how)
}

// pitch mails a proposal round, or holds the meeting that decides it.
func pitch(c *process.Context, a *term.Act) Result {
	if a.Channel.Written() {
		c.MailRound(a)
		return Result{Outcome: term.Sent, Minutes: outwardMinutes(c.Params, c.Spec, c.State, a), Revealed: term.NoMatter}
	}
	if a.Manner == term.Inflated {
		c.State.Proposals[a.Object].Inflated = true
	}
	minutes := outwardMinutes(c.Params, c.Spec, c.State, a)
	c.SatIn(a.Object, minutes)
	return Result{Outcome: c.Conclude(a.Object, true), Minutes: minutes, Revealed: term.NoMatter}
}

// submit talks a request over, hands it in, or asks where it stands.
func submit(c *process.Context, a *term.Act) Result {
	q, r := &c.State.Requests[a.Object], Result{Minutes: outwardMinutes(c.Params, c.Spec, c.State, a), Revealed: term.NoMatter}
	waits := q.Standing == term.StandingPending || q.Standing == term.StandingForgotten
	switch {
	case (waits || a.Manner == term.AsQuestion) && !c.BossIn(a.Channel):
		return notThere()
	case waits:
		c.FollowUp(a.Object)
		r.Outcome = term.Quiet
	case a.Manner == term.AsQuestion:
		c.Discuss(a.Object)
		r.Outcome = term.Understood
	default:
		c.HandIn(a)
		r.Outcome, r.Later = term.Sent, true
	}
	return r
}

// bossDoor puts a managerial question to the boss, or looks in.
func bossDoor(c *process.Context, a *term.Act) Result {
	if len(c.State.Budget) == 0 {
		return Result{Outcome: term.Done, Minutes: outwardMinutes(c.Params, c.Spec, c.State, a), Revealed: term.NoMatter} // as a scene has it
	}
	if !c.BossIn(a.Channel) {
		return notThere()
	}
	r := Result{Outcome: term.Quiet, Minutes: outwardMinutes(c.Params, c.Spec, c.State, a), Revealed: term.NoMatter}
	switch {
	case a.Object == term.NoObject:
		c.LookAtBoss()
		if c.BossTells() {
			r.Outcome = term.Learned
		}
	case c.AskBoss(a.Object):
		r.Outcome = term.Learned
	default:
		r.Outcome = term.Deferred
	}
	return r
}

// askAround puts a managerial question to somebody of the team.
func askAround(c *process.Context, a *term.Act) Result {
	i := int(a.Person)
	if !process.Meets(c, a, process.Asked(a, c.State.Gap)) {
		return notThere()
	}
	minutes := process.Minutes(c.Params, c.State, a)
	came := c.AskAround(a)
	if a.Channel.Written() {
		c.State.People[i].Written++
		c.TalkedWith(i, a.Channel, float64(minutes)) // in writing: writing back takes as long as writing did
	} else {
		spokenWith(c, a, i, minutes, came)
	}
	return Result{Outcome: came, Minutes: minutes, Revealed: term.NoMatter}
}

// outwardMinutes is what an act about a stakeholder, a proposal, a request or a question costs the manager's day.
func outwardMinutes(p *params.Params, spec *org.Spec, s *org.State, a *term.Act) quantity.Minute {
	b, u := &p.BuyIn, &p.Budget
	min := u.AskMin
	switch a.Verb {
	case term.Consult, term.Preview:
		switch {
		case a.Channel.Written():
			min = b.MailMin
		case a.Verb == term.Consult:
			min = b.ConsultMin
		default:
			min = b.TalkMin
		}
	case term.Pitch:
		if min = b.MeetMin; a.Channel.Written() {
			min = b.MailMin
		}
	case term.Submit:
		min = u.FormMin
		if at := s.Requests[a.Object].Standing; at == term.StandingPending || at == term.StandingForgotten {
			min = u.FollowMin
		} else if a.Manner == term.AsQuestion {
			min = u.AskMin
		}
	case term.Research:
		return spec.GapMinutes
	case term.Talk:
		return process.Minutes(p, s, a)
	}
	if a.Channel == term.Aside {
		min += p.Channels.AsideMinutes
	}
	return quantity.Minute(num.Clamp(min+.5, 1, 240))
}
