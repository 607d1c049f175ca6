package process

import (
	"math"
	"slices"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// letdowns returns the days of week's ends at which person 0 is let down, in the twelve weeks from the one in which the last one-to-one was on a
// weekday, after which so many a week are felt.
func letdowns(c *Context, last quantity.Day, felt float64) []quantity.Day {
	m := &c.State.Minds[0]
	m.Meetings, m.MeetingAt = felt, last
	var days []quantity.Day
	for c.State.Day = 4; c.State.Day < 60; c.State.Day += 5 {
		before := c.State.People[0].Trust
		Habit(c)
		if c.State.People[0].Trust != before {
			days = append(days, c.State.Day)
		}
	}
	return days
}

func lets(t *testing.T, what string, got []quantity.Day, want ...quantity.Day) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: let down on %v, want %v", what, got, want)
	}
}

// TestHabitStops: weekly for long, once a week is felt after the last. From Monday (day 0) to Thursday (3) of week 1 four weeks, 20 days, have gone by
// at the end of week 5 (day 24: 24 to 21 days), and from Friday (4) as well (20). It is one letdown, half a small one: .08*.5 of trust. By then
// the frequency has faded four times, at the ends of weeks 1 to 4, to .8^4 = .41: more than a quarter, and it takes .25/.41 = .61 to be a habit.
func TestHabitStops(t *testing.T) {
	for last := range quantity.Day(5) {
		c := minded()
		lets(t, "weekly", letdowns(c, last, 1), 24)
		same(t, "trust", c.State.People[0].Trust, .5*(1-.04))
	}
	limit := .25 / math.Pow(.8, 4)
	lets(t, "just a habit", letdowns(minded(), 2, limit+1e-9), 24)
	lets(t, "none", letdowns(minded(), 2, limit-1e-9))
	lets(t, "never met", letdowns(minded(), quantity.Never, 1))

	c := minded()
	c.oneToOne(0, new(to(term.OneToOne, 0, term.Aside, term.NoMatter))) // on Friday of week 1
	lets(t, "met again", letdowns(c, 4, 1), 24)
	c.State.Day = 60
	c.State.Minds[0].Meetings = 1
	c.oneToOne(0, new(to(term.OneToOne, 0, term.Aside, term.NoMatter)))
	c.State.Minds[0].Meetings, c.State.Day = 1, 84 // four weeks and four days later
	before := c.State.People[0].Trust
	Habit(c)
	same(t, "and stopped anew", c.State.People[0].Trust, before*(1-.04))
}

// TestHabitWaitsForWhoIsAway: of the days since Wednesday of week 1 (day 2) a week away in week 3 (10 to 14) takes five: 17 are left at the end of
// week 5 (24), 22 at that of week 6. A holiday on Monday (20) leaves 21 of the 22 of week 5, and one on a Friday the week's end: from Friday of
// week 1 (day 4) 19 of 20 at the end of week 5, 24 at that of week 6. Two weeks away: 0.8^6 = .26 a week is still felt at the end of week 7; three weeks,
// .8^7 = .21: nothing to miss. Somebody else's absence is none of theirs.
func TestHabitWaitsForWhoIsAway(t *testing.T) {
	away := func(last quantity.Day, dates ...org.Date) []quantity.Day {
		c := minded()
		c.Spec.Calendar.Dates = dates
		return letdowns(c, last, 1)
	}
	absent := func(who term.PersonID, from, to quantity.Day) org.Date {
		return org.Date{Kind: org.Absence, Person: who, From: from, To: to}
	}
	off := func(day quantity.Day) org.Date {
		return org.Date{Kind: org.Holiday, Person: term.NoPerson, From: day, To: day}
	}
	lets(t, "a week away", away(2, absent(0, 10, 14)), 29)
	lets(t, "a Monday off", away(2, off(20)), 24)
	lets(t, "a Friday off", away(4, off(24)), 29)
	lets(t, "away over the week's end", away(2, absent(0, 22, 26)), 29) // 22 less 3 are 19 by day 24, 27 less 5 are 22 by day 29
	lets(t, "two weeks away", away(2, absent(0, 10, 19)), 34)
	lets(t, "three weeks away", away(2, absent(0, 10, 24)))
	lets(t, "a colleague away", away(2, absent(1, 10, 14)), 24)
}

// TestCancelledOnce: who was told that theirs is taken out of the week is let down then by .08*.5 of trust, and not again four weeks later;
// a one-to-one after that begins anew.
func TestCancelledOnce(t *testing.T) {
	c := minded()
	c.Cancel(0)
	same(t, "told", c.State.People[0].Trust, .5*(1-.04))
	lets(t, "told before", letdowns(c, 2, 1))
	c.State.Day = 4
	c.oneToOne(0, new(to(term.OneToOne, 0, term.Aside, term.NoMatter)))
	lets(t, "met once more", letdowns(c, 4, 1), 24)
	c.State.Minds = nil
	c.Cancel(0) // where nothing of people is kept it is a letdown alone
}
