package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Size is how much there is to know before somebody is worth their full output in a project.
type Size uint8

// The sizes of a project. Plain has none of the full model: everybody in it knows all there is to know.
const (
	Plain Size = iota
	Small
	Medium
	Large
)

// Part declares a person's part in a project.
type Part struct {
	Project term.ProjectID
	Share   float64 // of the person's working time, 0 to 1
	Known   float64 // weeks of exposure before the run [wk]; 0 means fully informed for who is there from the start, unless New
	New     bool    // knows nothing of it yet, although there from the start
	Knows   Trait   // share of what there is to know of it, 0 to 1, as the sub-model of teams counts it
}

// FullyInformed is the exposure of somebody for whom nothing in a project is new [wk].
const FullyInformed = 1000

// Built reports whether projects run in full: with knowledge, late arrivals, hidden rework and renewed estimates.
func (s *Spec) Built() bool {
	for j := range s.Projects {
		if s.Projects[j].Size != Plain {
			return true
		}
	}
	return false
}

// Build is what the full model knows of one project. A state has either none or one for each project.
type Build struct {
	Size     Size
	Tasks    float64 // sum of the factors of its tasks, so that single ones can be drawn again
	Rework   float64 // done wrong and not known yet [focus-h]
	Found    float64 // done wrong and known [focus-h]
	Forecast float64 // what it is believed to take in all [focus-h]
	Low      float64 // lower end of the stated 90 % interval [focus-h]
	High     float64 // and its upper end
	Outside  bool    // compared with others of its kind
	Parallel float64 // share of the output of people beyond Planned that can be used, 0 to 1
	Planned  int     // people its work was divided among; 0 until the first day on which anybody works on it
}

// Post is one person's part in one project, kept with what they know of it even when they no longer work on it.
type Post struct {
	Person  term.PersonID
	Project term.ProjectID
	Share   float64      // of their working time, 0 to 1
	Weeks   float64      // exposure so far [wk]
	Tau     float64      // their time constant in this project [wk]
	Owes    float64      // handover still to be given [d]
	Load    float64      // share of the day that mentoring takes
	Did     float64      // work done today [focus-h]
	Since   quantity.Day // day they were given it, 0 for who had it from the start
}

// Item is something small that waits for the manager: an approval, a decision, a word.
type Item struct {
	Person  term.PersonID
	Minutes float64 // of the manager's that it still takes [min]
	Since   quantity.Day
}

// InFull reports whether projects run in full in this state.
func (s *State) InFull() bool { return len(s.Builds) > 0 }
