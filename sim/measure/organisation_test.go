package measure

import (
	"testing"

	"headcount/sim/org"
)

// TestMapped: of 2*2 + 1 = 5 things three are known, two once one of them has changed; of nothing all.
func TestMapped(t *testing.T) {
	spec := &org.Spec{Flows: []org.FlowSpec{{From: 0, To: 1}}}
	s := &org.State{
		Systems: []org.MapSystem{{Known: 0, Whose: -1}, {Known: 1, Whose: 1}},
		Flows:   []org.Flow{{Known: -1, Last: -1}},
	}
	if got := Mapped(s, spec); got != .6 {
		t.Errorf("three of five: %v", got)
	}
	s.Systems[1].Version = 1
	if got := Mapped(s, spec); got != .4 {
		t.Errorf("one has changed: %v", got)
	}
	if got := Mapped(&org.State{}, spec); got != 1 {
		t.Errorf("nothing to know: %v", got)
	}
}

// TestTruths reads what is true of candidates, machines and the map.
func TestTruths(t *testing.T) {
	s := &org.State{
		Candidates: []org.Candidate{{}, {Ability: 1, Fit: -2, Interest: .5}},
		Machines:   []org.Machine{{Downs: 2}, {Downs: 1}}, Map: org.MapTally{Bitten: 4},
	}
	for i, got := range []float64{Ability(s, 1), TeamFit(s, 1), Interest(s, 1), Downs(s), Bitten(s)} {
		if want := []float64{1, -2, .5, 3, 4}[i]; got != want {
			t.Errorf("truth %d: %v, want %v", i, got, want)
		}
	}
}
