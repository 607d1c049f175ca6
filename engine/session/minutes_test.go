package session_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestSceneSaysWhatWorkTakes: a task taken off somebody, and work together, take the gap in a scene as they do between scenes; a line takes
// what writing takes.
func TestSceneSaysWhatWorkTakes(t *testing.T) {
	sc, s := upTo(t, "hip-deep", "line-forty")
	held := 0
	for _, c := range s.See().Scene.Choices {
		switch c.Act.Verb {
		case term.TakeTask, term.Pair:
			held++
			if int(c.Minutes) != int(sc.Spec.GapMinutes) || int(c.Minutes) != s.Minutes(c.Act) {
				t.Errorf("%v: %d min, want the gap, %d", c.Act.Verb, c.Minutes, sc.Spec.GapMinutes)
			}
		case term.Answer:
			held++
			if c.Minutes >= 20 {
				t.Errorf("a line takes %d min", c.Minutes)
			}
		}
	}
	if held != 3 {
		t.Errorf("%d choices looked at, want 3", held)
	}
}

// TestSceneSaysWhatAloneTakes: what needs nobody else takes in a scene what it takes between scenes, and says so beforehand; to leave
// something alone takes nothing.
func TestSceneSaysWhatAloneTakes(t *testing.T) {
	sc, s := upTo(t, "just-one", "eleven-minutes")
	held := 0
	for _, c := range s.See().Scene.Choices {
		switch c.Act.Verb {
		case term.OwnWork:
			held++
			if int(c.Minutes) != int(sc.Spec.GapMinutes) {
				t.Errorf("own work: %d min, want the gap, %d", c.Minutes, sc.Spec.GapMinutes)
			}
		case term.LeaveAlone:
			held++
			if c.Minutes != 0 {
				t.Errorf("to leave it alone: %d min, want none", c.Minutes)
			}
		}
	}
	if held != 2 {
		t.Errorf("%d choices looked at, want 2", held)
	}
}

// upTo plays attentively until a scene has come up.
func upTo(t *testing.T, id, event string) (*scenario.Scenario, *session.Session) {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		t.Fatal(found)
	}
	bot, _ := policy.ByName("attentive")
	s := session.Start(sc, 1, 1, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		if s.Stop() == term.Scene && sc.EventName(d.Scene.Event) == event {
			return sc, s
		}
		if _, refused := s.Do(bot.Decide(d)); refused != nil {
			t.Fatal(refused)
		}
	}
	t.Fatal("the scene never came up")
	return nil, nil
}
