package fates

import (
	"context"
	"math"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/shares"
	"headcount/scenarios"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestWorldsAreSessions: a play of a design comes to what the same play comes to by a session, decision by decision; and the player's own
// decisions, with the play's own people and luck, bring the play itself about again.
func TestWorldsAreSessions(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	bySession := func(cast, luck uint64, who policy.Decider) *session.Session {
		s := session.Start(sc, cast, luck, nil)
		for s.Arrive(); s.Stop() != term.End; s.Arrive() {
			d := s.See()
			d.Luck = rng.New(cast, luck)
			a := who.Decide(d)
			if s.Check(a) != nil {
				a = s.Fallback()
			}
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
		}
		return s
	}
	for k := range uint64(12) {
		who := reference(sc, int(k))
		s := bySession(k, 100+k, who)
		w := newWorld(sc, s.Log)
		if got, want := w.play(k, 100+k, nil, reference(sc, int(k)).Decide), s.Yardstick(); math.Abs(got-want) > 1e-12 {
			t.Errorf("%s comes to %v in a design and to %v in a session", Reference(sc)[k], got, want)
		}
		if got, want := w.play(k, 100+k, nil, w.yours()), s.Yardstick(); math.Abs(got-want) > 1e-12 {
			t.Errorf("%s: its own decisions come to %v the second time, %v the first", Reference(sc)[k], got, want)
		}
	}
}

// TestAmongMachinesItIsTheRules: a play among machines is held against ways of seeing to machines, and next to nothing of what it comes to is luck.
func TestAmongMachinesItIsTheRules(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "machine-room")
	if sc == nil {
		t.Fatal(found)
	}
	for i, m := range machineSheets {
		if m.table() == nil || Reference(sc)[i] != m.name {
			t.Errorf("%s is no sheet of the reference set", m.name)
		}
	}
	s := session.Start(sc, 3, 3, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := machineSheets[0].table().Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	split, err := SplitPlay(context.Background(), sc, s.Log, nil)
	if err != nil {
		t.Fatal(err)
	}
	if split.Split.Policy.Value < .9 || split.Split.Luck.Value > .1 {
		t.Errorf("choice %.2f, luck %.2f: among machines the rules decide", split.Split.Policy.Value, split.Split.Luck.Value)
	}
}

// TestAccountIsWhatItSays: the account of a play comes to what its definition does, lived without its short cuts: who decides, who the people are and
// which luck there is are each held as they were or drawn anew, for each of the eight ways to hold them.
func TestAccountIsWhatItSays(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "just-one")
	if sc == nil {
		t.Fatal(found)
	}
	s := session.Start(sc, 5, 6, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		if _, refused := s.Do(s.Fallback()); refused != nil {
			t.Fatal(refused)
		}
	}
	got, err := AccountFor(context.Background(), sc, s.Log, nil)
	if err != nil {
		t.Fatal(err)
	}
	managers := len(Reference(sc))
	want := shares.Explain(func(h shares.Held, k int) float64 {
		cast, luck := uint64(5), uint64(6)
		w := newWorld(sc, s.Log)
		decide := w.yours()
		if !h.People {
			cast = another(5, "cast", k+1)
		}
		if !h.Luck {
			luck = another(6, "account", k)
		}
		if !h.Decisions {
			decide = reference(sc, k%managers).Decide
		}
		return w.play(cast, luck, nil, decide)
	}, AccountRuns)
	if got.Actual != s.Yardstick() || got.Typical == got.Actual || got.Decisions.Value == 0 {
		t.Errorf("the play came to %v; its account: %+v", s.Yardstick(), got)
	}
	for name, part := range map[string][2]float64{
		"typical": {got.Typical, want.Typical}, "decisions": {got.Decisions.Value, want.Decisions.Value},
		"people": {got.People.Value, want.People.Value}, "luck": {got.Luck.Value, want.Luck.Value},
		"sum": {got.Typical + got.Decisions.Value + got.People.Value + got.Luck.Value, got.Actual},
	} {
		if math.Abs(part[0]-part[1]) > 1e-9 {
			t.Errorf("%s is %v, by definition %v", name, part[0], part[1])
		}
	}
}
