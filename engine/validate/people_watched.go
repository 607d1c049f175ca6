package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// paid (S5.06I): where people are paid by what they turn out, less of the work depends on wanting to do it, and they do more of it rather than
// better (Cerasoli, Nicklin & Ford 2014). The teams of S5.06 without an incentive and with a wholly salient one, paired. N counts people.
func paid(r *Run) []Result {
	var link, amount, quality [2]float64
	n := 0
	for k := range link {
		var m, both, amounts, qualities []float64
		for _, team := range performers(r, float64(k)) {
			for _, p := range team {
				m, both = append(m, p.motivation), append(both, p.quantity+p.quality)
				amounts, qualities = append(amounts, p.quantity), append(qualities, p.quality)
			}
		}
		link[k], amount[k], quality[k], n = correlation(m, both), mean(amounts), mean(qualities), len(m)
	}
	rows := []Result{
		atLeast(r.Row("a", "r of motivation with performance, less the same where an incentive is wholly salient", "A", n, link[0]-link[1], .03, 1)),
		atLeast(r.Row("b", "log quantity that the incentive adds, minus log quality", "B", n, amount[1]-amount[0]-quality[1]+quality[0], .03, 1)),
	}
	rows[0].Note = sprint("r %.2f and %.2f", link[0], link[1])
	rows[1].Note = sprint("quantity %+.3f, quality %+.3f", amount[1]-amount[0], quality[1]-quality[0])
	return rows
}

// watched (S5.06W): people whose work is looked over unasked every week for half a year, paired with the same teams left to it, under the
// balanced policy. Monitoring goes with less satisfaction and more stress, and not with performance (Siegel, König & Lazar 2022: -.10, .11,
// -.01; Ravid et al. 2022). A difference of d SD between two halves is an r of d/sqrt(d^2+4). N counts teams.
func watched(r *Run) []Result {
	type side struct{ content, strained, work []float64 }
	spec := Peopled(26)
	spec.Uses.Turnover = false
	teams := each(r, r.N(), func(k int) (sides [2]side) {
		o := NewOffice(spec, r.Params)
		for s := range sides {
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			for range spec.Weeks {
				for i := range o.State.People {
					if s == 1 {
						o.context().Checked(i)
					}
				}
				o.Days(quantity.DaysPerWeek, policy.BalancedStyle(), nil)
			}
			for i := range o.State.Minds {
				m := &o.State.Minds[i]
				sides[s].content = append(sides[s].content, m.Motivation)
				sides[s].strained = append(sides[s].strained, o.State.People[i].Strain)
				sides[s].work = append(sides[s].work, math.Log(max(m.Effort, 1)))
			}
		}
		return sides
	})
	var all [2]side
	for _, t := range teams {
		for s := range all {
			all[s].content, all[s].strained = append(all[s].content, t[s].content...), append(all[s].strained, t[s].strained...)
			all[s].work = append(all[s].work, t[s].work...)
		}
	}
	n, left, seen := len(teams), all[0], all[1]
	return []Result{
		r.Row("a", "r of being looked over every week with motivation", "A", n, pointBiserial(seen.content, left.content), -.20, -.03),
		r.Row("b", "r of it with strain", "A", n, pointBiserial(seen.strained, left.strained), .02, .22),
		r.Row("c", "r of it with work done", "A", n, pointBiserial(seen.work, left.work), -.07, .05),
	}
}

// expected (S5.06M): a one-to-one or a meeting that everybody knows of brings nobody under a strain like a manager who comes by unasked. The teams of
// S5.06W half a year under the balanced policy, paired with the same teams once more a week: a one-to-one in everybody's week, a meeting of all, or
// being walked up to for a quarter of an hour. Meetings go with strain weakly, and for who gets things done without them (Rogelberg, Leach, Warr &
// Burnfield 2006: no relation with well-being over all); one-to-ones help. No dose is published, so that a and b bound what may be seen at all, and c
// asks that being come to shows. N counts teams.
func expected(r *Run) []Result {
	spec := Peopled(26)
	spec.Uses.Turnover = false
	once := [...]func(o *Office){
		nil,
		func(o *Office) {
			for i := range o.State.People {
				o.State.People[i].Planned = i%quantity.DaysPerWeek + 1
			}
		},
		func(o *Office) { o.context().Meeting(term.NoProject, 30) },
		func(o *Office) {
			for i := range o.State.People {
				o.context().TalkedWith(i, term.Walk, 15)
			}
		},
	}
	teams := each(r, r.N(), func(k int) (strain [len(once)][]float64) {
		o := NewOffice(spec, r.Params)
		for way := range strain {
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			for range spec.Weeks {
				if once[way] != nil {
					once[way](o)
				}
				o.Days(quantity.DaysPerWeek, policy.BalancedStyle(), nil)
			}
			for i := range o.State.People {
				strain[way] = append(strain[way], o.State.People[i].Strain)
			}
		}
		return strain
	})
	var all [len(once)][]float64
	for _, t := range teams {
		for way := range all {
			all[way] = append(all[way], t[way]...)
		}
	}
	more := func(way int) float64 { return (mean(all[way]) - mean(all[0])) / sqrt(variance(all[0])) }
	n := len(teams)
	return []Result{
		r.Row("a", "strain that a one-to-one in everybody's week adds, in SD between people", "D", n, more(1), -.30, .35),
		r.Row("b", "strain that one more meeting of all a week adds, likewise", "D", n, more(2), -.10, .35),
		atLeast(r.Row("c", "strain of being walked up to as often, less that of the one-to-one", "D", n, more(3)-more(1), .30, 2)),
	}
}

// skilled (S5.06S): how gladly people work under managers who differ in technical skill (.2 to 1.25 of a full developer, evenly) and, with whom and by
// what they do, in how justly they decide, in the third quarter of a year without leavers, under managers drawn at random. That a boss who could do
// one's work goes with being content is published without a correlation that we read (Artz, Goodall & Oswald 2017), so that its band asks for a
// sign that can be seen; of procedural justice with satisfaction a meta-analysis found .62 (Colquitt et al. 2001), of which half is taken for cause.
// N counts people.
func skilled(r *Run) []Result {
	type person struct{ skill, just, content float64 }
	spec := Peopled(39)
	spec.Uses.Turnover = false
	teams := each(r, r.N(), func(k int) []person {
		spec := *spec
		spec.Skill = .2 + .15*float64(k%8)
		o := NewOffice(&spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		list := make([]person, len(o.State.Minds))
		o.Days(quantity.DaysPerWeek*spec.Weeks, policy.NewStyle(r.First+uint64(k)), func(s *org.State) {
			if s.Day.Week() < 26 {
				return
			}
			for i := range s.Minds {
				list[i].just += s.Minds[i].Justice
				list[i].content += s.Minds[i].Motivation
			}
		})
		for i := range list {
			list[i].skill = spec.Skill
		}
		return list
	})
	var skill, just, content []float64
	for _, team := range teams {
		for _, p := range team {
			skill, just, content = append(skill, p.skill), append(just, p.just), append(content, p.content)
		}
	}
	return []Result{
		r.Row("a", "r of the manager's technical skill with motivation", "C", len(skill), correlation(skill, content), .03, .4),
		r.Row("b", "r of how justly somebody was decided about with motivation", "B", len(just), correlation(just, content), .1, .62),
	}
}

// pointBiserial is the correlation of belonging to the first of two groups of equal size with what was measured in them.
func pointBiserial(first, second []float64) float64 {
	d := (mean(first) - mean(second)) / sqrt((variance(first)+variance(second))/2)
	return d / sqrt(d*d+4)
}

// insight (S5.15): how good with people managers feel they are says little of how good their people find them (Zell & Krizan 2014: .29). Half
// a year with managers drawn at random. N counts managers.
func insight(r *Run) []Result {
	spec := Peopled(26)
	spec.Uses.Turnover = false
	type manager struct{ felt, truth float64 }
	managers := each(r, r.N(), func(k int) manager {
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Days(spec.Weeks*quantity.DaysPerWeek, policy.NewStyle(r.First+uint64(k)), nil)
		m, c := manager{felt: o.State.Felt.Score}, o.context()
		for i := range o.State.Minds {
			m.truth += process.Experienced(c, i) / float64(len(o.State.Minds))
		}
		return m
	})
	var felt, truth []float64
	for _, m := range managers {
		felt, truth = append(felt, m.felt), append(truth, m.truth)
	}
	return []Result{r.Row("a", "r of how good with people a manager feels to be with how good they are found", "A", len(felt), correlation(felt, truth), .20, .38)}
}
