package play_test

import (
	"slices"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
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

// TestWhoWritesDoesNotStandThere: whoever a scene is with in the chat, by mail or on the telephone is not at the manager's desk meanwhile, and is not told to have
// come there. Before and after they may be.
func TestWhoWritesDoesNotStandThere(t *testing.T) {
	met, queued := 0, 0
	for _, id := range []string{"acting-manager", "just-one", "the-perfect-candidate"} {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for luck := range uint64(4) {
			d, err := play.New(sc, save.NewMemory(nil), luck, luck+9, seed)
			if err != nil {
				t.Fatal(err)
			}
			for n := 0; n < 400 && d.View().Stop != "end"; n++ {
				p := d.View()
				queued += len(p.Queue)
				if p.Stop == "scene" && p.Scene.Person != "" && slices.Contains([]string{"chat", "mail", "phone"}, p.Scene.Setting) {
					met++
					who, scene := p.Scene.Person, id+", "+p.Date+", "+p.Scene.Title
					if slices.Contains(p.Queue, who) || slices.ContainsFunc(p.People, func(q view.Person) bool { return q.ID == who && q.Waiting }) {
						t.Errorf("%s: %s writes, and waits at the desk", scene, who)
					}
					if slices.ContainsFunc(p.Signs, func(s view.Sign) bool { return s.Kind == "waiting" && s.Person == who }) {
						t.Errorf("%s: %s writes, and has come to the desk", scene, who)
					}
				}
				step(t, d, nth(n*5))
			}
			if err := d.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	if met < 30 || queued < 30 {
		t.Errorf("%d scenes, %d waited: the test shows little", met, queued)
	}
}
