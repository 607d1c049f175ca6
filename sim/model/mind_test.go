package model

import (
	"math"
	"slices"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

// peopled is the small organisation with every sub-model of people, for so many weeks.
func peopled(weeks int) *org.Spec {
	s := small()
	s.Weeks, s.Uses = weeks, org.AllPeople()
	return s
}

// TestWeeklyOrder: the order is part of the rules.
func TestWeeklyOrder(t *testing.T) {
	want := []string{
		"LongWeek", "Hindrance", "Conflict", "Learning", "SatisfyNeeds", "FadeFeedback", "FadeExpectation", "Motivate", "Align", "Habit", "Forget",
		"ReadAll", "Shocks", "Turnover", "NewWeek",
	}
	if got := names(Weekly()); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestMindsAreBornOfTheCast: other luck, the same minds; another cast, others; none where nothing asks for them.
func TestMindsAreBornOfTheCast(t *testing.T) {
	m := New(peopled(3), params.Default())
	a, b, c := m.Start(rng.New(1, 2)), m.Start(rng.New(1, 3)), m.Start(rng.New(2, 2))
	if !slices.Equal(a.Minds, b.Minds) || a.Minds[0] == c.Minds[0] || !slices.Equal(a.Teams, b.Teams) {
		t.Error("minds do not follow the cast")
	}
	if s := New(small(), params.Default()).Start(rng.New(1, 2)); len(s.Minds)+len(s.Teams) != 0 {
		t.Error("minds without use")
	}
	theta, n := 0.0, 0.0
	for cast := range uint64(500) {
		for _, x := range m.Start(rng.New(cast, 0)).Minds {
			theta += x.Theta
			n++
		}
	}
	figure(t, "mean angle at the start (30*sqrt(2/pi) = 23.9)", "D", int(n), theta/n, 23, 25)
}

// TestClimate: what the needs of a team have in common is the team's to the share it is declared to be: wholly, all are .87 times as well off
// as their team; not at all, or without teams, everybody is as they are by themselves.
func TestClimate(t *testing.T) {
	level := func(climate float64, teams bool) (levels []float64, team float64) {
		p, spec := params.Default(), peopled(3)
		p.Needs.Common, p.Needs.Climate, spec.Uses.Team = 1, climate, teams
		s := New(spec, p).Start(rng.New(1, 2))
		for i := range s.Minds {
			levels = append(levels, s.Minds[i].Level[org.Competence])
		}
		return levels, s.Habits[org.HabitClimate]
	}
	all, team := level(1, true)
	own, _ := level(0, true)
	alone, _ := level(1, false)
	quarter, _ := level(.25, true)
	for i := range all {
		figure(t, "wholly", "D", 1, all[i]-.87*team, -1e-12, 1e-12)
		figure(t, "a quarter", "D", 1, quarter[i]-.5*.87*team-math.Sqrt(.75)*own[i], -1e-12, 1e-12)
	}
	if !slices.Equal(own, alone) || own[0] == own[1] {
		t.Errorf("by themselves %v, without teams %v", own, alone)
	}
}

// TestSuccessors: with a hazard of 1 everybody leaves in the first week and is followed by others six to fourteen weeks later, who know
// nothing yet; what the post has brought so far stays in its books.
func TestSuccessors(t *testing.T) {
	p := params.Default()
	p.Turnover.Base = 1e9
	spec := peopled(20)
	m, luck := New(spec, p), rng.New(5, 6)
	s := m.Start(luck)
	before := s.Clone()
	until(m, s, luck, 4)
	for i := range s.Minds {
		if !s.HasLeft(i) {
			t.Fatalf("%d has not left", i)
		}
	}
	p.Turnover.Base = 0
	m = New(spec, p)
	until(m, s, luck, 4+5*6-1)
	if !s.HasLeft(0) || !s.HasLeft(1) {
		t.Error("followed before six weeks were over")
	}
	until(m, s, luck, 4+5*15)
	for i := range s.Minds {
		x := &s.Minds[i]
		if s.HasLeft(i) || s.People[i].Gone || x.Quits != 1 || x.Since < 34 || s.People[i].Ability == before.People[i].Ability || s.People[i].Project != before.People[i].Project {
			t.Errorf("post %d: %+v", i, x)
		}
	}
	if b := s.Broken(); b != "" {
		t.Error(b)
	}
}

// until lives to the close of a day.
func until(m *Model, s *org.State, luck rng.Source, day int) {
	for int(s.Day) < day || s.Gap != Closed {
		m.Advance(s, luck, nil)
		s.News = s.News[:0]
	}
}

// TestNoPlayOfPeopleBreaksTheState: any sequence of allowed acts keeps every invariant with every sub-model of people, and a copy made on
// the way goes the same way.
func TestNoPlayOfPeopleBreaksTheState(t *testing.T) {
	p := params.Default()
	p.Turnover.Base = .02
	rapid.Check(t, func(t *rapid.T) {
		spec := peopled(4)
		m, luck := New(spec, p), rng.New(rapid.Uint64().Draw(t, "cast"), rapid.Uint64().Draw(t, "luck"))
		s := m.Start(luck)
		fork := s.Clone()
		for s.Day < 14 || s.Gap != Closed {
			instant := m.Advance(s, luck, nil)
			m.Advance(fork, luck, nil)
			if b := s.Broken(); b != "" {
				t.Fatalf("%v gap %d: %s", s.Day, s.Gap, b)
			}
			if instant != GapOpen {
				continue
			}
			a := chosen(t)
			a.Verb = term.Verb(rapid.IntRange(int(term.Tell), int(term.Delegate)).Draw(t, "verb"))
			a.Manner = term.Manner(rapid.IntRange(0, 8).Draw(t, "manner"))
			if act.Check(spec, s, a) == nil {
				m.Do(s, luck, nil, a, 0)
				m.Do(fork, luck, nil, a, 0)
			}
			s.News, fork.News = s.News[:0], fork.News[:0]
		}
		d, e := org.NewDigest(), org.NewDigest()
		s.Add(&d)
		fork.Add(&e)
		if d.Sum() != e.Sum() {
			t.Fatal("a copy went another way")
		}
	})
}

// TestAWeekOfPeopleAllocatesNothing: the weekly processes included.
func TestAWeekOfPeopleAllocatesNothing(t *testing.T) {
	m, luck := New(peopled(50), params.Default()), rng.New(1, 2)
	s := m.Start(luck)
	until(m, s, luck, 9)
	day := 9
	if n := testing.AllocsPerRun(20, func() {
		day += 5
		until(m, s, luck, day)
	}); n != 0 {
		t.Errorf("%v allocations a week", n)
	}
}

// TestUnusedPeopleChangeNothing: without uses the switches make no difference.
func TestUnusedPeopleChangeNothing(t *testing.T) {
	hash := func(p params.Params) uint64 {
		m, luck := New(small(), p), rng.New(1, 2)
		s := m.Start(luck)
		until(m, s, luck, 14)
		d := org.NewDigest()
		s.Add(&d)
		return d.Sum()
	}
	off := params.Default()
	off.Needs.On, off.Alignment.On, off.Turnover.On, off.Hours.On, off.Justice.On, off.Team.On = 0, 0, 0, 0, 0, 0
	if hash(params.Default()) != hash(off) {
		t.Error("a switch of what is not used changes a play")
	}
}

// TestRefusalsOfWhoHasLeft: nobody talks to somebody who does not work here; that can be seen.
func TestRefusalsOfWhoHasLeft(t *testing.T) {
	spec := peopled(3)
	m, luck := New(spec, params.Default()), rng.New(1, 2)
	s := m.Start(luck)
	s.Day, s.Gap = 1, 1
	m.Context(s, luck, nil).Quit(0)
	a := term.NewAct(term.OneToOne).With(0, term.Call)
	if act.Check(spec, s, a) == nil {
		t.Error("allowed")
	}
	if r := act.Check(spec, s, term.NewAct(term.OneToOne).With(2, term.Call)); r != nil {
		t.Error(r)
	}
}
