package scenarios_test

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestWhatComesByItselfHasItsOpening: an event that asks for nothing is told in the words that fit what went before.
func TestWhatComesByItselfHasItsOpening(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "acting-manager")
	if sc == nil {
		t.Fatal(found)
	}
	s, maker := session.Start(sc, 2027, 2027, nil), view.NewMaker(sc)
	told := ""
	for s.Arrive(); s.Stop() != term.End && told == ""; s.Arrive() {
		d := s.See()
		for _, sign := range maker.Page(d).Signs {
			if strings.HasPrefix(sign.Text, "Half past eleven.") {
				told = sign.Text
			}
		}
		a := s.Fallback()
		if d.Scene.Event != term.NoEvent && sc.Source.Events[d.Scene.Event].ID == "sheet" {
			a = sc.Events[d.Scene.Event].Choices[0].Act
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused.Reason)
		}
		s.Continue()
	}
	if !strings.Contains(told, "Restarted, Emeka has been twice round the block") {
		t.Errorf("the sheet was run, and it is told: %q", told)
	}
}
