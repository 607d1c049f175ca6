package validate

import (
	"headcount/sim/org"
	"headcount/sim/params"
)

// smallThings is what a report needs of the manager in a week, beside what the work asks for by itself [1/wk]; no study gives it.
const smallThings = 8

// team is a team whose manager keeps a share of the week for own technical work.
func team(reports int, hands float64, weeks int) *org.Spec {
	spec := bare(reports, 1)
	spec.Weeks = weeks
	spec.Projects[0] = org.ProjectSpec{Estimate: 1e5, Work: org.Range{Low: 1, High: 1}, Size: org.Medium}
	spec.Piles, spec.Hands = smallThings, hands
	return spec
}

// handsOn (VT21): what own technical work gains and what it costs those who wait. Nothing says that it costs anything: minutes are
// conserved, and what waits holds its owner back.
func handsOn(r *Run) []Result {
	n := r.N()
	rows := []struct {
		letter, statistic string
		reports           int
		hands, low, high  float64
	}{
		{"a", "change of team value with one day a week hands-on, 8 reports", 8, .2, -.03, .04},
		{"b", "change of team value with four days a week, 8 reports", 8, .8, -.30, -.08},
		{"c", "change of team value with half the week, 3 reports", 3, .5, -.05, .10},
		{"d", "change of team value with half the week, 8 reports", 8, .5, -.30, .05},
	}
	var out []Result
	for _, k := range rows {
		change := each(r, n, func(i int) float64 {
			seed := r.First + uint64(i)
			return value(team(k.reports, k.hands, 26), r.Params, seed)/value(team(k.reports, 0, 26), r.Params, seed) - 1
		})
		out = append(out, r.Row(k.letter, k.statistic, "D", n, mean(change), k.low, k.high))
	}
	return out
}

// value is what half a year without any other act of the manager gets done.
func value(spec *org.Spec, p params.Params, seed uint64) float64 {
	o := NewOffice(spec, p)
	o.Begin(seed, seed)
	o.Days(5*spec.Weeks, nil, nil)
	return o.Value()
}
