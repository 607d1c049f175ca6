package model

import (
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// whole is the small organisation with all that belongs to the manager's own part: identity, advisers, promises in play and a calendar.
func whole(weeks int) *org.Spec {
	spec := small()
	spec.Weeks = weeks
	spec.Uses = org.AllPeople()
	spec.Projects = append(spec.Projects, org.ProjectSpec{Estimate: 900, Work: org.Range{Low: 1, High: 1}, Due: 40})
	spec.Self = org.SelfSpec{On: true, Identity: .25, Ladder: org.LadderTurns, Vows: true}
	spec.Advisers = []org.AdviserSpec{{Kind: term.Mentor, Right: 6, Wrong: 3}, {Kind: term.Peer}, {Kind: term.HR}}
	spec.Calendar = org.Calendar{FiscalWeek: 40, Dates: []org.Date{
		{Kind: org.Holiday, From: 4, To: 5, Person: term.NoPerson},
		{Kind: org.Absence, From: 7, To: 9, Person: 2},
		{Kind: org.ReviewCycle, From: 10, To: 19, Person: term.NoPerson},
		{Kind: org.Release, From: 13, To: 13, Person: term.NoPerson},
		{Kind: org.QuarterEnd, From: 24, To: 24, Person: term.NoPerson},
		{Kind: org.Reorganisation, From: 25, To: 25, Person: term.NoPerson, Moves: []org.Move{{Person: 0, Project: 1}}, NewBoss: true},
	}}
	return spec
}

// ownScript is the script of the golden hashes with what belongs to the manager's own part between.
func ownScript(s *org.State, k int) term.Act {
	who := term.PersonID(k / 3 % 4)
	switch k % 9 {
	case 1:
		a := term.NewAct(term.Advise).On(term.ObjectID(k / 9 % 3))
		if k%2 == 0 {
			a.Person = who
		}
		return a
	case 3:
		a := term.NewAct(term.Promise).With(who, term.Call)
		if a.Manner = term.Plainly; k%4 == 0 {
			a.Manner = term.TheirAgenda
		}
		return a
	case 5:
		a := term.NewAct(term.Rate).With(who, term.Call)
		a.Manner = term.WithReasons
		return a
	case 7:
		a := term.NewAct(term.TakeTask)
		a.Project = 0
		return a
	}
	return script(s, k)
}

// live lives so many days with it and calls after each act.
func live(m *Model, s *org.State, luck rng.Source, n quantity.Day, after func()) {
	for last := s.Day + n; s.Day < last || s.Gap != Closed; {
		at := m.Advance(s, luck, nil)
		if at == GapOpen {
			a := ownScript(s, int(s.Day)*3+s.Gap)
			if act.Check(m.Spec, s, a) != nil {
				a = term.NewAct(term.Wait)
			}
			m.Do(s, luck, nil, a, 0)
		}
		if after != nil {
			after()
		}
		s.News = s.News[:0]
	}
}

// TestWhoYouThinkYouAreChangesNothingElse: two managers, one with no identity as one and one with all of it, who do the same: everything but
// their own part is the same to the bit, after every instant of twelve weeks. With own strain and growth changed too.
func TestWhoYouThinkYouAreChangesNothingElse(t *testing.T) {
	for seed := range uint64(6) {
		m, luck := New(whole(12), params.Default()), rng.New(seed, seed+100)
		none, all := m.Start(luck), m.Start(luck)
		none.Self.Identity, all.Self.Identity = 0, 1
		all.Self.Strain, all.Self.Growth[0].Level = 3, .9
		others := func(s *org.State) uint64 {
			own := s.Self
			s.Self = org.Self{}
			defer func() { s.Self = own }()
			return sum(s)
		}
		var lived []uint64
		live(m, none, luck, 60, func() { lived = append(lived, others(none)) })
		k := 0
		live(m, all, luck, 60, func() {
			if others(all) != lived[k] {
				t.Fatalf("seed %d: parted on %v in gap %d", seed, all.Day, all.Gap)
			}
			k++
		})
		if sum(none) == sum(all) {
			t.Error("their own parts are the same")
		}
	}
}

// TestOwnPartHolds: invariants over a year of several seeds, and the calendar, promises and advice have left their traces.
func TestOwnPartHolds(t *testing.T) {
	for seed := range uint64(4) {
		m, luck := New(whole(52), params.Default()), rng.New(seed, seed)
		s := m.Start(luck)
		live(m, s, luck, 260, func() {
			if b := s.Broken(); b != "" {
				t.Fatalf("seed %d on %v: %s", seed, s.Day, b)
			}
		})
		asked := 0
		for k := range s.Advisers {
			asked += s.Advisers[k].Asked
		}
		if asked == 0 || len(s.Vows) == 0 || len(s.Quotes) == 0 || s.Bosses != 1 || s.Self.Identity == .25 || s.Dated[2].Rated == 0 {
			t.Errorf("seed %d: asked %d, %d promises, %d remembered, %d bosses, identity %v", seed, asked, len(s.Vows), len(s.Quotes), s.Bosses, s.Self.Identity)
		}
	}
}

// TestHolidays: on one there is no gap and no work, and the day before and after are days like others.
func TestHolidays(t *testing.T) {
	m, luck := New(whole(3), params.Default()), rng.New(3, 4)
	s := m.Start(luck)
	instants := map[quantity.Day]int{}
	worked := map[quantity.Day]float64{}
	for s.Day < 7 {
		m.Advance(s, luck, nil)
		instants[s.Day]++
		if s.Gap == Closed {
			for i := range s.People {
				worked[s.Day] += s.People[i].Output
			}
		}
		s.News = s.News[:0]
	}
	for day, holiday := range map[quantity.Day]bool{3: false, 4: true, 5: true, 6: false} {
		if (instants[day] == 2) != holiday || (worked[day] == 0) != holiday {
			t.Errorf("%v: %d instants, %v hours of work", day, instants[day], worked[day])
		}
	}
}

// TestUnusedPartsHaveNoState: a specification that uses none of it is as it was, and one with a calendar alone differs by the calendar.
func TestUnusedPartsHaveNoState(t *testing.T) {
	luck := rng.New(1, 2)
	s := New(small(), params.Default()).Start(luck)
	if s.Self != (org.Self{}) || s.Advisers != nil || s.Vows != nil || s.Quotes != nil || s.Dated != nil {
		t.Errorf("%+v", s.Self)
	}
	plain := sum(s)
	s.Vows, s.Quotes = make([]org.Vow, 0, 4), make([]org.Quote, 0, 4)
	if sum(s) != plain {
		t.Error("room for promises counts")
	}
}

// TestOwnPartAllocatesNothing: a day with all of it and a manager who waits.
func TestOwnPartAllocatesNothing(t *testing.T) {
	m, luck := New(whole(52), params.Default()), rng.New(7, 8)
	s := m.Start(luck)
	wait := term.NewAct(term.Wait)
	live(m, s, luck, 60, nil)
	day := func() {
		for m.Advance(s, luck, nil) != DayClose {
			if s.Gap > 0 {
				m.Do(s, luck, nil, wait, 0)
			}
			s.News = s.News[:0]
		}
	}
	if n := testing.AllocsPerRun(150, day); n != 0 {
		t.Errorf("%v allocations a day", n)
	}
}

func allowed(m *Model, s *org.State, a term.Act) bool { return act.Check(m.Spec, s, a) == nil }
