package view

import (
	"testing"

	"headcount/sim/term"
)

// TestTheStoryWinsOverAPosture: on a day on which the story says how somebody is, no words for a posture contradict it: neither beside a look across
// the room of that day nor at a table. What was seen in a talk, or another day, is told as it was seen.
func TestTheStoryWinsOverAPosture(t *testing.T) {
	sc, d, m := firstDesk(t, "just-one")
	sign := -1
	for i := range sc.Source.Signs {
		if sc.Source.Signs[i].ID == "ruta-sigh" {
			sign = i
		}
	}
	if sign < 0 {
		t.Fatal("no ruta-sigh")
	}
	story := &sc.Source.Signs[sign]
	d.Day = 5
	q := &d.People[sc.Signs[sign].Person]
	q.Present, q.Waiting, q.Remote, q.Under = true, false, false, sign
	for _, c := range []struct {
		about   string
		look    term.Look
		daysAgo int
		told    bool
	}{
		{"across the room today", term.AcrossRoom, 0, true},
		{"in a talk today", term.InPerson, 0, false},
		{"across the room the day before", term.AcrossRoom, 1, false},
	} {
		q.Seen = term.Sighting{Day: d.Day, Look: c.look, Band: term.Flat, Posture: term.ArmsCrossed}
		q.SeenDays = c.daysAgo
		p := personOf(t, m.Page(d), story.Person)
		if told := p.Noticed == story.Text; told != c.told || p.Sign != story.Under || p.Posture != "unknown" {
			t.Errorf("%s: sign %q, posture %s, noticed %q", c.about, p.Sign, p.Posture, p.Noticed)
		}
	}
	for _, seat := range m.team(d) {
		if seat.Person == story.Person && (seat.Line != story.Under || seat.Posture != "unknown") {
			t.Errorf("at the table: %q, posture %s", seat.Line, seat.Posture)
		}
	}
	q.Under = -1
	if p := personOf(t, m.Page(d), story.Person); p.Posture != "arms_crossed" || p.Sign != "" {
		t.Errorf("without a sign: %q, posture %s", p.Sign, p.Posture)
	}
}
