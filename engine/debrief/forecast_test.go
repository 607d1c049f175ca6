package debrief

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/playtest"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// forecasting plays with a policy that says how likely it thinks each marked decision is to go well.
func forecasting(t *testing.T, sc *scenario.Scenario, name string, seed uint64, says func(n int) int) declog.Log {
	t.Helper()
	player, _ := playtest.PlayerByName(sc, name)
	bot, n := player(), 0
	return playedWith(t, sc, seed, func(d *observe.Desk) term.Act {
		a := bot.Decide(d)
		if d.Stop != term.Scene {
			return a
		}
		for _, c := range d.Scene.Choices {
			if c.Marked { // whoever says nothing forecasts nothing: take those that ask
				a = c.Act
				a.Forecast = int8(says(n))
				n++
				break
			}
		}
		return a
	})
}

// keep stores a log as a save.
func keep(t *testing.T, store save.Store, log declog.Log) {
	t.Helper()
	_, w, err := store.Create(log.Header)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range log.Entries {
		if err := w.Append(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestForecastsOverAllKeptPlays(t *testing.T) {
	scenarios := map[string]*scenario.Scenario{"two-strides": shipped(t, "two-strides"), "machine-room": shipped(t, "machine-room")}
	open := func(id string) (*scenario.Scenario, error) {
		if sc := scenarios[id]; sc != nil {
			return sc, nil
		}
		return nil, errors.New("not here")
	}
	store := save.NewMemory(nil)
	type made struct {
		p, o float64
	}
	never := 0
	want := map[bool][]made{} // by whether a machine was operated
	for _, k := range []struct {
		id, who string
		plays   uint64
	}{{"two-strides", "attentive", 5}, {"machine-room", "operator", 5}} {
		for seed := range k.plays {
			sc := scenarios[k.id]
			log := forecasting(t, sc, k.who, seed+1, func(n int) int { return [...]int{90, 35, 100, 60, 0, 75}[(n+int(seed))%6] })
			keep(t, store, log)
			s, err := session.Replay(sc, log)
			if err != nil {
				t.Fatal(err)
			}
			var end session.State
			s.Copy(&end)
			for _, e := range log.Entries {
				if e.Act.Forecast == nil {
					continue
				}
				event := slices.IndexFunc(sc.Source.Events, func(x scenario.EventSource) bool { return x.ID == e.Act.Event })
				choice := slices.IndexFunc(sc.Source.Events[event].Choices, func(x scenario.ChoiceSource) bool { return x.ID == e.Act.Choice })
				came := end.Story.Fired[event].Came.String()
				if slices.Contains([]string{"none", "sent", "no_answer", "not_there"}, came) {
					never++
					continue
				}
				o := 0.0
				if slices.Contains(sc.Source.Events[event].Choices[choice].Hoped, came) {
					o = 1
				}
				machine := e.Act.Verb == "operate"
				want[machine] = append(want[machine], made{float64(*e.Act.Forecast) / 100, o})
			}
		}
	}
	// what does not count: a second life, a play of a bot, the same play once more, and one of a scenario that is not here
	other := forecasting(t, scenarios["two-strides"], "attentive", 50, func(int) int { return 1 })
	life := other.Fork(len(other.Entries)-1, 9)
	keep(t, store, life)
	bot := other.Clone()
	bot.Header.Policy = "attentive"
	keep(t, store, bot)
	keep(t, store, forecasting(t, scenarios["two-strides"], "attentive", 1, func(n int) int { return [...]int{90, 35, 100, 60, 0, 75}[n%6] }))
	gone := other.Clone()
	gone.Header.Scenario = "elsewhere"
	keep(t, store, gone)

	f, err := Forecasts(store, open)
	if err != nil {
		t.Fatal(err)
	}
	if len(f.LeftOut) != 2 || !strings.Contains(f.LeftOut[0], "cannot be opened") || never < 2 || !strings.HasPrefix(f.LeftOut[1], fmt.Sprintf("%d forecasts are left out", never)) || f.Plays != 10 {
		t.Errorf("left out %v, %d plays", f.LeftOut, f.Plays)
	}
	for i, machine := range []bool{true, false} {
		side, brier, said, came := f.Sides[i], 0.0, 0.0, 0.0
		for _, m := range want[machine] {
			brier += (m.p - m.o) * (m.p - m.o) / float64(len(want[machine]))
			said += m.p / float64(len(want[machine]))
			came += m.o / float64(len(want[machine]))
		}
		if side.N != len(want[machine]) || side.N < 10 || !side.Figures {
			t.Errorf("%s: %d forecasts, want %d", side.ID, side.N, len(want[machine]))
		}
		if math.Abs(side.Brier-brier) > 1e-12 || math.Abs(side.Said-said) > 1e-12 || math.Abs(side.Came-came) > 1e-12 {
			t.Errorf("%s: Brier %v, said %v, came %v; want %v, %v, %v", side.ID, side.Brier, side.Said, side.Came, brier, said, came)
		}
		hits := int(math.Round(came * float64(side.N)))
		if low, high := wilson(hits, side.N); side.Low != low || side.High != high {
			t.Errorf("%s: %d of %d lie in %v to %v, want %v to %v", side.ID, hits, side.N, side.Low, side.High, low, high)
		}
		n := 0
		for _, b := range side.Bins {
			n += b.N
			if b.Said < b.From || b.Said > b.To || b.Came < b.Low || b.Came > b.High {
				t.Errorf("%s: %+v", side.ID, b)
			}
		}
		if n != side.N {
			t.Errorf("%s: %d in bins of %d", side.ID, n, side.N)
		}
	}
}

// TestForecastsWaitForTen: below ten nothing is computed, and it is said how many there are.
func TestForecastsWaitForTen(t *testing.T) {
	sc, store := shipped(t, "two-strides"), save.NewMemory(nil)
	keep(t, store, forecasting(t, sc, "attentive", 2, func(int) int { return 50 }))
	f, err := Forecasts(store, func(string) (*scenario.Scenario, error) { return sc, nil })
	if err != nil {
		t.Fatal(err)
	}
	if f.N == 0 || f.N >= ForecastsNeeded || f.Sides[1].Figures || f.Sides[1].Brier != 0 || !strings.Contains(f.Sentence, "come with 10") {
		t.Errorf("%+v", f)
	}
}

// TestWilsonByHand: 7 of 10 and the ends of the scale, as tables have them.
func TestWilsonByHand(t *testing.T) {
	for _, k := range []struct {
		k, n      int
		low, high float64
	}{{7, 10, .3968, .8922}, {0, 10, 0, .2775}, {10, 10, .7225, 1}} {
		if low, high := wilson(k.k, k.n); math.Abs(low-k.low) > 5e-4 || math.Abs(high-k.high) > 5e-4 {
			t.Errorf("%d of %d: %.4f to %.4f, want %.4f to %.4f", k.k, k.n, low, high, k.low, k.high)
		}
	}
}
