package session_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/rng"
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
				e.Drive(&s, 0, func(int, int) rng.Source { return src }, observe.Bot{Cast: k, Luck: k}, &desk, bot.Decide)
			}
			b.ReportMetric(float64(3*b.N)/b.Elapsed().Seconds(), "office-weeks/s")
		})
	}
}
