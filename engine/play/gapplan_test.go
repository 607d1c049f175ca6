package play

import (
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestGapPlansByHand: on day 20, with whom a round goes on, and how they are reached.
func TestGapPlansByHand(t *testing.T) {
	near := observe.Person{Present: true, PersonShown: term.PersonShown{Spoken: 1, LastSpoken: 15}}
	longAgo, recent := near, near
	longAgo.LastSpoken, recent.LastSpoken = 3, 16
	away, gone, remote := longAgo, longAgo, longAgo
	away.Present, away.LastSpoken = false, 0
	gone.Gone, gone.LastSpoken = true, 0
	remote.Present, remote.Remote, remote.LastSpoken = false, true, 1
	deaf := remote
	deaf.Deaf = true
	stranger := recent
	stranger.Spoken = 0
	talk, none := term.NewAct(term.Talk), term.NewAct(term.Wait)
	for name, c := range map[string]struct {
		gap    int
		people []observe.Person
		want   term.Act
	}{
		"the longest":                  {2, []observe.Person{near, longAgo, recent}, talk.With(1, term.Walk)},
		"due after five days":          {2, []observe.Person{recent, near}, talk.With(1, term.Walk)},
		"nobody due":                   {1, []observe.Person{recent, away, gone}, none},
		"never spoken with":            {1, []observe.Person{longAgo, stranger}, talk.With(1, term.Walk)},
		"elsewhere, first gap":         {1, []observe.Person{longAgo, remote}, talk.With(1, term.Call)},
		"elsewhere, later":             {2, []observe.Person{longAgo, remote}, talk.With(0, term.Walk)},
		"elsewhere, and does not hear": {1, []observe.Person{longAgo, deaf}, talk.With(1, term.Chat)},
	} {
		d := observe.Desk{Day: 20, Gap: c.gap, People: c.people}
		if got := goRound(&d); got != c.want {
			t.Errorf("%s: got %+v, want %+v", name, got, c.want)
		}
	}
	for gap, want := range map[int]term.Verb{1: term.ReadMail, 2: term.Tickets, 3: term.ReadMail} {
		if got := atInbox(&observe.Desk{Gap: gap}); got.Verb != want {
			t.Errorf("gap %d at the inbox is for %v, want %v", gap, got.Verb, want)
		}
	}
	work := term.NewAct(term.OwnWork)
	work.Project = 1
	d := observe.Desk{Projects: []observe.Project{{ID: 0, Report: 1}, {ID: 1, Report: .4}}}
	if got := atTerminal(&d); got != work {
		t.Errorf("at the terminal: got %+v, want %+v", got, work)
	}
	d.Projects[1].Report = 1
	if got := atTerminal(&d); got.Verb != term.Tickets {
		t.Errorf("with all projects done: got %v, want tickets", got.Verb)
	}
}
