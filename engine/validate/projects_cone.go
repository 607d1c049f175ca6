package validate

import (
	"math"

	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/rng"
)

// coneMarks are the shares of the true work at which what is left is held against what is believed to be left: the start, a quarter, half
// and three quarters.
var coneMarks = [...]float64{.02, .25, .5, .75}

// cone (VT03C): estimates do not grow surer as a project goes on: what is left to do, over what is believed to be left, spreads by as much
// at three quarters as at the start, over 80 % of projects by a factor of three to four (Little 2006). N counts projects.
func cone(r *Run) []Result {
	all := each(r, r.N(), func(k int) [len(coneMarks)]float64 { return surprises(r, r.First+uint64(k)) })
	var logs [len(coneMarks)][]float64
	for _, project := range all {
		for k, x := range project {
			if !math.IsNaN(x) {
				logs[k] = append(logs[k], x)
			}
		}
	}
	n, sd := len(all), func(k int) float64 { return sqrt(variance(logs[k])) }
	rows := []Result{
		r.Row("a", "what is left over what is believed to be left, half way, P90 over P10", "B", n, math.Exp(quantile(logs[2], .9)-quantile(logs[2], .1)), 2.2, 4.2),
		r.Row("b", "log SD of that ratio at three quarters over the one at the start", "B", n, sd(3)/max(sd(0), 1e-9), .7, 1.6),
	}
	rows[1].Note = sprint("log SD %.2f at the start, %.2f, %.2f, %.2f at each quarter", sd(0), sd(1), sd(2), sd(3))
	return rows
}

// surprises plays one project without its manager and returns the log of what was left over what was believed to be left, at each mark.
func surprises(r *Run, seed uint64) (logs [len(coneMarks)]float64) {
	for k := range logs {
		logs[k] = math.NaN()
	}
	spec := bare(5, 1)
	spec.Projects[0] = org.ProjectSpec{Estimate: 1600, Work: org.Range{Free: true}, Size: org.Small}
	m, luck := model.New(spec, r.Params), rng.New(seed, seed)
	s := m.Start(luck)
	w, b := &s.Work[0], &s.Builds[0]
	for mark := 0; mark < len(coneMarks) && s.Day < lastDay && w.Finished < 0; {
		for m.Advance(s, luck, nil) != model.DayClose {
			s.News = s.News[:0]
		}
		for mark < len(coneMarks) && w.Done >= coneMarks[mark]*w.Work {
			if rest, believed := w.Work-w.Done, b.Forecast-w.Done; rest > 0 && believed > 0 {
				logs[mark] = math.Log(rest / believed)
			}
			mark++
		}
	}
	return logs
}
