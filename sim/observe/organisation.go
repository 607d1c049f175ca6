package observe

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// EvidenceKinds is the number of sources of evidence on a candidate: the file, a talk, a structured interview, a work sample, a panel,
// references, in this order.
const EvidenceKinds = org.EvidenceKinds

// Opening is a post that may be filled, as everybody knows it.
type Opening struct {
	ID        term.ObjectID
	Approved  bool
	Opened    quantity.Day // day it was advertised, -1 not yet
	Filled    term.ObjectID
	Withdrawn bool
}

// Evidence is what one source says of a candidate. It is never a measurement: Score is z as it was read.
type Evidence struct {
	Minutes float64 // spent on it; 0 where it was not looked at
	Score   float64
	Band    term.Band
}

// CandidateState mirrors how far somebody has come.
type CandidateState uint8

// The states of a candidate, in order; who has not applied is not on a desk.
const (
	Unheard CandidateState = iota
	Applied
	OfferOut
	Countered
	Joining
	Joined
	NotWanted
	Elsewhere
	SaidNo
	LeftAgain
)

// Candidate is somebody who has applied, as they appear.
type Candidate struct {
	ID       term.ObjectID
	Opening  term.ObjectID
	Inside   term.PersonID  // who of the team it is, or NoPerson
	State    CandidateState // Unheard for a colleague who has not been asked
	Since    quantity.Day   // day they applied
	Evidence [EvidenceKinds]Evidence
	Overall  Evidence // how good they seem, all in all; Minutes is the sum without the file
	Sheet    Evidence // the same by the score sheet, the impression left out
	Sure     float64  // how sure you feel, 0 to 1
	Rival    bool     // says that there is another offer
	Offers   int      // made by you
	Answers  quantity.Day
	Joins    quantity.Day
	Place    term.PersonID // who they are in the team once they have accepted
	Buddy    term.PersonID
	Welcomed int
}

// MapSystem is a place on the map that you have heard of.
type MapSystem struct {
	ID      term.ObjectID
	Process bool
	Known   quantity.Day  // since when
	Whose   quantity.Day  // since when you know whose it is, -1 not
	Owner   term.PersonID // as you know it; NoPerson where you do not, or where nobody of the team owns it
	Keeper  term.ObjectID // the stakeholder who owns it, as you know it, or NoObject
	Visits  int
	Asked   int
}

// Flow is a dependency that you know of. Whether it still holds does not show; its age does.
type Flow struct {
	ID      term.ObjectID
	From    term.ObjectID
	To      term.ObjectID
	Night   bool
	Known   quantity.Day
	Settled bool
	Bitten  int
}

// Server is a server or a service. All of it can be seen.
type Server struct {
	ID     term.ObjectID
	Load   float64 // share of capacity
	Base   float64 // what it goes back to by itself
	Alarms int
	Flawed bool
	Down   bool
	Downs  int
}

// organisation fills what a desk shows of posts, candidates, the map and machines.
func organisation(s *org.State, spec *org.Spec, d *Desk) {
	d.Openings, d.Candidates = d.Openings[:0], d.Candidates[:0]
	for k := range s.Openings {
		o := &s.Openings[k]
		d.Openings = append(d.Openings, Opening{term.ObjectID(k), o.Approved, o.Opened, o.Filled, o.Withdrawn})
	}
	for k := range s.Candidates {
		if s.Candidates[k].State != org.Unheard || askable(s, spec, k) {
			d.Candidates = append(d.Candidates, candidate(&s.Candidates[k], spec, k))
		}
	}
	systems(s, spec, d)
	d.Machines = d.Machines[:0]
	for k := range s.Machines {
		m := &s.Machines[k]
		d.Machines = append(d.Machines, Server{term.ObjectID(k), m.Load, m.Base, m.Alarms, m.Flawed, m.Down, m.Downs})
	}
}

// askable reports whether a candidate is a colleague who could be asked about a post that is advertised.
func askable(s *org.State, spec *org.Spec, k int) bool {
	d := &spec.Candidates[k]
	o := &s.Openings[d.Opening]
	return d.Inside && o.Opened >= 0 && !o.Withdrawn && o.Filled == term.NoObject && !s.People[d.Who].Gone
}

func candidate(n *org.Candidate, spec *org.Spec, k int) Candidate {
	c := Candidate{
		ID: term.ObjectID(k), Opening: spec.Candidates[k].Opening, Inside: term.NoPerson, State: CandidateState(n.State), Since: n.Since, Sure: n.Sure,
		Rival: n.Rival >= 0, Offers: n.Offers, Answers: n.Answers, Joins: n.Joins, Place: n.Place, Buddy: n.Buddy, Welcomed: n.Welcomed,
	}
	if spec.Candidates[k].Inside {
		c.Inside = spec.Candidates[k].Who
	}
	spent := 0.0
	for e := range c.Evidence {
		if n.Minutes[e] <= 0 {
			continue
		}
		c.Evidence[e] = Evidence{n.Minutes[e], n.Evidence[e], term.Fifth(n.Evidence[e])}
		if org.Evidence(e) != org.FileRead {
			spent += n.Minutes[e]
		}
	}
	c.Overall = Evidence{spent, n.Overall, term.Fifth(n.Overall)}
	c.Sheet = Evidence{spent, n.Sheet, term.Fifth(n.Sheet)}
	return c
}

func systems(s *org.State, spec *org.Spec, d *Desk) {
	d.Systems, d.Flows = d.Systems[:0], d.Flows[:0]
	for k := range s.Systems {
		y := &s.Systems[k]
		if y.Known < 0 {
			continue
		}
		one := MapSystem{
			ID: term.ObjectID(k), Process: spec.Systems[k].Process, Known: y.Known, Whose: y.Whose, Owner: term.NoPerson, Keeper: term.NoObject,
			Visits: y.Visits, Asked: y.Asked,
		}
		if y.Whose >= 0 {
			one.Owner, one.Keeper = y.Owner, spec.Systems[k].Keeper
		}
		d.Systems = append(d.Systems, one)
	}
	for k := range s.Flows {
		if f := &s.Flows[k]; f.Known >= 0 {
			e := &spec.Flows[k]
			d.Flows = append(d.Flows, Flow{term.ObjectID(k), e.From, e.To, e.Night, f.Known, f.Settled, f.Bitten})
		}
	}
}
