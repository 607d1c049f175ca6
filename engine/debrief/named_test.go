package debrief

import (
	"slices"
	"strconv"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestNearForecastsLeaveTheNamedMoment: where no forecast was far off, the moment the player named is looked at, also when something hung on one of the others.
func TestNearForecastsLeaveTheNamedMoment(t *testing.T) {
	sc := shipped(t, "two-strides")
	for seed := uint64(1); ; seed++ {
		if seed > 12 {
			t.Fatal("nothing hung on any forecast of any play")
		}
		came := map[term.EventID]bool{} // what was hoped for came, in the same play without a word of what it would be
		say := func(d *observe.Desk) term.Act {
			a := policy.Named("attentive").Decide(d)
			for i := range d.Scene.Choices {
				if c := &d.Scene.Choices[i]; c.Marked && d.Stop == term.Scene && c.Act.Choice == a.Choice {
					if a.Forecast = 30; came[a.Event] {
						a.Forecast = 70
					}
				}
			}
			return a
		}
		first := New(t.Context(), sc, playedWith(t, sc, seed, say))
		made, _ := first.missed()
		for _, m := range made {
			id, _ := sc.EventID(first.log.Entries[m.n-1].Act.Event)
			came[id] = m.came
		}
		r := New(t.Context(), sc, playedWith(t, sc, seed, say))
		missed, _ := r.missed()
		hung := slices.ContainsFunc(missed[:min(len(missed), openLooked)], func(m miss) bool { return r.open(m.n) })
		named := 0
		for _, m := range r.page.Moments {
			if n, _ := strconv.Atoi(m.ID); named == 0 && !slices.ContainsFunc(missed, func(m miss) bool { return m.n == n }) {
				named = n
			}
		}
		if !hung || named == 0 {
			continue
		}
		if missed[0].points >= surelyOff {
			t.Fatalf("seed %d: a forecast is %d points off", seed, missed[0].points)
		}
		r.page.Moment = strconv.Itoa(named)
		if r.choosePivot(); r.pivot != named || r.page.WhyPivot != "This is the moment you named." {
			t.Errorf("seed %d: decision %d is looked at (%s), and %d was named", seed, r.pivot, r.page.WhyPivot, named)
		}
		return
	}
}

// TestAskedIsWhoWasThere: only whoever was reached by voice has been asked how things are.
func TestAskedIsWhoWasThere(t *testing.T) {
	sc := shipped(t, "two-strides")
	for _, c := range []struct {
		way   term.Channel
		came  term.Outcome
		asked bool
	}{{term.Walk, term.Deflected, true}, {term.Call, term.Opened, true}, {term.Walk, term.NotThere, false}, {term.Chat, term.Opened, false}} {
		w := newWatcher(sc)
		var before, after session.State
		before.Org.Day, after.Told.Result.Outcome = 3, c.came
		w.learn(&step{act: term.NewAct(term.Ask).With(1, c.way), before: &before, after: &after})
		if w.asked[0] != -1 || (w.asked[1] == 3) != c.asked {
			t.Errorf("by %v, which came %v: asked last on %v", c.way, c.came, w.asked)
		}
	}
}
