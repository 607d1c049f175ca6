package play_test

import (
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/scenarios"
)

// TestSceneKeepsItsWords: what was written or said before a choice stands in the same words beside what came of it, however the scene began.
func TestSceneKeepsItsWords(t *testing.T) {
	scenes, others := 0, 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		plain := map[string]string{}
		for i := range sc.Source.Events {
			plain[sc.Source.Events[i].ID] = sc.Source.Events[i].Text
		}
		for luck := range uint64(3) {
			d, err := play.New(sc, save.NewMemory(nil), luck, luck+9, seed)
			if err != nil {
				t.Fatal(err)
			}
			asked := map[string]string{}
			for n := 0; n < 400 && d.View().Stop != "end"; n++ {
				switch p := d.View(); {
				case p.Scene == nil:
				case p.Stop == "scene":
					asked[p.Scene.ID] = p.Scene.Text
				case p.Stop == "told":
					scenes++
					if asked[p.Scene.ID] != plain[p.Scene.ID] {
						others++
					}
					if p.Scene.Text != asked[p.Scene.ID] {
						t.Errorf("%s, luck %d, %s: asked with %q, told with %q", id, luck, p.Scene.ID, asked[p.Scene.ID], p.Scene.Text)
					}
				}
				step(t, d, nth(n*5))
			}
			if err := d.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	if scenes < 100 || others < 10 {
		t.Errorf("%d scenes, %d of them with another beginning: the test shows nothing", scenes, others)
	}
}
