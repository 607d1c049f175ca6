package policy

import (
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Mentored manages like somebody balanced who has help: a mentor or a peer is asked once a week, about the project whose date is nearest
// or whoever seemed worst; ratings are told while they are due, with their reasons; and what has lain for days is promised and then settled.
// Where there is none of that it does as balanced does.
type Mentored struct{ Archetype }

func newMentored() *Mentored {
	for i := range archetypes {
		if archetypes[i].Name == "balanced" {
			return &Mentored{archetypes[i]}
		}
	}
	panic("policy: no policy balanced")
}

// Decide implements Decider.
func (p *Mentored) Decide(d *observe.Desk) term.Act {
	if d.Stop == term.Gap {
		for _, try := range []func(*observe.Desk) (term.Act, bool){p.rate, p.consult, p.keep, p.promise} {
			if a, ok := try(d); ok {
				return a
			}
		}
	}
	return p.Archetype.Decide(d)
}

// rate tells somebody who is there their rating, once a day while reviews are due. Who has been told already is refused by the calendar and
// asked about no more.
func (p *Mentored) rate(d *observe.Desk) (term.Act, bool) {
	for k := range d.Dates {
		x := &d.Dates[k]
		if x.Kind != observe.ReviewCycle || x.State != observe.DateOpen || d.Gap != 2 {
			continue
		}
		if next := x.Rated; next < len(d.People) {
			a := term.NewAct(term.Rate).With(d.People[next].ID, reach(&d.People[next]))
			a.Manner = term.WithReasons
			return a, true
		}
	}
	return term.Act{}, false
}

// reach is a private way to somebody.
func reach(q *observe.Person) term.Channel {
	switch {
	case !hears(q):
		return term.Mail
	case q.Remote || !q.Present:
		return term.Video
	}
	return term.Aside
}

// consult asks a mentor, or a peer, on Wednesdays in the last gap.
func (p *Mentored) consult(d *observe.Desk) (term.Act, bool) {
	if d.Day.Weekday() != quantity.Wednesday || d.Gap != 3 {
		return term.Act{}, false
	}
	for k := range d.Advisers {
		x := &d.Advisers[k]
		if x.Kind == term.HR || x.Kind == term.Peer && k+1 < len(d.Advisers) {
			continue
		}
		a := term.NewAct(term.Advise).On(x.ID)
		if d.Day.Week()%2 == 0 {
			if q := gloomiest(d); q != nil {
				a.Person = q.ID
				return a, true
			}
		}
		for j := range d.Projects {
			q := &d.Projects[j]
			if x.Kind == term.Mentor && q.Report < .995 && (a.Project == term.NoProject || q.Due < d.Projects[a.Project].Due) {
				a.Project = q.ID
			}
		}
		return a, true
	}
	return term.Act{}, false
}

// gloomiest is who seemed worst when last looked at, the first among equals, or nil.
func gloomiest(d *observe.Desk) *observe.Person {
	var found *observe.Person
	for i := range d.People {
		q := &d.People[i]
		if !q.Gone && !q.Remote && q.Seen.Band != term.BandUnknown && (found == nil || q.Seen.Band < found.Seen.Band) {
			found = q
		}
	}
	return found
}

// keep settles what was promised and is due.
func (p *Mentored) keep(d *observe.Desk) (term.Act, bool) {
	for k := range d.Vows {
		v := &d.Vows[k]
		if v.State != observe.VowOpen || v.Kind != term.VowSettle || v.Due-d.Day > 1 || d.People[v.Person].Gone {
			continue
		}
		if m := &d.Matters[v.Matter]; m.Open && !m.Answered && m.Person == v.Person && !d.Pending(m.ID) {
			a := idle
			p.treat(d, m, d.People[v.Person].Waiting, &a)
			return a, true
		}
	}
	return term.Act{}, false
}

// promise gives a word about what has lain longest, where that can be done and no promise to its owner is open.
func (p *Mentored) promise(d *observe.Desk) (term.Act, bool) {
	if !d.Self.Vows || d.Gap != 1 {
		return term.Act{}, false
	}
	m := oldest(d, func(m *observe.Matter) bool { return !m.Answered && d.Day-m.Touched >= 3 && d.People[m.Person].Present })
	if m == nil {
		return term.Act{}, false
	}
	for k := range d.Vows {
		if v := &d.Vows[k]; v.State == observe.VowOpen && v.Person == m.Person {
			return term.Act{}, false
		}
	}
	return term.NewAct(term.Promise).With(m.Person, reach(&d.People[m.Person])).About(m.ID), true
}
