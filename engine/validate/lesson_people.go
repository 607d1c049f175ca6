package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// effects are what one piece of feedback to everybody does to each one's mean log output over four weeks.
func effects(p *params.Params, seed uint64, manner term.Manner) [8]float64 {
	o := NewOffice(quiet(8), *p)
	o.Begin(seed, seed)
	o.Days(quantity.DaysPerWeek, nil, nil)
	before := o.State.Clone()
	a := term.NewAct(term.Feedback).With(0, term.Aside)
	a.Manner = manner
	tell(o, a)
	with := everyWeek(o)
	o.State.CopyFrom(before)
	without := everyWeek(o)
	for i := range with {
		with[i] -= without[i]
	}
	return with
}

// everyWeek lives four weeks and returns everybody's mean log output in them.
func everyWeek(o *Office) (sums [8]float64) {
	o.Days(4*quantity.DaysPerWeek, nil, func(s *org.State) {
		for i := range sums {
			sums[i] += math.Log(max(s.People[i].Output, .01)) / 20
		}
	})
	return sums
}

func worse(list [8]float64) float64 {
	n := 0.0
	for _, d := range list {
		n += flag(d < 0) / 8
	}
	return n
}

func feedbackHelps(p *params.Params, seed uint64) float64 {
	list := effects(p, seed, term.Plainly)
	return mean(list[:])
}

func feedbackBackfires(p *params.Params, seed uint64) float64 {
	return worse(effects(p, seed, term.Plainly)) - .25
}

func feedbackOnSelf(p *params.Params, seed uint64) float64 {
	return worse(effects(p, seed, term.OnSelf)) - worse(effects(p, seed, term.OnTask))
}

// hoursAt is a team's output, net of what comes back, in the weeks from one to another, at so many hours beyond forty a week, under the
// balanced policy: what an absent manager strains would hide what the hours do.
func hoursAt(p *params.Params, seed uint64, extra float64, from, to int) float64 {
	o := NewOffice(quiet(to), *p)
	o.Begin(seed, seed)
	for i := range o.State.Minds {
		o.State.Minds[i].Extra = extra
	}
	sum := 0.0
	o.Days(quantity.DaysPerWeek*to, policy.BalancedStyle(), func(s *org.State) {
		if int(s.Day) < quantity.DaysPerWeek*(from-1) {
			return
		}
		for i := range s.People {
			sum += s.People[i].Output
		}
	})
	return sum
}

func longHoursPay(p *params.Params, seed uint64) float64 {
	return math.Log(hoursAt(p, seed, 15, 1, 4) / hoursAt(p, seed, 0, 1, 4))
}

func longHoursFade(p *params.Params, seed uint64) float64 {
	return longHoursPay(p, seed) + longHoursCost(p, seed)
}

func longHoursCost(p *params.Params, seed uint64) float64 {
	return math.Log(hoursAt(p, seed, 0, 21, 26) / hoursAt(p, seed, 15, 21, 26))
}

// breachCosts needs no chance: half a year of a kept promise a week, then one more or a breach.
func breachCosts(p *params.Params, _ uint64) float64 {
	o := NewOffice(Peopled(1), *p)
	c, x, m := o.context(), &o.State.People[0], &o.State.Minds[0]
	x.Trust = .5
	for range 26 {
		m.Earned = 0
		c.Gain(0, 1, "a kept promise")
	}
	before := x.Trust
	m.Earned = 0
	c.Gain(0, 1, "a kept promise")
	earned := x.Trust - before
	x.Trust = before
	c.Breach(0, "a broken confidence")
	return before - x.Trust - earned
}

func reasonsAreJust(p *params.Params, seed uint64) float64 {
	justice := func(how term.Manner) float64 {
		o := NewOffice(quiet(1), *p)
		o.Begin(seed, seed)
		o.Day(nil)
		a := term.NewAct(term.Tell).With(0, term.Aside)
		a.Manner = how
		tell(o, a)
		return average(o, func(m *org.Mind) float64 { return m.Justice })
	}
	return justice(term.WithReasons) - justice(term.Plainly)
}

// average is the mean over a team of something in everybody.
func average(o *Office, f func(m *org.Mind) float64) float64 {
	sum := 0.0
	for i := range o.State.Minds {
		sum += f(&o.State.Minds[i])
	}
	return sum / float64(len(o.State.Minds))
}

func agendaIsTheirs(p *params.Params, seed uint64) float64 {
	motivation := func(how term.Manner) float64 {
		o := NewOffice(quiet(13), *p)
		o.Begin(seed, seed)
		a := term.NewAct(term.OneToOne).With(0, term.Aside)
		a.Manner = how
		for range 13 {
			o.Day(nil)
			tell(o, a)
			o.Days(quantity.DaysPerWeek-1, nil, nil)
		}
		return average(o, func(m *org.Mind) float64 { return m.Motivation })
	}
	return motivation(term.TheirAgenda) - motivation(term.OnStatus)
}

// angles is how far a team looks away from the goal after a quarter in which the manager spoke of it every four weeks, or not at all.
func angles(p *params.Params, seed uint64, how term.Channel) float64 {
	o := NewOffice(quiet(13), *p)
	o.Begin(seed, seed)
	for week := range 13 {
		o.Day(nil)
		if how != term.ChannelNone && week%4 == 0 {
			tell(o, term.NewAct(term.Purpose).With(0, how))
		}
		o.Days(quantity.DaysPerWeek-1, nil, nil)
	}
	return average(o, func(m *org.Mind) float64 { return m.Theta })
}

func purposeTurns(p *params.Params, seed uint64) float64 {
	return angles(p, seed, term.ChannelNone) - angles(p, seed, term.Aside)
}

func planByMail(p *params.Params, seed uint64) float64 {
	none := angles(p, seed, term.ChannelNone)
	return (none-angles(p, seed, term.Aside))/2 - (none - angles(p, seed, term.Mail))
}

// fitBeatsCheer compares half a year in which everybody has the one of two kinds of work they like better, four each, with one in which
// everybody is told now and then that much is expected of them.
func fitBeatsCheer(p *params.Params, seed uint64) float64 {
	spec := quiet(26)
	cheered := NewOffice(spec, *p)
	cheered.Begin(seed, seed)
	matched := *spec
	matched.People = append([]org.PersonSpec(nil), spec.People...)
	for rank, i := range byInterest(cheered) {
		matched.People[i].Project = term.ProjectID(rank / 4)
	}
	for week := range 26 {
		cheered.Day(nil)
		if week%6 == 0 {
			tell(cheered, term.NewAct(term.Expect).With(0, term.Aside))
		}
		cheered.Days(quantity.DaysPerWeek-1, nil, nil)
	}
	fitted := NewOffice(&matched, *p)
	fitted.Begin(seed, seed)
	fitted.Days(26*quantity.DaysPerWeek, nil, nil)
	return math.Log(fitted.Value() / cheered.Value())
}

// byInterest orders a team of eight by how much more they like the first project's kind of work than the second's.
func byInterest(o *Office) []int {
	order := make([]int, len(o.State.Minds))
	prefers := make([]float64, len(order))
	for i := range order {
		order[i] = i
		prefers[i] = o.State.Minds[i].Interest[o.Spec.Projects[0].Kind] - o.State.Minds[i].Interest[o.Spec.Projects[1].Kind]
	}
	sortBy(order, func(i int) float64 { return -prefers[i] })
	return order
}

func absenceCosts(p *params.Params, seed uint64) float64 {
	half := func(name string) float64 {
		o := NewOffice(Base(26), *p)
		o.Begin(seed, seed)
		o.Days(26*quantity.DaysPerWeek, policy.Named(name), nil)
		return o.Value()
	}
	return math.Log(half("balanced") / half("absent"))
}

// feltManagersKeep lets two managers drawn by lot lead the same team: how many more are expected to leave under one, times how much worse
// its people feel managed. A covariance, so that pairs of managers who feel the same weigh nothing.
func feltManagersKeep(p *params.Params, seed uint64) float64 {
	lead := func(style uint64) (felt, leavers float64) {
		o := NewOffice(Peopled(26), *p)
		o.Begin(seed, seed)
		bot := policy.NewStyle(style)
		for range 26 {
			o.Days(quantity.DaysPerWeek, bot, nil)
			c := o.context()
			for i := range o.State.Minds {
				felt += process.Experienced(c, i) / float64(26*len(o.State.Minds))
				leavers += process.Hazard(c, i)
			}
		}
		return felt, leavers
	}
	feltOne, leaveOne := lead(2 * seed)
	feltOther, leaveOther := lead(2*seed + 1)
	return (leaveOne - leaveOther) * (feltOther - feltOne)
}

// secondRater compares the error of the mean of a rater's two looks, a week apart, with that of one look of each of two raters.
func secondRater(p *params.Params, seed uint64) float64 {
	o := NewOffice(quiet(6), *p)
	o.Begin(seed, seed)
	o.Days(4*quantity.DaysPerWeek, nil, nil)
	second := another(o, seed)
	one, sum := rate(o, second), 0.0
	o.Days(quantity.DaysPerWeek, nil, nil)
	two := rate(o, second)
	for i := range one {
		sum += square((one[i].one+two[i].one)/2-one[i].truth) - square((one[i].one+one[i].other)/2-one[i].truth)
	}
	return sum / float64(len(one))
}

func square(x float64) float64 { return x * x }

// suitsOne lets a team live half a year left alone and half a year watched closely, with two lucks each. What the change does to one
// person beyond what it does to the team is theirs to the extent that it comes again with other luck: the covariance over the two is the
// variance of policy by person.
func suitsOne(p *params.Params, seed uint64) float64 {
	change := func(luck uint64) (d [8]float64) {
		for k, name := range [2]string{"absent", "micromanager"} {
			o := NewOffice(Base(26), *p)
			o.Spec.Uses.Turnover = false
			o.Begin(seed, luck)
			o.Days(26*quantity.DaysPerWeek, policy.Named(name), nil)
			for i := range d {
				d[i] += float64(1-2*k) * math.Log(max(o.State.Minds[i].Value, 1))
			}
		}
		m := mean(d[:])
		for i := range d {
			d[i] -= m
		}
		return d
	}
	a, b := change(rng.New(seed, seed).Bits(rng.Policy, 0, 0, onLuck)), change(rng.New(seed, seed).Bits(rng.Policy, 1, 0, onLuck))
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i] / 7
	}
	return sum
}

var onLuck = rng.Named("another luck")
