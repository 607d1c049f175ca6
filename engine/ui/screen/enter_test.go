package screen

import (
	"testing"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/scenarios"
)

// TestEnterAloneLeadsOn: whoever presses nothing but Enter comes through a play to the ten tokens, in an ordinary window, in a small one and with
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
		for k, th := range []theme.Theme{theme.Default(), theme.Default(), theme.Default().WithTextScale(2)} {
			m := &monkey{t: t, lib: &monkeyLibrary{sc: sc, store: save.NewMemory(nil), luck: lcg(11 + k)}, w: 1280, h: 800, scale: 1}
			if k == 1 {
				m.w, m.h = 960, 600
			}
			m.App = New(m.lib, th)
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
					t.Fatalf("%s, %.0f by %.0f, letters of %.0f: Enter alone stands still at %s", id, m.w, m.h, 100*th.TextScale, m.at())
				}
			}
			if d := m.page.Debrief; sc.Spec.Weeks <= 4 && (d == nil || d.Step != "tokens") {
				t.Errorf("%s, %.0f by %.0f: after %d presses at %s", id, m.w, m.h, enough, m.at())
			}
			if err := m.lib.close(); err != nil {
				t.Error(err)
			}
		}
	}
}
