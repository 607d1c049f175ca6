package session

import (
	"slices"

	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/story"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Holds reports whether a condition of the scenario is true of a state, hidden truth included: for tests and tools of authors, never in
// play. A nil condition holds.
func (e *Engine) Holds(s *State, luck rng.Source, p *rule.Program) bool {
	return e.story.Holds(e.model.Context(&s.Org, luck, nil), &s.Story, p)
}

// Foretold reports whether what the forecast of a choice asks about has come so, and whether it has come out at all: an answer may still be out, and
// how things end is not known before they have ended.
func (e *Engine) Foretold(s *State, luck rng.Source, a term.Act) (so, out bool) {
	if a.Event == term.NoEvent {
		return false, false
	}
	c := &e.Scenario.Events[a.Event].Choices[a.Choice]
	if c.HopedIf != nil {
		return s.Stop == term.End && e.Holds(s, luck, c.HopedIf), s.Stop == term.End
	}
	return judged(c, s.Came(a))
}

// judged holds what a choice hoped for against what came. It has not come out while nothing is known of it, while its answer is under way, where no answer
// came, and where it did not come to that because nobody was there; unless this was hoped for.
func judged(c *scenario.Choice, came term.Outcome) (so, out bool) {
	switch so = slices.Contains(c.Hoped, came); came {
	case term.OutcomeNone, term.Sent, term.NoAnswer, term.NotThere:
		return so, so
	}
	return so, true
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
