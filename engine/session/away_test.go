package session_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestNobodyAwayIsSeen: no sign is of somebody who is away that day.
func TestNobodyAwayIsSeen(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "first-year")
	if sc == nil {
		t.Fatal(found)
	}
	engine, idle, away := session.NewEngine(sc), policy.Named("idle"), 0
	for seed := uint64(1); seed <= 6; seed++ {
		var s session.State
		var d observe.Desk
		source := rng.New(seed, seed)
		engine.Start(&s, seed, seed)
		engine.Drive(&s, 0, func(int, int) rng.Source { return source }, source, &d, func(d *observe.Desk) term.Act {
			for i := range sc.Signs {
				p := sc.Signs[i].Person
				if p == term.NoPerson || !sc.Spec.Calendar.Away(p, s.Org.Day) {
					continue
				}
				if away++; s.Story.Signs[i] == s.Org.Day {
					t.Errorf("seed %d, day %d: %s is seen while away", seed, s.Org.Day, sc.Source.Signs[i].ID)
				}
			}
			return idle.Decide(d)
		})
	}
	if away == 0 {
		t.Error("nobody was ever away")
	}
}
