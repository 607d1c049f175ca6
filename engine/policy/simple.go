package policy

import (
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Idle promises nothing, answers nothing and looks up.
type Idle struct{}

// Decide implements Decider.
func (Idle) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return promises(d, 0)
	case term.Scene:
		return best(d, func(a term.Act) int {
			if a.Verb == term.LeaveAlone || a.Verb == term.Wait {
				return 1
			}
			return 0
		})
	}
	return term.NewAct(term.Wait)
}

// Random does anything that can be done, each equally often.
type Random struct{}

// Decide implements Decider.
func (Random) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return promises(d, draw(d, len(d.Promises)+1, "promises"))
	case term.Scene:
		return stated(d, draw(d, len(d.Scene.Choices), "choice"))
	}
	verbs := [...]term.Verb{term.Answer, term.Ask, term.Talk, term.Thank, term.ReadMail, term.OwnWork, term.Tickets, term.Coffee, term.Wait}
	ways := [...]term.Channel{term.Walk, term.Aside, term.Call, term.Chat, term.Mail}
	v := verbs[draw(d, len(verbs), "verb")]
	a := term.NewAct(v)
	switch v {
	case term.Answer, term.Ask:
		if m := oldest(d, func(m *observe.Matter) bool { return !d.Pending(m.ID) }); m != nil {
			a = a.With(m.Person, ways[draw(d, len(ways), "way")]).About(m.ID)
			return reachable(d, a)
		}
		return term.NewAct(term.Wait)
	case term.Talk, term.Thank:
		a = a.With(term.PersonID(draw(d, len(d.People), "who")), ways[draw(d, 3, "voice")])
		return reachable(d, a)
	}
	return a
}

// reachable turns walking to somebody who works elsewhere into a call, and a call to somebody who does not hear into a line in the chat.
func reachable(d *observe.Desk, a term.Act) term.Act {
	a.Channel = wayTo(d.At(a.Person), a.Channel)
	return a
}

// wayTo is the way somebody can be reached by who would take this one: whoever works elsewhere is called, and who does not hear is written to.
func wayTo(q *observe.Person, by term.Channel) term.Channel {
	if by.FaceToFace() && q.Remote {
		by = term.Call
	}
	if by == term.Call && q.Deaf {
		by = term.Chat
	}
	return by
}

// WalkFirst walks over for everything.
type WalkFirst struct{}

// Decide implements Decider.
func (WalkFirst) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return promises(d, len(d.Promises))
	case term.Scene:
		return best(d, func(a term.Act) int {
			switch {
			case a.Channel == term.Walk:
				return 3
			case a.Channel.FaceToFace():
				return 2
			case a.Channel.Spoken():
				return 1
			}
			return 0
		})
	}
	if p := d.Waiter(); p != nil && p.Matter != term.NoMatter {
		return term.NewAct(term.Answer).With(p.ID, term.Walk).About(p.Matter)
	}
	if m := oldest(d, func(m *observe.Matter) bool { return !m.Answered && d.People[m.Person].Present }); m != nil {
		return reachable(d, term.NewAct(term.Answer).With(m.Person, term.Walk).About(m.ID))
	}
	if p := longest(d, func(*observe.Person) bool { return true }); p != nil {
		return term.NewAct(term.Talk).With(p.ID, term.Walk)
	}
	return term.NewAct(term.Coffee)
}
