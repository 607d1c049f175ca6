// Package model is the process overview and schedule: it makes a state from a specification and two seeds, moves it from instant to
// instant, and carries acts into it. It is the only place that orders processes.
//
// What a process computes belongs in sim/process, what an act asks for and does in sim/act, and what comes up in engine/story.
package model

import (
	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Model runs one organisation. It holds no state of its own besides scratch, so that one Model serves many states of the same
// specification, one after the other. It is not safe for concurrent use.
type Model struct {
	Params params.Params
	Spec   *org.Spec
	ctx    process.Context // lent over one state after the other
	tally  process.Tally
	bare   bool // nothing happens by itself

	daily, partly, closing []process.Process // what the specification needs of Daily, Partly and Closing, made once
}

// New returns a model of the specification with the given coefficients. The specification must not change afterwards.
func New(spec *org.Spec, p params.Params) *Model {
	m := &Model{Params: p, Spec: spec, bare: spec.Bare(), daily: needed(daily(), spec), partly: needed(partly(), spec), closing: needed(closing(), spec)}
	m.ctx.Params, m.ctx.Spec, m.ctx.Tally = &m.Params, spec, &m.tally
	return m
}

// Instant is where the clock stops between processes.
type Instant uint8

// The instants of a day, in order.
const (
	DayStart Instant = iota // 09:00, before anything
	GapOpen                 // a gap of the manager's
	DayClose                // after the last duty
)

// RestMorning returns the processes of the morning of a day on which nobody works.
func RestMorning() []process.Process {
	return []process.Process{process.Joining, process.DatesBegin, process.Affect, process.Boss}
}

// RestClosing returns the processes of its evening: what falls due falls due on holidays too.
func RestClosing() []process.Process {
	return []process.Process{process.Rest, process.OwnStrain, process.DatesEnd, process.Vows, process.Identity, process.Recall}
}

// Context returns the context of processes over a state, for effects that a story carries out between instants. It is valid until
// the next call on the model.
func (m *Model) Context(s *org.State, luck rng.Source, causes process.Sink) *process.Context {
	c := &m.ctx
	c.State, c.Luck, c.Causes = s, luck, causes
	return c
}

// Advance moves the state to its next instant and says which one it is. From DayClose it goes to the next day's DayStart.
func (m *Model) Advance(s *org.State, luck rng.Source, causes process.Sink) Instant {
	c := m.Context(s, luck, causes)
	switch {
	case s.Gap == Closed:
		s.Day++
		s.Gap, s.Minute = 0, 0
		if s.Day.Weekday() == 0 {
			s.NewWeek()
		}
		s.Me.Used, s.Me.Block = 0, 0
		if c.Holiday() {
			for _, p := range RestMorning() {
				p(c)
			}
			return DayStart
		}
		if !m.bare {
			for _, p := range m.daily {
				p(c)
			}
		}
		return DayStart
	case s.Gap == 0 && c.Holiday():
		s.Gap, s.Minute = Closed, quantity.DayLength
		for _, p := range RestClosing() {
			p(c)
		}
		m.week(c)
		m.outside(c)
		return DayClose
	case s.Gap < len(m.Spec.Gaps):
		m.part(c, m.Spec.Gaps[s.Gap])
		s.Gap++
		return GapOpen
	}
	m.part(c, quantity.DayLength)
	s.Gap = Closed
	if m.bare {
		return DayClose
	}
	for _, p := range m.closing {
		p(c)
	}
	m.week(c)
	m.outside(c)
	return DayClose
}

// Closed is the value of org.State.Gap between the close of a day and the next morning.
const Closed = 4

// part runs a part of the day that ends at the minute.
func (m *Model) part(c *process.Context, until quantity.Minute) {
	s := c.State
	passed := max(until-s.Minute, 0)
	if s.Minute > until {
		s.Me.Over += int(s.Minute - until)
	}
	s.Minute = until
	if m.bare {
		c.Replies(passed)
		return
	}
	for _, p := range m.partly {
		p(c)
	}
	c.Replies(passed)
	c.Serve(passed)
	c.InPassing()
}

// Do carries out an act that act.Check allows; what the story adds to it is not its business. It is small enough to stand in its caller, which so is
// spared a copy of the result that would have to wait until the result is in memory.
func (m *Model) Do(s *org.State, luck rng.Source, causes process.Sink, a term.Act, minutes quantity.Minute) act.Result {
	m.ctx.State, m.ctx.Luck, m.ctx.Causes = s, luck, causes
	return act.Apply(&m.ctx, a, minutes)
}
