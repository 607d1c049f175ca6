package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// met is the gain of one-to-ones at a frequency of f a week, g(f) = 1 - exp(-2f): weekly .86, fortnightly .63, monthly .39.
func met(c *Context, m *org.Mind) float64 {
	return 1 - num.Exp(-num.Mul(c.Params.Feedback.Rate, m.Meetings))
}

// oneToOne is one meeting of the two of you: it counts toward their frequency, and how good it is depends on whose agenda it is
// (Rogelberg 2024): the report's 1.3, a status interrogation .5.
func (c *Context) oneToOne(i int, a *term.Act) {
	p, m := &c.Params.Feedback, c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Feedback, p.On) {
		return
	}
	fit := 1.0
	switch a.Manner {
	case term.TheirAgenda:
		fit = p.TheirAgenda
		c.involve(i, .25)
		c.hear(i, a.Channel)
	case term.AsQuestion:
		c.ReadBy(i, term.ReadIntent, a.Channel)
	case term.OnStatus:
		fit = p.Questioned
		m.Watched++
		c.ReadBy(i, term.ReadStatus, a.Channel)
	}
	if a.Channel.Written() {
		fit = num.Mul(fit, p.Typed)
	}
	c.clarify(i, num.Mul(c.Params.Alignment.Met, fit))
	m.Meetings += 1 / p.Memory
	m.MeetingFit = num.Approach(m.MeetingFit, fit, .3)
	m.MeetingAt, m.Cancelled = c.State.Day, false
	c.ReadBy(i, term.ReadInterest, a.Channel)
}

// Habit lets the frequency of one-to-ones fade over the weeks they are remembered, and lets somebody down when a habit of them stops: once, at
// the first week's end by which four weeks have gone by since the last of them, whichever weekday that was, and only where it was a habit, while
// more than one in four weeks is still felt. Weeks count by the days on which the two could have met (apart), so that holidays and an absence
// are no stopping; an absence so long that hardly any are felt any more leaves nothing to miss. Whoever was told that theirs is taken out of the
// week (Mind.Cancelled) was let down then, and is not a second time.
func Habit(c *Context) {
	p := &c.Params.Feedback
	if !runs(c.Spec.Uses.Feedback, p.On) {
		return
	}
	c.here(func(i int, _ *org.Person, m *org.Mind) {
		before := m.Meetings
		m.Meetings = num.Mul(m.Meetings, 1-1/p.Memory)
		if m.MeetingAt >= 0 && !m.Cancelled && before > .25 && c.stopped(i, m.MeetingAt) {
			c.Letdown(i, p.Cancelled, "one-to-ones that stopped")
		}
	})
}

// missed is how long one-to-ones stay out before a habit of them has stopped [working days].
const missed = 4 * quantity.DaysPerWeek

// stopped reports whether one-to-ones of which the last was on a day have stopped by the end of this week, and had not by the end of the last:
// what makes it once.
func (c *Context) stopped(i int, last quantity.Day) bool {
	today := c.State.Day
	if today-last < missed {
		return false
	}
	days := c.apart(i, last, today)
	return days >= missed && days-c.apart(i, max(last, today-quantity.DaysPerWeek), today) < missed
}

// apart is the number of days after one day and up to another on which the manager and somebody could have met: without holidays and without
// those on which they were away, as the calendar has it. A week off that comes up in the story leaves no trace there and counts like any other:
// own assumption.
func (c *Context) apart(i int, from, to quantity.Day) int {
	days, dates := int(to-from), &c.Spec.Calendar
	if len(dates.Dates) == 0 {
		return days
	}
	for day := from + 1; day <= to; day++ {
		if dates.Off(day) || dates.Away(person(i), day) {
			days--
		}
	}
	return days
}
