package process

import (
	"headcount/sim/term"
)

// Presence decides who is found at the desk in this part of the day, and who wears headphones to be left alone.
// Headphones are mostly habit: a sign that comes to nothing three times out of four.
func Presence(c *Context) {
	t, part := c.today(), c.State.Gap
	people := c.State.People
	for i := range people {
		x := &people[i]
		here, closed := t.seats[i].Of(part).Chance(x.AtDesk), t.ears[i].Of(part).Chance(headphoneShare(x.Strain))
		x.Present = !x.Remote && !x.Gone && !c.off(i) && !c.Away(i) && here
		x.Headphone = x.Hearing > .5 && closed && x.Present
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
