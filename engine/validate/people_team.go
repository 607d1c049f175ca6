package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/quantity"
)

// halfYear is what a team was like and got done in half a year.
type halfYear struct {
	work                   float64 // log of its output
	shared, personal, task float64 // means over the days
	content                float64 // mean motivation over days and people
	factor                 int     // at the end
}

// ofTeams (S5.17): how a team of eight gets on with each other goes with what it gets done. Knowing who knows what with performance .38, corrected
// (DeChurch & Mesmer-Magnus 2010); relationship conflict with it -.22, corrected (De Dreu & Weingart 2003; De Wit, Greer & Jehn 2012), and with being
// content -.54 (De Dreu & Weingart 2003), of which half is taken for cause; task conflict about nothing; and 65 % of projects lose half of what is
// known of them with one or two people (Avelino et al. 2016). Half a year under a manager drawn at random, another one for each team; nobody leaves,
// which would take both along. N counts teams.
func ofTeams(r *Run) []Result {
	spec := Teams(8, 1, 26)
	people(spec)
	spec.Uses.Turnover = false
	teams := each(r, r.N(), func(k int) halfYear {
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		h, bot, days := halfYear{}, policy.NewStyle(r.First+uint64(k)), 26*quantity.DaysPerWeek
		for range days {
			o.Day(bot)
			for i := range o.State.People {
				h.work += o.State.People[i].Output
				h.content += o.State.Minds[i].Motivation
			}
			t := &o.State.Teams[0]
			h.shared, h.personal, h.task = h.shared+t.Shared, h.personal+t.Personal, h.task+t.Task
		}
		h.work, h.factor = math.Log(max(h.work, 1)), o.State.Teams[0].Factor
		return h
	})
	var work, shared, personal, task, content []float64
	few := make([]bool, len(teams))
	for k, h := range teams {
		work, few[k] = append(work, h.work), h.factor <= 2
		shared, personal, task = append(shared, h.shared), append(personal, h.personal), append(task, h.task)
		content = append(content, h.content)
	}
	n := len(teams)
	return []Result{
		r.Row("a", "r of knowing who knows what with a team's output", "A", n, correlation(shared, work), .20, .48),
		r.Row("b", "r of relationship conflict with a team's output", "A", n, correlation(personal, work), -.34, -.10),
		r.Row("c", "r of task conflict with a team's output", "A", n, correlation(task, work), -.15, .15),
		r.Row("d", "share of teams of eight with a truck factor of 1 or 2", "C", n, share(few), .50, .80),
		r.Row("e", "r of relationship conflict with how gladly a team works", "B", n, correlation(personal, content), -.54, -.10),
	}
}

// quarrels (S5.17T): disagreeing about the work does a team good where it is safe to, and nothing elsewhere (De Wit, Greer & Jehn 2012: task
// conflict is positive where it stays apart from relationship conflict). Teams of S5.17 half a year on, paired: four weeks with one more z of
// task conflict and without. Safe is the sixth of teams in which safety is highest: a standard deviation and more above the mean. N counts teams.
func quarrels(r *Run) []Result {
	spec := Teams(8, 1, 30)
	people(spec)
	spec.Uses.Turnover = false
	type team struct{ safety, gain float64 }
	teams := each(r, r.N(), func(k int) team {
		o, bot := NewOffice(spec, r.Params), policy.NewStyle(r.First+uint64(k))
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Days(26*quantity.DaysPerWeek, bot, nil)
		before := o.State.Clone()
		work := func(more float64) (sum float64) {
			o.State.CopyFrom(before)
			o.State.Teams[0].Task += more
			o.Days(4*quantity.DaysPerWeek, bot, nil)
			for i := range o.State.Minds {
				sum += o.State.Minds[i].Effort - before.Minds[i].Effort
			}
			return math.Log(max(sum, 1))
		}
		return team{before.Me.Safety, work(1) - work(0)}
	})
	order := make([]int, len(teams))
	for k := range order {
		order[k] = k
	}
	sortBy(order, func(k int) float64 { return -teams[k].safety })
	var safe, others []float64
	for at, k := range order {
		if at < len(order)/6 {
			safe = append(safe, teams[k].gain)
		} else {
			others = append(others, teams[k].gain)
		}
	}
	rows := []Result{
		r.Row("a", "log output that one more z of task conflict adds over four weeks where it is safe, minus elsewhere", "C", len(teams), mean(safe)-mean(others), .003, .03),
		r.Row("b", "the same elsewhere", "A", len(teams), mean(others), -.01, .01),
	}
	rows[0].Note = sprint("where it is safe %+.4f", mean(safe))
	return rows
}
