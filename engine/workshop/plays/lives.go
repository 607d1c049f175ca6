package plays

import (
	"context"
	"fmt"

	"headcount/engine/fates"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Lives lives one choice of a round many times from the shared moment, each time with other luck, and counts what came of it by the end of
// the half day: by then those in the room know no more either. Its two gaps are spent waiting.
func (p *Plays) Lives(ctx context.Context, round int, choice string, runs int) (map[string]int, error) {
	if round < 0 || round >= len(p.cut) {
		return nil, fmt.Errorf("there is no round %d", round+1)
	}
	s, err := session.Replay(p.sc, p.upTo(round))
	if err != nil {
		return nil, err
	}
	s.Finish()
	act, ok := chosen(s, choice)
	if !ok {
		return nil, fmt.Errorf("round %d has no choice %q", round+1, choice)
	}
	var base, state session.State
	var desk observe.Desk
	s.Copy(&base)
	came := map[string]int{}
	for k := range runs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		state.CopyFrom(&base)
		source := rng.New(p.Cast(), fates.Seed(p.seed("lives"), k+1))
		halfDay(s.Engine(), &state, source, &desk, act)
		came[state.Came(act).String()]++
	}
	return came, nil
}

// chosen finds a choice of the scene that stands open.
func chosen(s *session.Session, choice string) (term.Act, bool) {
	d := s.See()
	src := s.Scenario().Source
	for i := range d.Scene.Choices {
		if a := d.Scene.Choices[i].Act; src.Events[d.Scene.Event].Choices[a.Choice].ID == choice {
			return a, true
		}
	}
	return term.Act{}, false
}

// halfDay answers a scene and lives on until its two gaps are spent.
func halfDay(e *session.Engine, state *session.State, source rng.Source, desk *observe.Desk, act term.Act) {
	luck := func(int, int) rng.Source { return source }
	e.Do(state, source, act)
	for moves := 0; state.Stop != term.End; {
		if !state.Waits() {
			if moves == Moves {
				return
			}
			e.Continue(state, 0, luck)
			continue
		}
		e.See(state, source, desk)
		if state.Stop == term.Gap {
			moves++
		}
		e.Do(state, source, e.Instead(state, source, desk))
	}
}
