package play_test

import (
	"slices"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// TestLessonsStandInTheFile: where a scenario claims something, its file has a section for it, and no other has.
func TestLessonsStandInTheFile(t *testing.T) {
	for name, has := range map[string]bool{"lessons": true, "minimal": false} {
		sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
		if sc == nil {
			t.Fatal(found)
		}
		d, err := play.New(sc, save.NewMemory(nil), 5, 5, seed)
		if err != nil {
			t.Fatal(err)
		}
		for n := 0; d.View().Debrief == nil || d.View().Debrief.Step != "done"; n++ {
			if n > 1000 {
				t.Fatal("no end")
			}
			step(t, d, nth(n*7))
		}
		took(t, d, view.Intent{Offer: "file:file"})
		offered := slices.ContainsFunc(d.Offers(), func(o view.Offer) bool { return o.ID == "file:lessons" })
		if offered != has {
			t.Errorf("%s: the section is offered: %v", name, offered)
		}
		if !has {
			continue
		}
		took(t, d, view.Intent{Offer: "file:lessons"})
		if p := d.View().Debrief; p.Step != "lessons" || len(p.Blocks("lessons")) < 3 {
			t.Errorf("step %q, %+v", p.Step, p.Blocks("lessons"))
		}
		took(t, d, view.Intent{Offer: "file:file"})
	}
}
