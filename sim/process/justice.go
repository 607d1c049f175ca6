package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// decided is how a decision is taken in: told with its reasons it is just however it falls; without them one that falls well changes nothing,
// an unfavourable one costs justice, more so with the sensitive, and may shock where it is more than bad news passed on (procedural and
// interactional justice; Colquitt et al. 2001).
func (c *Context) decided(i int, a *term.Act) {
	p, m := &c.Params.Justice, c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Justice, p.On) {
		return
	}
	o := Asked(a, c.State.Gap)
	against := a.Verb == term.Tell || c.Chance(p.Against, rng.Trust, i, c.day(), o.With(int(onAgainst)))
	step := 0.0
	switch {
	case a.Manner == term.WithReasons:
		step = p.WithReasons
	case against:
		step = -num.Mul(p.Without, c.State.People[i].Sensitivity)
		if a.Verb != term.Tell && c.Chance(c.Params.Turnover.Passed, rng.Trust, i, c.day(), o.With(int(onPassed))) {
			c.Shocked(i, org.ShockPassed)
		}
	}
	m.Justice = num.Clamp(m.Justice+step, -p.Most, p.Most)
	c.Because("justice", person(i), a.Matter, "justice", step, "a decision")
}

// Forget lets decisions fade from memory, by half in a quarter.
func Forget(c *Context) {
	p := &c.Params.Justice
	if !runs(c.Spec.Uses.Justice, p.On) {
		return
	}
	keep := halve(p.HalfLife)
	c.here(func(_ int, _ *org.Person, m *org.Mind) { m.Justice = num.Mul(m.Justice, keep) })
}

// earns returns what of a share of trust a week can still earn: trust moves by the week, not by the minute.
func (c *Context) earns(m *org.Mind, share float64) float64 {
	p := &c.Params.Justice
	if !runs(c.Spec.Uses.Justice, p.On) {
		return share
	}
	share = num.Clamp(share, 0, max(p.PerWeek-m.Earned, 0))
	m.Earned += share
	return share
}
