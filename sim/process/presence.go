package process

import (
	"headcount/sim/term"
)

// Presence decides who is found at the desk in this part of the day, and who wears headphones to be left alone.
// Headphones are mostly habit: a sign that comes to nothing three times out of four.
func Presence(c *Context) {
	t, part := c.today(), c.State.Gap
	people, minds, day := c.State.People, c.State.Minds, c.State.Day
	seats, ears := t.seats[:len(people)], t.ears[:len(people)]
	away := c.away()
	for i := range people { // chance is reckoned in bits, without a jump: no processor could foresee where it goes
		x := &people[i]
		here := bit(seats[i].Of(part).Chance(x.AtDesk)) &^ (bit(x.Remote) | bit(x.Gone))
		if i < len(minds) && minds[i].DaysOff > 0 || i < len(away) && away[i] || x.Back > day {
			here = 0
		}
		closed := here & bit(x.Hearing > .5) & bit(ears[i].Of(part).Chance(headphoneShare(x.Strain)))
		x.Present, x.Headphones = here != 0, closed != 0
		if x.Waiting && !x.Present {
			x.Waiting, x.Matter = false, term.NoMatter
		}
	}
}

// headphoneShare rises a little with strain: .25 when at ease, .45 at one z.
func headphoneShare(strain float64) float64 {
	if strain > 1 { // seldom
		strain = 1
	}
	return .25 + float64(.2*float64(strain*float64(bit(strain > 0))))
}
