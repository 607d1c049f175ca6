package debrief

import (
	"context"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// begunLater is a play that one policy led up to a day and another took over, with a forecast on every decision that can have one; whose is whose stands in the
// log, or, for comparison, does not.
func begunLater(t *testing.T, sc *scenario.Scenario, day quantity.Day, told bool) declog.Log {
	t.Helper()
	forecasts := func(decide session.Decide, says int8) session.Decide {
		return func(d *observe.Desk) term.Act {
			a := decide(d)
			if d.Stop == term.Scene {
				for _, c := range d.Scene.Choices {
					if c.Marked {
						a = c.Act
						a.Forecast = says
					}
				}
			}
			return a
		}
	}
	s := session.Start(sc, 6, 6, nil)
	if told {
		s.Log.Header.Ahead = &declog.Ahead{By: "mail-first", Day: int(day)}
	}
	if err := s.GoAhead(day, forecasts(policy.Named("mail-first").Decide, 99)); err != nil {
		t.Fatal(err)
	}
	bot := forecasts(policy.Named("people-first").Decide, 60)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := bot(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	return s.Log
}

// TestNothingBeforeFromIsThePlayers: what was decided before the day of --from is no moment to be named, no pivot, no forecast, no habit, no chance for one,
// no draw at a decision of the player's, and nothing a conversation of theirs taught; and the debrief says whose it was.
func TestNothingBeforeFromIsThePlayers(t *testing.T) {
	sc, day := shipped(t, "two-strides"), quantity.Day(6)
	log, untold := begunLater(t, sc, day, true), begunLater(t, sc, day, false)
	early := map[int]bool{}
	for i, e := range log.Entries {
		if !e.Act.Equal(untold.Entries[i].Act) {
			t.Fatal("the two logs hold different plays")
		}
		early[e.N] = e.Kind == declog.KindAct && (e.Day < int(day) || e.Gap == 0)
	}
	all, own := New(context.Background(), sc, untold), New(context.Background(), sc, log)
	if len(own.Moments()) >= len(all.Moments()) || len(own.Moments()) == 0 {
		t.Errorf("%d moments of %d are the player's", len(own.Moments()), len(all.Moments()))
	}
	for _, m := range own.Moments() {
		if early[number(m.ID)] {
			t.Errorf("decision %s can be named, and somebody else took it", m.ID)
		}
	}
	own.choosePivot()
	all.choosePivot()
	if early[own.pivot] || !early[all.pivot] {
		t.Errorf("the pivots are %d and, had nobody said whose is whose, %d", own.pivot, all.pivot)
	}
	if last := own.Page().Ending[len(own.Page().Ending)-1]; !strings.Contains(last, "mail-first decided, and not you") {
		t.Errorf("nothing says whose the first days were: %q", last)
	}
	m, whole := mirrored(t, sc, log), mirrored(t, sc, untold)
	fewer := 0
	for i := range m.Habits {
		for _, n := range m.Habits[i].Entries {
			if early[n] {
				t.Errorf("%s counts decision %d", m.Habits[i].ID, n)
			}
		}
		if k := slices.IndexFunc(whole.Habits, func(h view.MirrorHabit) bool { return h.ID == m.Habits[i].ID }); k >= 0 {
			fewer += whole.Habits[k].Chances - m.Habits[i].Chances
		}
	}
	if fewer <= 0 {
		t.Error("every chance for a habit is counted, whosever it was")
	}
	d, dice := diceOf(t, sc, log), diceOf(t, sc, untold)
	for _, turn := range d.Decisions {
		if early[turn.Of] {
			t.Errorf("the dice list decision %d", turn.Of)
		}
	}
	if d.All.N >= dice.All.N {
		t.Errorf("%d draws touched the player's decisions of %d", d.All.N, dice.All.N)
	}
	b, err := Beliefs(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range b.People {
		for _, x := range p.Taught {
			if early[x.Of] {
				t.Errorf("decision %d taught %q", x.Of, x.Sentence)
			}
		}
	}
}

// TestForecastsBeforeFromDoNotCount: over kept plays too.
func TestForecastsBeforeFromDoNotCount(t *testing.T) {
	sc := shipped(t, "two-strides")
	open := func(string) (*scenario.Scenario, error) { return sc, nil }
	store := save.NewMemory(nil)
	keep(t, store, begunLater(t, sc, 6, true))
	f, err := Forecasts(store, open)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, side := range f.Sides {
		for _, made := range side.Each {
			if n++; made.Said != 60 {
				t.Errorf("a forecast of %d %% is counted, and the player made none", made.Said)
			}
		}
	}
	if n == 0 {
		t.Error("none of the player's forecasts is counted")
	}
}

// TestTheAccountIsOfThePlayersDays: what a play of two days comes to is hardly anybody's doing who manages those two days alone. Before them the same was
// decided whoever the player is held against, so that little of the variance is choice; told as the player's own, far more of it would be.
func TestTheAccountIsOfThePlayersDays(t *testing.T) {
	sc := shipped(t, "two-strides")
	log, untold := begunLater(t, sc, 13, true), begunLater(t, sc, 13, false)
	share := func(log declog.Log) float64 {
		x, err := fates.SplitPlay(context.Background(), sc, log, nil)
		if err != nil {
			t.Fatal(err)
		}
		return x.Split.Policy.Value + x.Split.Both.Value
	}
	if own, all := share(log), share(untold); own > all/2 {
		t.Errorf("of two days %.2f of the variance is choice, of three weeks %.2f", own, all)
	} else {
		t.Logf("of two days %.2f of the variance is choice, of three weeks %.2f", own, all)
	}
	a, err := fates.AccountFor(context.Background(), sc, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	s, err := session.Replay(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	if s.Finish(); a.Actual != s.Yardstick() {
		t.Errorf("the account is of %v, and the play came to %v", a.Actual, s.Yardstick())
	}
	doc, err := Written(context.Background(), sc, log, nil)
	if err != nil || !strings.Contains(strings.Join(doc.Notes, " "), "mail-first decided, and not you") {
		t.Errorf("%v, %v", doc.Notes, err)
	}
}
