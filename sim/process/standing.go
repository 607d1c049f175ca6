package process

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Standing holds the one-to-ones that have a place in the week, before noon. They take their minutes of both, and nobody is interrupted by what they
// expect: it comes between two things, where finding back in costs about nothing. They count as any other does, as a talk that
// is expected and, where feedback and one-to-ones run in full, toward their frequency.
func Standing(c *Context) {
	if c.State.Gap != standingPart {
		return
	}
	people, weekday := c.State.People, planned(c.State.Day)
	for i := range people {
		if people[i].Planned == weekday && c.atWork(i) {
			c.inItsPlace(i)
		}
	}
}

// inItsPlace holds the one-to-one that somebody has today.
func (c *Context) inItsPlace(i int) {
	x := &c.State.People[i]
	x.Spoken++
	x.LastSpoken = c.State.Day
	c.State.Me.People[org.Slot(c.State.Day.Week())] += c.Params.Hands.OneToOne
	c.Contact(i)
	c.placed(i)
	x.Focus += float64(c.Params.Hands.OneToOne) / 60
	c.oneToOne(i, new(term.NewAct(term.OneToOne).With(person(i), term.Aside)))
	Look(c, i, term.InPerson)
}

// planned is the weekday of a day as org.Person.Planned counts it: who has that one meets the manager then, unless they are away.
func planned(day quantity.Day) int { return int(day.Weekday()) + 1 }

// atWork reports whether somebody works here and today: neither gone nor away, nor on a week off.
func (c *Context) atWork(i int) bool {
	return !c.State.People[i].Gone && !c.Off(i)
}

// standingPart is the part of the day in which they are held.
const standingPart = 1

// standingMinutes is what the standing one-to-ones of a day take in their part of it [min].
func (c *Context) standingMinutes() float64 {
	n, people, weekday := 0, c.State.People, planned(c.State.Day)
	for i := range people {
		if people[i].Planned == weekday && c.atWork(i) {
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
