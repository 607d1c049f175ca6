package plays_test

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
	"headcount/scenarios"
)

// TestEveryShippedScenarioCanBeLed: whatever ships can be played by a room: each round comes to its end, and so does the whole at people's
// own pace; every play replays.
func TestEveryShippedScenarioCanBeLed(t *testing.T) {
	for _, name := range scenarios.Shipped() {
		t.Run(name, func(t *testing.T) {
			sc, found := scenario.Open(scenarios.Files, name)
			if sc == nil {
				t.Fatal(found)
			}
			p, err := plays.New(sc, [32]byte{8}, true, nil)
			if err != nil {
				t.Fatal(err)
			}
			for round := range p.Rounds() {
				for k := range 2 {
					one, err := p.Open(round, 0, "s1")
					if err != nil {
						t.Fatal(err)
					}
					for n := 0; !one.Over(); n++ {
						if n > 60 {
							t.Fatalf("round %d never ends", round+1)
						}
						take(t, one, n*5+k)
					}
					replays(t, sc, one)
				}
			}
			if testing.Short() {
				return
			}
			one, err := p.Open(room.Whole, 0, "s1")
			if err != nil {
				t.Fatal(err)
			}
			for n := 0; !one.Over(); n++ {
				if n > 3000 {
					t.Fatalf("the whole never ends; it stands at %s", one.View().Stop)
				}
				if stop := one.View().Stop; stop == "briefing" && n > 4 || stop == "end" {
					take(t, one, -1)
				} else {
					take(t, one, n*5)
				}
			}
			replays(t, sc, one)
			t.Logf("%d rounds", len(p.Rounds()))
		})
	}
}

// take takes the nth offer that can be taken, or the last.
func take(t *testing.T, p room.Play, n int) {
	t.Helper()
	var can []view.Offer
	for _, o := range p.Offers() {
		if o.Refused == "" {
			can = append(can, o)
		}
	}
	if len(can) == 0 {
		t.Fatalf("nothing can be done at %s", p.View().Stop)
	}
	o := can[(n+len(can))%len(can)]
	if r := p.Do(view.Intent{Offer: o.ID, Forecast: 60, Tokens: [3]int{5, 3, 2}}); r.Problem != "" {
		t.Fatalf("%s: %s", o.ID, r.Problem)
	}
}
