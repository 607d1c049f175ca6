package session

import (
	"headcount/engine/rule"
	"headcount/engine/story"
	"headcount/sim/process"
	"headcount/sim/rng"
)

// Holds reports whether a condition of the scenario is true of a state, hidden truth included: for tests and tools of authors, never in
// play. A nil condition holds.
func (e *Engine) Holds(s *State, luck rng.Source, p *rule.Program) bool {
	return e.story.Holds(e.model.Context(&s.Org, luck, nil), &s.Story, p)
}

// Explain returns the truth of every clause of a condition of the scenario with its values.
func (e *Engine) Explain(s *State, luck rng.Source, p *rule.Program) []rule.Clause {
	return e.story.Explain(e.model.Context(&s.Org, luck, nil), &s.Story, p)
}

// Value returns what an expression of the scenario comes to in a state, hidden truth included.
func (e *Engine) Value(s *State, luck rng.Source, p *rule.Program) float64 {
	return e.story.Value(e.model.Context(&s.Org, luck, nil), &s.Story, p)
}

// Shows reports whether a condition about acts, as those of an author's habits, holds of a deed and of the state just before it.
func (e *Engine) Shows(before *State, luck rng.Source, p *rule.Program, d story.Deed) bool {
	return e.story.Shows(e.model.Context(&before.Org, luck, nil), &before.Story, p, d)
}

// Verdicts returns what the story would decide about every event in the gap of a state: for tools of authors, never in play.
func (e *Engine) Verdicts(s *State, luck rng.Source) []story.Verdict {
	return e.story.Verdicts(e.model.Context(&s.Org, luck, nil), &s.Story)
}

// SignVerdicts returns what the story would decide about every sign on the morning of a state.
func (e *Engine) SignVerdicts(s *State, luck rng.Source) []story.Verdict {
	return e.story.SignVerdicts(e.model.Context(&s.Org, luck, nil), &s.Story)
}

// Context is what the processes of the model are given in a state, for reading what is so: in the debrief and in tools, never in play.
func (e *Engine) Context(s *State, luck rng.Source) *process.Context {
	return e.model.Context(&s.Org, luck, nil)
}
