package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Outside returns the processes of a week's end around the team: people step back before what they do carries a proposal on, and what the
// week took from requests comes last.
func Outside() []process.Process {
	return []process.Process{process.Backsliding, process.Carrying, process.Year}
}

// outside runs the processes of a week's end around the team, where the specification declares stakeholders or a company.
func (m *Model) outside(c *process.Context) {
	if len(c.State.Council)+len(c.State.Budget) == 0 || !c.State.Day.LastOfWeek() {
		return
	}
	for _, p := range Outside() {
		p(c)
	}
}

// council makes stakeholders, proposals, requests and the company's year, where the specification declares them.
func (m *Model) council(s *org.State, luck rng.Source) {
	d := m.Spec
	if len(d.Stakeholders)+len(d.Proposals) > 0 {
		s.Council = cleared(s.Council, len(d.Stakeholders))
		s.Proposals = cleared(s.Proposals, len(d.Proposals))
		s.Stances = cleared(s.Stances, len(d.Stakeholders)*len(d.Proposals))
	}
	drawn := func(r org.Range, k int, name string) float64 {
		return num.Lerp(r.Low, r.High, luck.Uniform(rng.Taste, k, 0, rng.Named(name)))
	}
	for k := range s.Council {
		h := &d.Stakeholders[k]
		s.Council[k] = org.Stakeholder{
			Influence: drawn(h.Influence, k, "influence"), Trust: drawn(h.Trust, k, "stakeholder-trust"), Last: -1,
		}
	}
	for p := range s.Proposals {
		s.Proposals[p].Decided, s.Proposals[p].Hours = -1, d.Proposals[p].Hours
		for k := range s.Council {
			t := s.Stance(term.ObjectID(p), term.ObjectID(k))
			*t = org.Stance{Shows: -1, Heard: -1, SeenDay: -1}
			if loses := d.Proposals[p].Loses; k < len(loses) {
				t.Loss = num.Clamp01(num.Lerp(loses[k].Low, loses[k].High, luck.Uniform(rng.Taste, k, 0, rng.Named("loses").With(p))))
			}
		}
	}
	m.money(s, luck)
}

// money makes requests, questions and the company's year.
func (m *Model) money(s *org.State, luck rng.Source) {
	d := m.Spec
	if !d.Company.Used {
		return
	}
	y := &d.Company
	cares := y.Cares
	if cares < 0 && y.Priorities > 0 {
		cares = luck.Pick(y.Priorities, rng.Taste, 0, 0, rng.Named("boss-cares"))
	}
	s.Budget = append(s.Budget, org.Budget{
		Slack: num.Lerp(y.Slack.Low, y.Slack.High, luck.Uniform(rng.Taste, 0, 0, rng.Named("slack"))), Cares: max(cares, 0),
		Trust: num.Lerp(y.BossTrust.Low, y.BossTrust.High, luck.Uniform(rng.Taste, 0, 0, rng.Named("boss-trust"))), Miss: m.Params.Budget.Even,
		SeenDay: -1,
	})
	s.Requests = cleared(s.Requests, len(d.Requests))
	for r := range s.Requests {
		s.Requests[r] = org.Request{Act: term.NewAct(term.VerbNone), Handed: -1, Decides: -1, Followed: -1, Due: -1}
	}
	s.Questions = cleared(s.Questions, len(d.Questions))
	for o := range s.Questions {
		s.Questions[o].Asked = -1
	}
}
