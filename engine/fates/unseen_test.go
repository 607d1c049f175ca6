package fates

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestUnseenAtTheirDeskIsAsThatDay: whoever is found at their desk in a life wears headphones there if they wear them that day, whether or not they were at
// it in the life that was lived; nobody else wears any.
func TestUnseenAtTheirDeskIsAsThatDay(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	lived := session.Start(sc, 1, 1, nil)
	lived.Arrive()
	act := term.NewAct(term.Ask)
	for e := range sc.Source.Events {
		if act.Event = term.EventID(e); !InSight(sc, act) {
			break
		}
	}
	if InSight(sc, act) {
		t.Fatal("every scene has the floor in sight: choose another scenario")
	}
	wear, bare := 0, 0
	for k := range 50 {
		var s session.State
		lived.Copy(&s)
		for i := range s.Org.People {
			x := &s.Org.People[i]
			x.Phones, x.Present = i%2 == 0, i%4 > 1
			x.Headphones = x.Phones && x.Present
		}
		unseen(sc, act, &s, rng.New(1, uint64(k)))
		for i := range s.Org.People {
			x := &s.Org.People[i]
			if x.Remote {
				continue
			}
			if x.Headphones != (x.Phones && x.Present) {
				t.Fatalf("luck %d, person %d: headphones %v, at the desk %v, worn that day %v", k, i, x.Headphones, x.Present, x.Phones)
			}
			if x.Present && x.Headphones {
				wear++
			} else if x.Present {
				bare++
			}
		}
	}
	if wear == 0 || bare == 0 {
		t.Errorf("%d wear headphones and %d do not: the test shows nothing", wear, bare)
	}
}
