package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
)

// The named occasions of draws about what goes on in people, hashed once.
var (
	onAgainst   = rng.Named("against")
	onBelief    = rng.Named("belief")
	onCraft     = rng.Named("craft")
	onEpisode   = rng.Named("episode")
	onKnows     = rng.Named("knows")
	onShared    = rng.Named("shared")
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

// NewWeek closes the week's own books, last of all weekly processes: what a week usually brings moves by .15 of the way to what this one brought.
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
