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
	open, desk, t := c.openMatters(), c.State.Desk, c.scratch()
	t.arrives = below(t.arrives, c.Luck.Draws(rng.Initiative, c.day(), onArrival).Row(0), (len(desk)+3)/4, a.PerDay)
	for m := range t.arrives.things(len(desk)) {
		d := &desk[m]
		if d.Open || open >= MattersOnDesk || d.Person == term.NoPerson || !c.vacant(d) || !c.atWork(int(d.Person)) {
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
	draw := rng.Quarters(c.Luck.Bits(rng.Initiative, m, c.day(), onNew))
	d.Unclear = 1 - num.Sqrt(1-draw.Of(0).Uniform())
	d.Concern = 0
	if draw.Of(1).Chance(a.Concerned) {
		d.Concern = num.Lerp(a.Concern.Low, a.Concern.High, draw.Of(2).Uniform())
	}
	d.Blocks = num.Lerp(a.Blocks.Low, a.Blocks.High, draw.Of(3).Uniform())
	d.Open, d.Ever, d.Answered, d.Opened, d.Rounds = true, true, false, false, 0
	d.Since, d.Touched = c.State.Day, c.State.Day
}
