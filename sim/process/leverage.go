package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// expect is a high expectation put into words: competence +N(.25, .4) for somebody who expects little of themselves and trusts the one who
// says it, about nothing for others (Pygmalion effect; McNatt 2000; Eden et al. 2000).
func (c *Context) expect(i int, a *term.Act) {
	p, m, x := &c.Params.Leverage, c.mind(i), &c.State.People[i]
	if m == nil || !runs(c.Spec.Uses.Leverage, p.On) || m.SelfImage >= 0 || x.Trust <= p.Trust {
		return
	}
	e := c.Normal(rng.Outcome, i, c.day(), Asked(a, c.State.Gap).With(int(onBelief)))
	step := num.Mul(m.Response, p.Mean) + num.Mul(p.SD, e)
	// A second message soon after the first replaces it: the larger of the two stays.
	if step > m.Expected || step < 0 && step < m.Expected {
		m.Expected = num.Clamp(step, -2, 2)
	}
	c.Because("expectation", person(i), -1, "competence", step, "a high expectation")
}

// FadeExpectation takes back what no success confirms, by half in six weeks; a success is a week a tenth above the person's usual one.
func FadeExpectation(c *Context) {
	p := &c.Params.Leverage
	if !runs(c.Spec.Uses.Leverage, p.On) {
		return
	}
	keep := halve(p.HalfLife)
	c.here(func(_ int, _ *org.Person, m *org.Mind) {
		if m.Expected > 0 && m.Usual > 0 && m.WeekWork > num.Mul(1.1, m.Usual) {
			return // a success follows
		}
		m.Expected = num.Mul(m.Expected, keep)
	})
}

// Liked is somebody's interest in the kind of work they have, in z; 0 without work.
func Liked(c *Context, i int) float64 {
	if c.State.People[i].Project == term.NoProject || len(c.State.Minds) == 0 {
		return 0
	}
	m := &c.State.Minds[i]
	return m.Interest[m.Kind]
}

// Gap is how far the work lies from somebody's interests, 0 to 1, .5 for the ordinary.
func Gap(c *Context, i int) float64 {
	return num.Clamp01(.5 - num.Mul(c.Params.Leverage.Gap, Liked(c, i)))
}
