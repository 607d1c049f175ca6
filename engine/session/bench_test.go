package session_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func twoStrides(tb testing.TB) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		tb.Fatalf("two-strides does not compile: %v", found)
	}
	return sc
}

// BenchmarkOfficeWeeks measures whole plays with a policy deciding: office-weeks per second and core.
func BenchmarkOfficeWeeks(b *testing.B) {
	sc := twoStrides(b)
	for _, name := range policy.Names() {
		b.Run(name, func(b *testing.B) {
			bot, _ := policy.ByName(name)
			e := session.NewEngine(sc)
			var s session.State
			var desk observe.Desk
			k := uint64(0)
			b.ReportAllocs()
			for b.Loop() {
				k++
				src := rng.New(k, k)
				e.Start(&s, k, k)
				e.Drive(&s, 0, func(int, int) rng.Source { return src }, src, &desk, bot.Decide)
			}
			b.ReportMetric(float64(3*b.N)/b.Elapsed().Seconds(), "office-weeks/s")
		})
	}
}

// BenchmarkDay measures one simulated day of the scenario, story included, with somebody who looks up in every gap: the aim is no
// allocation.
func BenchmarkDay(b *testing.B) {
	sc := twoStrides(b)
	e := session.NewEngine(sc)
	var start, s session.State
	var desk observe.Desk
	src := rng.New(3, 3)
	luck := func(int, int) rng.Source { return src }
	e.Start(&start, 3, 3)
	e.Do(&start, src, term.NewAct(term.Begin))
	e.Continue(&start, 1, luck)
	e.Continue(&start, 1, luck) // past Monday's page, to the first gap
	day := func() {
		s.CopyFrom(&start)
		for from := s.Org.Day; s.Org.Day == from; e.Continue(&s, 1, luck) {
			if s.Stop != term.Gap && s.Stop != term.Scene {
				continue
			}
			e.See(&s, src, &desk)
			a := term.NewAct(term.Wait)
			if s.Stop == term.Scene {
				a = desk.Scene.Choices[0].Act
			}
			e.Do(&s, src, a)
		}
	}
	day() // the first one makes the room that later ones reuse
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		day()
	}
}
