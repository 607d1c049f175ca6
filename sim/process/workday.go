package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// workday is what a day's work of everybody has in common: which sub-models run, products of coefficients, what a team adds. It is made
// once for all, so that each person costs only what is their own.
type workday struct {
	c *Context
	p *params.Params

	full, long, needs, leverage, goals, feedback, team, align bool

	motivates float64   // log output per z of motivation, b_M, less what a salient incentive leaves of it
	interests float64   // log output per z of interest, b_I
	cash      float64   // log output that cash brings
	shared    []float64 // and what each team adds to it
	away      []bool    // who is away; empty where there is no calendar
}

// workday returns what today's work has in common.
func (c *Context) workday() *workday {
	w := &c.scratch().workday
	p, use, minds := c.Params, &c.Spec.Uses, len(c.State.Minds) > 0
	*w = workday{shared: w.shared, c: c, p: p, full: c.State.InFull(), away: c.away()}
	if !minds {
		return w
	}
	w.long, w.needs, w.leverage = longHours(c), runs(use.Needs, p.Needs.On), runs(use.Leverage, p.Leverage.On)
	w.goals, w.feedback, w.team = runs(use.Goals, p.Goals.On), runs(use.Feedback, p.Feedback.On), runs(use.Team, p.Team.On)
	w.align = runs(use.Alignment, p.Alignment.On)
	kappa := p.Strain.Kappa
	w.motivates = num.Mul(num.Mul(num.Mul(p.Needs.Validity, p.People.AbilitySD), kappa), intrinsic(c))
	w.interests = num.Mul(num.Mul(p.Leverage.Output, p.People.AbilitySD), kappa)
	w.cash = num.Mul(p.Needs.Cash, c.Spec.Cash)
	if w.team {
		w.shared = zeros(w.shared, len(c.State.Teams))
		for j := range c.State.Teams {
			w.shared[j] = together(c, term.ProjectID(j))
		}
	}
	return w
}

// work is what somebody does in a day whose luck is z, less the rework that strain causes [focus-h]; it is booked into the person's own books.
func (w *workday) work(i int, z float64) float64 {
	c := w.c
	x := &c.State.People[i]
	if x.Gone || i < len(w.away) && w.away[i] {
		return 0
	}
	if len(c.State.Minds) == 0 {
		return w.output(x, nil, z, 0, Blocked(c, i))
	}
	m := &c.State.Minds[i]
	beyond, blocked := late(x, m, w.p), Blocked(c, i)
	return w.account(x, m, w.output(x, m, z, beyond, blocked), beyond, blocked)
}

// output is what somebody does in a day [focus-h], of so many hours beyond the contract, so much of which waits.
func (w *workday) output(x *org.Person, m *org.Mind, z, beyond, blocked float64) float64 {
	p := w.p
	u := x.Ability - num.Mul(p.Strain.Output, num.Clamp(x.Strain, 0, 4)) + x.Affect + num.Mul(p.Affect.Noise, z) + w.drive(x, m)
	comm := 0.0
	if !w.full { // there it depends on the post
		comm = Communication(w.c, headcount(w.c.State.People, x.Project))
	}
	return num.Mul(num.Mul(num.Exp(u), w.hours(x, m, beyond)), num.Mul(1-comm, 1-blocked))
}

// hours is the focus-hours of somebody's day: the ordinary five less what was lost, and the evening. In full, the day counts as the
// fifth part of a week of this length, which is interrupted as often an hour as any.
func (w *workday) hours(x *org.Person, m *org.Mind, beyond float64) float64 {
	day := w.p.Focus.HoursPerDay
	if !w.long {
		hours := num.Clamp(day-x.Focus, 0, 12)
		if x.Late > 0 {
			hours += w.p.Work.EveningHours
		}
		return hours
	}
	if m.DaysOff > 0 {
		return 0
	}
	week := contract + num.Mul(quantity.DaysPerWeek, beyond)
	return num.Clamp(num.Mul(day-x.Focus, Effective(w.c, week)/contract), 0, 12)
}

// drive is what a person's inner state adds to the log of a day's output:
//
//	b_M*motivation + b_I*interest + goal + cash + unit*feedback + ln ramp of a successor - personal conflict + shared knowledge
//
// with b = r*.33*kappa for what is published as a correlation.
func (w *workday) drive(x *org.Person, m *org.Mind) float64 {
	if m == nil || x.Gone {
		return 0
	}
	u, day := 0.0, w.c.State.Day
	if w.needs {
		u += num.Mul(w.motivates, m.Motivation)
		u += w.cash
	}
	if w.leverage && x.Project != term.NoProject {
		u += num.Mul(w.interests, m.Interest[m.Kind])
	}
	if w.goals && day < m.GoalUntil {
		u += m.Goal
	}
	if w.feedback {
		u += num.Mul(w.p.Feedback.Unit, m.Feedback)
	}
	if m.Since > 0 && !w.full { // a successor finds in; where projects run in full the post does it
		u += num.Log(RampUp(&w.p.Ramp, float64(day-m.Since)/5, w.p.Ramp.TauMedium))
	}
	if w.team && x.Project != term.NoProject {
		u += w.shared[x.Project]
	}
	return u
}

// account books a day's work into the person's own books and returns what is left of it after the rework that strain causes.
func (w *workday) account(x *org.Person, m *org.Mind, y, beyond, blocked float64) float64 {
	net := y
	if w.long {
		net -= num.Mul(y, rework(w.p, x))
	}
	m.WeekWork += y
	m.WeekHours += 8 + beyond
	m.WeekBlocked += blocked
	m.Effort += net
	if w.align {
		m.Value += num.Mul(net, num.CosDegrees(m.Theta))
	} else {
		m.Value += net
	}
	return net
}
