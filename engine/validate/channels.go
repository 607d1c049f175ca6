package validate

import (
	"headcount/sim/act"
	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// pair is an office of one report with one matter, for single acts.
func pair(p params.Params, trust, unclear float64, seed uint64) (*model.Model, *org.State, rng.Source) {
	is := func(v float64) org.Range { return org.Range{Low: v, High: v} }
	spec := &org.Spec{
		Weeks: 1, Gaps: [3]quantity.Minute{90, 270, 390}, GapMinutes: 60,
		People: []org.PersonSpec{{
			DeskX: 600, Ability: is(0), Sensitivity: is(1), Candour: is(0), Hearing: is(1), Reading: is(1), AtDesk: is(1), Trust: is(trust),
			Project: term.NoProject,
		}},
		Matters: []org.MatterSpec{{Unclear: unclear, Project: term.NoProject, Open: true}},
	}
	m, luck := model.New(spec, p), rng.New(seed, seed)
	return m, m.Start(luck), luck
}

// cost is what one issue took until it was settled: minutes of both sides, and working minutes gone by.
type cost struct{ attention, elapsed float64 }

// retry is how long a caller waits before trying again [min]; no study gives it.
const retry = 30

// settle plays one issue by one way until it is answered. An answer that never comes is asked for again after half a day.
func settle(p params.Params, how term.Channel, unclear float64, seed uint64) cost {
	m, s, luck := pair(p, .5, unclear, seed)
	s.Desk[0].Open, s.Desk[0].Ever, s.People[0].Present = true, true, true
	var sum cost
	for round := 0; !s.Desk[0].Answered && round < 600; round++ {
		s.Day, s.Gap, s.Minute = quantity.Day(round/3), 1+round%3, 0
		r := m.Do(s, luck, nil, term.NewAct(term.Answer).With(0, how).About(0), 0)
		sum.attention += float64(r.Minutes)
		sum.elapsed += float64(r.Minutes)
		switch {
		case r.Outcome == term.NotThere:
			sum.elapsed += retry
		case r.Later:
			w := s.Wait[len(s.Wait)-1]
			sum.elapsed += float64(process.HalfDay)
			if !w.Never {
				sum.elapsed += float64(w.Day-s.Day)*float64(quantity.DayLength) + float64(w.Minute-s.Minute) - float64(process.HalfDay)
			}
		}
		s.Day += 40 // whatever is to come has come
		m.Context(s, luck, nil).Replies(40 * quantity.DayLength)
		s.Wait = s.Wait[:0]
	}
	sum.attention += 60 * s.People[0].Focus
	return sum
}

// mailOrCall (VT09): mail costs both sides less attention for a plain fact and more for what is open to meaning, and takes far longer then.
func mailOrCall(r *Run) []Result {
	run := func(how term.Channel, unclear float64, n int) (attention, elapsed float64) {
		all := each(r, n, func(k int) cost { return settle(r.Params, how, unclear, r.First+uint64(k)) })
		times := make([]float64, n)
		for k := range all {
			attention += all[k].attention / float64(n)
			times[k] = all[k].elapsed
		}
		return attention, median(times)
	}
	n := r.N()
	ratios := map[int]float64{}
	elapsed := 0.0
	for tenth := 1; tenth <= 9; tenth++ {
		mail, slow := run(term.Mail, float64(tenth)/10, n)
		call, quick := run(term.Call, float64(tenth)/10, n)
		ratios[tenth], elapsed = mail/call, slow/quick
	}
	return []Result{
		atLeast(r.Row("a", "median time until settled, mail over call, at equivocality .9", "C", n, elapsed, 8, 200)),
		atMost(r.Row("b", "minutes of both people, mail over call, at equivocality .1", "C", n, ratios[1], 0, .85)),
		atLeast(r.Row("c", "minutes of both people, mail over call, at equivocality .9", "C", n, ratios[9], 1.4, 20)),
		r.Row("d", "equivocality at which both ways take as many minutes", "C", n, crossing(ratios), .4, .75),
	}
}

// crossing is the equivocality at which the ratio first passes 1, between tenths; 1 where it never does.
func crossing(ratios map[int]float64) float64 {
	for tenth := 2; tenth <= 9; tenth++ {
		before, after := ratios[tenth-1], ratios[tenth]
		if before < 1 && after >= 1 {
			return (float64(tenth-1) + (1-before)/(after-before)) / 10
		}
	}
	return 1
}

// tone (VT10): senders expect far more of their tone to arrive by mail than does, and about as much by voice (Kruger et al. 2005).
func tone(r *Run) []Result {
	n := r.N()
	gap := func(how term.Channel) float64 {
		arrived := each(r, n, func(k int) bool {
			m, s, luck := pair(r.Params, .5, .2, r.First+uint64(k))
			s.People[0].Present = true
			result := m.Do(s, luck, nil, term.NewAct(term.Thank).With(0, how), 0)
			if result.Later {
				return s.Wait[0].Outcome == term.Understood
			}
			return result.Outcome == term.Understood
		})
		return process.ToneExpected(&r.Params.Channels) - share(arrived)
	}
	return []Result{
		r.Row("a", "share whose tone the sender expects to arrive minus share whose does, e-mail", "B", n, gap(term.Mail), .08, .30),
		r.Row("b", "the same by voice", "B", n, gap(term.Walk), -.05, .10),
	}
}

// favour (VT11): a favour asked of an acquaintance, trust .2, by those who were reached (Roghanizad & Bohns 2022).
func favour(r *Run) []Result {
	n := r.N()
	yes := func(how term.Channel) float64 {
		got := each(r, n, func(k int) act.Result {
			m, s, luck := pair(r.Params, .2, .2, r.First+uint64(k))
			s.People[0].Present = true
			return m.Do(s, luck, nil, term.NewAct(term.Request).With(0, how), 0)
		})
		agreed, reached := 0.0, 0.0
		for _, g := range got {
			switch g.Outcome {
			case term.Agreed:
				agreed++
				reached++
			case term.Resisted:
				reached++
			}
		}
		return agreed / max(reached, 1)
	}
	person := yes(term.Walk)
	return []Result{
		r.Row("a", "share of yes in person minus share by video", "B", n, person-yes(term.Video), .12, .30),
		r.Row("b", "share of yes in person minus share by phone", "B", n, person-yes(term.Call), .20, .42),
	}
}
