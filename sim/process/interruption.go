package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
)

// Interruptions lets colleagues interrupt each other: each interruption costs focus work a resumption lag, log-normal with a
// median of six minutes, and a little strain (Mark, Gonzalez & Harris 2005; Mark, Gudith & Klocke 2008).
func Interruptions(c *Context) {
	for i := range c.State.People {
		if c.State.People[i].Gone || c.quiet() {
			continue
		}
		if c.Luck.Chance(c.Params.Focus.ByColleagues, rng.Interruption, i, c.day(), onColleague.With(c.State.Gap)) {
			c.interrupt(i, onColleagueLag.With(c.State.Gap))
		}
	}
}

// Interrupted records an unscheduled interruption by the manager.
func (c *Context) Interrupted(i int) {
	x := &c.State.People[i]
	x.Cut[org.Slot(c.State.Day.Week())]++
	c.interrupt(i, onManagerLag.With(c.State.Gap))
}

func (c *Context) interrupt(i int, o rng.Occasion) {
	x, p := &c.State.People[i], &c.Params.Focus
	lag := c.Luck.LogNormal(p.LagMedian, p.LagSigma, rng.Interruption, i, c.day(), o)
	if o != onManagerLag.With(c.State.Gap) || !c.atBoundary(i) {
		x.Focus += num.Clamp(lag, 0, 90) / 60
	}
	grow := num.Mul(p.Strain, x.Sensitivity)
	x.Strain += grow
	c.Because("interruptions", person(i), -1, "strain", grow, "interrupted")
}
