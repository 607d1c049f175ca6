package debrief

import (
	"context"
	"strings"
	"testing"

	"headcount/engine/scenario"
)

// TestMomentsWithoutTitles: an author may leave out what a scene is called; a moment is then named by the answer alone.
func TestMomentsWithoutTitles(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/certified/labels.toml")
	if sc == nil || len(found) > 0 {
		t.Fatal(found)
	}
	list := New(context.Background(), sc, botPlay(t, sc, "attentive")).Moments()
	if len(list) != 5 {
		t.Fatalf("%d moments, and five scenes that everybody meets", len(list))
	}
	for _, m := range list {
		if m.Text == "" || strings.HasPrefix(m.Text, ":") || strings.HasPrefix(m.Text, " ") {
			t.Errorf("%s is told as %q", m.When, m.Text)
		}
	}
}
