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
func (c *Context) oneToOne(i int, a term.Act) {
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
	m.MeetingAt = c.State.Day
	c.ReadBy(i, term.ReadInterest, a.Channel)
}

// Habit lets the frequency of one-to-ones fade over the weeks they are remembered, and lets somebody down when a habit of them stops: at a week's
// end exactly four weeks after the last of them, so only where that was one too, while more than one in four weeks is still felt.
func Habit(c *Context) {
	p := &c.Params.Feedback
	if !runs(c.Spec.Uses.Feedback, p.On) {
		return
	}
	c.here(func(i int, _ *org.Person, m *org.Mind) {
		before := m.Meetings
		m.Meetings = num.Mul(m.Meetings, 1-1/p.Memory)
		if m.MeetingAt >= 0 && c.State.Day-m.MeetingAt == 4*quantity.DaysPerWeek && before > .25 {
			c.Letdown(i, p.Cancelled, "one-to-ones that stopped")
		}
	})
}
