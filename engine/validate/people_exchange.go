package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/quantity"
)

// exchange (S5.10): over managers of all kinds, the more somebody trusts the manager the more gets done: leader-member exchange goes with
// objective performance at .24 (Martin et al. 2016). Half a year with a manager drawn at random, a different one for each team; work is that
// of the quarter after it. N counts people.
func exchange(r *Run) []Result {
	type member struct{ trust, work float64 }
	teams := each(r, max(r.N()/8, 8), func(k int) []member {
		spec := Peopled(39)
		spec.Uses.Turnover = false // who leaves takes both along
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		bot := policy.NewStyle(r.First + uint64(k))
		o.Days(26*quantity.DaysPerWeek, bot, nil)
		members := make([]member, len(o.State.Minds))
		for i := range members {
			members[i] = member{o.State.People[i].Trust, o.State.Minds[i].Effort}
		}
		o.Days(13*quantity.DaysPerWeek, bot, nil)
		for i := range members {
			members[i].work = math.Log(max(o.State.Minds[i].Effort-members[i].work, 1))
		}
		return members
	})
	var trust, work []float64
	for _, team := range teams {
		for _, m := range team {
			trust, work = append(trust, m.trust), append(work, m.work)
		}
	}
	return []Result{r.Row("a", "r of trust in the manager with work done in the quarter after", "A", len(trust), correlation(trust, work), .10, .35)}
}
