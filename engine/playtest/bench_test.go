//go:build unix

package playtest

import (
	"syscall"
	"testing"
	"time"

	"headcount/engine/policy"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// anyChoice takes any choice of a scene; between scenes there is nothing to do in the story, so it looks up.
func anyChoice(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Scene:
		return policy.Random{}.Decide(d)
	case term.Briefing:
		return term.NewAct(term.Begin)
	}
	return term.NewAct(term.Wait)
}

// processor is the time this process has spent on a processor, which others on the machine cannot stretch.
func processor() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkStory plays twenty decisions over four numbers, with no model of people, at random: playthroughs per second by the clock, and per
// second of one core's time. The same story in ink is played by bench/ink.mjs; bench/compare prints both from one run.
func BenchmarkStory(b *testing.B) {
	sc := open(b, "../../scenarios/_tests/ok/story.toml")
	t, seed := newTable(sc), uint64(0)
	b.ReportAllocs()
	start := processor()
	for b.Loop() {
		seed++
		t.play(seed, seed, anyChoice)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "playthroughs/s")
	b.ReportMetric(float64(b.N)/(processor()-start).Seconds(), "playthroughs/core-s")
}

// TestStory: the story has twenty decisions in every play, uses all it has, and leaves the model alone.
func TestStory(t *testing.T) {
	sc := open(t, "../../scenarios/_tests/ok/story.toml")
	if !sc.Spec.Bare() {
		t.Error("the story declares something that a model moves")
	}
	table, incidents := newTable(sc), 0
	for seed := range uint64(200) {
		table.play(seed, seed, anyChoice)
		scenes := 0
		for i, f := range table.state.Story.Fired {
			switch {
			case f.Day < 0:
			case len(sc.Events[i].Choices) > 0 && f.Choice != term.NoChoice:
				scenes++
			case len(sc.Events[i].Choices) == 0:
				incidents++
			}
		}
		if scenes != 20 {
			t.Fatalf("seed %d: %d decisions", seed, scenes)
		}
	}
	if incidents < 850 || incidents > 1150 { // a quarter of 4,000
		t.Errorf("%d incidents in 4,000 weeks, want about 1,000", incidents)
	}
}
