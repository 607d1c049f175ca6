package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// workday is a day's work of everybody, reckoned in steps that each go over all who are here, because a step for one person costs more to call
// than to do. It is scratch: nothing of it outlasts the evening.
type workday struct {
	c *Context
	p *params.Params

	full, long, goals, align bool

	motivates float64   // log output per z of motivation, b_M, less what a salient incentive leaves of it
	interests float64   // log output per z of interest, b_I
	cash      float64   // log output that cash brings
	told      float64   // log output per unit of feedback
	shared    []float64 // and what each team adds to it; each of these is 0 where its sub-model does not run

	here    []shift   // of everybody who works today
	waits   []float64 // share of each person's output that waits
	cosines latest    // of the angle between what people work toward and what is wanted
}

// shift is one person's day of work.
type shift struct {
	i     int
	x     *org.Person
	m     *org.Mind // nil where no sub-model of people runs
	waits float64   // share of the output that waits
	focus float64   // focus-hours [h]
	drive float64   // what the inner state adds to the log of the output
}

// workday returns what today's work of everybody has in common: which sub-models run, products of coefficients, what a team adds.
func (c *Context) workday() *workday {
	w := &c.scratch().workday
	p, use := c.Params, &c.Spec.Uses
	w.c, w.p, w.full, w.long, w.waits = c, p, c.State.InFull(), longHours(c), c.waits()
	if len(c.State.Minds) == 0 {
		return w
	}
	w.cosines.room(len(c.State.Minds))
	w.goals, w.align = runs(use.Goals, p.Goals.On), runs(use.Alignment, p.Alignment.On)
	w.motivates, w.interests, w.cash, w.told = 0, 0, 0, 0
	kappa := p.Strain.Kappa
	if runs(use.Needs, p.Needs.On) {
		w.motivates = num.Mul(num.Mul(num.Mul(p.Needs.Validity, p.People.AbilitySD), kappa), intrinsic(c))
		w.cash = num.Mul(p.Needs.Cash, c.Spec.Cash)
	}
	if runs(use.Leverage, p.Leverage.On) {
		w.interests = num.Mul(num.Mul(p.Leverage.Output, p.People.AbilitySD), kappa)
	}
	if runs(use.Feedback, p.Feedback.On) {
		w.told = p.Feedback.Unit
	}
	w.shared = zeros(w.shared, len(c.State.Work))
	if runs(use.Team, p.Team.On) {
		for j := range c.State.Teams {
			w.shared[j] = together(c, term.ProjectID(j))
		}
	}
	return w
}

// work sets what everybody does in a day of this luck [focus-h], less the rework that strain causes.
func (w *workday) work(luck []float64) {
	w.hours()
	w.drives()
	p, here := w.p, w.here
	for k := range here {
		d := &here[k]
		x := d.x
		u := x.Ability - num.Mul(p.Strain.Output, num.Clamp(x.Strain, 0, 4)) + x.Affect + num.Mul(p.Affect.Noise, luck[d.i]) + d.drive
		comm := 0.0
		if !w.full { // there it depends on the post
			comm = Communication(w.c, headcount(w.c.State.People, x.Project))
		}
		x.Output = num.Mul(num.Mul(num.Exp(u), d.focus), num.Mul(1-comm, 1-d.waits))
		x.Focus = 0
		if d.m != nil {
			w.account(d)
		}
	}
}

// hours finds who works today and the focus-hours of their day: the ordinary five less what was lost, and the evening. Where long hours run in
// full, the day counts as the fifth part of a week of this length, which is interrupted as often an hour as any.
func (w *workday) hours() {
	p, people, minds, away, waits := w.p, w.c.State.People, w.c.State.Minds, w.c.away(), w.waits
	here, n := lent(w.here, len(people)), 0
	for i := range people {
		x := &people[i]
		if x.Gone || i < len(away) && away[i] {
			x.Output, x.Focus = 0, 0
			continue
		}
		var m *org.Mind
		beyond, focus, ordinary := 0.0, 0.0, p.Focus.HoursPerDay-x.Focus
		if len(minds) > 0 {
			m = &minds[i]
			beyond = late(x, m, p)
			m.WeekHours += 8 + beyond
			m.WeekBlocked += waits[i]
		}
		switch {
		case !w.long:
			focus = num.Clamp(ordinary, 0, 12)
			if x.Late > 0 {
				focus += p.Work.EveningHours
			}
		case m.DaysOff <= 0:
			week := contract + num.Mul(quantity.DaysPerWeek, beyond)
			focus = num.Clamp(num.Mul(ordinary, Effective(w.c, week)/contract), 0, 12)
		}
		d := &here[n]
		n++
		d.i, d.x, d.m, d.waits, d.focus, d.drive = i, x, m, waits[i], focus, 0
	}
	w.here = here[:n]
}

// drives sets what the inner state of everybody adds to the log of a day's output:
//
//	b_M*motivation + b_I*interest + goal + cash + unit*feedback + ln ramp of a successor - personal conflict + shared knowledge
//
// with b = r*.33*kappa for what is published as a correlation.
func (w *workday) drives() {
	if len(w.c.State.Minds) == 0 {
		return
	}
	day, here, shared := w.c.State.Day, w.here, w.shared
	for k := range here {
		d := &here[k]
		x, m := d.x, d.m
		u := num.Mul(w.motivates, m.Motivation) + w.cash
		if x.Project != term.NoProject {
			u += num.Mul(w.interests, m.Interest[m.Kind])
		}
		if w.goals && day < m.GoalUntil {
			u += m.Goal
		}
		u += num.Mul(w.told, m.Feedback)
		if m.Since > 0 && !w.full { // a successor finds in; where projects run in full the post does it
			u += num.Log(RampUp(&w.p.Ramp, float64(day-m.Since)/5, w.p.Ramp.TauMedium))
		}
		if x.Project != term.NoProject {
			u += shared[x.Project]
		}
		d.drive = u
	}
}

// account books a day's work into the person's own books and leaves of it what is left after the rework that strain causes.
func (w *workday) account(d *shift) {
	x, m, net := d.x, d.m, d.x.Output
	m.WeekWork += net
	if w.long {
		net -= num.Mul(net, rework(w.p, x))
		x.Output = net
	}
	m.Effort += net
	if w.align {
		net = num.Mul(net, w.cosines.of(d.i, m.Theta, num.CosDegrees))
	}
	m.Value += net
}
