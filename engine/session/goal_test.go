package session

import (
	"testing"

	"headcount/engine/rule"
	"headcount/engine/scenario"
)

// TestGoalsInConditions: whether a goal is reached, where it stands, and the share by weight: the second counts twice.
func TestGoalsInConditions(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/what-counts.toml")
	if sc == nil {
		t.Fatal(found)
	}
	s := Start(sc, 3, 3, nil)
	s.Arrive()
	var state State
	s.Copy(&state)
	value := func(text string) float64 {
		p, problems := rule.Compile(text, rule.Type{}, sc.Env())
		if p == nil {
			t.Fatal(problems)
		}
		return s.Engine().Value(&state, s.Luck(), p)
	}
	late := value("truth.finish(release) - due(release)")
	if got := value("truth.measured(on-time)"); got != late {
		t.Errorf("measured %v, want %v", got, late)
	}
	if value("truth.measured(said)") != 0 || value("truth.reached(said)") != 0 {
		t.Error("nothing was said, and nothing is measured of it")
	}
	on := 0.0
	if late <= 0 {
		on = 1
	}
	if value("truth.reached(on-time)") != on || value("truth.goals_reached") != on/3 {
		t.Errorf("on time %v, share %v", value("truth.reached(on-time)"), value("truth.goals_reached"))
	}
	state.Org.Desk[0].Opened = true
	if got := value("truth.goals_reached"); got != (on+2)/3 {
		t.Errorf("share %v with the second reached", got)
	}
}
