package session

import (
	"errors"

	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Decide picks the next act from a desk.
type Decide func(d *observe.Desk) term.Act

// Drive plays from a state to the end with somebody deciding and returns the number of decisions taken. A refused act becomes waiting
// in a gap, or the first choice of a scene that is not refused, so that a play always ends.
func (e *Engine) Drive(s *State, applied int, luck Luck, bot rng.Source, desk *observe.Desk, decide Decide) int {
	taken := 0
	for s.Stop != term.End {
		if s.waits() {
			source := luck(applied+taken, max(int(s.Org.Day), 0))
			e.See(s, source, desk)
			desk.Luck = bot
			a := decide(desk)
			if e.Check(s, source, a) != nil {
				a = e.fallback(s, source, desk)
			}
			e.Do(s, source, a)
			taken++
		}
		e.Continue(s, applied+taken, luck)
	}
	return taken
}

// waits reports whether the clock waits for a decision.
func (s *State) waits() bool {
	return !s.Told.Valid && (s.Stop == term.Gap || s.Stop == term.Scene) || s.Stop == term.Briefing && s.Told.Act.Verb != term.Begin
}

// Waits reports whether the clock waits for a decision.
func (s *State) Waits() bool { return s.waits() }

// Instead is what is done in a state where a decider's act is refused: never an act that would be refused too.
func (e *Engine) Instead(s *State, luck rng.Source, d *observe.Desk) term.Act {
	return e.fallback(s, luck, d)
}

// Fallback is what is done where a decider's act is refused.
func Fallback(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return term.NewAct(term.Begin)
	case term.Scene:
		return d.Scene.Choices[0].Act
	}
	return term.NewAct(term.Wait)
}

// fallback is what is done where a decider's act is refused: waiting, or the first choice that is not refused too.
func (e *Engine) fallback(s *State, luck rng.Source, d *observe.Desk) term.Act {
	if d.Stop == term.Scene {
		for i := range d.Scene.Choices {
			if a := d.Scene.Choices[i].Act; e.Check(s, luck, a) == nil {
				return a
			}
		}
	}
	return Fallback(d)
}

// Fallback returns what is done now where a decider's act is refused: never an act that would be refused too.
func (s *Session) Fallback() term.Act { return s.engine.fallback(&s.state, s.Luck(), s.See()) }

// Came returns how a decision has turned out by now: for a scene what its answer came to, for a free move what showed at once.
func (s *State) Came(a term.Act) term.Outcome {
	if a.Event != term.NoEvent {
		return s.Story.Fired[a.Event].Came
	}
	return s.Told.Result.Outcome
}

// Finish goes on past pages that only tell; it stops at the first that waits for a decision, or at the end.
func (s *Session) Finish() {
	for s.state.Stop != term.End && !s.state.waits() {
		s.Continue()
	}
}

// GoAhead plays on, with somebody deciding, to the first page of a day that waits: its Monday's, or what comes first on it. The error says that
// the play is over before.
func (s *Session) GoAhead(day quantity.Day, decide Decide) error {
	for s.ArriveAt(day); s.state.waits() && (s.state.Stop == term.Briefing || s.state.Org.Day < day); s.ArriveAt(day) {
		a := decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			panic("a fallback was refused: " + refused.Reason)
		}
	}
	if s.state.Stop == term.End {
		return errors.New("the play is over before")
	}
	return nil
}
