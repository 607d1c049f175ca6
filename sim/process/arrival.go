package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Arrivals lets the work itself ask for the manager: decisions, approvals, things that block. It runs only where Spec.Asks declares it; a
// scenario with a story of its own brings matters up there. Every declared matter is a place that can be filled again: once settled, or
// given up after Spec.Asks.Lasts working days, a new one takes it.
//
// Equivocality is Beta(1, 2) (mean a third: most questions are plain), a share of the matters has a concern behind it, all grade D.
func Arrivals(c *Context) {
	a := &c.Spec.Asks
	if a.PerDay <= 0 {
		return
	}
	open, arrives := c.openMatters(), c.Luck.Draws(rng.Initiative, c.day(), onArrival)
	for m := range c.State.Desk {
		d := &c.State.Desk[m]
		if d.Person == term.NoPerson || c.State.People[d.Person].Gone || c.Away(int(d.Person)) || !c.vacant(d) || open >= MattersOnDesk {
			continue
		}
		if !arrives.Chance(a.PerDay, m) {
			continue
		}
		c.renew(m)
		open++
	}
}

// vacant reports whether a place on the desk is free: never filled, settled with nothing unsaid, or unsaid for so long that it was given up.
func (c *Context) vacant(d *org.Matter) bool {
	switch {
	case d.Open:
		return false
	case !d.Ever, d.Opened, d.Concern < c.Params.Openness.Smallest:
		return true
	}
	return int(c.State.Day-d.Since) > c.Spec.Asks.Lasts
}

// renew fills a place on the desk with a new matter of the same owner.
func (c *Context) renew(m int) {
	a, d := &c.Spec.Asks, &c.State.Desk[m]
	draw := func(k int) float64 { return c.Luck.Uniform(rng.Initiative, m, c.day(), onArrival.With(k)) }
	d.Unclear = 1 - num.Sqrt(1-draw(1))
	d.Concern = 0
	if draw(2) < a.Concerned {
		d.Concern = num.Lerp(a.Concern.Low, a.Concern.High, draw(3))
	}
	d.Blocks = num.Lerp(a.Blocks.Low, a.Blocks.High, draw(4))
	d.Open, d.Ever, d.Answered, d.Opened, d.Rounds = true, true, false, false, 0
	d.Since, d.Touched = c.State.Day, c.State.Day
}
