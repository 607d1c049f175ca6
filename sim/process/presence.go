package process

import (
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Presence decides who is found at the desk in this part of the day, and who wears headphones to be left alone.
// Headphones are mostly habit: a sign that comes to nothing three times out of four.
func Presence(c *Context) {
	seat := c.Luck.Draws(rng.Presence, c.day(), c.part())
	ears := c.Luck.Draws(rng.Presence, c.day(), onHeadphones.With(c.State.Gap))
	for i := range c.State.People {
		x := &c.State.People[i]
		x.Present = !x.Remote && !x.Gone && !c.off(i) && !c.Away(i) && seat.Chance(x.AtDesk, i)
		x.Headphone = x.Present && x.Hearing > .5 && ears.Chance(headphoneShare(x.Strain), i)
		if x.Waiting && !x.Present {
			x.Waiting, x.Matter = false, term.NoMatter
		}
	}
}

// headphoneShare rises a little with strain: .25 when at ease, .45 at one z.
func headphoneShare(strain float64) float64 {
	if strain <= 0 {
		return .25
	}
	if strain >= 1 {
		return .45
	}
	return .25 + float64(.2*strain)
}
