package org

import (
	"testing"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// year is a calendar with one of each: days are counted from 0, five a week.
//
//	w1 fri (4)            holiday
//	w2 mon-tue (5-6)      Ana away;  w2 wed-thu (7-8) away again
//	w3 mon-fri (10-14)    a window
//	w5 thu (23)           release of project 1
func year() Calendar {
	return Calendar{FiscalWeek: 38, Dates: []Date{
		{Kind: Absence, Person: 0, From: 7, To: 8},
		{Kind: Holiday, Person: term.NoPerson, From: 4, To: 4},
		{Kind: Absence, Person: 0, From: 5, To: 6},
		{Kind: Window, From: 10, To: 14},
		{Kind: Release, Project: 1, From: 23, To: 23},
		{Kind: Window, From: 75, To: 79},
	}}
}

// TestCalendarFindsDays: first and last day belong to a date, the days beside it do not.
func TestCalendarFindsDays(t *testing.T) {
	c := year()
	for _, k := range []struct {
		kind     DateKind
		day      quantity.Day
		on, next int
	}{
		{Holiday, 3, -1, 1},
		{Holiday, 4, 1, 1},
		{Holiday, 5, -1, -1},
		{Window, 9, -1, 3},
		{Window, 10, 3, 3},
		{Window, 14, 3, 5}, // the one that holds has begun; the next begins on 75
		{Window, 15, -1, 5},
		{Release, 0, -1, 4},
		{Freeze, 10, -1, -1},
	} {
		if on, next := c.On(k.kind, k.day), c.Next(k.kind, k.day); on != k.on || next != k.next {
			t.Errorf("%v on %v: %d now and %d next, want %d and %d", k.kind, k.day, on, next, k.on, k.next)
		}
	}
}

// TestAbsencesRunOn: two absences end to end are one; others are not away; a holiday is nobody's absence.
func TestAbsencesRunOn(t *testing.T) {
	c := year()
	for day, want := range map[quantity.Day]quantity.Day{4: -1, 5: 8, 6: 8, 7: 8, 8: 8, 9: -1} {
		if got := c.AwayTo(0, day); got != want || c.Away(0, day) != (want >= 0) {
			t.Errorf("on %v away to %v, want %v", day, got, want)
		}
	}
	if c.Away(1, 5) {
		t.Error("somebody else is away")
	}
	if !c.Off(4) || c.Off(5) || new(Calendar).Off(4) {
		t.Error("holidays are not where they belong")
	}
}

// TestFiscalYear: week 1 of the run is fiscal week 38; 38 + 15 - 1 = 52 is the last, week 16 is the first of the next year.
// Quarters end with weeks 13, 26, 39 and 52.
func TestFiscalYear(t *testing.T) {
	c := year()
	for _, k := range []struct {
		week          quantity.Week
		fiscal, third int
	}{{1, 38, 3}, {2, 39, 3}, {3, 40, 4}, {15, 52, 4}, {16, 1, 1}, {28, 13, 1}, {29, 14, 2}, {68, 1, 1}} {
		if f, q := c.FiscalWeekOf(k.week.Monday()), c.Quarter(k.week.Friday()); f != k.fiscal || q != k.third {
			t.Errorf("%v: fiscal week %d in quarter %d, want %d in %d", k.week, f, q, k.fiscal, k.third)
		}
	}
	if f := new(Calendar).FiscalWeekOf(-1); f != 1 {
		t.Errorf("before the first day: week %d", f)
	}
}

// TestDateKindsReadBack: every kind has a name of its own that reads back.
func TestDateKindsReadBack(t *testing.T) {
	for i, name := range DateKindNames() {
		if k, ok := ParseDateKind(name); !ok || int(k) != i || k.String() != name {
			t.Errorf("%d %q reads as %v, %v", i, name, k, ok)
		}
	}
	if _, ok := ParseDateKind("birthday"); ok || DateKind(200).String() != "unknown" {
		t.Error("a stranger is known")
	}
}

// TestLies: a release moves with its project's public date until its first day has come, and stands by how far it had been moved from then on; nothing
// else moves.
func TestLies(t *testing.T) {
	release, absence := Date{Kind: Release, From: 10, To: 11, Project: 1}, Date{Kind: Absence, From: 10, To: 11, Project: term.NoProject}
	for _, k := range []struct {
		name     string
		date     Date
		was      Dated
		due      quantity.Day
		from, to quantity.Day
	}{
		{"as announced", release, Dated{}, 10, 10, 11},
		{"moved", release, Dated{}, 15, 15, 16},
		{"brought forward", release, Dated{}, 8, 8, 9},
		{"moved too late", release, Dated{State: DateOpen}, 15, 10, 11},
		{"moved in time, and again too late", release, Dated{State: DateOpen, Moved: 5}, 20, 15, 16},
		{"over", release, Dated{State: DateMissed, Moved: 5}, 20, 15, 16},
		{"an absence", absence, Dated{}, 15, 10, 11},
	} {
		s := State{Dated: []Dated{k.was}, Work: []Project{{Due: 3, Public: 1}, {Due: k.due, Public: 10}}}
		if from, to := s.Lies(0, &k.date); from != k.from || to != k.to {
			t.Errorf("%s: it lies on %d to %d, not on %d to %d", k.name, from, to, k.from, k.to)
		}
	}
}

// TestWeekOffInTheCalendar: days off are the next on which anybody works, today among them until it is over; an absence that follows goes on with them.
// Day 4 is a holiday, and Ana is away from 5 to 8.
func TestWeekOffInTheCalendar(t *testing.T) {
	c := year()
	for _, k := range []struct {
		day       quantity.Day
		gap, days int
		off, away quantity.Day
	}{
		{2, 1, 0, -1, -1},
		{2, 1, 1, 2, 2},
		{2, 1, 2, 3, 3},
		{2, 1, 3, 5, 8},
		{2, 4, 2, 5, 8},
		{5, 1, 0, -1, 8},
		{9, 2, 5, 13, 13},
	} {
		s := State{Day: k.day, Gap: k.gap, Minds: []Mind{{DaysOff: k.days}}}
		if off, away := s.OffTo(&c, 0), s.AwayTo(&c, 0); off != k.off || away != k.away {
			t.Errorf("day %d, gap %d, %d days off: off to %d and away to %d, want %d and %d", k.day, k.gap, k.days, off, away, k.off, k.away)
		}
	}
}
