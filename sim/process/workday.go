package process

import (
	"math"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// workday is what a day's work of everybody has in common. It is scratch: nothing of it outlasts the evening.
type workday struct {
	c *Context
	p *params.Params

	full, long, align bool

	today     quantity.Day // later than any goal lasts where goals do not run
	motivates float64      // log output per z of motivation, b_M, less what a salient incentive leaves of it
	interests float64      // log output per z of interest, b_I
	cash      float64      // log output that cash brings
	told      float64      // log output per unit of feedback
	shared    []float64    // and what each team adds to it; each of these is 0 where its sub-model does not run

	waits   []float64 // share of each person's output that waits
	cosines latest    // of the angle between what people work toward and what is wanted
	beyond  float64   // hours beyond the contract of the last day that was reckoned [h]
	worth   float64   // worthOf these
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
	w.beyond, w.worth = 0, w.worthOf(0)
	w.align, w.today = runs(use.Alignment, p.Alignment.On), math.MaxInt32
	if runs(use.Goals, p.Goals.On) {
		w.today = c.State.Day
	}
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

// work sets what everybody does today [focus-h], less the rework that strain causes.
func (w *workday) work() {
	people, minds, away := w.c.State.People, w.c.State.Minds, w.c.away()
	t := &w.c.scratch().today
	if !t.of(w.c) {
		t.draw(w.c)
	}
	today, waits := t.own[:len(people)], w.waits[:len(people)]
	for i := range people {
		x := &people[i]
		if x.Gone || i < len(away) && away[i] {
			x.Output, x.Focus = 0, 0
			continue
		}
		z := today[i].Of(ofWork).Normal()
		if i < len(minds) {
			w.does(i, x, &minds[i], z, waits[i])
		} else {
			w.plain(x, z, waits[i])
		}
	}
}

// able is the log of what somebody can do in an hour of a day of this luck, their inner state aside.
func (w *workday) able(x *org.Person, z float64) float64 {
	return x.Ability - num.Mul(w.p.Strain.Output, num.Clamp(x.Strain, 0, 4)) + x.Affect + num.Mul(w.p.Affect.Noise, z)
}

// ordinary is the focus-hours of somebody's ordinary day: five less what was lost, and the evening.
func (w *workday) ordinary(x *org.Person) float64 {
	focus := num.Clamp(w.p.Focus.HoursPerDay-x.Focus, 0, 12)
	if x.Late > 0 {
		focus += w.p.Work.EveningHours
	}
	return focus
}

// undisturbed is what talking things over leaves of somebody's output. Where projects run in full it depends on the post.
func (w *workday) undisturbed(x *org.Person) float64 {
	return 1 - Communication(w.c, headcount(w.c.State.People, x.Project))
}

// plain sets what somebody does where no sub-model of people runs.
func (w *workday) plain(x *org.Person, z, waits float64) {
	free := 1 - waits
	if !w.full {
		free = num.Mul(w.undisturbed(x), free)
	}
	x.Output, x.Focus = num.Mul(num.Mul(num.Exp(w.able(x, z)), w.ordinary(x)), free), 0
}

// does sets what somebody does in a day of this luck, and books it: all of it in one place, because a step costs more to call than to do. What their inner state adds to the log of it is
//
//	b_M*motivation + b_I*interest + goal + cash + unit*feedback + ln ramp of a successor - personal conflict + shared knowledge
//
// with b = r*.33*kappa for what is published as a correlation. Where long hours run in full, the day counts as the fifth part of a week of this
// length, which is interrupted as often an hour as any.
func (w *workday) does(i int, x *org.Person, m *org.Mind, z, waits float64) {
	p := w.p
	drive := num.Mul(w.motivates, m.Motivation) + w.cash
	shared := 0.0
	if j := x.Project; j != term.NoProject {
		drive += num.Mul(w.interests, m.Interest[m.Kind])
		shared = w.shared[j]
	}
	if w.today < m.GoalUntil {
		drive += m.Goal
	}
	drive += num.Mul(w.told, m.Feedback)
	if m.Since > 0 && !w.full { // a successor finds in; where projects run in full the post does it
		drive += num.Log(RampUp(&p.Ramp, float64(w.c.State.Day-m.Since)/5, p.Ramp.TauMedium))
	}
	drive += shared

	beyond, focus := late(x, m, p), 0.0
	switch {
	case !w.long:
		focus = w.ordinary(x)
	case m.DaysOff <= 0:
		if w.beyond != beyond { // mostly it is none
			w.beyond, w.worth = beyond, w.worthOf(beyond)
		}
		focus = num.Clamp(num.Mul(p.Focus.HoursPerDay-x.Focus, w.worth), 0, 12)
	}

	free := 1 - waits
	if !w.full {
		free = num.Mul(w.undisturbed(x), free)
	}
	net := num.Mul(num.Mul(num.Exp(w.able(x, z)+drive), focus), free)
	m.WeekHours += 8 + beyond
	m.WeekBlocked += waits
	m.WeekWork += net
	if w.long {
		net -= num.Mul(net, rework(p, x))
	}
	x.Output, x.Focus = net, 0
	m.Effort += net
	if w.align {
		net = num.Mul(net, w.cosines.of(i, m.Theta, num.CosDegrees))
	}
	m.Value += net
}

// worthOf is what an hour of a day so many hours beyond the contract is worth in hours of an ordinary one.
func (w *workday) worthOf(beyond float64) float64 {
	return Effective(w.c, contract+num.Mul(quantity.DaysPerWeek, beyond)) / contract
}
