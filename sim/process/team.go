package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Conflict lets teams disagree about the work now and then, and lets a disagreement turn personal with p = .25*(1-safety) (De Wit, Greer &
// Jehn 2012), which then weighs three and a half times as much (Params.Team.Sour). Both fade with the weeks.
func Conflict(c *Context) {
	p := &c.Params.Team
	if !runs(c.Spec.Uses.Team, p.On) {
		return
	}
	keep := halve(p.HalfLife)
	for j := range c.State.Teams {
		t := &c.State.Teams[j]
		t.Task, t.Personal = num.Mul(t.Task, keep), num.Mul(t.Personal, keep)
		if !c.Chance(p.Episode, rng.Conflict, j, c.day(), onEpisode) {
			continue
		}
		t.Task = num.Clamp(t.Task+p.Step, 0, 5)
		if c.Chance(num.Mul(p.Turns, 1-c.State.Me.Safety), rng.Conflict, j, c.day(), onTurnsSour) {
			sour := num.Mul(p.Sour, p.Step)
			t.Personal = num.Clamp(t.Personal+sour, 0, 5)
			c.Because("conflict", term.NoPerson, -1, "personal conflict", sour, "a disagreement turned personal")
		}
	}
}

// together is what a team adds to the log output of its members: relationship conflict -.08*kappa per SD, task conflict nothing, or a
// little where safety is high, and knowing who knows what (DeChurch & Mesmer-Magnus 2010).
func together(c *Context, j term.ProjectID) float64 {
	p, t := &c.Params.Team, &c.State.Teams[j]
	u := -num.Mul(num.Mul(p.Personal, c.Params.Strain.Kappa), t.Personal)
	if c.State.Me.Safety > p.SafeFrom {
		u += num.Mul(p.Safe, num.Clamp(t.Task, 0, 2))
	}
	b := num.Mul(num.Mul(p.Cognition, c.Params.People.AbilitySD), c.Params.Strain.Kappa)
	return u + num.Mul(b, num.Clamp((t.Shared-p.Shared)/p.SharedSD, -3, 3))
}

// Learning lets a team find out who knows what, and its members learn what they work on and forget what they do not (transactive memory;
// Zhou & Mockus 2010).
func Learning(c *Context) {
	p := &c.Params.Team
	if !runs(c.Spec.Uses.Team, p.On) {
		return
	}
	own, projects, keep := c.learns(), min(len(c.State.Work), org.KnownProjects), 1-p.Forget
	for j := range c.State.Teams {
		t := &c.State.Teams[j]
		t.Shared = num.Approach(t.Shared, own.shared[j], p.Learn)
	}
	c.here(func(i int, x *org.Person, m *org.Mind) {
		here := int(x.Project)
		for j := range m.Know[:projects] {
			if here == j {
				m.Know[j] = max(m.Know[j], num.Approach(m.Know[j], own.parts[i], p.Know)) // what somebody knows beyond their part stays while they work there
			} else {
				m.Know[j] = num.Mul(m.Know[j], keep)
			}
		}
	})
	for j := range c.State.Teams {
		c.State.Teams[j].Factor = Factor(c.State, term.ProjectID(j))
	}
}

// OwnShared is how well a team ends up knowing who knows what, 0 to 1: teams differ in that for good, as they do in everything.
func OwnShared(p *params.Team, luck rng.Source, j int) float64 {
	return num.Clamp01(num.MulAdd(p.SharedSD, luck.Normal(rng.Taste, j, 0, onShared), p.Shared))
}

// OwnPart is how much of a project somebody comes to know by working on it, 0 to 1. Few know most of it and most know a part, and years of
// work do not change that (Avelino et al. 2016).
func OwnPart(p *params.Team, luck rng.Source, i int) float64 {
	z := num.Clamp(luck.Normal(rng.Taste, i, 0, onKnows), -3, 3)
	return num.Clamp01(num.Mul(p.Part, num.Exp(num.Mul(p.KnowSpread, z))))
}

// Factor is the truck factor of a project: the least number of leavers that takes what the others know of it below a half (Avelino et al.
// 2016). The best informed go first; ties by number.
func Factor(s *org.State, j term.ProjectID) int {
	var known [64]float64 // nobody's project has more people who know it
	all, members := 0.0, 0
	minds, people := s.Minds, s.People[:len(s.Minds)]
	for i := range minds {
		if know := minds[i].Know[j]; know > 0 && !people[i].Gone && members < len(known) {
			known[members] = know
			all += know
			members++
		}
	}
	left, n := all, 0
	for n < members && left >= num.Mul(.5, all) {
		best := 0
		for i := range known[:members] {
			if known[i] > known[best] {
				best = i
			}
		}
		left -= known[best]
		known[best] = 0
		n++
	}
	return n
}

// met is a meeting of a team: it learns who knows what, and clears some of what stands between its members: a share of the disagreements about
// the work, and of what is personal that share times safety.
func (c *Context) met(j term.ProjectID) {
	p := &c.Params.Team
	if !runs(c.Spec.Uses.Team, p.On) {
		return
	}
	for k := range c.State.Teams {
		if j != term.NoProject && int(j) != k {
			continue
		}
		t := &c.State.Teams[k]
		t.Shared = num.Approach(t.Shared, 1, p.Met)
		t.Task = num.Mul(t.Task, 1-p.Cleared)
		t.Personal = num.Mul(t.Personal, 1-num.Mul(p.Cleared, c.State.Me.Safety))
	}
}
