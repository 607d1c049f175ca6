package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/org"
)

// withinPerson (VT02): about half of the variance of daily log output lies within persons (Nichols 2019; Podsakoff et al. 2019), and about
// a quarter of weekly means. Sixty days of the base with the balanced policy; N counts people.
func withinPerson(r *Run) []Result {
	teams := max(r.N()/8, 2)
	diaries := each(r, teams, func(k int) [][]float64 {
		o := NewOffice(Base(12), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		days := make([][]float64, len(o.State.People))
		o.Days(60, policy.Named("balanced"), func(s *org.State) {
			for i := range s.People {
				if !s.People[i].Gone {
					days[i] = append(days[i], math.Log(max(s.People[i].Output, .01)))
				}
			}
		})
		return days
	})
	var daily, weekly [][]float64
	for _, d := range diaries {
		for _, person := range d {
			if len(person) < 60 { // left before the end
				continue
			}
			daily = append(daily, person)
			var weeks []float64
			for w := 0; w+5 <= len(person); w += 5 {
				weeks = append(weeks, mean(person[w:w+5]))
			}
			weekly = append(weekly, weeks)
		}
	}
	n := len(daily)
	return []Result{
		r.Row("a", "within-person share of daily log output", "A", n, withinShare(daily), .40, .64),
		r.Row("b", "within-person share of weekly means", "B", n, withinShare(weekly), .18, .40),
	}
}
