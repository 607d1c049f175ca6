package plays_test

import (
	"fmt"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/engine/workshop/plays"
	"headcount/scenarios"
)

// TestEmptyChairsAreCounted: the choices that find nobody in, whatever luck a seat has, are as many as are counted beforehand.
func TestEmptyChairsAreCounted(t *testing.T) {
	counted, none := 0, 0
	for _, name := range []string{"acting-manager", "just-one", "their-own-purposes"} {
		sc, found := scenario.Open(scenarios.Files, name)
		if sc == nil {
			t.Fatal(found)
		}
		for seed := range byte(8) {
			p, err := plays.New(sc, [32]byte{seed}, true, nil)
			if err != nil {
				t.Fatal(err)
			}
			met := 0
			for round := range p.Rounds() {
				met += nobodyIn(t, p, round)
			}
			if n := p.EmptyChairs(); n != met {
				t.Errorf("%s, room %d: %d choices are said to find an empty chair, %d do", name, seed, n, met)
			} else if n == 0 {
				none++
			}
			counted += met
		}
	}
	if counted < 20 || none == 0 {
		t.Errorf("%d choices of all rooms, and %d rooms without one: that shows little", counted, none)
	}
}

// nobodyIn counts the choices of a round by which none of eight seats reaches anybody.
func nobodyIn(t *testing.T, p *plays.Plays, round int) (n int) {
	t.Helper()
	for k := 0; ; k++ {
		reached := false
		for seat := range 8 {
			one, err := p.Open(round, 0, fmt.Sprint("s", seat))
			if err != nil {
				t.Fatal(err)
			}
			offers := one.Offers()
			if k == len(offers) {
				return n
			}
			if offers[k].Refused != "" {
				reached = true
				break
			}
			one.Do(view.Intent{Offer: offers[k].ID, Forecast: 60, Tokens: [3]int{5, 3, 2}})
			waitOut(t, one)
			if list := one.Answers(); len(list) == 0 || list[0].Came != "not_there" {
				reached = true
				break
			}
		}
		if !reached {
			n++
		}
	}
}
