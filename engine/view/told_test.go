package view

import (
	"testing"

	"headcount/engine/session"
	"headcount/sim/term"
)

// TestWhatWasNoticedWasSeenInTheTalk: under what came stands what was seen of somebody in it; how they looked at their own desk, across the room, is
// nothing that a meeting showed.
func TestWhatWasNoticedWasSeenInTheTalk(t *testing.T) {
	sc := shipped(t, "two-strides")
	s := session.Start(sc, 3, 3, nil)
	s.Arrive()
	d, m := s.See(), NewMaker(sc)
	d.Day = 5
	q := &d.People[0]
	q.Present, q.SeenDays, q.Under = true, 0, -1
	for _, c := range []struct {
		way  term.Channel
		look term.Look
		told bool
	}{
		{term.Walk, term.InPerson, true},
		{term.Call, term.Voice, true},
		{term.Gathering, term.AcrossRoom, false},
		{term.Walk, term.AcrossRoom, false},
	} {
		q.Seen = term.Sighting{Day: d.Day, Look: c.look, Band: term.Flat, Posture: term.Neutral}
		a := term.NewAct(term.Purpose).With(0, c.way)
		if told := m.Told(d, Came{Act: a, Outcome: term.Understood, Revealed: term.NoMatter}).Noticed != ""; told != c.told {
			t.Errorf("%v, seen %v: told %v", c.way, c.look, told)
		}
	}
}

// TestADecisionSaysWhatItIsAbout: what is decided for everybody names the question on the desk, and what is said to somebody names both.
func TestADecisionSaysWhatItIsAbout(t *testing.T) {
	sc := shipped(t, "two-strides")
	m := NewMaker(sc)
	title := sc.Source.Matters[0].Title
	a := term.NewAct(term.Decide).About(0)
	a.Manner = term.WithReasons
	if got, want := m.Choice(a), "Decide it, with the reasons (“"+title+"”)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := m.Choice(term.NewAct(term.Answer).With(0, term.Chat).About(0)), "In the chat, answer the question ("+sc.Source.People[0].Name+", about “"+title+"”)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
