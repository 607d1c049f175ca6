package session

import (
	"slices"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestForecastsAreJudgedOnceTheyAreOut: of what nothing is known yet, of what is only sent, of what no answer came to and of who was not there no forecast is
// right or wrong; of all else it came out as was asked where the author hoped for it, and not otherwise. Whoever hopes for silence has it in silence.
func TestForecastsAreJudgedOnceTheyAreOut(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	marked := 0
	for i := range sc.Events {
		for j := range sc.Events[i].Choices {
			c := &sc.Events[i].Choices[j]
			if !c.Marked || c.HopedIf != nil {
				continue
			}
			marked++
			for o := range term.Outcome(len(term.OutcomeNames())) {
				so, out := judged(c, o)
				open := o == term.OutcomeNone || o == term.Sent || o == term.NoAnswer || o == term.NotThere
				if out == open || so != slices.Contains(c.Hoped, o) {
					t.Fatalf("%s, %v: came so %v, out %v; hoped for %v", sc.Source.Events[i].ID, o, so, out, c.Hoped)
				}
			}
		}
	}
	if marked == 0 {
		t.Fatal("no choice asks for a forecast")
	}
	if so, out := judged(&scenario.Choice{Hoped: []term.Outcome{term.NoAnswer}}, term.NoAnswer); !so || !out {
		t.Errorf("silence was hoped for and came: so %v, out %v", so, out)
	}
}
