package session_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestADayDoesNotAllocate: once the room is made, no day of the scenario allocates: not the model's part, not the story's scenes, signs and
// replies, not the decisions; fifteen days are played each time. Only a refused act does, because it says why in words: the bots here try
// nothing that is refused.
func TestADayDoesNotAllocate(t *testing.T) {
	sc := twoStrides(t)
	for _, name := range []string{"idle", "balanced", "attentive", "people-first"} {
		bot := policy.Named(name)
		for seed := range uint64(3) {
			e := session.NewEngine(sc)
			var start, s session.State
			var desk observe.Desk
			src := rng.New(seed, seed)
			luck := func(int, int) rng.Source { return src }
			e.Start(&start, seed, seed)
			e.Do(&start, src, term.NewAct(term.Begin))
			e.Continue(&start, 1, luck)
			play := func() {
				s.CopyFrom(&start)
				e.Drive(&s, 1, luck, src, &desk, bot.Decide)
			}
			play() // the first one makes the room that later ones reuse
			if n := testing.AllocsPerRun(3, play); n != 0 {
				t.Errorf("%s, seed %d: %v allocations in fifteen days", name, seed, n)
			}
		}
	}
}
