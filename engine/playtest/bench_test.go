package playtest

import (
	"testing"

	"headcount/engine/policy"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// anyChoice takes any choice of a scene; between scenes there is nothing to do in the story, so it looks up.
func anyChoice(d *observe.Desk) term.Act {
	if d.Stop == term.Scene {
		return policy.Random{}.Decide(d)
	}
	if d.Stop == term.Briefing {
		return term.NewAct(term.Begin)
	}
	return term.NewAct(term.Wait)
}

// BenchmarkStory plays twenty decisions over four numbers, with no model of people, at random: playthroughs per second and core. The same
// story in ink is played by bench/ink.mjs; bench/compare prints both.
func BenchmarkStory(b *testing.B) {
	sc := open(b, "../../scenarios/_tests/ok/story.toml")
	t, seed := newTable(sc), uint64(0)
	b.ReportAllocs()
	for b.Loop() {
		seed++
		t.play(seed, seed, anyChoice)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "playthroughs/s")
}
