// Package measure reads true values from a state, for the debrief, for research and for the yardstick of a scenario. Nobody who
// decides in play may use it; engine/archtest holds that.
package measure

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

// Done is the true share of a project's work that is done, 0 to 1.
func Done(s *org.State, j term.ProjectID) float64 {
	w := &s.Work[j]
	if w.Work <= 0 {
		return 1
	}
	return num.Clamp01(w.Done / w.Work)
}

// Concern is what is still unsaid behind a matter, 0 to 1.
func Concern(s *org.State, m term.MatterID) float64 {
	if s.Desk[m].Opened {
		return 0
	}
	return s.Desk[m].Concern
}

// MeanTrust is the mean trust in the manager of everybody the state holds, those who have left included, 0 to 1; 0 where there is nobody.
func MeanTrust(s *org.State) float64 {
	if len(s.People) == 0 {
		return 0
	}
	sum := 0.0
	for i := range s.People {
		sum += s.People[i].Trust
	}
	return sum / float64(len(s.People))
}
