package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/process"
	"headcount/sim/quantity"
)

// exchange (S5.10): over managers of all kinds, the more somebody trusts the manager the more gets done: leader-member exchange goes with
// objective performance at .24 (Martin et al. 2016). Half a year with a manager drawn at random, a different one for each team; work is that
// of the quarter after it. Who trusts the manager likes the job
// better and thinks less of leaving (Dirks & Ferrin 2002: .51 and -.40, asked of the same people on one day; half of the first is what the
// causal discount leaves), and so some of what people feel about their work is common to a team (Bliese 2000: 5 to 20 %). N counts people.
func exchange(r *Run) []Result {
	type member struct{ trust, work, motivation, intent float64 }
	teams := each(r, max(r.N()/8, 8), func(k int) []member {
		spec := Peopled(39)
		spec.Uses.Turnover = false // who leaves takes both along
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		bot := policy.NewStyle(r.First + uint64(k))
		o.Days(26*quantity.DaysPerWeek, bot, nil)
		members := make([]member, len(o.State.Minds))
		for i := range members {
			m := &o.State.Minds[i]
			members[i] = member{o.State.People[i].Trust, m.Effort, m.Motivation, process.Survey(o.context(), i)}
		}
		o.Days(13*quantity.DaysPerWeek, bot, nil)
		for i := range members {
			members[i].work = math.Log(max(o.State.Minds[i].Effort-members[i].work, 1))
		}
		return members
	})
	var trust, work, motivation, intent []float64
	var climates [][]float64
	for _, team := range teams {
		var own [3][]float64
		for _, m := range team {
			own[0], own[1], own[2] = append(own[0], m.trust), append(own[1], m.work), append(own[2], m.motivation)
			intent = append(intent, m.intent)
		}
		trust, work, motivation = append(trust, own[0]...), append(work, own[1]...), append(motivation, own[2]...)
		climates = append(climates, own[2])
	}
	n := len(trust)
	return []Result{
		r.Row("a", "r of trust in the manager with work done in the quarter after", "A", n, correlation(trust, work), .10, .35),
		r.Row("b", "r of trust in the manager with motivation", "B", n, correlation(trust, motivation), .20, .51),
		r.Row("c", "r of trust in the manager with intention to quit, in a confidential survey", "B", n, correlation(trust, intent), -.55, -.28),
		r.Row("d", "share of the variance of motivation that lies between teams", "B", n, 1-withinShare(climates), .05, .20),
	}
}
