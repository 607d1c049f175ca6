package workshop

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
	"headcount/scenarios"
)

// TestARoomWithoutEmptyChairsIsDrawn: of the rooms that are drawn, one is taken in which no choice comes to nothing for everybody; by a seed that was
// given it is as it is.
func TestARoomWithoutEmptyChairsIsDrawn(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "just-one")
	if sc == nil {
		t.Fatal(found)
	}
	chairs := func(o Options) int {
		s := &Session{sc: sc}
		s.cut(&o)
		if err := s.draw(&o); err != nil {
			t.Fatal(err)
		}
		p, err := plays.New(sc, s.master, o.Luck != room.SameLuck, s.rounds)
		if err != nil {
			t.Fatal(err)
		}
		return p.EmptyChairs()
	}
	drawn, named, seeded := 0, 0, 0
	for seed := range uint64(12) {
		drawn += chairs(Options{})
		named += chairs(Options{Scenes: []string{"counter-stands", "eleven-minutes"}})
		seeded += chairs(Options{Seed: &seed})
	}
	if drawn > 1 || named > 1 { // forty draws without one such room come once in fifty thousand
		t.Errorf("%d and %d empty chairs in twelve rooms that were drawn", drawn, named)
	}
	if seeded < 12 {
		t.Errorf("%d empty chairs in twelve rooms by seeds: there was nothing to avoid", seeded)
	}
}
