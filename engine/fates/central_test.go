package fates

import (
	"math"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestNoMoveOverSomebodysHead: a move of the log is made again where no more presses than pressed then, and not over the head of somebody who has come to
// the desk since.
func TestNoMoveOverSomebodysHead(t *testing.T) {
	work := term.NewAct(term.OwnWork)
	for _, c := range []struct {
		stood         situation
		waiting, open bool
		own           bool
	}{
		{nothingPresses, false, false, true},
		{nothingPresses, false, true, false},
		{nothingPresses, true, false, false},
		{matterOpen, false, true, true},
		{matterOpen, true, true, false},
		{somebodyWaits, true, true, true},
		{somebodyWaits, false, false, true},
	} {
		p := &StandIn{moves: map[moment]move{{3, 2}: {work, c.stood}}}
		d := &observe.Desk{
			Stop: term.Gap, Day: 3, Gap: 2, Luck: rng.New(1, 2), People: []observe.Person{{Present: true, PersonShown: term.PersonShown{Waiting: c.waiting, Matter: term.NoMatter}}},
			Matters: []observe.Matter{{Open: c.open}},
		}
		if a, own := p.Decide(d); own != c.own || own && a != work || !own && a.Verb == term.OwnWork {
			t.Errorf("made in situation %d, with somebody waiting %v and a matter open %v: %v, own %v", c.stood, c.waiting, c.open, a.Verb, own)
		}
	}
}

// shipped opens a scenario that ships.
func shipped(t *testing.T, name string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, name)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// TestOwnWorldOfALateBeginning: the decisions of a play that somebody else began, theirs and then the player's, with its own people and luck, bring it about
// again.
func TestOwnWorldOfALateBeginning(t *testing.T) {
	sc := shipped(t, "two-strides")
	for k := range uint64(6) {
		s := session.Start(sc, k, k, nil)
		s.Log.Header.Ahead = &declog.Ahead{By: "attentive", Day: 5}
		if err := s.GoAhead(5, policy.Named("attentive").Decide); err != nil {
			t.Fatal(err)
		}
		who := policy.Named("mail-first")
		for s.Arrive(); s.Stop() != term.End; s.Arrive() {
			a := who.Decide(s.See())
			if s.Check(a) != nil {
				a = s.Fallback()
			}
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
		}
		w := newWorld(sc, s.Log)
		if got, want := w.play(k, k, nil, w.yours()), s.Yardstick(); math.Abs(got-want) > 1e-12 {
			t.Errorf("seed %d: its own decisions come to %v the second time, %v the first", k, got, want)
		}
	}
}

// TestHeldAgainstTheMostDifferent: where no other way is better, what was decided is held against the one that came out most different life by life, not
// against the one whose mean is nearest.
func TestHeldAgainstTheMostDifferent(t *testing.T) {
	way := func(yardsticks ...float64) Way {
		var w Way
		for _, y := range yardsticks {
			w.Lives = append(w.Lives, Life{Yardstick: y})
		}
		return w
	}
	for _, c := range []struct {
		ways    []Way
		instead int
		best    bool
	}{
		{[]Way{way(10, 10)}, 0, false},
		{[]Way{way(10, 10), way(9, 9), way(17, 1), way(9, 10)}, 2, false},
		{[]Way{way(10, 10), way(9, 9), way(18, 3), way(11, 11)}, 3, true},
	} {
		var k Comparison
		k.Ways = c.ways
		if k.sum(); k.Instead != c.instead || k.Best != c.best {
			t.Errorf("%d ways: held against %d, better %v; want %d, %v", len(c.ways), k.Instead, k.Best, c.instead, c.best)
		}
	}
	k := Comparison{Ways: []Way{way(10, 10, 10, 10), way(11, 10, 9, 12)}}
	if k.sum(); k.Ways[1].Better != .5 || k.Ways[1].Equal != .25 || k.Ways[1].Mean != 10.5 {
		t.Errorf("%+v", k.Ways[1])
	}
}

// TestTaleTellsWhatWasAnswered: a scene whose first answer was refused is told by the answer that was given instead.
func TestTaleTellsWhatWasAnswered(t *testing.T) {
	s := session.Start(shipped(t, "two-strides"), 3, 3, nil)
	bot := policy.Named("attentive")
	given := term.NewAct(term.VerbNone)
	for s.Arrive(); given.Event == term.NoEvent; s.Arrive() {
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
		given = a
	}
	var end session.State
	s.Copy(&end)
	wanted := given
	wanted.Choice++
	told := tale(&end, &end, 0, []Met{{Act: wanted}}).Scenes[0]
	if told.Act.Choice != given.Choice || told.Came != end.Came(given) {
		t.Errorf("told as choice %d, which came %v; it was %d, which came %v", told.Act.Choice, told.Came, given.Choice, end.Came(given))
	}
}
