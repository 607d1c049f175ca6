package session

import (
	"encoding/json"
	"strings"
	"testing"

	"headcount/engine/carry"
	"headcount/engine/scenario"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestBigFigureIsKnownAtNight: what was inflated in headcount is quoted back in hip-deep, and without that play the scene stands as it is.
func TestBigFigureIsKnownAtNight(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "hip-deep")
	if sc == nil {
		t.Fatal(found)
	}
	raw, err := (&carry.Block{
		Plays:  []carry.Play{{Scenario: "headcount", Ending: "any", Log: strings.Repeat("0", 32)}},
		Values: []carry.Value{{Scenario: "headcount", Variable: "overclaimed", Value: 1}},
	}).Write()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		carry  json.RawMessage
		quoted bool
	}{{nil, false}, {raw, true}} {
		s, came := Start(sc, 3, 3, x.carry), false
		for s.Arrive(); s.Stop() != term.End && !came; s.Arrive() {
			d := s.See()
			if came = s.Stop() == term.Scene && sc.EventName(d.Scene.Event) == "three-in-the-morning"; came {
				e := &sc.Source.Events[d.Scene.Event]
				told := d.Scene.Opener > 0 && strings.Contains(e.Openers[d.Scene.Opener-1].Text, "stops at night, none")
				if told != x.quoted {
					t.Errorf("quoted: %v, want %v", told, x.quoted)
				}
				continue
			}
			a := term.NewAct(term.Wait)
			if s.Stop() != term.Gap {
				a = Fallback(d)
			}
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
		}
		if !came {
			t.Error("the scene never came up")
		}
	}
}
