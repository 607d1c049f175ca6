package org

import (
	"math"
	"strings"
	"testing"

	"headcount/sim/term"
)

// sound is a state in which everything holds.
func sound() *State {
	s := full()
	s.Desk[1].Unclear = .5
	s.Me.Unread = 2
	s.Budget = s.Budget[:1]
	for i := range s.Minds {
		s.Minds[i].Left = -1
	}
	return s
}

// TestSoundStateIsNotBroken, at its limits too.
func TestSoundStateIsNotBroken(t *testing.T) {
	s := sound()
	if b := s.Broken(); b != "" {
		t.Error(b)
	}
	s.People[0].Trust, s.People[0].Affect, s.People[0].Strain = 1, -1.5, 6
	s.Me.Safety, s.Work[0].Report, s.Desk[0].Concern = 1, 1, 1
	for len(s.Desk) < 8 { // one lies there already, one does not
		s.Desk = append(s.Desk, Matter{Open: true, Ever: true})
	}
	if b := s.Broken(); b != "" {
		t.Error(b)
	}
}

// TestEachInvariantBreaksByName: one step beyond each limit is named.
func TestEachInvariantBreaksByName(t *testing.T) {
	for _, k := range []struct {
		change func(s *State)
		want   string
	}{
		{func(s *State) { s.People[0].Trust = 1.01 }, "trust of person 0"},
		{func(s *State) { s.People[1].Trust = math.NaN() }, "trust of person 1"},
		{func(s *State) { s.People[0].Affect = 1.51 }, "affect of person 0"},
		{func(s *State) { s.People[0].Affect = math.NaN() }, "affect of person 0"},
		{func(s *State) { s.People[0].Strain = -3.01 }, "strain of person 0"},
		{func(s *State) { s.People[0].Strain = 6.01 }, "strain of person 0"},
		{func(s *State) { s.People[0].Waiting = true }, "person 0 waits"},
		{func(s *State) { s.People[1].Matter = term.NoMatter }, "person 1 waits"},
		{func(s *State) { s.Work[1].Start = 4 }, "project 1"},
		{func(s *State) { s.Work[0].Done = math.NaN() }, "project 0"},
		{func(s *State) { s.Work[0].Waste = -1 }, "project 0"},
		{func(s *State) { s.Work[0].Report = 1.01 }, "project 0"},
		{func(s *State) { s.Desk[1].Unclear = 1.01 }, "matter 1"},
		{func(s *State) { s.Desk[1].Concern = -.01 }, "matter 1"},
		{func(s *State) { s.Desk[0].Ever = false }, "matter 0"},
		{func(s *State) { s.Mail[0].Read = true }, "1 messages unread, 2 counted"},
		{func(s *State) { s.Me.Safety = -.01 }, "safety"},
		{func(s *State) { s.Stances = s.Stances[:3] }, "3 stances of 2 stakeholders on 2 proposals"},
		{func(s *State) { s.Council[1].Trust = 1.01 }, "stakeholder 1"},
		{func(s *State) { s.Council[0].Influence = -.1 }, "stakeholder 0"},
		{func(s *State) { s.Proposals[1].Decided = 3 }, "proposal 1 is decided"},
		{func(s *State) { s.Proposals[0].Came = term.Committed }, "proposal 0 is decided"},
		{func(s *State) { s.Proposals[0].Carried = 1.1 }, "proposal 0"},
		{func(s *State) { s.Stances[2].Involved = 1.1 }, "stance 2"},
		{func(s *State) { s.Stances[3].Arrived = 4.1 }, "stance 3"},
		{func(s *State) { s.Budget = append(s.Budget, Budget{}) }, "2 companies"},
		{func(s *State) { s.Budget[0].Miss = math.NaN() }, "the year"},
		{func(s *State) { s.Requests[0].Standing = term.StandingGranted }, "request 0 is granted"},
		{func(s *State) { s.Requests[1].Share = 2 }, "request 1"},
		{func(s *State) { s.Builds[1].Rework = -1 }, "project 1 has -1 hours"},
		{func(s *State) { s.Builds[0].Low = 1 }, "the forecast 0 of project 0"},
		{func(s *State) { s.Builds[0].High = -1 }, "the forecast 0 of project 0"},
		{func(s *State) { s.Builds = s.Builds[:1] }, "1 of 2 projects run in full"},
		{func(s *State) { s.Posts[1].Share = 1.01 }, "post 1 of person 1 in project 1"},
		{func(s *State) { s.Posts[0].Load = math.NaN() }, "post 0 of person 0 in project 0"},
		{func(s *State) { s.Pile = s.Pile[:1] }, "0 things of person 1 lie in the pile, 1 counted"},
		{func(s *State) { s.People[1].Gone = true }, "person 1 is here and gone"},
		{func(s *State) { s.Me.Hands = 1.01 }, "of the days are kept"},
		{func(s *State) {
			for range 7 {
				s.Desk = append(s.Desk, Matter{Open: true, Ever: true})
			}
		}, "8 matters on the desk"},
	} {
		s := sound()
		k.change(s)
		if got := s.Broken(); !strings.Contains(got, k.want) {
			t.Errorf("got %q, want %q", got, k.want)
		}
	}
}
