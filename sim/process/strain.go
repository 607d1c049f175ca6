package process

import "headcount/sim/num"

// Strain recovers a little each working day and grows with evenings and blocked days (job demands and resources):
//
//	F = (F - ordinary day)*(1 - .02) + .03*blocked + .06 for an evening, within -2 and 4
//
// It ends the evening, which Progress has counted as work before. Zero is the ordinary day: where interruptions by colleagues are counted, an
// ordinary day's are taken off again. Where long hours run in full, LongWeek adds their strain at the week's end, and evenings none here.
func Strain(c *Context) {
	p, people, minds := &c.Params.Strain, c.State.People, c.State.Minds
	long, counted, away, waits := longHours(c), c.countsColleagues(), c.away(), c.waits()
	for i := range people {
		x := &people[i]
		if x.Gone {
			continue
		}
		if i < len(away) && away[i] {
			x.Strain, x.Late = num.Mul(x.Strain, 1-p.Recovery), 0
			continue
		}
		grow := num.Mul(p.BlockedCost, waits[i])
		if counted { // before anything of the day recovers, so that an ordinary day leaves nothing behind
			x.Strain -= ordinaryLoad(c, x)
		}
		if long {
			c.night(x, &minds[i])
		} else if x.Late > 0 {
			grow += p.PerEvening
			x.Evenings++
			x.Late = 0
		}
		x.Strain = num.Clamp(num.Mul(x.Strain, 1-p.Recovery)+grow, -2, 4)
	}
	c.uncount()
}
