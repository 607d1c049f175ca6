package view

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
)

// shipped is a scenario of the game.
func shipped(tb testing.TB, id string) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		tb.Fatal(found)
	}
	return sc
}

// firstDesk is where a play of a shipped scenario begins, with what puts it into words.
func firstDesk(tb testing.TB, id string) (*scenario.Scenario, *observe.Desk, *Maker) {
	tb.Helper()
	sc := shipped(tb, id)
	s := session.Start(sc, 3, 3, nil)
	s.Arrive()
	return sc, s.See(), NewMaker(sc)
}
