package fates_test

import (
	"context"
	"reflect"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
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

func played(tb testing.TB, sc *scenario.Scenario, seed uint64) declog.Log {
	tb.Helper()
	return playedBy(tb, sc, &policy.Attentive{}, seed)
}

// playedBy plays to the end with a policy.
func playedBy(tb testing.TB, sc *scenario.Scenario, bot policy.Decider, seed uint64) declog.Log {
	tb.Helper()
	s := session.Start(sc, seed, seed, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = session.Fallback(s.See())
		}
		if _, refused := s.Do(a); refused != nil {
			tb.Fatal(refused)
		}
	}
	return s.Log
}

// first returns the number of the first decision outside the briefing.
func first(log declog.Log) int {
	for _, e := range log.Entries {
		if e.Gap > 0 {
			return e.N
		}
	}
	return 0
}

func TestSameWhateverTheWorkers(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, 4)
	n := first(log)
	one, err := fates.Run(context.Background(), sc, log, n, fates.Options{Runs: 200, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	four, err := fates.Run(context.Background(), sc, log, n, fates.Options{Runs: 200, Workers: 4})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(one, four) {
		t.Error("the lives depend on the number of workers")
	}
	sum := 0
	for _, c := range one.Endings {
		sum += c
	}
	if sum != 200 {
		t.Errorf("%d lives ended, want 200", sum)
	}
	different := map[int]bool{}
	for _, l := range one.Lives {
		different[l.Ending] = true
	}
	if len(different) < 2 {
		t.Error("all lives of the first decision ended alike: luck seems to be without effect")
	}
}

// TestLastDecisionIsAllYours: after the last decision nothing is left to a stand-in.
func TestLastDecisionIsAllYours(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, 4)
	r, err := fates.Run(context.Background(), sc, log, len(log.Entries), fates.Options{Runs: 50})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range r.Lives {
		if l.Foreign+l.Own > 1 {
			t.Fatalf("life %d took %d decisions after the last one", l.Number, l.Own+l.Foreign)
		}
	}
}

func TestBadDecisionIsExplained(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, 4)
	for _, n := range []int{-1, 0, 1, len(log.Entries) + 1} {
		if _, err := fates.Run(context.Background(), sc, log, n, fates.Options{Runs: 1}); err == nil {
			t.Errorf("decision %d was accepted", n)
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	r, err := fates.Run(ctx, sc, log, first(log), fates.Options{Runs: 1000})
	if err == nil || len(r.Lives) > 0 {
		t.Errorf("a stopped run gave %d lives and %v", len(r.Lives), err)
	}
}

// BenchmarkThousandFates measures 1,000 lives of the first decision, with three weeks to go, on one core.
func BenchmarkThousandFates(b *testing.B) {
	sc := twoStrides(b)
	log := played(b, sc, 4)
	n := first(log)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := fates.Run(context.Background(), sc, log, n, fates.Options{Runs: 1000, Workers: 1}); err != nil {
			b.Fatal(err)
		}
	}
}
