package observe

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// What is asked of a desk most often, and can be told without a look at a whole part of it. Each answers the same of a desk on which all is
// to be seen, and looks at nothing else for it.

// At returns somebody as they are before your eyes.
func (d *Desk) At(i term.PersonID) *Person {
	q := &d.People[i]
	if d.unseen&OfPeople != 0 && d.at != i {
		person(d.state, d.spec, int(i), org.Slot(max(d.state.Day, 0).Week()), q)
		d.at = i
	}
	return q
}

// LastSpoken returns the day somebody was last spoken with, -1 never, and whether they are to be seen now.
func (d *Desk) LastSpoken(i term.PersonID) (day quantity.Day, here bool) {
	if d.unseen&OfPeople != 0 {
		p := &d.state.People[i]
		return p.LastSpoken, p.Present || p.Waiting
	}
	q := &d.People[i]
	return q.LastSpoken, q.Present
}

// Waiter returns who stands at your desk, the first of several, or nil.
func (d *Desk) Waiter() *Person {
	if d.unseen&OfPeople != 0 {
		people := d.state.People
		for i := range people {
			if people[i].Waiting {
				return d.At(term.PersonID(i))
			}
		}
		return nil
	}
	for i := range d.People {
		if d.People[i].Waiting {
			return &d.People[i]
		}
	}
	return nil
}

// Matter returns a matter as it lies on the desk.
func (d *Desk) Matter(k term.MatterID) *Matter {
	q := &d.Matters[k]
	if d.unseen&OfMatters != 0 {
		matter(&d.state.Desk[k], int(k), q)
	}
	return q
}

// Oldest returns the open matter of somebody that has lain longest, the first of equals, or nil: of all where after is nil, else of those that come
// after it in this order.
func (d *Desk) Oldest(after *Matter) *Matter {
	begin := longAgo
	if after != nil {
		begin = lain(after.Touched, int(after.ID)) + 1
	}
	first := uint64(closed)
	if d.unseen&OfMatters != 0 {
		desk := d.state.Desk
		for k := range desk {
			m := &desk[k]
			first = min(first, uint64(lain(m.Touched, k)-begin)|isClosed(m.Open, m.Person))
		}
	} else {
		for k := range d.Matters {
			m := &d.Matters[k]
			first = min(first, uint64(lain(m.Touched, k)-begin)|isClosed(m.Open, m.Person))
		}
	}
	if first == closed {
		return nil
	}
	return d.Matter(term.MatterID((int64(first) + begin) & (lainApart - 1)))
}

// Where a matter comes in the order of how long matters have lain is a number, and what lies nowhere or comes before where one begins is beyond all
// of them: then the first is found without a jump, which no processor could foresee.
const (
	lainApart       = 1 << 16
	longAgo   int64 = -lainApart * lainApart
	closed          = 1 << 63
)

func lain(touched quantity.Day, k int) int64 { return int64(touched)*lainApart + int64(k) }

func isClosed(open bool, owner term.PersonID) uint64 {
	bit := uint64(0)
	if !open {
		bit = closed
	}
	if owner == term.NoPerson {
		bit = closed
	}
	return bit
}

// Pending reports whether something written about a matter is still unanswered.
func (d *Desk) Pending(m term.MatterID) bool {
	if d.unseen&OfWaits != 0 {
		for k := range d.state.Wait {
			if d.state.Wait[k].Act.Matter == m {
				return true
			}
		}
		return false
	}
	for i := range d.Waits {
		if d.Waits[i].Act.Matter == m {
			return true
		}
	}
	return false
}

// RequestsRest reports whether nothing is to be done about requests by somebody who asks after one every so many days (0 never) and, where they wait,
// lets what could be handed in lie until a window that they know of. What was refused is left alone. Where it cannot be told at a glance it reports
// false.
func (d *Desk) RequestsRest(follows int, wait bool) bool {
	if d.unseen&OfMoney == 0 {
		return false
	}
	s, spec := d.state, d.spec
	if len(s.Budget) == 0 {
		return true
	}
	requests, lies := s.Requests, false
	for r := range requests {
		switch q := &requests[r]; q.Standing {
		case term.StandingPending, term.StandingForgotten:
			if follows > 0 && since(s.Day, q.Followed) >= follows {
				return false
			}
		case term.StandingIdle, term.StandingDeferred:
			if !wait || lacks(s, spec.Requests[r].Needs) != term.NoObject {
				return false
			}
			lies = true
		}
	}
	return !lies || windowToCome(s, spec)
}

// windowToCome reports whether a window is to come that the manager knows of, and none is open: as in a Budget, without the rest of it.
func windowToCome(s *org.State, spec *org.Spec) bool {
	told, today, dates, comes := s.Budget[0].Knows(term.ClauseWindows), max(s.Day, 0), spec.Calendar.Dates, false
	for i := range dates {
		date := &dates[i]
		if date.Kind != org.Window || date.To < today || !told && date.Known > today {
			continue
		}
		if date.From <= today {
			return false
		}
		comes = true
	}
	return comes
}

// HiringRests reports whether there is nothing about posts and applicants that anybody could want to do: no post waits to be advertised, nobody who has
// applied waits to hear, and who comes or has come is seen in. Where it cannot be told at a glance it reports false.
func (d *Desk) HiringRests() bool {
	if d.unseen&OfHiring == 0 {
		return false
	}
	openings, candidates := d.state.Openings, d.state.Candidates
	declared := d.spec.Candidates[:len(candidates)]
	for k := range openings {
		if o := &openings[k]; o.Opened < 0 && o.Approved && !o.Withdrawn && o.Filled == term.NoObject {
			return false
		}
	}
	for k := range candidates {
		n := &candidates[k]
		if n.State >= org.NotWanted || n.State == org.OfferOut {
			continue // it is over with them, or they think about it
		}
		switch {
		case n.State == org.Unheard && !askable(d.state, &declared[k]):
		case n.State == org.Joining && n.Buddy != term.NoPerson:
		case n.State == org.Joined && n.Buddy != term.NoPerson && n.Welcomed > 0:
		default:
			return false
		}
	}
	return true
}

// Examined reports whether a source of evidence on a candidate who is on the desk has been looked at.
func (d *Desk) Examined(c *Candidate, source int) bool {
	if d.unseen&OfEvidence != 0 {
		return d.state.Candidates[c.ID].Minutes[source] > 0
	}
	return c.Evidence[source].Minutes > 0
}

// Unsettled reports whether anything that you know to hang on something has not been settled.
func (d *Desk) Unsettled() bool {
	if d.unseen&OfMap != 0 {
		flows := d.state.Flows
		for k := range flows {
			if f := &flows[k]; !f.Settled && f.Known >= 0 {
				return true
			}
		}
		return false
	}
	for i := range d.Flows {
		if !d.Flows[i].Settled {
			return true
		}
	}
	return false
}

// Unvisited returns the first place on the map that has had fewer visits than so many, or NoObject.
func (d *Desk) Unvisited(enough int) term.ObjectID {
	if d.unseen&OfMap != 0 {
		systems := d.state.Systems
		for k := range systems {
			if y := &systems[k]; y.Visits < enough && y.Known >= 0 {
				return term.ObjectID(k)
			}
		}
		return term.NoObject
	}
	for i := range d.Systems {
		if y := &d.Systems[i]; y.Visits < enough {
			return y.ID
		}
	}
	return term.NoObject
}

// Condition returns what stands first on the board of a machine: what it has to do, and whether it has a known flaw or is down.
func (d *Desk) Condition(k term.ObjectID) (load float64, flawed, down bool) {
	if d.unseen&OfMachines != 0 {
		m := &d.state.Machines[k]
		return m.Load, m.Flawed, m.Down
	}
	m := &d.Machines[k]
	return m.Load, m.Flawed, m.Down
}

// Undecided reports whether there is a proposal that is still to be decided.
func (d *Desk) Undecided() bool {
	if d.unseen&OfProposals != 0 {
		for p := range d.state.Proposals {
			if d.state.Proposals[p].Decided < 0 {
				return true
			}
		}
		return false
	}
	for p := range d.Proposals {
		if d.Proposals[p].Decided < 0 {
			return true
		}
	}
	return false
}

// Carried reports whether a proposal has been decided and was not turned down.
func (d *Desk) Carried(p term.ObjectID) bool {
	if d.unseen&OfProposals != 0 {
		q := &d.state.Proposals[p]
		return q.Decided >= 0 && q.Came != term.Resisted
	}
	q := &d.Proposals[p]
	return q.Decided >= 0 && q.Came != term.Resisted
}

// Unspoken returns the first of those who have a say in a proposal with whom you have not spoken for so many working days, or nil.
func (d *Desk) Unspoken(p term.ObjectID, days int) *Stakeholder {
	if d.unseen&OfCouncil != 0 {
		council, says := d.state.Council, d.spec.Proposals[p].Says
		places(&d.Council, len(council))
		for k := range council {
			if says&1 == 1 && since(d.state.Day, council[k].Last) >= days {
				stakeholder(d.state, d.spec, k, &d.Council[k])
				return &d.Council[k]
			}
			says >>= 1
		}
		return nil
	}
	for k := range d.Council {
		if d.Council[k].LastDays >= days && d.Stances[int(p)*len(d.Council)+k].Says {
			return &d.Council[k]
		}
	}
	return nil
}
