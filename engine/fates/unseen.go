package fates

import (
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// InSight reports whether the floor is before the manager's eyes when a decision is taken: in a gap and in a scene among people it is; in a mail, in
// the chat and on the telephone it is not.
func InSight(sc *scenario.Scenario, a term.Act) bool {
	if a.Event == term.NoEvent {
		return true
	}
	switch sc.Source.Events[a.Event].Setting {
	case "mail", "chat", "phone":
		return false
	}
	return true
}

var onUnseen = rng.Named("unseen")

// unseen draws anew who is at their desk just then, where that could not be seen when the decision was taken: what nobody could know is luck, and
// no life of a decision is to be judged by it. Who waits at the manager's own desk, or is known to be away, stays so.
func unseen(sc *scenario.Scenario, a term.Act, s *session.State, luck rng.Source) {
	if InSight(sc, a) {
		return
	}
	o := &s.Org
	for i := range o.People {
		x := &o.People[i]
		away := len(o.Dated) > 0 && sc.Spec.Calendar.Away(term.PersonID(i), o.Day) || len(o.Minds) > 0 && o.Minds[i].DaysOff > 0
		if x.Remote || x.Gone || x.Waiting || away {
			continue
		}
		x.Present = luck.Chance(x.AtDesk, rng.Presence, i, int(o.Day), onUnseen)
		x.Headphones = x.Phones && x.Present
	}
}
