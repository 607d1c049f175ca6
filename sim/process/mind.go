package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// The named occasions of draws about what goes on in people, hashed once.
var (
	onAgainst   = rng.Named("against")
	onBelief    = rng.Named("belief")
	onCraft     = rng.Named("craft")
	onEpisode   = rng.Named("episode")
	onFeedback  = rng.Named("feedback")
	onOffer     = rng.Named("offer")
	onPriority  = rng.Named("priority")
	onRedirect  = rng.Named("redirect")
	onPassed    = rng.Named("passed")
	onPersonal  = rng.Named("personal")
	onQuit      = rng.Named("quit")
	onRead      = rng.Named("read")
	onReorg     = rng.Named("reorganised")
	onTurnsSour = rng.Named("turns-personal")
	onUnasked   = rng.Named("unasked")
	onTaste     = rng.Named("what-they-like")
	onWander    = rng.Named("wander")
)

// runs reports whether a sub-model is used by the specification and not switched off by its parameter.
func runs(used bool, on int) bool { return used && on != 0 }

// mind returns what goes on in somebody, or nil where no sub-model asks for it or the person is not here.
func (c *Context) mind(i int) *org.Mind {
	if len(c.State.Minds) == 0 || c.State.People[i].Gone {
		return nil
	}
	return &c.State.Minds[i]
}

// here calls f with everybody who works here and their mind, in order.
func (c *Context) here(f func(i int, x *org.Person, m *org.Mind)) {
	people, minds := c.State.People, c.State.Minds
	for i := range minds {
		if x := &people[i]; !x.Gone {
			f(i, x, &minds[i])
		}
	}
}

// halve is what a half-life in weeks leaves after one week.
func halve(weeks float64) float64 { return num.Exp(-.6931471805599453 / weeks) }

// stir moves motivation by an event at once; a bad one weighs more, and more still for the sensitive.
func (c *Context) stir(i int, size float64) {
	m := c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Needs, c.Params.Needs.On) {
		return
	}
	if size < 0 {
		size = num.Mul(num.Mul(size, c.Params.Affect.BadWeight), c.State.People[i].Sensitivity)
	}
	m.Motivation = num.Clamp(m.Motivation+size, -4, 4)
}

// Drive is what a person's inner state adds to the log of a day's output:
//
//	b_M*motivation + b_I*interest + goal + cash + unit*feedback + ln ramp of a successor - personal conflict + shared knowledge
//
// with b = r*.33*kappa for what is published as a correlation.
func Drive(c *Context, i int) float64 {
	m := c.mind(i)
	if m == nil {
		return 0
	}
	u, p, use := 0.0, c.Params, &c.Spec.Uses
	kappa := p.Strain.Kappa
	if runs(use.Needs, p.Needs.On) {
		u += num.Mul(num.Mul(num.Mul(p.Needs.Validity, p.People.AbilitySD), kappa), m.Motivation)
		u += num.Mul(p.Needs.Cash, c.Spec.Cash)
	}
	if runs(use.Leverage, p.Leverage.On) {
		u += num.Mul(num.Mul(num.Mul(p.Leverage.Output, p.People.AbilitySD), kappa), Liked(c, i))
	}
	if runs(use.Goals, p.Goals.On) && c.State.Day < m.GoalUntil {
		u += m.Goal
	}
	if runs(use.Feedback, p.Feedback.On) {
		u += num.Mul(p.Feedback.Unit, m.Feedback)
	}
	if m.Since > 0 && !c.State.InFull() { // a successor finds in; where projects run in full the post does it
		u += num.Log(RampUp(&p.Ramp, float64(c.State.Day-m.Since)/5, p.Ramp.TauMedium))
	}
	if j := c.State.People[i].Project; runs(use.Team, p.Team.On) && j != term.NoProject {
		u += together(c, j)
	}
	return u
}

// account books a day's work into the person's own books and returns what is left of it after the rework that strain causes.
func (c *Context) account(i int, y float64) float64 {
	m := c.mind(i)
	if m == nil || c.Away(i) {
		return y
	}
	net := y - num.Mul(y, Rework(c, i))
	m.WeekWork += y
	m.WeekHours += 8 + late(c, i)
	m.WeekBlocked += Blocked(c, i)
	m.Effort += net
	m.Value += num.Mul(net, Aimed(c, i))
	return net
}

// NewWeek closes the week's own books, last of all weekly processes.
func NewWeek(c *Context) {
	c.here(func(_ int, _ *org.Person, m *org.Mind) {
		if m.Usual <= 0 {
			m.Usual = m.WeekWork
		}
		m.Usual = num.Approach(m.Usual, m.WeekWork, .15)
		m.WeekWork, m.WeekHours, m.WeekBlocked, m.Earned = 0, 0, 0, 0
		m.Weeks++
	})
}
