package play_test

import (
	"fmt"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestSignsOfAMorningAreSpread: of what is seen on the floor no page tells more than three, and in the course of a day everything is told, once; also in a play
// that is opened again at noon.
func TestSignsOfAMorningAreSpread(t *testing.T) {
	most, days := 0, 0
	for _, id := range []string{"acting-manager", "just-one", "forty-pages"} {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		passing := map[string]bool{}
		for i := range sc.Source.Signs {
			passing[sc.Source.Signs[i].Text] = true
		}
		for luck := range uint64(12) {
			store := save.NewMemory(nil)
			d, err := play.New(sc, store, luck, luck+5, seed)
			if err != nil {
				t.Fatal(err)
			}
			mondays := map[string]int{}
			told, morning, looked := map[int]map[string]int{}, map[int]int{}, ""
			for n := 0; n < 400 && d.Session().Stop() != term.End; n++ {
				p := d.View()
				at := fmt.Sprint(p.Stop, p.Day, p.Gap, acts(d.Session().Log)) // a page looked at twice tells the same twice
				if p.Told == nil && p.Stop != "said" && at != looked {
					now := 0
					looked = at
					for _, s := range p.Signs {
						if s.Kind == "floor" && passing[s.Text] {
							now++
							if told[p.Day] == nil {
								told[p.Day] = map[string]int{}
							}
							if p.Stop != "monday" || told[p.Day][s.Text] == 0 {
								told[p.Day][s.Text]++
							}
							if p.Stop == "monday" {
								mondays[s.Text] = p.Day
							}
						}
					}
					if now > view.PassingSigns {
						t.Errorf("%s, luck %d, day %d, gap %d: %d signs at once", id, luck, p.Day, p.Gap, now)
					}
					morning[p.Day] = max(morning[p.Day], len(d.Session().See().Floor))
				}
				if n%7 == 3 {
					if err := d.Close(); err != nil {
						t.Fatal(err)
					}
					if d, _, err = play.Resume(sc, store, d.ID, seed); err != nil {
						t.Fatal(err)
					}
				}
				step(t, d, nth(n*5))
			}
			for day, texts := range told {
				days++
				most = max(most, morning[day])
				if len(texts) != morning[day] {
					t.Errorf("%s, luck %d, day %d: %d signs were seen, %d came up", id, luck, day, len(texts), morning[day])
				}
				for text, times := range texts {
					if times != 1 && !(times == 2 && mondays[text] == day) { // what Monday's page tells may stand in its first gap as well
						t.Errorf("%s, luck %d, day %d: %q is told %d times", id, luck, day, text, times)
					}
				}
			}
			d.Close()
		}
	}
	if most < 5 || days < 100 {
		t.Errorf("%d signs in a day at most, of %d days: too few to say anything", most, days)
	}
}

// acts is how many decisions a log has.
func acts(log declog.Log) int {
	n := 0
	for _, e := range log.Entries {
		if e.Kind == declog.KindAct {
			n++
		}
	}
	return n
}
