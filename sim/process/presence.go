package process

import (
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Presence decides who is found at the desk in this part of the day, and in the first one who wears headphones there today, to be left alone.
// Headphones are mostly habit: a sign that comes to nothing three times out of four.
func Presence(c *Context) {
	t := &c.scratch().today
	if !t.of(c) {
		t.draw(c)
	}
	people, minds, day, now := c.State.People, c.State.Minds, c.State.Day, rng.First(c.State.Gap)
	seats := t.seats[:len(people)]
	if c.State.Gap == 0 {
		own := t.own[:len(people)]
		for i := range people {
			x := &people[i]
			x.Phones = bit(x.Hearing > .5)&headphones(own[i].Of(ofEars), x.Strain) != 0
		}
	}
	for i := range people { // chance is reckoned in bits, without a jump: no processor could foresee where it goes
		x := &people[i]
		if x.Remote || x.Gone || x.Back > day || i < len(minds) && minds[i].DaysOff > 0 {
			leave(x)
			continue
		}
		here := bit(seats[i].From(now).Chance(x.AtDesk))
		x.Present, x.Headphones = here != 0, here&bit(x.Phones) != 0
		if x.Waiting && !x.Present {
			leave(x)
		}
	}
	for _, i := range t.away {
		leave(&people[i])
	}
}

// leave takes somebody from where they can be seen: nobody waits who is not there.
func leave(x *org.Person) {
	x.Present, x.Headphones = false, false
	if x.Waiting {
		x.Waiting, x.Matter = false, term.NoMatter
	}
}

// headphones is 1 where a draw puts them on, and 0 where not: with a chance of .25 when at ease, which rises a little with strain, to .45 at one z.
func headphones(draw rng.Quarter, strain float64) uint8 {
	const steps, ease, most = 1 << 16, 1 << 14, 29492 // of a quarter; .25 and .45 of them, to the next higher one
	return bit(draw < ease) | bit(draw < most)&bit(float64(draw) < ease+float64(.2*steps*strain))
}
