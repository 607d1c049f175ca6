package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Turnover lets people leave, week by week:
//
//	lambda = base * exp(U - b*MQ + .35*C) * (1 + 2.5*shocks)
//
// U is the person's own propensity, MQ the quality of the manager as this person experiences it, C the recent exits of teammates.
func Turnover(c *Context) {
	p := &c.Params.Turnover
	if !runs(c.Spec.Uses.Turnover, p.On) {
		return
	}
	keep := halve(p.HalfLife)
	t, quits := c.scratch(), c.dice(rng.Turnover, onQuit)
	t.leaving = t.leaving[:0]
	most := num.Mul(p.Base, mostLeaning)
	c.here(func(i int, _ *org.Person, m *org.Mind) {
		m.Exits = num.Mul(m.Exits, keep)
		if c.Causes == nil && !quits.Chance(most, i) { // whatever moves them: so nobody is asked, unless somebody listens for the chance
			return
		}
		if quits.Chance(Hazard(c, i), i) {
			t.leaving = append(t.leaving, i)
		}
	})
	for _, i := range t.leaving { // once all have made up their minds: who leaves this week moves others from the next on
		c.Quit(i)
	}
}

// mostLeaning is more than e^6, beyond which leaning counts no further.
const mostLeaning = 404

// Hazard is the chance that somebody leaves this week.
func Hazard(c *Context, i int) float64 {
	return num.Clamp01(num.Mul(c.Params.Turnover.Base, num.Exp(num.Clamp(Leaning(c, i), -6, 6))))
}

// Leaning is the log of how much nearer somebody is to leaving than an ordinary person in an ordinary week: what an intention to quit is
// about.
func Leaning(c *Context, i int) float64 {
	p, m := &c.Params.Turnover, &c.State.Minds[i]
	lean := Propensity(c, i) - num.Mul(p.Manager, Experienced(c, i)) + num.Mul(p.Contagion, m.Exits)
	if n := shaken(c, m); n > 0 {
		lean += num.Log(num.MulAdd(p.Shock-1, float64(n), 1))
	}
	return lean
}

// Propensity is U, with an SD of about 1 between people: satisfaction, fit, pay, embeddedness, strain, justice and what else there is:
//
//	U = .55*restless - .50*embedded + .35*(market-pay) - .40*motivation - .15*justice + .3*max(0, strain) - .35*fit with the team - .25*interest
func Propensity(c *Context, i int) float64 {
	p, m, x := &c.Params.Turnover, &c.State.Minds[i], &c.State.People[i]
	u := num.Mul(p.Own, m.Restless) - num.Mul(p.Embedded, m.Embedded) + num.Mul(p.Pay, m.Market)
	u -= num.Mul(p.Satisfaction, m.Motivation) + num.Mul(p.Justice, m.Justice)
	u += num.Mul(p.Strain, max(x.Strain, 0))
	u -= num.Mul(c.Params.Hiring.FitQuit, TeamFit(c, i))
	return u - num.Mul(p.Fit, Liked(c, i))
}

// Experienced is the quality of the manager as one person experiences it, mostly trust, partly justice, within three either way:
//
//	MQ = (T - .41)/.08 + .5*justice
func Experienced(c *Context, i int) float64 {
	p, m := &c.Params.Turnover, &c.State.Minds[i]
	trust := (c.State.People[i].Trust - p.MeanTrust) / p.TrustSD
	return num.Clamp(num.MulAdd(p.JusticeShare, m.Justice, trust), -3, 3)
}

// Quit lets somebody leave of their own will: the others take note, those close to them most, and their open matters move to whoever knows
// most. That their work stops and their knowledge goes is Leave's.
func (c *Context) Quit(i int) {
	s, m := c.State, &c.State.Minds[i]
	c.contagion(i)
	c.bequeath(i)
	for k := range s.Wait {
		if s.Wait[k].Act.Person == person(i) {
			s.Wait[k].Never = true
		}
	}
	c.Leave(i)
	s.People[i].Late = 0
	m.Left = s.Day
	m.Quits++
	c.Tell(org.News{Kind: org.NewsLeft, Person: person(i), Matter: term.NoMatter, Act: term.NewAct(term.VerbNone)})
	c.Because("turnover", person(i), -1, "left", 1, shockNames[m.ShockKind])
}

// contagion lets an exit count with teammates by how close they were, a half to one; somebody close is shocked by it (Felps et al. 2009).
func (c *Context) contagion(i int) {
	p, gone := &c.Params.Turnover, &c.State.Minds[i]
	c.here(func(k int, x *org.Person, m *org.Mind) {
		if k == i || x.Project != c.State.People[i].Project {
			return
		}
		near := num.Clamp01(1 - 2*max(m.Clan-gone.Clan, gone.Clan-m.Clan))
		m.Exits += num.Mul(.5, 1+near)
		if near > 1-p.Close {
			c.Shocked(k, org.ShockColleague)
		}
	})
}

// bequeath moves what somebody was working on: matters to whoever of the team knows most, the less clear for it; and the share of knowledge
// that goes brings some of the remaining work back.
func (c *Context) bequeath(i int) {
	s, j := c.State, c.State.People[i].Project
	heir := c.heir(i, j)
	for k := range s.Desk {
		d := &s.Desk[k]
		if d.Person != person(i) {
			continue
		}
		d.Unclear = num.Clamp01(d.Unclear + .2)
		d.Person = heir
		if heir == term.NoPerson {
			d.Open = false
		}
	}
	if j == term.NoProject || int(j) >= org.KnownProjects || !runs(c.Spec.Uses.Team, c.Params.Team.On) {
		return
	}
	all := 0.0
	c.here(func(_ int, _ *org.Person, m *org.Mind) { all += m.Know[j] })
	w, lost := &s.Work[j], 0.0
	if left := w.Work - w.Done; all > 0 && left > 0 {
		lost = num.Mul(num.Mul(c.Params.Team.Lost, s.Minds[i].Know[j]/all), left)
	}
	w.Work += lost
	t := &s.Teams[j]
	t.Shared = num.Mul(t.Shared, 1-1/float64(max(headcount(s.People, j), 1)))
}

// heir is who of the same project knows most of it, or else the first who is here.
func (c *Context) heir(i int, j term.ProjectID) term.PersonID {
	best, most := term.NoPerson, -1.0
	c.here(func(k int, x *org.Person, m *org.Mind) {
		knows := 0.0
		if j != term.NoProject && int(j) < org.KnownProjects && x.Project == j {
			knows = 1 + m.Know[j]
		}
		if k != i && knows > most {
			best, most = person(k), knows
		}
	})
	return best
}
