package view

import (
	"strings"
	"testing"

	"headcount/engine/session"
	"headcount/sim/term"
)

// TestWhatWasNoticedWasSeenInTheTalk: under what came stands what was seen of somebody in it; how they looked at their own desk, across the room, is
// nothing that a meeting showed.
func TestWhatWasNoticedWasSeenInTheTalk(t *testing.T) {
	_, d, m := firstDesk(t, "two-strides")
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

// TestSpokenAndWrittenAreTwoMoments: an answer that was written and one that is spoken at the same hour, by the same person about the same thing, have words
// of their own.
func TestSpokenAndWrittenAreTwoMoments(t *testing.T) {
	told := 0
	for _, id := range []string{"two-strides", "headcount", "hip-deep"} {
		sc := shipped(t, id)
		for luck := range uint64(10) {
			s := session.Start(sc, luck, luck, nil)
			s.Arrive()
			d, m := s.See(), NewMaker(sc)
			for i := range d.People {
				if !sc.Hears(term.PersonID(i)) {
					continue
				}
				for _, came := range []term.Outcome{term.Deflected, term.Understood, term.Misread} {
					a := term.NewAct(term.Ask).With(term.PersonID(i), term.Chat).About(0)
					first := m.Outcome(d, Came{Act: a, Outcome: came, Revealed: term.NoMatter})
					a.Channel = term.Aside
					told++
					if second := m.Outcome(d, Came{Act: a, Outcome: came, Revealed: term.NoMatter}); second == first || strings.Contains(second, "” writes") {
						t.Errorf("%s: written %q, then spoken %q", id, first, second)
					}
				}
			}
		}
	}
	if told < 100 {
		t.Errorf("%d pairs: the test shows little", told)
	}
}

// TestWhatCameInAndWhatIsDoneAreTwoMoments: an answer to what was written earlier, and the answer to the same written once more at that hour, have words of their
// own; so have the same of two projects, and of two requests. Read again, each is as it was.
func TestWhatCameInAndWhatIsDoneAreTwoMoments(t *testing.T) {
	told := 0
	for _, id := range []string{"two-strides", "headcount", "hip-deep", "first-year"} {
		sc := shipped(t, id)
		for luck := range uint64(10) {
			s := session.Start(sc, luck, luck, nil)
			s.Arrive()
			d, m := s.See(), NewMaker(sc)
			twice := func(first, second Came) {
				told++
				one, other := m.Outcome(d, first), m.Outcome(d, second)
				if one == other {
					t.Errorf("%s, luck %d: twice %q", id, luck, one)
				}
				if m.Outcome(d, first) != one || m.Outcome(d, second) != other {
					t.Errorf("%s, luck %d: read again, %q or %q is another", id, luck, one, other)
				}
			}
			for i := range d.People {
				a := term.NewAct(term.Talk).With(term.PersonID(i), term.Chat)
				came := Came{Act: a, Outcome: term.Quiet, Revealed: term.NoMatter, CameIn: 1}
				again := came
				again.CameIn = 0
				twice(came, again)
				again.CameIn = 90 // and the same come in later that day, read on one page
				twice(came, again)
			}
			if len(sc.Source.Requests) > 1 {
				a := term.NewAct(term.Submit)
				a.Channel, a.Object = term.Mail, 0
				first := Came{Act: a, Outcome: term.Resisted, Revealed: term.NoMatter, CameIn: 1}
				second := first
				second.Act.Object = 1
				twice(first, second)
			}
		}
	}
	if told < 150 {
		t.Errorf("%d pairs: the test shows little", told)
	}
}

// TestAVisitThatShowedNothingTeachesNothing: what was learned of a system earlier that day is not told again under a visit at which nothing was to be had.
func TestAVisitThatShowedNothingTeachesNothing(t *testing.T) {
	_, d, m := firstDesk(t, "headcount")
	d.Day = 5
	for i := range d.Systems {
		d.Systems[i].Whose = d.Day
		a := term.NewAct(term.Visit).On(d.Systems[i].ID)
		for _, k := range []struct {
			came term.Outcome
			told bool
		}{{term.Learned, true}, {term.Quiet, false}, {term.NotThere, false}} {
			if got := m.Told(d, Came{Act: a, Outcome: k.came, Revealed: term.NoMatter}).Learned; len(got) > 0 != k.told {
				t.Errorf("a visit that came %v tells %q", k.came, got)
			}
		}
	}
	if len(d.Systems) == 0 {
		t.Error("no systems")
	}
}
