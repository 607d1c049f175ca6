package validate

import (
	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// help is what is done about a project that runs late: so many newcomers, so many working days from now.
type help struct {
	people int
	lag    quantity.Day
}

// late is a project of eight informed people with one project in front of them, and those who come to help.
func late(work float64, h help, ability org.Range) *org.Spec {
	spec := bare(8, 1)
	spec.Projects[0] = org.ProjectSpec{Estimate: work, Work: org.Range{Low: 1, High: 1}, Size: org.Medium}
	for range h.people {
		p := spec.People[0]
		p.Arrives = 1 + h.lag
		spec.People = append(spec.People, p)
	}
	for i := range spec.People {
		spec.People[i].Ability = ability
	}
	return spec
}

// bare is an office of projects alone: nothing on anybody's desk, and none of the sub-models of people, so that what is measured is what the
// mechanism of the target does.
func bare(people, projects int) *org.Spec {
	spec := Teams(people, projects, 52)
	spec.Asks, spec.Matters, spec.Uses, spec.Piles = org.AskSpec{}, nil, org.Uses{}, 0
	return spec
}

// finish is when a project was done and what it took: weeks gone by, to the fraction of a day, and weeks of people paid.
type finish struct{ weeks, cost float64 }

// lastDay is when even the slowest project is given up [working days].
const lastDay = 5 * 400

// run plays an office without its manager until its first project is done.
func run(spec *org.Spec, p params.Params, cast, luck uint64) finish {
	m, source := model.New(spec, p), rng.New(cast, luck)
	s := m.Start(source)
	var f finish
	for s.Day < lastDay {
		left := missing(s)
		for m.Advance(s, source, nil) != model.DayClose {
			s.News = s.News[:0]
		}
		here := 0.0
		for i := range s.People {
			if !s.People[i].Gone {
				here++
			}
		}
		part := 1.
		if gained := left - missing(s); s.Work[0].Finished >= 0 && gained > left {
			part = left / gained // what lies beyond the end of the work is not counted
		}
		f.weeks += part / quantity.DaysPerWeek
		f.cost += here * part / quantity.DaysPerWeek
		if s.Work[0].Finished >= 0 {
			break
		}
	}
	return f
}

// missing is what the first project still takes [focus-h], below 0 once it is done.
func missing(s *org.State) float64 {
	w := &s.Work[0]
	if !s.InFull() {
		return w.Work - w.Done
	}
	return w.Work + s.Builds[0].Found + s.Builds[0].Rework - w.Done
}

// pace is what eight ordinary people get done in a week [focus-h], over the quarter ahead.
func pace(r *Run, ability org.Range) float64 {
	const teams, weeks = 48, 13
	done := each(r, teams, func(k int) float64 {
		spec := late(1e6, help{}, ability)
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k)+7e6, r.First+uint64(k)+7e6)
		o.Days(5*weeks, nil, nil)
		return o.Value() / weeks
	})
	return mean(done)
}

// pairOf is one project without help, and with it.
type pairOf struct{ alone, helped finish }

// pairs plays so many projects of so many weeks' work with and without help, with equal luck.
func pairs(r *Run, n int, work float64, h help, ability org.Range) []pairOf {
	return each(r, n, func(k int) pairOf {
		seed := r.First + uint64(k)
		p := r.Params
		w := work * slipOfTasks(p, seed)
		return pairOf{run(late(w, help{}, ability), p, seed, seed), run(late(w, h, ability), p, seed, seed)}
	})
}

// slipOfTasks is how much more or less than planned the tasks ahead take, about 1; the project's own factor is known by then.
func slipOfTasks(p params.Params, seed uint64) float64 {
	luck := rng.New(seed, seed)
	if p.Slip.Tasks <= 0 {
		return 1
	}
	sum := 0.0
	for k := range p.Slip.Tasks {
		z := luck.Normal(rng.Estimate, 0, 0, rng.Named("remaining-task").With(k))
		sum += lognormal(p.Slip.Task, z) / float64(p.Slip.Tasks)
	}
	return sum
}

// shifts are how much later each project was done with help [wk], and in how many it was.
func shifts(all []pairOf) (weeks []float64, later float64) {
	held := make([]bool, len(all))
	for k := range all {
		weeks = append(weeks, all[k].helped.weeks-all[k].alone.weeks)
		held[k] = weeks[k] > 0
	}
	return weeks, share(held)
}

// remaining are the weeks of work at which help is tried, from too late to early.
var remaining = []float64{7, 10, 13, 16, 19, 22, 26, 32, 39}

// latePeople (VT06): three newcomers make a project of eight later when a quarter is left, and earlier when three quarters are. Later,
// earlier and where they meet come from the same constants.
func latePeople(r *Run) []Result {
	n, free := r.N(), org.Range{Free: true}
	perWeek := pace(r, free)
	var rows []Result
	for v, lag := range []quantity.Day{0, 30} {
		name := []string{"start today", "start in six weeks"}[v]
		median13, later13, median39, star := 0.0, 0.0, 0.0, 0.0
		var before float64
		for k, weeks := range remaining {
			shift, later := shifts(pairs(r, n, weeks*perWeek, help{3, lag}, free))
			m := median(shift)
			switch weeks {
			case 13:
				median13, later13 = m, later
			case 39:
				median39 = m
			}
			if k > 0 && before > 0 && m <= 0 && star == 0 {
				star = remaining[k-1] + (weeks-remaining[k-1])*before/(before-m)
			}
			before = m
		}
		letters := []string{"abcd", "efgh"}[v]
		rows = append(rows,
			r.Row(letters[0:1], "share of projects that end later with help, 13 weeks left, "+name, "C", n, later13, .55, .98),
			r.Row(letters[1:2], "median weeks later, 13 weeks left, "+name, "C", n, median13, .1, 2.5),
			atMost(r.Row(letters[2:3], "median weeks later, 39 weeks left, "+name, "C", n, median39, -15, 0)),
			r.Row(letters[3:4], "weeks left at which help and harm meet, "+name, "C", n, star, 13, 24),
		)
	}
	return rows
}

// helpCosts (VT07): whatever it does to the date, help costs more people's weeks in all.
func helpCosts(r *Run) []Result {
	n, free := r.N(), org.Range{Free: true}
	perWeek, least := pace(r, free), 1.0
	for _, weeks := range remaining {
		for _, lag := range []quantity.Day{0, 30} {
			all := pairs(r, n, weeks*perWeek, help{3, lag}, free)
			rises := make([]bool, len(all))
			for k := range all {
				rises[k] = all[k].helped.cost > all[k].alone.cost || all[k].alone.weeks <= float64(1+lag)/quantity.DaysPerWeek // nobody came
			}
			least = min(least, share(rises))
		}
	}
	return []Result{atLeast(r.Row("a", "share of projects that cost more people's weeks with help; the least of all times it is tried", "B", n, least, .98, 1))}
}
