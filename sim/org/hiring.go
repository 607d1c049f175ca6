package org

import (
	"fmt"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// OpeningSpec declares a post that may be filled.
type OpeningSpec struct {
	Name     string
	Place    term.PersonID // vacant place in People that whoever is hired takes
	Approved bool          // permission to hire is there from the start
	Open     bool          // and the post is advertised already
	Pay      float64       // what it pays against the market [z]; 0 is the market
	Room     float64       // how far a second offer can go beyond it [z]
}

// CandidateSpec declares somebody who may apply for an opening. Traits are z: mean 0 and SD 1 in the population of applicants.
type CandidateSpec struct {
	Name     string
	Opening  term.ObjectID
	Ability  Range         // what they can do [z]; becomes log output by the SD of ability
	Interest Range         // in the kind of work the post has [z]
	Fit      Range         // with the people of this team [z] (person-group fit)
	Shine    Range         // self-presentation [z]: shows in a talk, not in work
	Market   Range         // what others would pay, against the market [z]
	Applies  float64       // chance that they apply at all, drawn by the cast seed, 0 to 1
	Inside   bool          // works in the team already and applies only when asked
	Who      term.PersonID // who that is; Ability and, where minds run, Interest are theirs
}

// Evidence is a source of what is known of a candidate.
type Evidence uint8

// The sources of evidence. The manners of an interview map onto them: EvidenceOf.
const (
	FileRead Evidence = iota // certificates, years, what a file says
	TalkedWith
	AskedAlike // structured interview
	SampleDone // work sample
	PanelHeld
	ReferencesTaken
	evidenceCount
)

// EvidenceKinds is the number of sources of evidence.
const EvidenceKinds = int(evidenceCount)

// EvidenceOf is the evidence that an interview of this manner brings; a talk that goes where it goes where none is named.
func EvidenceOf(m term.Manner) Evidence {
	switch m {
	case term.Structured:
		return AskedAlike
	case term.WorkSample:
		return SampleDone
	case term.Panel:
		return PanelHeld
	case term.References:
		return ReferencesTaken
	}
	return TalkedWith
}

// Opening is a post that may be filled.
type Opening struct {
	Approved  bool
	Opened    quantity.Day  // day it was advertised, -1 not yet
	Filled    term.ObjectID // candidate who took it, or NoObject
	Withdrawn bool          // the permission has gone again
}

// CandidateState is how far somebody has come.
type CandidateState uint8

// The states of a candidate, in order.
const (
	Unheard   CandidateState = iota // has not applied
	Applied                         // waits to hear
	OfferOut                        // has an offer and thinks about it
	Countered                       // asks for more
	Joining                         // has accepted and comes on Joins
	Joined                          // works here
	NotWanted                       // the post went to somebody else, or was withdrawn
	Elsewhere                       // took another offer
	SaidNo                          // turned the offer down
	LeftAgain                       // worked here and has left
)

// Candidate is somebody who may apply: who they truly are, and how far it has come. Traits are z, as CandidateSpec declares them; of whoever works in the
// team already, Ability and, where minds run, Interest are the person's own. What a manager could see of it belongs in observe.Candidate.
type Candidate struct {
	// traits
	Ability  float64 // what they can do [z]
	Interest float64 // in the kind of work the post has [z]
	Fit      float64 // with the people of this team [z]
	Shine    float64 // self-presentation [z]
	Market   float64 // what others would pay, against the market [z]
	Wait     float64 // how long after the advertisement they apply, as a share of the weeks of sourcing; below 0 never

	// states
	State    CandidateState
	Since    quantity.Day           // day they applied, -1 not yet
	Minutes  [EvidenceKinds]float64 // spent on each source of evidence [min]; the file takes 1
	Evidence [EvidenceKinds]float64 // what each says [z]; 0 where Minutes is 0
	Overall  float64                // how good they seem, all in all, as people judge it [z]
	Sheet    float64                // the same by the score sheet: everything but the impression, weighted by what it is worth [z]
	Sure     float64                // how sure the manager feels, 0 to 1
	Rival    quantity.Day           // day another offer came, -1 none
	Offers   int                    // made to them by you
	How      term.Manner            // in which manner the last was made
	Answers  quantity.Day           // day they answer it, -1 none is out
	Act      term.Act               // the offer they answer
	Joins    quantity.Day           // day they come, -1 not
	Place    term.PersonID          // place they take, or NoPerson
	Buddy    term.PersonID          // who sees them in, or NoPerson
	Welcomed int                    // times the manager saw them in
	Settling float64                // relatedness lent by being seen in [z], fading
}

// Hired returns the candidate who took somebody's place, or NoObject for whoever was never one.
func (s *State) Hired(i term.PersonID) term.ObjectID {
	for k := range s.Candidates {
		if c := &s.Candidates[k]; c.State == Joined && c.Place == i {
			return term.ObjectID(k)
		}
	}
	return term.NoObject
}

func (c *Candidate) add(d *Digest) {
	for _, f := range [...]float64{c.Ability, c.Interest, c.Fit, c.Shine, c.Market, c.Wait, c.Overall, c.Sheet, c.Sure, c.Settling} {
		d.Float(f)
	}
	for k := range c.Minutes {
		d.Float(c.Minutes[k])
		d.Float(c.Evidence[k])
	}
	for _, i := range [...]int{
		int(c.State), int(c.Since), int(c.Rival), c.Offers, int(c.How), int(c.Answers), int(c.Joins), int(c.Place), int(c.Buddy),
		c.Welcomed,
	} {
		d.Int(i)
	}
	addAct(d, c.Act)
}

// addHiring adds openings and candidates; a state without any adds nothing.
func (s *State) addHiring(d *Digest) {
	if len(s.Openings) == 0 && len(s.Candidates) == 0 {
		return
	}
	d.Int(len(s.Openings))
	for k := range s.Openings {
		o := &s.Openings[k]
		d.Truth(o.Approved)
		d.Truth(o.Withdrawn)
		d.Int(int(o.Opened))
		d.Int(int(o.Filled))
	}
	d.Int(len(s.Candidates))
	for k := range s.Candidates {
		s.Candidates[k].add(d)
	}
}

// brokenHiring returns the first invariant of hiring that does not hold, or "".
func (s *State) brokenHiring() string {
	for k := range s.Candidates {
		c := &s.Candidates[k]
		switch {
		case !within(c.Overall, -8, 8) || !within(c.Sheet, -8, 8) || !unit(c.Sure) || !within(c.Settling, 0, 3):
			return fmt.Sprintf("the judgement of candidate %d is out of range", k)
		case (c.State == OfferOut) != (c.Answers >= 0):
			return fmt.Sprintf("candidate %d has an offer without a day of answer, or the other way round", k)
		case (c.State == Joining || c.State == Joined) != (c.Place != term.NoPerson):
			return fmt.Sprintf("candidate %d comes to no place, or has one without coming", k)
		}
	}
	for k := range s.Openings {
		if o := &s.Openings[k]; o.Filled != term.NoObject && (int(o.Filled) >= len(s.Candidates) || s.Candidates[o.Filled].Place == term.NoPerson) {
			return fmt.Sprintf("opening %d is filled by somebody who does not come", k)
		}
	}
	return ""
}
