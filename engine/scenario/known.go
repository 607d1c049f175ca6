package scenario

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// GapTimes returns when the manager's gaps of a day open and close, in order.
func (s *Scenario) GapTimes() (from, to [3]quantity.Minute) {
	for k, at := range s.Spec.Gaps {
		from[k], to[k] = at, at+s.Spec.GapMinutes
	}
	return from, to
}

// Hears reports whether speech is the usual way to reach somebody. It is what the author says of them openly, not a reading of them.
func (s *Scenario) Hears(p term.PersonID) bool { return s.Spec.People[p].Hearing.High > .5 }
