package process

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// Standing holds the one-to-ones that have a place in the week, before noon: nobody is interrupted by what they expect, and it takes none of their
// focus. Where feedback and one-to-ones run in full, they count as any other does, though not as a contact that makes the manager close.
func Standing(c *Context) {
	if c.State.Gap != 1 {
		return
	}
	today := int(c.State.Day.Weekday()) + 1
	for i := range c.State.People {
		x := &c.State.People[i]
		if x.Planned != today || x.Gone || c.Away(i) {
			continue
		}
		x.Spoken++
		x.LastSpoken = c.State.Day
		c.State.Me.People[org.Slot(c.State.Day.Week())] += c.Params.Hands.OneToOne
		c.Contact(i)
		c.oneToOne(i, term.NewAct(term.OneToOne).With(person(i), term.Aside))
		Look(c, i, term.InPerson)
	}
}

// standingMinutes is what the standing one-to-ones of this part of the day take [min].
func (c *Context) standingMinutes() float64 {
	if c.State.Gap != 1 {
		return 0
	}
	today, n := int(c.State.Day.Weekday())+1, 0
	for i := range c.State.People {
		if x := &c.State.People[i]; x.Planned == today && !x.Gone && !c.Away(i) {
			n++
		}
	}
	return float64(n * c.Params.Hands.OneToOne)
}
