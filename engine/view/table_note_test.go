package view_test

import (
	"os"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// TestATableDoesNotSayWhatWasRead: of somebody at the table with whom you have not talked it is said that, and not that they hear of it here: they may
// have had it by mail for weeks.
func TestATableDoesNotSayWhatWasRead(t *testing.T) {
	sc, found := scenario.Open(os.DirFS("../../scenarios"), "forty-pages")
	if sc == nil {
		t.Fatal(found)
	}
	m, s := view.NewMaker(sc), session.Start(sc, 1, 1, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		if s.Stop() == term.Scene && sc.EventName(d.Scene.Event) == "two-o-clock" {
			seats := m.Page(d).Scene.Table
			if len(seats) != 3 || seats[1].Note != "you have not talked" || seats[2].Note != "you have not talked" {
				t.Errorf("%+v", seats)
			}
			return
		}
		a := s.Fallback()
		if s.Stop() == term.Scene {
			a = d.Scene.Choices[len(d.Scene.Choices)-1].Act
			if s.Check(a) != nil {
				a = s.Fallback()
			}
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	t.Error("the scene never came up")
}
