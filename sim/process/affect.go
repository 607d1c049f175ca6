package process

import (
	"headcount/sim/num"
	"headcount/sim/rng"
)

// Affect moves each person's feelings of the day: first-order autoregression with a shock the team shares.
// x(t) = carry*x(t-1) + own shock + team shock, with a stationary SD of Params.Affect.SD (Dalal et al. 2014; Barsade 2002).
func Affect(c *Context) {
	p := &c.Params.Affect
	team := num.Mul(p.TeamSD, c.Normal(rng.TeamMood, 0, c.day(), onTeam))
	stay := 1 - num.Mul(p.Carry, p.Carry)
	own := num.Sqrt(max(num.Mul(num.Mul(p.SD, p.SD), stay)-num.Mul(p.TeamSD, p.TeamSD), 0)) // a team whose mood is all there is has no other
	t, people := &c.scratch().today, c.State.People
	if !t.of(c) {
		t.draw(c)
	}
	today := t.own[:len(people)]
	for i := range people {
		x := &people[i]
		shock := num.Mul(own, today[i].Of(ofMood).Normal())
		x.Affect = num.Clamp(num.MulAdd(p.Carry, x.Affect, shock)+team, -1.5, 1.5)
	}
}

// lift adds an event to somebody's day; a bad one weighs more, and more still for the sensitive.
func (c *Context) lift(i int, size float64) {
	x := &c.State.People[i]
	if size < 0 {
		size = num.Mul(num.Mul(size, c.Params.Affect.BadWeight), x.Sensitivity)
	}
	x.Affect = num.Clamp(x.Affect+size, -1.5, 1.5)
}
