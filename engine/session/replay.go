package session

import (
	"fmt"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/sim/term"
)

// Difference is where a replay and its log part.
type Difference struct {
	Entry  int    // number of the first entry that differs, from 1
	Reason string // one sentence
	Drift  bool   // only checkpoints differ; the decisions can still be followed, all of them
}

// Error returns the sentence with its place.
func (d *Difference) Error() string { return fmt.Sprintf("entry %d: %s", d.Entry, d.Reason) }

// Replay plays a log again and returns the session at its end, standing where the last outcome showed. It follows the log as far as it
// can: on an error, the session returned holds every entry before the one that failed, and the error is a *Difference. A log whose
// replay panics opens one decision earlier. There is no session, and the error is a *carry.Error, where the log brings facts from earlier
// scenarios that cannot be read.
func Replay(sc *scenario.Scenario, log declog.Log) (*Session, error) {
	s, err := fromHeader(sc, log.Header)
	if err != nil {
		return nil, err
	}
	var first *Difference
	for i, e := range log.Entries {
		if e.Kind != declog.KindAct {
			s.Log.Add(e)
			continue
		}
		ok, d := s.follow(e)
		if !ok {
			back, _ := Replay(sc, log.Cut(i)) // what differs in it is in first
			return back, first.andThen(d).under(log.Header)
		}
		if first == nil {
			first = d
		}
	}
	if first == nil {
		return s, nil // not a nil *Difference in an error
	}
	return s, first.under(log.Header)
}

// under says first, where a log was played by rules that are no longer these, that it was: that is why then, and what a reader can do something about.
func (d *Difference) under(h declog.Header) *Difference {
	if err := h.CheckRules(); err != nil {
		d.Reason = err.Error() + "; " + d.Reason
	}
	return d
}

// andThen is a drift, or none, with what stopped the replay later on: where it began to differ, and that it cannot be followed.
func (d *Difference) andThen(fatal *Difference) *Difference {
	if d == nil {
		return fatal
	}
	return &Difference{Entry: d.Entry, Reason: d.Reason + "; and " + fatal.Error()}
}

// Retrace plays a log again to look at its states, by the way of Replay and several times as fast: of the checkpoints it compares the last alone, for
// whoever is there as they were has come there as they did. The error is a *Difference, or a *carry.Error as with Replay; a decision that cannot be taken any
// more is where the session returned stands.
func Retrace(sc *scenario.Scenario, log declog.Log) (*Session, error) {
	s, err := fromHeader(sc, log.Header)
	if err != nil {
		return nil, err
	}
	var last declog.Entry
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct {
			s.Log.Add(e)
			continue
		}
		a, err := Resolve(sc, e.Act)
		if err != nil {
			return s, (&Difference{Entry: e.N, Reason: err.Error()}).under(log.Header)
		}
		s.Arrive()
		if refused := s.Repeat(e, a); refused != nil {
			return s, (&Difference{Entry: e.N, Reason: "cannot be decided any more: " + refused.Reason}).under(log.Header)
		}
		last = e
	}
	if last.Check != nil {
		if now := Hex(s.Hash()); now != last.Check.State {
			return s, (&Difference{Entry: last.N, Drift: true, Reason: fmt.Sprintf("led to state %s and leads now to %s", last.Check.State, now)}).under(log.Header)
		}
	}
	return s, nil
}

// follow applies one entry; ok is false when it could not be applied.
func (s *Session) follow(e declog.Entry) (ok bool, diff *Difference) {
	defer func() {
		if p := recover(); p != nil {
			ok, diff = false, &Difference{Entry: e.N, Reason: fmt.Sprintf("replaying this decision failed (%v); the play opens one decision earlier", p)}
		}
	}()
	a, err := Resolve(s.engine.Scenario, e.Act)
	if err != nil {
		return false, &Difference{Entry: e.N, Reason: err.Error()}
	}
	s.Arrive()
	if day, gap := s.where(); day != e.Day || gap != e.Gap {
		diff = &Difference{Entry: e.N, Drift: true, Reason: fmt.Sprintf("was decided on day %d gap %d and is now on day %d gap %d", e.Day+1, e.Gap, day+1, gap)}
	}
	got, refused := s.Do(a)
	if refused != nil {
		return false, &Difference{Entry: e.N, Reason: "cannot be decided any more: " + refused.Reason}
	}
	if diff == nil && e.Check != nil && e.Check.State != got.Check.State {
		diff = &Difference{Entry: e.N, Drift: true, Reason: fmt.Sprintf("led to state %s and leads now to %s", e.Check.State, got.Check.State)}
	}
	return true, diff
}

// LeaveBriefing goes on to the first Monday where the briefing is over: what begins a play is told by that page and by none of its own. Elsewhere it does
// nothing.
func (s *Session) LeaveBriefing() {
	if s.state.Stop == term.Briefing && s.state.Told.Act.Verb == term.Begin {
		s.Continue()
	}
}

// Arrive goes on until the clock waits for a decision, past what was told and past pages that only tell.
func (s *Session) Arrive() {
	for s.state.Told.Valid || s.state.Stop == term.Monday || s.state.Stop == term.Friday {
		stop, told := s.state.Stop, s.state.Told
		if stop == term.Briefing && told.Act.Verb != term.Begin {
			return
		}
		s.Continue()
	}
}
