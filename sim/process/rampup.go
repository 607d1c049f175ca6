package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// RampUp is the share of full productivity after so many weeks of exposure (Zhou & Mockus 2010):
//
//	ramp(t) = 1 - (1-p0)*exp(-t/tau)
func RampUp(p *params.Ramp, weeks, tau float64) float64 {
	return 1 - num.Mul(1-p.Start, Unassimilated(weeks, tau))
}

// Unassimilated is what is left to learn after so many weeks, 1 on the first day to 0.
func Unassimilated(weeks, tau float64) float64 {
	if weeks >= org.FullyInformed || tau <= 0 {
		return 0
	}
	return num.Exp(-weeks / tau)
}

// Tau is a person's time constant in a project of this size [wk]: six, twelve or twenty weeks, and faster for some than for others.
func Tau(p *params.Ramp, size org.Size, luck rng.Source, person, project int) float64 {
	tau := 0.0
	switch size {
	case org.Small:
		tau = p.TauSmall
	case org.Medium:
		tau = p.TauMedium
	case org.Large:
		tau = p.TauLarge
	}
	return num.Mul(tau, num.Exp(num.Mul(p.Spread, luck.Normal(rng.RampUp, person, 0, onTau.With(project)))))
}

// Assimilation lets everybody learn what they worked on today: a fifth of a week of exposure, by the share of their time.
func Assimilation(c *Context) {
	posts, people := c.State.Posts, c.State.People
	if c.counted() && c.State.InFull() { // the day's work has been through all posts
		for _, k := range c.Tally.learning {
			p := &posts[k]
			p.Weeks += p.Share / quantity.DaysPerWeek
		}
		return
	}
	for k := range posts {
		if p := &posts[k]; p.Weeks < org.FullyInformed && works(p, &people[p.Person]) { // in this order, because few are new
			p.Weeks += p.Share / quantity.DaysPerWeek
		}
	}
}

// works reports whether a post is worked on at present.
func (c *Context) works(p *org.Post) bool { return works(p, &c.State.People[p.Person]) }

// works is [Context.works] of a post whose owner is at hand.
func works(p *org.Post, owner *org.Person) bool { return p.Share > 0 && !owner.Gone }
