package process

import "headcount/sim/rng"

// atBoundary reports whether an interruption by the manager finds somebody between two tasks, where it costs no resumption lag. Headphones
// are the sign of somebody in the middle of one. Colleagues' interruptions are counted only where they cost.
func (c *Context) atBoundary(i int) bool {
	if !c.State.InFull() || c.State.People[i].Headphones {
		return false
	}
	return c.Chance(c.Params.Parallel.Boundary, rng.Interruption, i, c.day(), onBoundary.With(c.State.Gap))
}

// quiet reports whether these are hours in which nobody interrupts anybody: mornings, once that has been agreed.
func (c *Context) quiet() bool { return c.State.Me.Quiet && c.State.Gap <= 1 }
