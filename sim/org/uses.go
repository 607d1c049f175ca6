package org

// Uses says which sub-models a specification uses. The zero value uses none of them: what is not used neither runs nor has a state.
type Uses struct {
	Needs     bool // needs and motivation
	Goals     bool // goals accepted or not
	Alignment bool // the angle between what people work toward and what is wanted
	Turnover  bool // people can leave
	Hours     bool // long hours and strain in full
	Justice   bool // justice of decisions; trust by the week
	Feedback  bool // feedback and one-to-ones
	Team      bool // conflict, shared and concentrated knowledge
	Leverage  bool // expectation and interest
	Reading   bool // looks at work, rating, intention and interest
	Refill    bool // a post that was left is filled again by somebody new, in the same place
}

// AllPeople returns the uses of every sub-model of people.
func AllPeople() Uses {
	return Uses{
		Needs: true, Goals: true, Alignment: true, Turnover: true, Hours: true, Justice: true, Feedback: true, Team: true, Leverage: true,
		Reading: true, Refill: true,
	}
}

// Minds reports whether any sub-model needs the inner state of people.
func (u Uses) Minds() bool {
	return u.Needs || u.Goals || u.Alignment || u.Turnover || u.Hours || u.Justice || u.Feedback || u.Team || u.Leverage || u.Reading
}

// Full reports whether anything beyond the small model is used: projects with a size, or a sub-model of people. The small model takes the
// ordinary day as zero strain and lets people bring some with them; the full model grows its own from nothing.
func (s *Spec) Full() bool { return s.Built() || s.Uses.Minds() }
