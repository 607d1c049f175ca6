package process

import "headcount/sim/num"

// goal settles what a goal does: accepted, it carries effort for some weeks, more on simple than on complex work (Locke & Latham 2002;
// Wood, Mento & Locke 1987); not accepted, it carries nothing and turns the person away by a few degrees.
func (c *Context) goal(i int, accepted bool) {
	p, m := &c.Params.Goals, c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Goals, p.On) {
		return
	}
	if !accepted {
		c.turn(i, p.Turn, "a goal not accepted")
		return
	}
	m.Goal = num.Mul(num.Lerp(p.Simple, p.Complex, p.Mix), num.Clamp(m.Response, 0, 2))
	m.GoalUntil = c.State.Day + weeks(p.Weeks)
}
