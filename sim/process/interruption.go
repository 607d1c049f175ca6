package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
)

// Interruptions lets colleagues interrupt each other: each interruption costs focus work a resumption lag, log-normal with a
// median of six minutes (Mark, Gonzalez & Harris 2005). They are part of the ordinary day that zero strain stands for, so they cost
// focus and add no strain; the full model, whose recovery was calibrated with them, counts them like any other.
func Interruptions(c *Context) {
	if c.quiet() {
		return
	}
	p, full := &c.Params.Focus, c.Spec.Full()
	t, part := c.today(), c.State.Gap
	people := c.State.People
	for _, i := range t.in(t.calls, part) {
		x := &people[i]
		if x.Gone {
			continue
		}
		x.Focus += lag(p, t.lags[i].Of(part))
		if full {
			x.Strain = atMost(x.Strain+num.Mul(p.Strain, x.Sensitivity), strainWithinDay)
		}
	}
}

// strainWithinDay bounds strain until the evening brings it back into its own limits [z].
const strainWithinDay = 6

// Interrupted records an unscheduled interruption by the manager, who comes on top of the ordinary day: it costs focus and, more to the
// sensitive, a little strain (Mark, Gudith & Klocke 2008).
func (c *Context) Interrupted(i int) {
	x := &c.State.People[i]
	x.Cut[org.Slot(c.State.Day.Week())]++
	if !c.atBoundary(i) {
		lasts := rng.Quarters(c.Luck.Bits(rng.Interruption, i, c.day(), onManagerLag)).Of(c.State.Gap)
		if c.Causes != nil {
			c.numbered(Number{Purpose: rng.Interruption, Entity: i, Day: c.day(), Occasion: onManagerLag, Part: FirstQuarter + Part(c.State.Gap&3), At: lasts.Uniform()})
		}
		x.Focus += lag(&c.Params.Focus, lasts)
	}
	grow := num.Mul(c.Params.Focus.Strain, x.Sensitivity)
	x.Strain = atMost(x.Strain+grow, strainWithinDay) // whatever comes together on one day
	c.Because("interruptions", person(i), -1, "strain", grow, "interrupted")
}

// atMost is min without its care for signed zeros.
func atMost(x, most float64) float64 {
	if x > most {
		return most
	}
	return x
}

// lag is the time it takes somebody to find back in [h].
func lag(p *params.Focus, lasts rng.Quarter) float64 {
	return num.Clamp(lasts.LogNormal(p.LagMedian, p.LagSigma), 0, 90) / 60
}
