package playtest

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestWhatVariablesComeToIsInReach: in every shipped scenario a condition may ask for the least and the most to which plays brought each variable; the checker
// never says that it comes to less.
func TestWhatVariablesComeToIsInReach(t *testing.T) {
	moved := 0
	for _, id := range scenarios.Shipped() {
		sc := shipped(t, id)
		low, high := variables(sc, 4)
		src, _, found := scenario.Load(scenarios.Files, id)
		if src == nil {
			t.Fatal(found)
		}
		for i, v := range src.Variables {
			if low[i] < high[i] {
				moved++
			}
			whens := []string{v.ID + " <= " + plain(low[i]), v.ID + " >= " + plain(high[i])}
			if v.Truth {
				whens = []string{"not " + v.ID, v.ID}
				if low[i] == high[i] {
					whens = whens[int(low[i]):][:1]
				}
			}
			for _, when := range whens {
				src.Signs = append(src.Signs, scenario.SignSource{ID: fmt.Sprintf("asks-%d", len(src.Signs)), Person: src.People[0].ID, When: when, Text: "Something."})
			}
		}
		if _, found := scenario.Compile(src, nil); len(found) > 0 {
			t.Errorf("%s: %v", id, found)
		}
	}
	if moved < 50 {
		t.Errorf("only %d variables were moved by any play", moved)
	}
}

// variables plays each scenario so many times by each of several players, and returns the least and the most of every variable.
func variables(sc *scenario.Scenario, runs uint64) (low, high []float64) {
	tab := newTable(sc)
	low, high = slices.Clone(sc.Variables), slices.Clone(sc.Variables)
	note := func() {
		for i, v := range tab.state.Story.Vars {
			low[i], high[i] = math.Min(low[i], v), math.Max(high[i], v)
		}
	}
	for _, name := range []string{"random", "attentive", "warm-option", "machine-option"} {
		player, _ := PlayerByName(sc, name)
		for seed := range runs {
			who := player()
			tab.play(seed+1, seed+1, func(d *observe.Desk) term.Act {
				note()
				return who.Decide(d)
			})
			note()
		}
	}
	return low, high
}

func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
