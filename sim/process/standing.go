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

// Cancel is what it is to somebody that their one-to-one is taken out of the week: an hour of theirs is gone (Rogelberg 2024). Where they are not met
// in any other way after that, it has stopped already, and Habit has nothing to add.
func (c *Context) Cancel(i int) {
	c.Letdown(i, c.Params.Feedback.Cancelled, "a one-to-one cancelled")
	if m := c.mind(i); m != nil {
		m.Cancelled = true
	}
}
