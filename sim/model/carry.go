package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
)

// Carry lets a state that has just been started begin with what is brought from earlier plays, as far as the specification has a place for
// it. Ids that it does not have are a mistake of ours.
func (m *Model) Carry(s *org.State, c *org.Carry) {
	if c == nil {
		return
	}
	if g := &s.Self; c.Self != nil && g.On {
		g.Identity, g.Strain = num.Clamp01(c.Self.Identity), num.Clamp(c.Self.Strain, -2, 4)
		for k := range g.Growth {
			g.Growth[k].Level = num.Clamp01(c.Self.Growth[k])
		}
	}
	for _, p := range c.People {
		x := &s.People[p.Person]
		x.Trust, x.Breached = num.Clamp01(p.Trust), max(p.Breached, 0)
	}
	for _, a := range c.Advisers {
		x := &s.Advisers[a.Adviser]
		x.Right, x.Wrong = a.Right, a.Wrong
	}
	if c.Credibility != nil && len(s.Budget) > 0 {
		s.Budget[0].Miss = num.Clamp01(1 - *c.Credibility)
	}
	if m.Spec.Self.Vows {
		for _, q := range c.Quotes {
			if len(s.Quotes) < org.QuotesKept {
				s.Quotes = append(s.Quotes, q)
			}
		}
	}
	context := m.Context(s, rng.Source{}, nil)
	if s.Self.On {
		context.TakeStock()
	}
	process.Reweigh(context)
}
