package fates

import (
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Tale is what of one life after a decision can be told in the author's words: which scenes were met and how each came out, and who had left by
// its end.
type Tale struct {
	Ending int             // index of the ending: whoever has the life can tell that the tale is of it
	Scenes []Met           // in the order in which they were met, that of the decision itself left out
	Left   []term.PersonID // who was of the team when the decision was taken, and is not at the end; in order of number
}

// Met is a scene that was answered.
type Met struct {
	Day  quantity.Day // counted from 0
	Act  term.Act     // the answer; Act.Event is never NoEvent
	Came term.Outcome // how it had turned out by the end
}

// Retell lives life number k (from 1) of decision number n of a log once more and tells what was met in it. It costs one life.
// The errors are those of Run.
func Retell(sc *scenario.Scenario, log declog.Log, n, k int) (Tale, error) {
	base, act, err := before(sc, log, n)
	if err != nil {
		return Tale{}, err
	}
	r := newRunner(sc, log, base, NewStandIn(sc, log))
	var met []Met
	r.met = func(d *observe.Desk, a term.Act) {
		if a.Event != term.NoEvent {
			met = append(met, Met{Day: d.Day, Act: a})
		}
	}
	l := r.live(k, act)
	return tale(&r.base, &r.state, l.Ending, met), nil
}

// Relate tells of the life that was lived what Retell tells of others: what came after decision number n of its log.
func Relate(sc *scenario.Scenario, log declog.Log, n int) (Tale, error) {
	base, _, err := before(sc, log, n)
	if err != nil {
		return Tale{}, err
	}
	s, err := session.Retrace(sc, log)
	if err != nil {
		return Tale{}, err
	}
	s.Finish()
	var from, end session.State
	base.Copy(&from)
	s.Copy(&end)
	var met []Met
	for _, e := range log.Entries[n:] {
		if e.Kind != declog.KindAct {
			continue
		}
		if a, err := session.Resolve(sc, e.Act); err == nil && a.Event != term.NoEvent {
			met = append(met, Met{Day: quantity.Day(e.Day), Act: a})
		}
	}
	return tale(&from, &end, s.Ending(), met), nil
}

func tale(from, end *session.State, ending int, met []Met) Tale {
	t := Tale{Ending: ending, Scenes: met}
	for i := range t.Scenes {
		m := &t.Scenes[i]
		m.Came = end.Came(m.Act)
		if c := end.Story.Fired[m.Act.Event].Choice; c != term.NoChoice { // what was refused was answered in another way
			m.Act.Choice = c
		}
	}
	for i := range from.Org.People {
		if !from.Org.People[i].Gone && end.Org.People[i].Gone {
			t.Left = append(t.Left, term.PersonID(i))
		}
	}
	return t
}
