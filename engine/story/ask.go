package story

import (
	"headcount/engine/rule"
	"headcount/sim/process"
)

// Holds reports whether a condition of this scenario is true of a state; nil always is.
func (t *Story) Holds(c *process.Context, own *State, p *rule.Program) bool {
	return holds(p, t.world(c, own))
}

// Explain returns the truth of every clause of a condition of this scenario, with its values. It allocates.
func (t *Story) Explain(c *process.Context, own *State, p *rule.Program) []rule.Clause {
	return p.Explain(t.world(c, own))
}

// Value returns what an expression of this scenario comes to.
func (t *Story) Value(c *process.Context, own *State, p *rule.Program) float64 {
	return p.Eval(t.world(c, own))
}
