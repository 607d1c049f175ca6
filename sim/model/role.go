package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

var (
	onOwn   = rng.Named("own-skill")
	onHabit = rng.Named("adviser-habit")
)

// role makes the manager's own part, the advisers and the calendar, as far as the specification uses them.
func (m *Model) role(s *org.State, luck rng.Source) {
	if len(m.Spec.Calendar.Dates) > 0 {
		s.Dated = cleared(s.Dated, len(m.Spec.Calendar.Dates))
	}
	if m.Spec.Self.Vows {
		s.Vows = room(s.Vows, org.VowsKept)
		s.Quotes = room(s.Quotes, org.QuotesKept)
	}
	if len(m.Spec.Advisers) > 0 {
		s.Advisers = cleared(s.Advisers, len(m.Spec.Advisers))
	}
	for k := range s.Advisers {
		d := &m.Spec.Advisers[k]
		s.Advisers[k] = org.Adviser{Right: d.Right, Wrong: d.Wrong, Habit: d.Habit, Last: term.NoAdvice()}
		if habits := process.Habits(); d.Habit.Do == term.VerbNone {
			s.Advisers[k].Habit = habits[luck.Pick(len(habits), rng.Taste, k, 0, onHabit)]
		}
	}
	if !m.Spec.Self.On {
		return
	}
	g := &s.Self
	*g = org.Self{On: true, Identity: num.Clamp01(m.Spec.Self.Identity), Ladder: -1}
	for k := range g.Growth {
		g.Growth[k] = org.Growth{Level: num.Clamp01(m.Spec.Self.Growth[k]), Blind: luck.Normal(rng.Taste, k, 0, onOwn), Felt: term.Reading{Day: -1}}
	}
	m.Context(s, luck, nil).TakeStock()
}
