package validate

import (
	"headcount/engine/policy"
	"headcount/sim/quantity"
)

// longHours (VT20): everybody works 55 hours a week. The first week brings a third more than 40 hours do (Pencavel 2015); what comes back as
// rework and fatigue eats it within two months. Paired with the same team at 40 hours; N counts teams.
func longHours(r *Run) []Result {
	const weeks = 20
	bot := policy.BalancedStyle()
	type pair struct{ short, long [weeks]float64 }
	pairs := each(r, r.N(), func(k int) pair {
		var p pair
		o := NewOffice(Peopled(weeks), r.Params)
		o.Spec.Uses.Turnover = false
		for _, extra := range [2]float64{0, 15} {
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			for i := range o.State.Minds {
				o.State.Minds[i].Extra = extra
			}
			for w := range weeks {
				sum := 0.0
				for range quantity.DaysPerWeek {
					o.Day(bot)
					for i := range o.State.People {
						sum += o.State.People[i].Output
					}
				}
				if extra == 0 {
					p.short[w] = sum
				} else {
					p.long[w] = sum
				}
			}
		}
		return p
	})
	var gain [weeks]float64
	for w := range weeks {
		short, long := 0.0, 0.0
		for _, p := range pairs {
			short, long = short+p.short[w], long+p.long[w]
		}
		gain[w] = long/max(short, 1e-9) - 1
	}
	gone := weeks + 1
	for w := weeks - 1; w >= 0 && gain[w] <= .05; w-- {
		gone = w + 1
	}
	rows := []Result{
		r.Row("a", "output of the first week at 55 hours over 40", "B", len(pairs), gain[0], .12, .36),
		r.Row("b", "first week from which no more than 5 % is left", "D", len(pairs), float64(gone), 6, 16),
	}
	rows[1].Note = sprint("week 4 %+.2f, week 8 %+.2f, week 12 %+.2f, week 20 %+.2f", gain[3], gain[7], gain[11], gain[19])
	return rows
}
