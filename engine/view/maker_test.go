package view

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
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
