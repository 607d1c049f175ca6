package validate

import (
	"headcount/sim/quantity"
)

// breach (VT19): six months of a kept promise a week, one breach, and the same behaviour again: how long until trust is back, and how much
// larger the loss is than the gain of an event (slow gain, fast loss; Slovic 1993). It is somebody of ordinary response to what a manager
// does, so that it is exact: no chance is involved.
func breach(r *Run) []Result {
	spec := Peopled(52)
	o := NewOffice(spec, r.Params)
	c := o.context()
	x := &o.State.People[0]
	x.Trust, o.State.Minds[0].Response = .5, 1
	week := func() {
		o.State.Minds[0].Earned = 0
		c.Gain(0, 1, "a kept promise")
		x.Breached = max(x.Breached-quantity.DaysPerWeek, 0)
	}
	gained := -x.Trust
	for range 26 {
		week()
	}
	gained = (gained + x.Trust) / 26
	before := x.Trust
	c.Breach(0, "a broken confidence")
	lost := before - x.Trust
	weeks := 0
	for x.Trust < before && weeks < 500 {
		week()
		weeks++
	}
	rows := []Result{
		r.Row("a", "weeks of kept promises after a breach until trust is back", "C", 1, float64(weeks), 20, 70),
		atLeast(r.Row("b", "loss of a breach over gain of a kept promise", "C", 1, lost/max(gained, 1e-9), 4, 1000)),
	}
	rows[0].Note = sprint("trust .50, %.2f after 26 weeks, %.2f after the breach", before, before-lost)
	return rows
}
