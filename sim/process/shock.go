package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Shocks brings what jars people into thinking about leaving and does not come from play: private life, offers, re-organisations from
// above, and reviews that turn out poor (unfolding model, Lee & Mitchell 1994). The rest arises in play: breaches, broken promises, being
// passed over, somebody close who leaves. Offers come by market value, exp(.5*z - .125) times as often, which has a mean of 1; a
// re-organisation meets everybody on a project at once; where the calendar holds reviews or re-organisations, it alone brings them.
func Shocks(c *Context) {
	p := &c.Params.Turnover
	if !runs(c.Spec.Uses.Turnover, p.On) {
		return
	}
	reviews, moves := c.Spec.Calendar.Has(org.ReviewCycle), c.Spec.Calendar.Has(org.Reorganisation) // the calendar brings them then
	sought := c.scratch().sought.room(len(c.State.Minds))
	personal, offer, reorganised := c.dice(rng.Turnover, onPersonal), c.dice(rng.Turnover, onOffer), c.dice(rng.Turnover, onReorg)
	c.here(func(i int, x *org.Person, m *org.Mind) {
		if personal.Chance(p.Personal/yearWeeks, i) {
			c.Shocked(i, org.ShockPersonal)
		}
		if offer.Chance(num.Mul(p.Outside/yearWeeks, sought.of(i, num.Mul(.5, m.Market)-.125, num.Exp)), i) {
			c.Shocked(i, org.ShockOffer)
		}
		if j := x.Project; !moves && j != term.NoProject && reorganised.Chance(p.Reorganised/yearWeeks, int(j)) {
			c.Shocked(i, org.ShockReorganised)
		}
		if !reviews && m.Weeks > 0 && m.Weeks%p.ReviewWeeks == 0 && c.Read(i, term.ReadRating) < p.PoorReview {
			c.Shocked(i, org.ShockReview)
		}
	})
}

const yearWeeks = 52

// Shocked remembers a shock; the oldest makes room. One that comes of work also costs motivation, .05 z as any bad event is weighed.
func (c *Context) Shocked(i int, kind org.Shock) {
	m := c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Turnover, c.Params.Turnover.On) {
		return
	}
	copy(m.Shocks[1:], m.Shocks[:])
	m.Shocks[0], m.ShockKind = c.State.Day, kind
	if kind >= org.ShockReview {
		c.stir(i, -.05)
	}
	c.Because("turnover", person(i), -1, "shock", 1, shockNames[kind])
}

var shockNames = [...]string{
	"none", "private life", "an offer", "a poor review", "a broken promise", "passed over", "a re-organisation", "somebody close left",
}

// shaken counts the shocks of the last weeks, as far as they are remembered.
func shaken(c *Context, m *org.Mind) int {
	for n, day := range m.Shocks {
		if day < 0 || int(c.State.Day-day) >= c.Params.Turnover.ShockWeeks*quantity.DaysPerWeek {
			return n // what follows is older
		}
	}
	return len(m.Shocks)
}

// Recent reports whether somebody had a shock within the last weeks before a day.
func Recent(m *org.Mind, day quantity.Day, within int) bool {
	return m.Shocks[0] >= 0 && int(day-m.Shocks[0]) <= within*quantity.DaysPerWeek
}
