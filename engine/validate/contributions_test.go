package validate

import (
	"math"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/params"
)

// TestContributionsOfARunAddUp: what decisions, people and luck brought is what the run came to less the typical one, to the last digit that
// a sum of floats has; and a manager who is never there brings less than one who is.
func TestContributionsOfARunAddUp(t *testing.T) {
	spec, p := Base(13), params.Default()
	parts := map[string]float64{}
	for _, name := range []string{"balanced", "absent"} {
		a := Contributions(spec, p, Lived{policy.Named(name), 11, 12}, 5, 64)
		sum := a.Decisions.Value + a.People.Value + a.Luck.Value
		t.Logf("%s: %+.3f (s.e. %.3f) decisions, %+.3f people, %+.3f luck; %.3f against %.3f", name, a.Decisions.Value, a.Decisions.Error, a.People.Value,
			a.Luck.Value, a.Actual, a.Typical)
		if got := a.Actual - a.Typical; math.Abs(sum-got) > 1e-12*math.Abs(a.Actual) {
			t.Errorf("%s: parts add up to %v, the run to %v", name, sum, got)
		}
		parts[name] = a.Decisions.Value
	}
	if parts["balanced"] <= parts["absent"] {
		t.Errorf("decisions brought %v when balanced and %v when absent", parts["balanced"], parts["absent"])
	}
}
