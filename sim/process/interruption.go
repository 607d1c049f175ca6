package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// Interruptions lets colleagues interrupt each other: each interruption costs focus work a resumption lag, log-normal with a
// median of six minutes (Mark, González & Harris 2005). They are part of the ordinary day that zero strain stands for: in the small
// model they cost focus and add no strain; the full model counts each like any other, and Strain takes an ordinary day's off in the evening,
// so that only a day with more of them than usual tires, and one with fewer, as with quiet mornings, restores.
func Interruptions(c *Context) {
	if c.quiet() {
		return
	}
	t := &c.scratch().today
	if !t.of(c) {
		t.draw(c)
	}
	p, part, people := &c.Params.Focus, c.State.Gap, c.State.People
	law, lags, now := &t.law, t.lags[:len(people)], rng.First(part)
	counted := t.counted
	for i := range t.calls.in(part) {
		x := &people[i]
		if x.Gone {
			continue
		}
		x.Focus += law.Value(lags[i].From(now))
		if counted {
			x.Strain = atMost(x.Strain+num.Mul(p.Strain, x.Sensitivity), strainWithinDay)
		}
	}
}

// countsColleagues reports whether strain counts what colleagues interrupt, and so also whether it takes the ordinary day off again: the one must
// never go without the other, or strain would pile up from ordinary days alone.
func (c *Context) countsColleagues() bool { return c.Spec.Full() }

// ordinaryLoad is the strain that interruptions by colleagues bring anybody of ordinary sensitivity in a day on average, each of its four parts
// bringing one with the chance Focus.ByColleagues [z].
func ordinaryLoad(c *Context) float64 {
	p := &c.Params.Focus
	return num.Mul(4*p.Strain, p.ByColleagues)
}

// strainWithinDay bounds strain until the evening brings it back into its own limits [z].
const strainWithinDay = 6

// Interrupted records an unscheduled interruption by the manager, who comes on top of the ordinary day: it costs focus and, more to the
// sensitive, a little strain (Mark, Gudith & Klocke 2008).
func (c *Context) Interrupted(i int) {
	x := &c.State.People[i]
	x.Cut[org.Slot(c.State.Day.Week())]++
	if !c.atBoundary(i) {
		lasts := rng.Quarters(c.Luck.Bits(rng.Interruption, i, c.day(), onManagerLag)).Of(c.State.Gap)
		if c.Causes != nil {
			c.numbered(Number{Purpose: rng.Interruption, Entity: i, Day: c.day(), Occasion: onManagerLag, Part: FirstQuarter + Part(c.State.Gap&3), At: lasts.Uniform()})
		}
		x.Focus += c.lag(lasts)
	}
	grow := num.Mul(c.Params.Focus.Strain, x.Sensitivity)
	x.Strain = atMost(x.Strain+grow, strainWithinDay) // whatever comes together on one day
	c.Because("interruptions", person(i), -1, "strain", grow, "interrupted")
}

// DropsAll lets somebody who is at work drop what they do for so many minutes of something else: they are interrupted, and the minutes are lost to what
// they were doing.
func (c *Context) DropsAll(i int, minutes quantity.Minute) {
	if !c.atWork(i) {
		return
	}
	c.Interrupted(i)
	c.State.People[i].Focus += float64(minutes) / 60
}

// atMost is min without its care for signed zeros.
func atMost(x, most float64) float64 {
	if x > most {
		return most
	}
	return x
}

// lag is the time it takes somebody to find back in [h].
func (c *Context) lag(lasts rng.Quarter) float64 {
	return c.scratch().today.law.Of(lagLaw(&c.Params.Focus), 60).Value(lasts)
}

// lagLaw is the law of these times [min].
func lagLaw(p *params.Focus) rng.LogNormalLaw {
	return rng.LogNormalLaw{Median: p.LagMedian, Sigma: p.LagSigma, High: lagMost}
}

// lagMost is the longest lag that counts [min].
const lagMost = 90
