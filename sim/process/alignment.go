package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// Align lets the angle between what people work toward and what is wanted drift for a week:
//
//	dtheta = (g*interest_gap - c*clarity)*(1+need*guided) + zeal*max(0, motivation)*theta - q*involvement + N(0, noise)
//
// where guided is the need for clarity: who has more of it drifts further without and comes back sooner with it (Lyons 1971), between a
// quarter of the ordinary and twice as much; zeal carries people further the way they go, and the lack of it brings nobody back. The angle
// stays within 0 and 90 degrees: past straight ahead it opens to the other side. Before that what is wanted of a project may change for all
// who work on it, and after it people re-shape their jobs now and then.
func Align(c *Context) {
	p := &c.Params.Alignment
	if !runs(c.Spec.Uses.Alignment, p.On) {
		return
	}
	c.reprioritise()
	wander, crafts := c.Luck.Draws(rng.Taste, c.day(), onWander), c.dice(rng.Initiative, onCraft)
	crafty := c.scratch().crafty.room(len(c.State.Minds))
	c.here(func(i int, _ *org.Person, m *org.Mind) {
		need := num.Clamp(num.MulAdd(p.Need, m.Guided, 1), .25, 2)
		drift := num.Mul(num.Mul(p.Interest, Gap(c, i))-num.Mul(p.Clarity, m.Clarity), need)
		drift += num.Mul(num.Mul(p.Zeal, max(m.Motivation, 0)), m.Theta) - num.Mul(p.Involved, m.Involved)
		drift += num.Mul(p.Noise, num.NormalBits(wander.Bits(i)))
		c.whole(rng.Taste, i, c.day(), onWander, 0)
		m.Theta = angle(m.Theta + drift)
		m.Clarity = num.Mul(m.Clarity, p.Keep)
		m.Involved = num.Mul(m.Involved, p.StepKeep)
		if often := num.Mul(p.Craft, crafty.of(i, c.craftiness(i, m), num.Exp)); crafts.Chance(often, i) {
			c.craft(i, m)
		}
	})
}

// reprioritise lets what is wanted of a project change now and then: what its people work toward is as it was, and what is wanted lies
// elsewhere from now on, for all of them by the same turn.
func (c *Context) reprioritise() {
	p := &c.Params.Alignment
	for j := range c.State.Work {
		if !c.Chance(p.Priority/yearWeeks, rng.Calendar, j, c.day(), onPriority) {
			continue
		}
		turn := num.Mul(p.Redirect, c.Normal(rng.Calendar, j, c.day(), onRedirect))
		for i := range c.State.Minds {
			if int(c.State.People[i].Project) == j {
				c.turn(i, turn, "other priorities from above")
			}
		}
	}
}

// craftiness is the log of how often somebody re-shapes their job, as a multiple of Craft: more often who needs to grow, and who is good, because
// the good ones are let (idiosyncrasy credit; Hollander 1958); over people the multiple has a mean of about 1:
//
//	.5*growth + able*ability - .25, ability in SD
func (c *Context) craftiness(i int, m *org.Mind) float64 {
	able := 0.0
	if sd := c.Params.People.AbilitySD; sd > 0 {
		able = c.State.People[i].Ability / sd
	}
	return num.Mul(.5, m.Growth) + num.Mul(c.Params.Alignment.CraftAble, able) - .25
}

// craft is one person's job crafting: spoken about within some weeks of a one-to-one, it turns them back, unnoticed, away.
func (c *Context) craft(i int, m *org.Mind) {
	p := &c.Params.Alignment
	c.stir(i, p.CraftUp)
	if m.MeetingAt >= 0 && int(c.State.Day-m.MeetingAt) <= p.Notice*quantity.DaysPerWeek {
		c.turn(i, -p.CraftDeg, "the job re-shaped, and spoken about")
		return
	}
	c.turn(i, p.CraftDeg, "the job re-shaped unnoticed")
}

// turn moves somebody's angle; past straight ahead it opens to the other side.
func (c *Context) turn(i int, degrees float64, why string) {
	m := c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Alignment, c.Params.Alignment.On) {
		return
	}
	m.Theta = angle(m.Theta + degrees)
	c.Because("alignment", person(i), -1, "angle", degrees, why)
}

func angle(degrees float64) float64 {
	if degrees < 0 {
		degrees = -degrees
	}
	return num.Clamp(degrees, 0, 90)
}

// clarify is a talk about what the work is for, as a share of one that is about nothing else.
func (c *Context) clarify(i int, share float64) {
	m := c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Alignment, c.Params.Alignment.On) {
		return
	}
	m.Clarity = num.Approach(m.Clarity, 1, num.Clamp01(num.Mul(num.Mul(c.Params.Alignment.Talk, share), num.Clamp(m.Response, 0, 2))))
}

// informed is a plan that is sent, or said to all: however often, it brings nobody beyond a quarter of full clarity (Params.Alignment.Mail).
func (c *Context) informed(i int) {
	m, p := c.mind(i), &c.Params.Alignment
	if m == nil || !runs(c.Spec.Uses.Alignment, p.On) || m.Clarity >= p.Mail {
		return
	}
	m.Clarity = num.Approach(m.Clarity, p.Mail, num.Clamp01(num.Mul(p.Talk, num.Clamp(m.Response, 0, 2))))
}

// involve makes somebody part of what is decided.
func (c *Context) involve(i int, share float64) {
	m := c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Alignment, c.Params.Alignment.On) {
		return
	}
	m.Involved = num.Approach(m.Involved, 1, num.Clamp01(num.Mul(c.Params.Alignment.Step, share)))
}

// weeks turns a number of weeks into working days.
func weeks(n float64) quantity.Day { return quantity.Day(num.Mul(n, quantity.DaysPerWeek) + .5) }
