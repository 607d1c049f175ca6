package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
)

// Interruptions lets colleagues interrupt each other: each interruption costs focus work a resumption lag, log-normal with a
// median of six minutes (Mark, Gonzalez & Harris 2005). They are part of the ordinary day that zero strain stands for, so they cost
// focus and add no strain; the full model, whose recovery was calibrated with them, counts them like any other.
func Interruptions(c *Context) {
	for i := range c.State.People {
		if c.State.People[i].Gone || c.quiet() {
			continue
		}
		if c.Luck.Chance(c.Params.Focus.ByColleagues, rng.Interruption, i, c.day(), onColleague.With(c.State.Gap)) {
			c.lag(i, onColleagueLag.With(c.State.Gap))
			if c.Spec.Full() {
				c.State.People[i].Strain += num.Mul(c.Params.Focus.Strain, c.State.People[i].Sensitivity)
			}
		}
	}
}

// Interrupted records an unscheduled interruption by the manager, who comes on top of the ordinary day: it costs focus and, more to the
// sensitive, a little strain (Mark, Gudith & Klocke 2008).
func (c *Context) Interrupted(i int) {
	x := &c.State.People[i]
	x.Cut[org.Slot(c.State.Day.Week())]++
	if !c.atBoundary(i) {
		c.lag(i, onManagerLag.With(c.State.Gap))
	}
	grow := num.Mul(c.Params.Focus.Strain, x.Sensitivity)
	x.Strain += grow
	c.Because("interruptions", person(i), -1, "strain", grow, "interrupted")
}

// lag takes the time to find back in out of the day's focus.
func (c *Context) lag(i int, o rng.Occasion) {
	p := &c.Params.Focus
	minutes := c.Luck.LogNormal(p.LagMedian, p.LagSigma, rng.Interruption, i, c.day(), o)
	c.State.People[i].Focus += num.Clamp(minutes, 0, 90) / 60
}
