package org

import (
	"fmt"

	"headcount/sim/term"
)

// Broken returns the first invariant that does not hold, or "" when all do. A broken one is our mistake: callers panic with it, the
// day and the seeds.
func (s *State) Broken() string {
	for i := range s.People {
		p := &s.People[i]
		switch {
		case !unit(p.Trust):
			return fmt.Sprintf("trust of person %d is %v, not within 0 and 1", i, p.Trust)
		case !within(p.Affect, -1.5, 1.5):
			return fmt.Sprintf("affect of person %d is %v, not within -1.5 and 1.5", i, p.Affect)
		case !within(p.Strain, -3, 6):
			return fmt.Sprintf("strain of person %d is %v, not within -3 and 6", i, p.Strain)
		case p.Waiting != (p.Matter != term.NoMatter):
			return fmt.Sprintf("person %d waits without a matter, or has one without waiting", i)
		}
	}
	if b := s.brokenMind(); b != "" {
		return b
	}
	if b := s.brokenBuild(); b != "" {
		return b
	}
	if b := s.brokenHiring(); b != "" {
		return b
	}
	if b := s.brokenSystems(); b != "" {
		return b
	}
	if b := s.brokenRole(); b != "" {
		return b
	}
	if b := s.brokenMachines(); b != "" {
		return b
	}
	if b := s.brokenCouncil(); b != "" {
		return b
	}
	return s.brokenWork()
}

func (s *State) brokenWork() string {
	for j := range s.Work {
		if w := &s.Work[j]; !(w.Done >= w.Start) || !(w.Waste >= 0) || !unit(w.Report) || !unit(w.TakenBack) {
			return fmt.Sprintf("project %d lost work, or reports %v", j, w.Report)
		}
	}
	open := 0
	for m := range s.Desk {
		d := &s.Desk[m]
		if d.Open {
			open++
		}
		if !unit(d.Unclear) || !unit(d.Concern) || d.Open && !d.Ever {
			return fmt.Sprintf("matter %d is open without having come up, or out of range", m)
		}
	}
	unread := 0
	for k := range s.Mail {
		if !s.Mail[k].Read {
			unread++
		}
	}
	switch {
	case open > 7:
		return fmt.Sprintf("%d matters on the desk", open)
	case unread != s.Me.Unread:
		return fmt.Sprintf("%d messages unread, %d counted", unread, s.Me.Unread)
	case !unit(s.Me.Safety):
		return fmt.Sprintf("safety is %v", s.Me.Safety)
	}
	return ""
}

func unit(x float64) bool { return within(x, 0, 1) }

func within(x, low, high float64) bool { return x >= low && x <= high }
