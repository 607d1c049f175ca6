package play_test

import (
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
)

// TestWhatRanIsToldOnce: what came while weeks ran is told on the page on which they stop; where that is a Monday or a Friday, the page after it tells none of it
// again.
func TestWhatRanIsToldOnce(t *testing.T) {
	sc := around(t, "tempo")
	stopped := map[string]int{}
	for seeded := uint64(1); seeded < 9; seeded++ {
		d, err := play.New(sc, save.NewMemory(nil), seeded, seeded, seed)
		if err != nil {
			t.Fatal(err)
		}
		untilMonday(t, d, 2)
		for p := d.View(); p.Stop != "end" && p.Week < 8; p = d.View() {
			if !offers(d, "run:round") {
				choose(t, d, first(d))
				continue
			}
			choose(t, d, "run:round")
			p = d.View()
			told := map[string]bool{}
			for _, s := range p.Signs {
				told[s.Text] = true
			}
			if at := p.Stop; (at == "monday" || at == "friday") && len(told) > 0 {
				stopped[at]++
				choose(t, d, "go")
				for _, s := range d.View().Signs {
					if told[s.Text] {
						t.Errorf("seed %d, week %d: told on %s and again at the next %s: %s", seeded, p.Week, at, d.View().Stop, s.Text)
					}
				}
			}
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if stopped["monday"] == 0 {
		t.Errorf("stopped at %v: the test shows nothing", stopped)
	}
}
