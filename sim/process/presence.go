package process

import (
	"headcount/sim/term"
)

// Presence decides who is found at the desk in this part of the day, and who wears headphones to be left alone.
// Headphones are mostly habit: a sign that comes to nothing three times out of four.
func Presence(c *Context) {
	t, part := c.today(), c.State.Gap
	people, minds := c.State.People, c.State.Minds
	seats, ears := t.seats[:len(people)], t.ears[:len(people)]
	dated := len(c.State.Dated) > 0
	for i := range people {
		x := &people[i]
		here := seats[i].Of(part).Chance(x.AtDesk) && !x.Remote && !x.Gone && (len(minds) == 0 || minds[i].DaysOff <= 0)
		if dated && t.away[i] {
			here = false
		}
		x.Present = here
		x.Headphone = here && x.Hearing > .5 && ears[i].Of(part).Chance(headphoneShare(x.Strain))
		if x.Waiting && !here {
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
