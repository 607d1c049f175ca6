package debrief

import (
	"fmt"
	"math"
	"math/bits"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/sim/process"
	"headcount/sim/rng"
)

func diceOf(tb testing.TB, sc *scenario.Scenario, log declog.Log) *view.Dice {
	tb.Helper()
	d, err := Dice(sc, log)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// everyThrow is what was thrown in a play, before each decision and for it.
func everyThrow(tb testing.TB, sc *scenario.Scenario, log declog.Log) (own, between []process.Throw) {
	tb.Helper()
	table := &cup{known: map[process.Throw]bool{}}
	_, err := listen(sc, log, table, func(s *step) {
		before, mine := table.take(s)
		between, own = append(between, before...), append(own, mine...)
	})
	if err != nil {
		tb.Fatal(err)
	}
	return own, append(between, table.throws...)
}

// TestDiceAreThoseOfTheSeed makes each draw once more from the seeds in the log's header, and nothing but its key.
func TestDiceAreThoseOfTheSeed(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "attentive", 9)
	source := rng.New(log.Header.Cast, log.Header.Luck)
	own, between := everyThrow(t, sc, log)
	for _, x := range append(own, between...) {
		if source.Chance(x.Stated, x.Purpose, x.Entity, x.Day, x.Occasion) != x.Happened {
			t.Errorf("%+v is not what the seed says", x)
		}
		if x.Stated <= 0 || x.Stated >= 1 {
			t.Errorf("%+v is no throw", x)
		}
	}
	d := diceOf(t, sc, log)
	n, came, stated := 0, 0, 0.0
	for _, turn := range d.Decisions {
		for _, x := range turn.Throws {
			n++
			stated += x.Stated
			if x.Came {
				came++
			}
		}
	}
	if n != len(own) || n != d.All.N || came != d.All.Came || math.Abs(stated-d.All.Stated) > 1e-9 || n < 50 {
		t.Errorf("%d draws, %d came of %.2f; told: %+v", n, came, stated, d.All)
	}
	if len(between) == 0 || len(d.Between) == 0 || d.Largest == nil || d.Sentence == "" {
		t.Error("the page is not whole")
	}
	for _, kind := range append(d.Kinds, d.Between...) {
		if kind.What == kind.Kind {
			t.Errorf("nothing says what %s is for", kind.Kind)
		}
	}
}

// TestEveryKindOfThrowHasWords plays scenarios that use every part of the model.
func TestEveryKindOfThrowHasWords(t *testing.T) {
	for file, who := range map[string]string{"ok/full.toml": "people-first", "ok/council.toml": "preview-first", "ok/hiring.toml": "structured-interviewer", "ok/organisation.toml": "explorer"} {
		sc := tested(t, file)
		d := diceOf(t, sc, playedBy(t, sc, who, 4))
		for _, kind := range append(d.Kinds, d.Between...) {
			if kind.What == kind.Kind {
				t.Errorf("%s: nothing says what %s is for", file, kind.Kind)
			}
		}
		if d.All.N == 0 {
			t.Errorf("%s: no draw touched a decision", file)
		}
	}
}

// TestFairRangeByHand counts all outcomes of a few draws of unlike chances.
func TestFairRangeByHand(t *testing.T) {
	chances := []float64{.1, .5, .9, .35, .8, .05, .6, .72}
	law := make([]float64, len(chances)+1)
	for outcome := range 1 << len(chances) {
		p := 1.0
		for i, c := range chances {
			if outcome>>i&1 == 0 {
				c = 1 - c
			}
			p *= c
		}
		law[bits.OnesCount(uint(outcome))] += p
	}
	low, high := fairRange(chances)
	below, above := 0.0, 0.0
	for k, p := range law {
		if k < low {
			below += p
		}
		if k > high {
			above += p
		}
	}
	if below > .025 || below+law[low] <= .025 || above > .025 || above+law[high] <= .025 {
		t.Errorf("%d to %d leaves out %.4f and %.4f of %.4v", low, high, below, above, law)
	}
	if low, high := fairRange(nil); low != 0 || high != 0 {
		t.Errorf("of no draws %d to %d", low, high)
	}
}

// TestDiceAreFair plays many seeds and holds what came true against what was stated: by purpose, by tenth of the stated chance, and play by play.
// With bounds of 4.5 standard deviations fair dice fail this once in thousands of runs; as the seeds are fixed, never.
func TestDiceAreFair(t *testing.T) {
	type sum struct{ n, stated, came, spread float64 }
	groups := map[string]*sum{}
	add := func(group string, x process.Throw) {
		g := groups[group]
		if g == nil {
			g = &sum{}
			groups[group] = g
		}
		g.n++
		g.stated += x.Stated
		g.spread += x.Stated * (1 - x.Stated)
		if x.Happened {
			g.came++
		}
	}
	plays, inside := 0, 0
	for _, k := range []struct {
		sc    *scenario.Scenario
		who   string
		seeds uint64
	}{
		{shipped(t, "two-strides"), "attentive", 60},
		{shipped(t, "two-strides"), "mail-first", 60},
		{tested(t, "ok/council.toml"), "preview-first", 30},
		{tested(t, "ok/hiring.toml"), "structured-interviewer", 30},
		{tested(t, "ok/full.toml"), "people-first", 12},
	} {
		for seed := range k.seeds {
			log := playedBy(t, k.sc, k.who, 1000+seed)
			own, between := everyThrow(t, k.sc, log)
			for _, x := range own {
				add("at decisions, "+x.Purpose.String(), x)
				add(fmt.Sprintf("at decisions, stated in tenth %d", int(x.Stated*10)), x)
			}
			for _, x := range between {
				add("between, "+x.Purpose.String(), x)
			}
			all := kindOf("all", own)
			plays++
			if all.Came >= all.Low && all.Came <= all.High {
				inside++
			}
		}
	}
	draws := 0.0
	for name, g := range groups {
		if z := (g.came - g.stated) / math.Sqrt(g.spread); math.Abs(z) > 4.5 && g.spread > 5 {
			t.Errorf("%s: %.0f draws, %.1f were to come true and %.0f did: z = %.1f", name, g.n, g.stated, g.came, z)
		}
		draws += g.n
	}
	if share := float64(inside) / float64(plays); share < .92 {
		t.Errorf("in %.0f of 100 plays what came true lies in its range, and should in 95 or more", 100*share)
	}
	t.Logf("%.0f draws in %d groups, %d of %d plays inside their range", draws, len(groups), inside, plays)
}
