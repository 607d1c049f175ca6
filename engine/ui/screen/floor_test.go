package screen

import (
	"testing"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/scenarios"
)

// TestTheFloorIsDrawn: in the smallest window, on a tablet held either way and with letters half as large again, people are seen on their floor
// and machines in their room, and not in a list, on every fourth gap of each shipped play.
func TestTheFloorIsDrawn(t *testing.T) {
	looks := []look{
		{"960", 960, 600, theme.Default()},
		{"768 upright", 768, 1024, theme.Default()},
		{"820 upright", 820, 1180, theme.Default()},
		{"1024", 1024, 768, theme.Default()},
		{"text150", 1280, 800, theme.Default().WithTextScale(1.5)},
	}
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		m := &monkey{t: t, lib: &monkeyLibrary{sc: sc, store: save.NewMemory(nil), luck: 11}, w: 1280, h: 800, scale: 1}
		m.App = New(m.lib, theme.Default())
		m.step(input.Snapshot{})
		gaps, last := 0, -1
		for range 160 {
			m.step(input.Press(input.Enter))
			if n := len(m.before.Entries); m.page.Stop != "gap" || n == last {
				continue
			} else if last = n; gaps%4 == 0 {
				for _, l := range looks {
					b := newBench(t, l.th, l.w, l.h, m.page, m.offers)
					b.rest()
					if g := b.stood.stage; g == nil {
						t.Errorf("%s, %s, %s: people are in a list", id, l.name, m.page.Date)
					} else if room, ok := b.rackRoom(g); ok && b.around("machines") != nil && g.racks != room {
						t.Errorf("%s, %s, %s: no machine is on the floor", id, l.name, m.page.Date)
					}
				}
			}
			gaps++
		}
		if gaps < 8 {
			t.Errorf("%s: only %d gaps", id, gaps)
		}
		if err := m.lib.close(); err != nil {
			t.Error(err)
		}
	}
}
