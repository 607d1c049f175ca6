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

// Server is a server or a service, exactly as it is: nothing about a machine is hidden.
type Server struct {
	ID     term.ObjectID
	Load   float64 // now [share of capacity], from 0; above 1 where it has more to do than it can
	Base   float64 // load it goes back to by itself [share of capacity], 0 to 1
	Alarms int     // watches above the mark, or kept up by a flaw
	Flawed bool    // has a known flaw that a patch mends
	Down   bool
	Downs  int // times it has gone down
}

// hiring fills in the posts that may be filled, and who has applied.
func hiring(s *org.State, spec *org.Spec, d *Desk) {
	for k := range d.Openings {
		o, out := &s.Openings[k], &d.Openings[k]
		out.ID, out.Approved, out.Opened, out.Filled, out.Withdrawn = term.ObjectID(k), o.Approved, o.Opened, o.Filled, o.Withdrawn
	}
	places(&d.Candidates, len(s.Candidates))
	all, declared, heard := s.Candidates, spec.Candidates[:len(s.Candidates)], 0
	for k := range all {
		if n, own := &all[k], &declared[k]; n.State != org.Unheard || askable(s, own) {
			candidate(n, own, k, &d.Candidates[heard])
			heard++
		}
	}
	d.Candidates = d.Candidates[:heard]
}

// machines fills in every machine as it is.
func machines(s *org.State, d *Desk) {
	seen, all := d.Machines, s.Machines[:len(d.Machines)]
	for k := range seen {
		m, out := &all[k], &seen[k]
		out.ID, out.Load, out.Base, out.Alarms, out.Flawed, out.Down, out.Downs = term.ObjectID(k), m.Load, m.Base, m.Alarms, m.Flawed, m.Down, m.Downs
	}
}

// askable reports whether a candidate is a colleague who could be asked about a post that is advertised.
func askable(s *org.State, c *org.CandidateSpec) bool {
	if !c.Inside || s.People[c.Who].Gone {
		return false
	}
	o := &s.Openings[c.Opening]
	return o.Opened >= 0 && !o.Withdrawn && o.Filled == term.NoObject
}

func candidate(n *org.Candidate, own *org.CandidateSpec, k int, c *Candidate) {
	c.ID, c.Opening, c.Inside = term.ObjectID(k), own.Opening, term.NoPerson
	c.State, c.Since, c.Rival, c.Offers = CandidateState(n.State), n.Since, n.Rival >= 0, n.Offers
	c.Answers, c.Joins, c.Place, c.Buddy, c.Welcomed = n.Answers, n.Joins, n.Place, n.Buddy, n.Welcomed
	if own.Inside {
		c.Inside = own.Who
	}
}

// evidence fills in what was found out about those who have applied.
func evidence(s *org.State, d *Desk) {
	for k := range d.Candidates {
		found(&s.Candidates[d.Candidates[k].ID], &d.Candidates[k])
	}
}

func found(n *org.Candidate, c *Candidate) {
	spent := 0.0
	c.Evidence = [EvidenceKinds]Evidence{}
	for e := range n.Minutes {
		minutes := n.Minutes[e]
		if minutes <= 0 {
			continue
		}
		c.Evidence[e].is(minutes, n.Evidence[e])
		if org.Evidence(e) != org.FileRead {
			spent += minutes
		}
	}
	c.Sure = n.Sure
	c.Overall.is(spent, n.Overall)
	c.Sheet.is(spent, n.Sheet)
}

// is sets what so many minutes have shown.
func (e *Evidence) is(minutes, score float64) {
	e.Minutes, e.Score, e.Band = minutes, score, term.Fifth(score)
}

func systems(s *org.State, spec *org.Spec, d *Desk) {
	seen, declared, n := d.Systems, spec.Systems[:len(s.Systems)], 0
	for k := range s.Systems {
		y, own, out := &s.Systems[k], &declared[k], &seen[n]
		if y.Known < 0 {
			continue
		}
		out.ID, out.Process, out.Owner, out.Keeper = term.ObjectID(k), own.Process, term.NoPerson, term.NoObject
		out.Known, out.Whose, out.Visits, out.Asked = y.Known, y.Whose, y.Visits, y.Asked
		if y.Whose >= 0 {
			out.Owner, out.Keeper = y.Owner, own.Keeper
		}
		n++
	}
	d.Systems = d.Systems[:n]
}

func flows(s *org.State, spec *org.Spec, d *Desk) {
	places(&d.Flows, len(s.Flows))
	seen, declared, n := d.Flows, spec.Flows[:len(s.Flows)], 0
	for k := range s.Flows {
		f, own, out := &s.Flows[k], &declared[k], &seen[n]
		if f.Known < 0 {
			continue
		}
		out.ID, out.From, out.To, out.Night = term.ObjectID(k), own.From, own.To, own.Night
		out.Known, out.Settled, out.Bitten = f.Known, f.Settled, f.Bitten
		n++
	}
	d.Flows = d.Flows[:n]
}
