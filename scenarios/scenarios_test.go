package scenarios_test

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
)

// TestShippedScenariosHaveNoFindings holds every shipped scenario to a clean check.
func TestShippedScenariosHaveNoFindings(t *testing.T) {
	for _, id := range scenarios.Shipped() {
		for _, d := range scenario.Check(scenarios.Files, id) {
			t.Error(d.Text())
		}
	}
}

// BenchmarkTwoStrides measures loading and compiling the shipped scenario.
func BenchmarkTwoStrides(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if sc, found := scenario.Open(scenarios.Files, "two-strides"); sc == nil {
			b.Fatal(found)
		}
	}
}
