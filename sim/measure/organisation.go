package measure

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// Ability is what a candidate can truly do, in z of all applicants.
func Ability(s *org.State, k term.ObjectID) float64 { return s.Candidates[k].Ability }

// TeamFit is how a candidate truly fits with the people of the team, in z.
func TeamFit(s *org.State, k term.ObjectID) float64 { return s.Candidates[k].Fit }

// Interest is a candidate's true interest in the kind of work, in z.
func Interest(s *org.State, k term.ObjectID) float64 { return s.Candidates[k].Interest }

// Mapped is the share of what there is to know of the business of IT that the manager knows: that a place exists, whose it is, and what
// hangs on it, 0 to 1; 1 where there is nothing to know. What has changed since counts as not known.
func Mapped(s *org.State, spec *org.Spec) float64 {
	known, all := 0, 2*len(s.Systems)+len(s.Flows)
	if all == 0 {
		return 1
	}
	for k := range s.Systems {
		y := &s.Systems[k]
		if y.Known >= 0 {
			known++
		}
		if y.Whose >= 0 && y.AsOf == y.Version {
			known++
		}
	}
	for k := range s.Flows {
		if s.Fresh(spec, k) {
			known++
		}
	}
	return float64(known) / float64(all)
}

// Bitten is how often a dependency has broken something unannounced, from the start of the play; a whole number, 0 where there is no map.
func Bitten(s *org.State) float64 { return float64(s.Map.Bitten) }

// Downs is how often machines have gone down, all together and from the start of the play; a whole number, 0 where there are none.
func Downs(s *org.State) float64 {
	n := 0
	for k := range s.Machines {
		n += s.Machines[k].Downs
	}
	return float64(n)
}
