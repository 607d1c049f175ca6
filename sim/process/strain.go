package process

import "headcount/sim/num"

// Strain recovers a little each working day and grows with evenings and blocked days (job demands and resources). It ends
// the evening, which Progress has counted as work before. Where long hours run in full, LongWeek adds their strain at the week's end.
func Strain(c *Context) {
	p, people := &c.Params.Strain, c.State.People
	long, away := longHours(c), c.away()
	for i := range people {
		x := &people[i]
		if x.Gone {
			continue
		}
		if i < len(away) && away[i] {
			x.Strain, x.Late = num.Mul(x.Strain, 1-p.Recovery), 0
			continue
		}
		grow := num.Mul(p.BlockedCost, Blocked(c, i))
		if long {
			grow -= ordinaryLoad(c, x)
			c.night(i)
		} else if x.Late > 0 {
			grow += p.PerEvening
			x.Evenings++
			x.Late = 0
		}
		x.Strain = num.Clamp(num.Mul(x.Strain, 1-p.Recovery)+grow, -2, 4)
	}
	c.uncount()
}
