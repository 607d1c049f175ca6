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

// TestMomentsSayTheirTitleOnce: how a moment came out does not begin with the title that has just been said.
func TestMomentsSayTheirTitleOnce(t *testing.T) {
	sc := shipped(t, "just-one")
	list, told := New(context.Background(), sc, botPlay(t, sc, "attentive")).Moments(), 0
	for _, m := range list {
		title, _, _ := strings.Cut(m.Text, ": ")
		if m.Came != "" {
			told++
		}
		if strings.HasPrefix(m.Came, title) {
			t.Errorf("%q, and then %q", m.Text, m.Came)
		}
	}
	if told == 0 {
		t.Error("no moment says how it came out")
	}
}
