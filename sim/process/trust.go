package process

import (
	"math/bits"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

func person(i int) term.PersonID { return term.PersonID(i) }

// Gain moves somebody's trust up by a share of useful help: T += useful*share*response*(1-T), .6 of it in the year after a breach. Where justice
// runs a week earns no more than Params.Justice.PerWeek shares; response is the person's own slope.
func (c *Context) Gain(i int, share float64, why string) {
	x, m, p := &c.State.People[i], c.mind(i), &c.Params.Trust
	if m != nil {
		share = c.earns(m, share)
	}
	step := num.Mul(num.Mul(num.Mul(p.Useful, share), responds(m)), 1-x.Trust)
	if x.Breached > 0 {
		step = num.Mul(step, p.AfterShare)
	}
	x.Trust = num.Clamp01(x.Trust + step)
	c.Because("trust", person(i), -1, "trust", step, why)
}

// responds is the slope of what a manager does for somebody, 0 to 2, 1 for the ordinary and where no sub-model of people runs.
func responds(m *org.Mind) float64 {
	if m == nil {
		return 1
	}
	return num.Clamp(m.Response, 0, 2)
}

// Contact is the small gain of a conversation that settled nothing.
func (c *Context) Contact(i int) {
	p := &c.Params.Trust
	c.Gain(i, p.Contact/p.Useful, "spoken with")
}

// Letdown is a small loss, T -= letdown*share*sensitivity*T. It also lowers the mood, and from Params.Turnover.Letdown shares on it is a shock.
func (c *Context) Letdown(i int, share float64, why string) {
	x := &c.State.People[i]
	loss := num.Mul(num.Mul(num.Mul(c.Params.Trust.Letdown, share), x.Sensitivity), x.Trust)
	x.Trust = num.Clamp01(x.Trust - loss)
	c.lift(i, -num.Mul(c.Params.Affect.GoodEvent, share))
	if share >= c.Params.Turnover.Letdown {
		c.Shocked(i, org.ShockPromise)
	}
	c.Because("trust", person(i), -1, "trust", -loss, why)
}

// Breach is a lie, blame or a broken confidence: T -= breach*T, and gains count less for a year. It lowers the mood, and it is a shock.
func (c *Context) Breach(i int, why string) {
	x, p := &c.State.People[i], &c.Params.Trust
	loss := num.Mul(p.Breach, x.Trust)
	x.Trust = num.Clamp01(x.Trust - loss)
	x.Breached = p.AfterDays
	c.lift(i, -2*c.Params.Affect.GoodEvent)
	c.Shocked(i, org.ShockPromise)
	c.Because("trust", person(i), -1, "trust", -loss, why)
}

// Neglect costs trust where a matter lies untouched: half a small letdown each time the patience of Params.Trust.Ignored days runs out. The year
// in which gains count less after a breach passes here too.
func Neglect(c *Context) {
	people, desk := c.State.People, c.State.Desk
	for i := range people {
		if x := &people[i]; x.Breached > 0 {
			x.Breached--
		}
	}
	today, patience := c.State.Day, c.Params.Trust.Ignored
	if patience <= 0 { // it never runs out
		return
	}
	for first := 0; first < len(desk); first += setSize {
		for lies := lying(desk[first:min(first+setSize, len(desk))]); lies != 0; lies &= lies - 1 {
			d := &desk[first+bits.TrailingZeros64(lies)]
			if idle := int(today - d.Touched); d.Person != term.NoPerson && idle > 0 && idle%patience == 0 {
				c.Letdown(int(d.Person), .5, "left lying")
			}
		}
	}
}

// Reaction records how the manager took a piece of bad news, from -1 (punished) to 1 (welcomed). The memory of it moves only when bad news is
// delivered; trust, which safety weighs as well, moves it in between (Reweigh).
func (c *Context) Reaction(how float64) {
	me, p := &c.State.Me, &c.Params.Safety
	me.Bad = num.Clamp01(num.Approach(me.Bad, num.Clamp01((1+how)/2), p.Learn))
	before := me.Safety
	me.Safety = safety(c)
	c.Because("safety", term.NoPerson, -1, "safety", me.Safety-before, "bad news received")
}

// Reweigh computes safety from trust, the memory of bad news and the norm.
func Reweigh(c *Context) { c.State.Me.Safety = safety(c) }

func safety(c *Context) float64 {
	p := &c.Params.Safety
	return num.Clamp01(num.Mul(p.Trust, MeanTrust(c.State.People)) + num.Mul(p.Reaction, c.State.Me.Bad) + num.Mul(p.Norm, p.TeamNorm))
}
