package screen

import (
	"testing"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/scenarios"
)

// TestEnterAloneLeadsOn: whoever presses nothing but Enter comes through a play to the ten tokens, in an ordinary window, in small ones and with
// large letters: nowhere does focus begin at what only opens and closes, or stay at what does nothing. The long play is walked for some of its weeks.
func TestEnterAloneLeadsOn(t *testing.T) {
	const (
		still  = 12  // presses that may pass without a decision: things to read, sheets, a week's page and the next
		enough = 300 // presses in all; the plays of one to four weeks need fewer
	)
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for k, l := range []look{
			{"1280", 1280, 800, theme.Default()},
			{"960", 960, 600, theme.Default()},
			{"text200", 1280, 800, theme.Default().WithTextScale(2)},
			{"960 with text150", 960, 600, theme.Default().WithTextScale(1.5)},
			{"960 with text200", 960, 600, theme.Default().WithTextScale(2)},
			{"768 upright", 768, 1024, theme.Default()},
		} {
			m := &monkey{t: t, lib: &monkeyLibrary{sc: sc, store: save.NewMemory(nil), luck: lcg(11 + k)}, w: l.w, h: l.h, scale: 1}
			m.App = New(m.lib, l.th)
			m.step(input.Snapshot{})
			idle, taken := 0, 0
			for range enough {
				if d := m.page.Debrief; m.App.door != nil && d != nil && d.Step == "tokens" {
					break
				}
				m.step(input.Press(input.Enter))
				idle++
				if n := len(m.before.Entries); n > taken {
					idle, taken = 0, n
				}
				if idle > still {
					t.Fatalf("%s, %s: Enter alone stands still at %s", id, l.name, m.at())
				}
			}
			if d := m.page.Debrief; sc.Spec.Weeks <= 4 && (d == nil || d.Step != "tokens") {
				t.Errorf("%s, %s: after %d presses at %s", id, l.name, enough, m.at())
			}
			if err := m.lib.close(); err != nil {
				t.Error(err)
			}
		}
	}
}
