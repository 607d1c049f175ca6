package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
)

// Hindrance adds a week's strain of what gets in the way without making anybody grow (hindrance stressors; Crawford, LePine & Rich 2010):
// not knowing what it is for, for who needs to know, and a manager who comes closer than somebody wants, or stays further away (fit of
// person and environment; Edwards, Caplan & Harrison 1998). The same manager is a relief to one and a burden to another:
//
//	dF = ambiguity*(1-clarity)*max(0, guided) + misfit*(2*closeness*control - 2*text*writing + (1-used)*(closeness^2 + text^2 - 2))
//
// where closeness and text, the share of contacts in writing, are in SD over managers. That is the squared misfit, (closeness+control)^2 +
// (text-writing)^2, less what is a matter of course, for zero strain is the ordinary: all that this person lacks under any manager, and of what
// this manager is to anybody the share that people get used to (Params.Strain.MisfitUsual); 2 is the mean of the rest. Where the second term is
// below 0 a quarter of it counts (Params.Strain.Relief), and no more than there is strain to take away. What adds strain is buffered by
// resources by up to 40 %.
//
// It runs where a specification has strain in full (org.Uses.Hours) and is no part of long hours: Hours.On switches those off and not this;
// Strain.Misfit and Strain.Ambiguity at 0 do.
func Hindrance(c *Context) {
	p, h := &c.Params.Strain, &c.Params.Hours
	if !c.Spec.Uses.Hours {
		return
	}
	c.here(func(i int, x *org.Person, m *org.Mind) {
		grow := num.Mul(p.Misfit, misfit(c, i))
		if grow < 0 { // a manager who suits takes strain away, and no more of it than there is
			grow = max(num.Mul(p.Relief, grow), -max(x.Strain, 0))
		}
		if runs(c.Spec.Uses.Alignment, c.Params.Alignment.On) {
			grow += num.Mul(num.Mul(p.Ambiguity, 1-m.Clarity), max(m.Guided, 0))
		}
		if grow > 0 {
			grow = num.Mul(grow, 1-num.Mul(h.Buffer, resources(m)))
		}
		x.Strain = num.Clamp(x.Strain+grow, -2, 4)
		m.Close, m.Texts, m.Talks = num.Mul(m.Close, p.CloseKeep), num.Mul(m.Texts, p.TextKeep), num.Mul(m.Talks, p.TextKeep)
		c.Because("strain", person(i), -1, "strain", grow, "what gets in the way")
	})
}

// misfit is how far the manager's ways lie from what this person wants, in squared SD beyond the ordinary, closeness and writing added up: below 0
// where they suit each other, within -20 and 21.
func misfit(c *Context, i int) float64 {
	m, closeness, text := &c.State.Minds[i], Closeness(c, i), Text(c, i)
	unusual := num.Square(closeness) + num.Square(text) - 2 // whatever the person
	return num.MulAdd(1-c.Params.Strain.MisfitUsual, unusual, 2*(num.Mul(closeness, m.Control)-num.Mul(text, m.Writing)))
}

// mostZ bounds how unlike others a manager is felt to be, in SD over managers; textPrior is how many contacts it takes to be felt at all.
const (
	mostZ     = 1.5
	textPrior = 3
)

// Closeness is how close the manager has been to somebody in the last weeks, in SD over managers about the ordinary: the log of contacts a
// week, of which written and expected ones count little and being checked on .4 as much again.
func Closeness(c *Context, i int) float64 {
	p := &c.Params.Strain
	rate := num.Mul(c.State.Minds[i].Close, 1-p.CloseKeep)
	return num.Clamp((num.Log(max(rate, .05))-p.CloseMean)/p.CloseSD, -mostZ, mostZ)
}

// Text is how much of what passes between the manager and somebody passes in writing, in SD over managers about the ordinary share; 0 before
// anything has, and drawn toward it while little has.
func Text(c *Context, i int) float64 {
	p, m := &c.Params.Strain, &c.State.Minds[i]
	share := (m.Texts + num.Mul(textPrior, p.TextMean)) / (m.Texts + m.Talks + textPrior)
	return num.Clamp((share-p.TextMean)/p.TextSD, -mostZ, mostZ)
}
