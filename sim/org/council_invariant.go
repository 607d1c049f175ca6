package org

import (
	"fmt"

	"headcount/sim/term"
)

// brokenCouncil returns the first invariant of stakeholders, proposals, requests and the company's year that does not hold, or "".
func (s *State) brokenCouncil() string {
	if len(s.Stances) != len(s.Council)*len(s.Proposals) {
		return fmt.Sprintf("%d stances of %d stakeholders on %d proposals", len(s.Stances), len(s.Council), len(s.Proposals))
	}
	for k := range s.Council {
		if h := &s.Council[k]; !unit(h.Trust) || !within(h.Influence, 0, 5) {
			return fmt.Sprintf("trust or influence of stakeholder %d is out of range", k)
		}
	}
	for p := range s.Proposals {
		if q := &s.Proposals[p]; !(q.Hours >= 0) || !unit(q.Carried) || (q.Decided >= 0) != (q.Came != term.OutcomeNone) {
			return fmt.Sprintf("proposal %d is decided without an outcome, or out of range", p)
		}
	}
	for i := range s.Stances {
		t := &s.Stances[i]
		q := &s.Proposals[i/len(s.Council)]
		if !unit(t.Loss) || !unit(t.Involved) || !unit(t.Prewired) || !unit(t.Matched) || !within(t.Arrived, 0, q.Hours) || !within(t.Sway, -9, 9) {
			return fmt.Sprintf("stance %d is out of range", i)
		}
	}
	return s.brokenBudget()
}

func (s *State) brokenBudget() string {
	if len(s.Budget) > 1 {
		return fmt.Sprintf("%d companies", len(s.Budget))
	}
	for i := range s.Budget {
		b := &s.Budget[i]
		if !within(b.Slack, -1, 1) || !unit(b.Trust) || !unit(b.Miss) || !within(b.Mood, -4, 4) || !within(b.Pressure, -4, 4) {
			return "the year of the company is out of range"
		}
	}
	for i := range s.Requests {
		r := &s.Requests[i]
		if !unit(r.Share) || !unit(r.Said) || r.Standing.Approved() && r.Share <= 0 {
			return fmt.Sprintf("request %d is granted without a share, or out of range", i)
		}
	}
	return ""
}
