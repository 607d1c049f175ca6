package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
)

// Strain recovers a little each working day and grows with evenings and blocked days (job demands and resources):
//
//	F = (F - ordinary day)*(1 - .02) + .03*blocked + .06 for an evening, within -2 and 4
//
// It ends the evening, which Progress has counted as work before. Zero is the ordinary day: where interruptions by colleagues are counted, an
// ordinary day's are taken off again. Where long hours run in full, LongWeek adds their strain at the week's end, and evenings none here.
func Strain(c *Context) {
	p, people := &c.Params.Strain, c.State.People
	away, waits, ordinary, keep := c.away(), c.waits()[:len(people)], 0.0, 1-p.Recovery
	var minds []org.Mind // of everybody where long hours run in full, else of nobody
	if longHours(c) {
		minds = c.State.Minds
	}
	if c.countsColleagues() {
		ordinary = ordinaryLoad(c)
	}
	for i := range people {
		x := &people[i]
		if x.Gone {
			continue
		}
		if i < len(away) && away[i] {
			x.Strain, x.Late = num.Mul(x.Strain, keep), 0
			continue
		}
		grow := num.Mul(p.BlockedCost, waits[i])
		x.Strain -= num.Mul(ordinary, x.Sensitivity) // before anything of the day recovers, so that an ordinary day leaves nothing behind
		if i < len(minds) {
			c.night(x, &minds[i])
		} else if x.Late > 0 {
			grow += p.PerEvening
			x.Evenings++
			x.Late = 0
		}
		x.Strain = num.Clamp(num.Mul(x.Strain, keep)+grow, -2, 4)
	}
	c.uncount()
}
