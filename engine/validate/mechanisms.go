package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Targets that single mechanisms set themselves, numbered like the sections of the evidence they come from (S5.6 to S5.18).

// motivated (S5.6): motivation goes with performance as in Cerasoli, Nicklin & Ford 2014, and more with the quality of work than with its
// amount; and so does each of the three needs, competence most (Cerasoli, Nicklin & Nassrelgrgawi 2016: .28, .37 and .25, corrected). Half a
// year of the base with the balanced policy; the last quarter counts; performance is the sum of both logs. How far people
// differ in a quarter is what they differ by in their trade (Hunter, Schmidt & Judiesch 1990). N counts people.
func motivated(r *Run) []Result {
	teams := performers(r, 0)
	var m, amount, quality, both, hours []float64
	var needs [org.Needs][]float64
	for _, team := range teams {
		for _, p := range team {
			for k, z := range p.need {
				needs[k] = append(needs[k], z)
			}
			m, amount, quality, both = append(m, p.motivation), append(amount, p.quantity), append(quality, p.quality), append(both, p.quantity+p.quality)
			hours = append(hours, math.Exp(p.quantity))
		}
	}
	n := len(m)
	return []Result{
		r.Row("a", "r of motivation with performance, quantity and quality together", "A", n, correlation(m, both), .20, .40),
		atLeast(r.Row("b", "r of motivation with quality minus r with quantity", "A", n, correlation(m, quality)-correlation(m, amount), .005, 1)),
		r.Row("c", "r of satisfied autonomy with performance", "A", n, correlation(needs[org.Autonomy], both), .15, .38),
		r.Row("d", "r of satisfied competence with performance", "A", n, correlation(needs[org.Competence], both), .27, .47),
		r.Row("e", "r of satisfied relatedness with performance", "A", n, correlation(needs[org.Relatedness], both), .15, .36),
		r.Row("f", "SD of a quarter's work over its mean", "B", n, sqrt(variance(hours))/mean(hours), .30, .52),
	}
}

// performer is what somebody was like and did in a quarter.
type performer struct {
	motivation, quantity, quality float64 // mean z; log of focus-hours; mean log quality
	need                          [org.Needs]float64
}

// performers lives half a year of teams under the balanced policy, with an incentive that is so salient, and returns the last quarter of
// everybody who stayed.
func performers(r *Run, cash float64) [][]performer {
	spec := Peopled(26)
	spec.Cash = cash
	return each(r, max(r.N()/8, 8), func(k int) []performer {
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Days(13*quantity.DaysPerWeek, policy.BalancedStyle(), nil)
		people := make([]performer, len(o.State.People))
		o.Days(13*quantity.DaysPerWeek, policy.BalancedStyle(), func(s *org.State) {
			for i := range people {
				people[i].quantity += s.People[i].Output
				people[i].motivation += s.Minds[i].Motivation / 65
				for k, z := range s.Minds[i].Need {
					people[i].need[k] += z / 65
				}
			}
		})
		kept := people[:0]
		for i := range people {
			if o.State.Minds[i].Quits == 0 && o.State.Minds[i].Left < 0 {
				people[i].quantity, people[i].quality = math.Log(people[i].quantity), o.State.Minds[i].Quality
				kept = append(kept, people[i])
			}
		}
		return kept
	})
}

// quarter is what one person of a team did in a quarter, and what the organisation got of it [focus-h].
type quarter struct {
	team          int
	effort, value float64
}

// misaligned (S5.7): people who work hard at what is not wanted. Once three quarters have passed under the absent policy, at least one in ten
// of those who do most are among those who bring least; under the balanced one at most one in twenty. Thirds are of all people under the
// same policy in the same quarter. N counts teams, a year each; the fourth quarter counts, the note has the whole year and the standard
// error. N is what it takes for that to be about a third of the
// distance to the nearer edge: fewer teams say by chance on which side of it the share lies.
func misaligned(r *Run) []Result {
	absent, balanced := quarters(r, "absent"), quarters(r, "balanced")
	shareOf := func(years [][]quarter, q int) float64 { return share(hardAtNothing(years[q])) }
	rows := []Result{
		atLeast(r.Row("a", "share in the top third of effort and the bottom third of value, fourth quarter, absent policy", "D", len(absent[3]), shareOf(absent, 3), .10, 1)),
		atMost(r.Row("b", "the same under the balanced policy", "D", len(balanced[3]), shareOf(balanced, 3), 0, .05)),
	}
	for k, years := range [][][]quarter{absent, balanced} {
		rows[k].Note = sprint("quarters %.3f %.3f %.3f %.3f; standard error %.4f", shareOf(years, 0), shareOf(years, 1), shareOf(years, 2),
			rows[k].Estimate, shareError(hardAtNothing(years[3]), func(k int) int { return years[3][k].team }))
	}
	return rows
}

// quarters lives years of teams under a policy and returns what everybody who was there did, quarter by quarter.
func quarters(r *Run, name string) [][]quarter {
	const all = 4
	teams := each(r, r.N(), func(k int) (list [all][]quarter) {
		o := NewOffice(Peopled(52), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		before := make([]quarter, len(o.State.Minds))
		for q := range all {
			o.Days(13*quantity.DaysPerWeek, policy.Named(name), nil)
			for i := range o.State.Minds {
				m := &o.State.Minds[i]
				if d := (quarter{k, m.Effort - before[i].effort, m.Value - before[i].value}); m.Left < 0 && d.effort > 0 {
					list[q] = append(list[q], d)
				}
				before[i] = quarter{k, m.Effort, m.Value}
			}
		}
		return list
	})
	years := make([][]quarter, all)
	for _, team := range teams {
		for q := range years {
			years[q] = append(years[q], team[q]...)
		}
	}
	return years
}

// hardAtNothing says of each whether they are in the best third of effort and the worst third of value.
func hardAtNothing(list []quarter) []bool {
	var efforts, values []float64
	for _, q := range list {
		efforts, values = append(efforts, q.effort), append(values, q.value)
	}
	hard, little := quantile(efforts, 2./3), quantile(values, 1./3)
	held := make([]bool, len(list))
	for k, q := range list {
		held[k] = q.effort >= hard && q.value <= little
	}
	return held
}

// contagious (S5.8): leaving spreads, so that quits of a year vary more between teams than they would without contagion at the same mean.
// The specification's own arithmetic has 13 %. And so somebody is likelier to leave among colleagues who have little that holds them (Felps et
// al. 2009: their embeddedness predicts leaving beyond one's own). N counts teams.
func contagious(r *Run) []Result {
	count := func(contagion float64) []float64 {
		p := r.Params
		p.Turnover.Contagion *= contagion
		return each(r, r.N(), func(k int) float64 {
			o := NewOffice(Peopled(52), p)
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			return float64(lived(o, 52, policy.BalancedStyle()).quits)
		})
	}
	with, without := count(1), count(0)
	dispersion := func(xs []float64) float64 { return variance(xs) / mean(xs) }
	return []Result{
		r.Row("a", "variance over mean of quits between teams, with contagion over without", "D", len(with), dispersion(with)/dispersion(without), 1.02, 1.4),
		atLeast(r.Row("b", "log hazard of leaving among colleagues 1 SD less embedded than others, minus that among such as are 1 SD more", "C", len(with), math.Log(among(r, -1)/among(r, 1)), .01, 1)),
	}
}

// among is the hazard of leaving, added up over the weeks of a year and the people, of half a team of eight whose other half is embedded so much
// [z]. Who has left counts no more.
func among(r *Run, embedded float64) float64 {
	spec := Teams(8, 1, 52)
	people(spec)
	const half = 4
	for i := half; i < len(spec.People); i++ {
		spec.People[i].Mind.Embedded = org.Trait{Declared: true, Low: embedded, High: embedded}
	}
	return sum(each(r, r.N(), func(k int) (hazard float64) {
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		for range spec.Weeks {
			o.Days(quantity.DaysPerWeek, policy.BalancedStyle(), nil)
			for i := range half {
				if o.State.Minds[i].Quits == 0 {
					hazard += process.Hazard(o.context(), i)
				}
			}
		}
		return hazard
	}))
}

// leverage (S5.18): what half a year brings more when everybody is told that much is expected of them, and when work is matched to interest
// after one-to-ones; paired with the same half year without it. Interest in the work itself goes little with liking the job, a little with what
// gets done (Van Iddekinge et al. 2011: .14, and .23 where a scale is of the work itself; Sackett et al. 2022: .24) and against the wish to leave
// (-.19), of those who are still there. N counts teams; people are counted one by one.
func leverage(r *Run) []Result {
	type lift struct {
		inspired, matched      float64
		people, liked, content []float64
		interest, work, intent []float64 // of those who stayed
	}
	lifts := each(r, r.N(), func(k int) lift {
		o := NewOffice(Peopled(26), r.Params)
		run := func(at func(o *Office, week int)) (float64, []float64) {
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			for week := range 26 {
				if at != nil {
					at(o, week)
				}
				o.Days(quantity.DaysPerWeek, policy.BalancedStyle(), nil)
			}
			var own []float64
			for i := range o.State.Minds {
				own = append(own, o.State.Minds[i].Value)
			}
			return sum(own), own
		}
		base, before := run(nil)
		var l lift
		for i := range o.State.Minds {
			m, interest := &o.State.Minds[i], process.Liked(o.context(), i)
			l.liked, l.content = append(l.liked, interest), append(l.content, m.Motivation)
			if m.Quits == 0 {
				l.interest, l.work = append(l.interest, interest), append(l.work, math.Log(max(m.Effort, 1)))
				l.intent = append(l.intent, process.Survey(o.context(), i))
			}
		}
		inspired, _ := run(inspire)
		matched, after := run(match)
		l.inspired, l.matched = inspired/base-1, matched/base-1
		for i := range before {
			if before[i] > 0 {
				l.people = append(l.people, after[i]/before[i]-1)
			}
		}
		return l
	})
	var inspired, matched, people, liked, content, interest, work, intent []float64
	for _, l := range lifts {
		interest, work, intent = append(interest, l.interest...), append(work, l.work...), append(intent, l.intent...)
		liked, content = append(liked, l.liked...), append(content, l.content...)
		inspired, matched, people = append(inspired, l.inspired), append(matched, l.matched), append(people, l.people...)
	}
	return []Result{
		r.Row("a", "six months' value gained by telling everybody that much is expected, median team", "D", len(lifts), median(inspired), -.01, .04),
		r.Row("b", "six months' value gained by matching work to interest after one-to-ones, median team", "D", len(lifts), median(matched), .04, .12),
		atLeast(r.Row("c", "the same of single people, 90th percentile", "D", len(people), quantile(people, .9), .25, 2)),
		r.Row("d", "r of interest in the work one has with motivation after half a year", "A", len(liked), correlation(liked, content), .08, .27),
		r.Row("e", "r of it with what gets done in that half year", "A", len(interest), correlation(interest, work), .06, .30),
		r.Row("f", "r of it with intention to quit, in a confidential survey", "A", len(interest), correlation(interest, intent), -.30, -.08),
	}
}

func sum(xs []float64) float64 { return mean(xs) * float64(len(xs)) }

// inspire tells everybody once that much is expected of them.
func inspire(o *Office, week int) {
	if week != 1 {
		return
	}
	for i := range o.State.People {
		o.act(term.NewAct(term.Expect).With(term.PersonID(i), term.Aside))
	}
}

// match asks everybody in two one-to-ones what they would like to work on, and moves their work there.
func match(o *Office, week int) {
	for i := range o.State.People {
		a := term.NewAct(term.OneToOne).With(term.PersonID(i), term.Aside)
		a.Manner = term.TheirAgenda
		switch week {
		case 1, 2:
			o.act(a)
		case 3:
			a.Verb, a.Manner, a.Project = term.Reassign, term.ByInterest, o.State.People[i].Project
			o.act(a)
		}
	}
}

// act carries out one act at the start of a day, outside of the gaps; somebody who is not there is found.
func (o *Office) act(a term.Act) {
	if x := &o.State.People[a.Person]; !x.Gone {
		x.Present = true
		minute := o.State.Minute
		o.Model.Do(o.State, o.Luck, nil, a, 0)
		o.State.Minute, o.State.Me.Used = minute, 0
	}
}
