package scenarios_test

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
)

// TestWhoWritesNeedNotSitThere: a scene in which somebody writes comes up whether or not they are at their desk just then, so it does not have them there
// with their back to everybody: what lies on the desk and what stands on its screen holds either way.
func TestWhoWritesNeedNotSitThere(t *testing.T) {
	seen := []string{"headphones on", "back to you", "does not look round", "in front of her", "in front of him", "you see the back of", "turned her chair", "turned his chair"}
	read := 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for _, e := range sc.Source.Events {
			if e.Setting != "chat" && e.Setting != "mail" {
				continue
			}
			texts := []string{e.Text}
			for _, o := range e.Openers {
				texts = append(texts, o.Text)
			}
			for _, text := range texts {
				read++
				for _, s := range seen {
					if strings.Contains(text, s) {
						t.Errorf("%s, %s: “%s” of somebody who writes: %s", id, e.ID, s, text)
					}
				}
			}
		}
	}
	if read < 100 {
		t.Errorf("%d texts of scenes in writing: the test shows little", read)
	}
}
