package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// TestPagesShowCounts: a scene, its outcome, Friday and the ending show the numbers that hold then, and no page ever shows a brace.
func TestPagesShowCounts(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/counts")
	if sc == nil {
		t.Fatal(found)
	}
	d, err := play.New(sc, save.NewMemory(nil), 3, 3, seed)
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	look := func(text string) {
		for _, part := range []string{"mails wait", "mail waits", "nothing waits", "unread.", "in a hundred, after one question"} {
			shown[part] = shown[part] || strings.Contains(text, part)
		}
		if strings.ContainsAny(text, "{}#") {
			t.Errorf("a page says %q", text)
		}
	}
	for range 200 {
		p := d.View()
		if p.Scene != nil {
			look(p.Scene.Text)
		}
		if p.Letter != nil {
			look(strings.Join(p.Letter.Lines, " ") + p.Letter.SetOff)
		}
		if p.Debrief != nil {
			look(strings.Join(p.Debrief.Ending, " "))
			for _, m := range p.Debrief.Moments {
				look(m.Text + m.Came)
			}
			if p.Debrief.Step == "moment" {
				break
			}
		}
		step(t, d, func(offers []view.Offer) *view.Offer {
			for i := range offers {
				if offers[i].ID == "inbox.ask" && offers[i].Refused == "" {
					return &offers[i]
				}
			}
			return nth(0)(offers)
		})
	}
	if !shown["mails wait"] && !shown["mail waits"] && !shown["nothing waits"] || !shown["unread."] || !shown["in a hundred, after one question"] {
		t.Errorf("shown: %v", shown)
	}
}
