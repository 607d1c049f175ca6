package policy

import (
	"headcount/sim/observe"
	"headcount/sim/term"
)

// fill puts somebody into a template; ok is false when nobody is there to be turned to.
func (t *template) fill(d *observe.Desk) (a term.Act, ok bool) {
	a = t.act
	switch t.whom {
	case nobody:
		return a, true
	case standing:
		if q := d.Waiter(); q != nil {
			return t.at(d, q.ID, q.Matter)
		}
	case eldest:
		if m := eldestOf(d); m != nil {
			return t.at(d, m.Person, m.ID)
		}
	case thorny:
		if m := longestThread(d); m != nil {
			return t.at(d, m.Person, m.ID)
		}
	case unspoken:
		if q := longest(d, func(*observe.Person) bool { return true }); q != nil {
			return t.at(d, q.ID, term.NoMatter)
		}
	case weary:
		if q := worst(d); q != nil {
			return t.at(d, q.ID, term.NoMatter)
		}
	default:
		return t.onObject(d)
	}
	return a, false
}

// at directs the act at a person about a matter. Walking to somebody who works elsewhere becomes a call; to somebody who is not to be
// seen it cannot be carried out.
func (t *template) at(d *observe.Desk, who term.PersonID, m term.MatterID) (term.Act, bool) {
	a := reachable(d, t.act.With(who, t.act.Channel).About(m))
	if a.Verb == term.Answer && m == term.NoMatter {
		return a, false
	}
	return a, !a.Channel.FaceToFace() || d.People[who].Present
}

func longestThread(d *observe.Desk) *observe.Matter {
	var found *observe.Matter
	for i := range d.Matters {
		m := &d.Matters[i]
		if m.Open && m.Person != term.NoPerson && !d.Pending(m.ID) && (found == nil || m.Rounds > found.Rounds) {
			found = m
		}
	}
	return found
}

// worst is who is there and read worst when last looked at; the earliest among equals.
func worst(d *observe.Desk) *observe.Person {
	var found *observe.Person
	for i := range d.People {
		q := &d.People[i]
		if q.Present && q.Seen.Band != term.BandUnknown && (found == nil || q.Seen.Band < found.Seen.Band) {
			found = q
		}
	}
	return found
}
