package scenario

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestWorkshopIsCompiled: the cut a scenario declares, what stands around it, and what there is where nothing is declared.
func TestWorkshopIsCompiled(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/workshop.toml")
	if s == nil {
		t.Fatal(found)
	}
	w := s.Workshop
	if !w.Declared || w.Mode != "step" || w.Same || w.Seconds != 90 || !slices.Equal(w.Anchors, []term.EventID{0, 1}) || len(w.Questions) != 2 {
		t.Errorf("%+v", w)
	}
	if m := w.Minutes; m.Play != 3 || m.Room != 15 || m.Debrief() != 3+15+6+4 || m.Total() != 5+2+3+28 {
		t.Errorf("%+v", m)
	}
	if stats := s.Stats().Workshop; stats == nil || stats.Rounds != 2 || stats.Minutes != 38 {
		t.Errorf("%+v", stats)
	}
	plain, _ := OpenFile(testScenarios + "ok/minimal.toml")
	if w := plain.Workshop; w.Declared || w.Mode != "step" || w.Seconds != 120 || len(w.Anchors) != 1 || plain.Stats().Workshop != nil {
		t.Errorf("%+v", w)
	}
	with := *s.Source
	with.Workshop = WorkshopSource{}
	without, found := Compile(&with, nil)
	if without == nil || without.RulesHash != s.RulesHash || without.TextHash == s.TextHash {
		t.Error("the cut is not in the text hash alone", found)
	}
}

// TestRenameReachesTheWorkshop: the rounds follow the ids of their scenes, lessons too.
func TestRenameReachesTheWorkshop(t *testing.T) {
	for name, want := range map[string]string{"workshop.toml": `["question", "row"]`, "lessons.toml": `event   = "question"`} {
		edited, err := Rename(testScenarios+"ok/"+name, "small-question", "question")
		if err != nil || len(edited) != 1 || !strings.Contains(edited[0].Text, want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
