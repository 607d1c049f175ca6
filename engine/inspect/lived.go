package inspect

import (
	"encoding/json"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Lived is a play to follow: who the people are, the luck, and who decides.
type Lived struct {
	cast, first uint64 // first is the luck that the play begins with
	luck        session.Luck
	carry       json.RawMessage
	decide      func(d *observe.Desk) (a term.Act, goesOn bool)
}

// engine returns an engine that begins with what the play brought from earlier ones.
func (l *Lived) engine(sc *scenario.Scenario) (*session.Engine, error) {
	s, err := session.Begin(sc, l.cast, l.first, l.carry)
	if err != nil {
		return nil, err
	}
	return s.Engine(), nil
}

// LivedBy is the play of a policy, to its end.
func LivedBy(cast, luck uint64, who policy.Decider) Lived {
	source := rng.New(cast, luck)
	return Lived{cast: cast, first: luck, luck: func(int, int) rng.Source { return source }, decide: func(d *observe.Desk) (term.Act, bool) {
		d.Luck = source
		return who.Decide(d), true
	}}
}

// LivedIn is the play of a log, to its end: where the log ends, nothing more is done than looking up.
func LivedIn(sc *scenario.Scenario, log declog.Log) Lived {
	l, idle := LivedSoFar(sc, log), policy.Idle{}
	soFar := l.decide
	l.decide = func(d *observe.Desk) (term.Act, bool) {
		if a, ok := soFar(d); ok {
			return a, true
		}
		return idle.Decide(d), true
	}
	return l
}

// LivedSoFar is the play of a log as far as it goes: it stops where the next decision is waited for.
func LivedSoFar(sc *scenario.Scenario, log declog.Log) Lived {
	h, at := log.Header, 0
	luck := func(applied, day int) rng.Source { return rng.New(h.Cast, h.LuckAt(applied, max(day, 0))) }
	return Lived{cast: h.Cast, first: h.LuckAt(0, 0), luck: luck, carry: h.Carry, decide: func(*observe.Desk) (term.Act, bool) {
		for ; at < len(log.Entries); at++ {
			if log.Entries[at].Kind != declog.KindAct {
				continue
			}
			if a, err := session.Resolve(sc, log.Entries[at].Act); err == nil {
				at++
				return a, true
			}
		}
		return term.Act{}, false
	}}
}

// follow lives the play with an engine that somebody looks through, and returns the day on which it stands then, and whether it is over.
func (l *Lived) follow(e *session.Engine) (stands quantity.Day, over bool) {
	var s session.State
	var desk observe.Desk
	applied := 0
	for e.Start(&s, l.cast, l.first); s.Stop != term.End; e.Continue(&s, applied, l.luck) {
		if !s.Waits() {
			continue
		}
		source := l.luck(applied, int(s.Org.Day))
		e.See(&s, source, &desk)
		a, goesOn := l.decide(&desk)
		if !goesOn {
			return s.Org.Day, false
		}
		if e.Check(&s, source, a) != nil {
			a = e.Instead(&s, source, &desk)
		}
		e.Do(&s, source, a)
		applied++
	}
	return s.Org.Day, true
}
