package validate

import (
	"math"
	"slices"

	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func lognormal(sigma, z float64) float64 { return math.Exp(sigma*z - sigma*sigma/2) }

// dispersion (VT01): how far developers differ, in what they do in a day and by what lasts.
func dispersion(r *Run) []Result {
	const team = 8
	n := r.N() / team
	type two struct{ task, trait [team]float64 }
	all := each(r, n, func(k int) two {
		o := NewOffice(bare(team, 1), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Day(nil)
		var t two
		for i := range team {
			t.task[i], t.trait[i] = o.State.People[i].Output, math.Exp(o.State.People[i].Ability)
		}
		return t
	})
	var tasks, traits []float64
	for k := range all {
		tasks = append(tasks, all[k].task[:]...)
		traits = append(traits, all[k].trait[:]...)
	}
	middle, top, bottom := median(tasks), 0.0, 0.0
	for _, x := range tasks {
		if x > middle {
			top += x
		} else {
			bottom += x
		}
	}
	return []Result{
		r.Row("a", "mean output of one day, top half of developers over bottom half", "B", len(tasks), top/bottom, 1.8, 2.3),
		r.Row("b", "P90 over P10 of lasting ability alone", "B", len(traits), quantile(traits, .9)/quantile(traits, .1), 2, 2.8),
	}
}

// games (S5.03): how long 166 people take for the same task of about a day's work, as in the coding games of DeMarco & Lister: the slowest about ten
// times as long as the fastest, and the median 2.5 times by the book's rule of thumb, 2 to 4 times over several studies of single tasks. The slowest
// quarter takes two to three times as long as the fastest, each by its median (Prechelt 1999). Everybody works on their own with nobody to manage
// them. N counts people; medians over rounds of 166.
func games(r *Run) []Result {
	const team, players = 8, 166
	rounds, offices := max(r.N()/players, 4), (players+team-1)/team
	task := ordinary * r.Params.Focus.HoursPerDay
	all := each(r, rounds*offices, func(k int) (took [team]float64) {
		o := NewOffice(bare(team, 1), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		var done [team]float64
		for day := range 60 {
			o.Day(nil)
			for i := range team {
				if y := o.State.People[i].Output; done[i] < task {
					took[i] = float64(day) + min((task-done[i])/max(y, 1e-9), 1)
					done[i] += y
				}
			}
		}
		return took
	})
	var middle, slowest, quarters []float64
	for g := range rounds {
		var took []float64
		for _, office := range all[g*offices : (g+1)*offices] {
			took = append(took, office[:]...)
		}
		took = took[:players]
		best := slices.Min(took)
		middle, slowest = append(middle, median(took)/best), append(slowest, slices.Max(took)/best)
		quarters = append(quarters, quantile(took, 7./8)/quantile(took, 1./8))
	}
	return []Result{
		r.Row("a", "time that the median of 166 takes for a day's task over that of the fastest", "C", rounds*players, median(middle), 2, 4),
		r.Row("b", "time of the slowest over that of the fastest", "C", rounds*players, median(slowest), 7, 14),
		r.Row("c", "median time of the slowest quarter over that of the fastest quarter", "C", rounds*players, median(quarters), 2, 3),
	}
}

// ordinary is what interruptions and coordination leave of the focus-hours of a day, about.
const ordinary = .78

// outcome is a project with what was thought of it before.
type outcome struct{ actual, low, high float64 } // as ratios to the estimate

// weeksPlanned is how long the projects of VT03 were planned to take [wk].
const weeksPlanned = 16

// planned is a project of five people planned by what such teams get done in a week.
func planned(perWeek float64) *org.Spec {
	spec := bare(5, 1)
	spec.Projects[0] = org.ProjectSpec{Estimate: weeksPlanned * perWeek, Work: org.Range{Free: true}, Size: org.Small}
	return spec
}

// outcomes plays so many projects with novice estimates and no manager.
func outcomes(r *Run) []outcome {
	speed := each(r, 160, func(k int) float64 {
		spec := planned(1e6)
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k)+7e6, r.First+uint64(k)+7e6)
		o.Days(5*weeksPlanned, nil, nil)
		return o.Value() / weeksPlanned
	})
	perWeek := mean(speed)
	return each(r, r.N(), func(k int) outcome {
		spec, seed := planned(perWeek), r.First+uint64(k)
		m := model.New(spec, r.Params)
		b := m.Start(rng.New(seed, seed)).Builds[0]
		f := run(spec, r.Params, seed, seed)
		plan := spec.Projects[0].Estimate
		return outcome{f.weeks / weeksPlanned, b.Low / plan, b.High / plan}
	})
}

// overruns (VT03): what projects take against what was estimated: most overrun, by a third on average.
func overruns(r *Run) []Result {
	all := outcomes(r)
	ratio, over := make([]float64, len(all)), make([]bool, len(all))
	for k := range all {
		ratio[k], over[k] = all[k].actual, all[k].actual > 1
	}
	n := len(all)
	return []Result{
		r.Row("a", "actual over estimate, median", "A", n, median(ratio), 1.10, 1.35),
		r.Row("b", "actual over estimate, mean", "A", n, mean(ratio), 1.25, 1.50),
		r.Row("c", "share of projects that overrun", "A", n, share(over), .60, .80),
		r.Row("d", "actual over estimate, P90 over P10", "A", n, quantile(ratio, .9)/quantile(ratio, .1), 2.6, 4.2),
	}
}

// intervals (VT05): how often a project ends inside the interval in which its lead was ninety per cent certain.
func intervals(r *Run) []Result {
	all := outcomes(r)
	hit := make([]bool, len(all))
	for k := range all {
		hit[k] = all[k].actual >= all[k].low && all[k].actual <= all[k].high
	}
	return []Result{r.Row("a", "share of 90 % intervals that hold", "A", len(all), share(hit), .55, .75)}
}

// never is what an arrival takes that does not come about within the run [wk].
const never = 60

// newcomer is when somebody new reached half and nine tenths of what they come to in the end [wk].
type newcomer struct{ half, ninety float64 }

// rampUp (VT08): one newcomer beside seven informed people in a medium project, against a twin who knows it all and has the same days.
func rampUp(r *Run) []Result {
	n := r.N()
	all := each(r, n, func(k int) newcomer {
		spec := bare(8, 1)
		spec.Projects[0].Size = org.Medium
		spec.People[7].Arrives = 1
		twin := *spec
		twin.People = append([]org.PersonSpec(nil), spec.People...)
		twin.People[7].Arrives = 0
		return reach(spec, &twin, r.Params, r.First+uint64(k))
	})
	half, ninety := make([]float64, n), make([]float64, n)
	for k := range all {
		half[k], ninety[k] = all[k].half, all[k].ninety
	}
	return []Result{
		r.Row("a", "weeks to half of one's own asymptote, median", "B", n, median(half), 5, 11),
		r.Row("b", "weeks to nine tenths of it, median", "B", n, median(ninety), 20, 40),
	}
}

// replacement (S5.01) is what it costs a medium project in a year that somebody new takes the post of one of the four in it on the second day,
// against the same office in which nobody leaves [weeks of one of its people's work]: finding in, being helped and room made. As in the
// arithmetic it is held against, what has to be done again is not counted; it comes to a week and a half. All are equally able, so that none of
// it is who came.
func replacement(r *Run) []Result {
	const team, weeks = 4, 52
	n := r.N()
	lost := each(r, n, func(k int) float64 {
		seed := r.First + uint64(k)
		done := func(replaced bool) float64 {
			spec := bare(2*team, 2)
			for j := range spec.Projects {
				spec.Projects[j].Estimate, spec.Projects[j].Work = 1e6, org.Range{Low: 1, High: 1}
			}
			for i := range spec.People {
				spec.People[i].Ability = org.Range{}
			}
			if replaced {
				spec.People = append(spec.People, spec.People[0])
				spec.People[0].Leaves, spec.People[2*team].Arrives = 1, 1
			}
			o := NewOffice(spec, r.Params)
			o.Begin(seed, seed)
			o.Days(1+weeks*quantity.DaysPerWeek, nil, nil)
			return o.State.Work[0].Done
		}
		alone := done(false)
		return (alone - done(true)) / alone * team * weeks
	})
	return []Result{r.Row("a", "median weeks of work that a medium project gets less in the year in which somebody new takes a post in it", "C", n, median(lost), 10, 18)}
}

func reach(spec, twin *org.Spec, p params.Params, seed uint64) newcomer {
	a, b := NewOffice(spec, p), NewOffice(twin, p)
	a.Begin(seed, seed)
	b.Begin(seed, seed)
	a.Day(nil)
	b.Day(nil)
	at := newcomer{never, never}
	for week := 1; week <= never && at.ninety == never; week++ {
		mine, full := 0.0, 0.0
		for range quantity.DaysPerWeek {
			a.Day(nil)
			b.Day(nil)
			mine += a.State.People[7].Output
			full += b.State.People[7].Output
		}
		ratio := mine / full
		if ratio >= .5 && at.half == never {
			at.half = float64(week) - .5
		}
		if ratio >= .9 {
			at.ninety = float64(week) - .5
		}
	}
	return at
}

// parallel: what working on two or three projects at once costs of everybody's effort.
func parallel(r *Run) []Result {
	n := r.N()
	var rows []Result
	for v, projects := range []int{2, 3} {
		lost := each(r, n, func(k int) float64 {
			work := func(parts int) float64 {
				spec := bare(6, 3)
				for j := range spec.Projects {
					spec.Projects[j].Size = org.Medium
				}
				for i := range spec.People {
					spec.People[i].Parts = nil
					for j := range parts {
						spec.People[i].Parts = append(spec.People[i].Parts, org.Part{Project: term.ProjectID((i + j) % 3), Share: 1 / float64(parts)})
					}
				}
				p := r.Params
				p.Work.CommPerSquare = 0 // what the size of the teams costs is another matter
				o := NewOffice(spec, p)
				o.Begin(r.First+uint64(k), r.First+uint64(k))
				o.Days(60, nil, nil)
				return o.Value()
			}
			return 1 - work(projects)/work(1)
		})
		rows = append(rows, r.Row([]string{"a", "b"}[v], []string{"effort lost at two projects", "effort lost at three"}[v], "C", n, mean(lost), .12, .22))
	}
	return rows
}

// large (S5.17S): the larger a team, the less of a day is left for the work itself, so that one of twelve gets less done a head than one of six
// (process loss; Rodríguez et al. 2012: teams of nine and more are less productive). Three months of teams whose first six are the same people,
// who work on their own with nobody to manage them. N counts teams of each size.
func large(r *Run) []Result {
	perHead := func(n int) float64 {
		spec := bare(n, 1)
		spec.Projects[0].Estimate = 1e6
		return mean(each(r, r.N(), func(k int) float64 {
			o := NewOffice(spec, r.Params)
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			o.Days(13*quantity.DaysPerWeek, nil, nil)
			return o.Value() / float64(n)
		}))
	}
	return []Result{atMost(r.Row("a", "work done a head in a team of twelve over that in one of six", "C", r.N(), perHead(12)/perHead(6), .7, .98))}
}
