package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// usual makes the manager ordinary to somebody: one contact a week, 25 of 100 in writing.
func usual(c *Context, i int) *org.Mind {
	m := &c.State.Minds[i]
	m.Close, m.Texts, m.Talks = 1/.25, 250, 750
	return m
}

// TestClosenessAndText: an ordinary manager is 0, one with e^.5 times the contacts 1, and beyond 1.5 nobody counts; 43 of 100 in writing is
// one SD, and of three contacts in all half is the ordinary manager's still.
func TestClosenessAndText(t *testing.T) {
	c := minded()
	m := usual(c, 0)
	same(t, "ordinary", Closeness(c, 0), 0)
	same(t, "ordinary share", Text(c, 0), 0)
	m.Close *= math.Exp(.5)
	same(t, "one SD closer", Closeness(c, 0), 1)
	m.Close = 0
	same(t, "nobody there", Closeness(c, 0), -1.5)
	m.Texts, m.Talks = 3, 0
	same(t, "three messages", Text(c, 0), 1.5) // (3+.75)/6 = .625, (.625-.25)/.18 = 2.08
	m.Texts, m.Talks = 1, 2
	same(t, "three contacts", Text(c, 0), (1.75/6-.25)/.18)
	c.closer(0, term.Walk)
	c.closer(0, term.Mail)
	same(t, "a talk and a mail", m.Close, 1.3)
	same(t, "talks", m.Talks, 3)
	same(t, "texts", m.Texts, 2)
}

// TestHindrance: to somebody ordinary under an ordinary manager nothing happens but a relief of .25*.12*2.2 = .066 while there is strain; one z
// of wanting to be left alone under a manager one SD closer is a misfit of 4, .12*(4-2.2) = .216; not knowing what it is for costs who needs
// to know .03; resources take away up to 40 %.
func TestHindrance(t *testing.T) {
	c := minded()
	a, b, d := usual(c, 0), usual(c, 1), usual(c, 2)
	c.State.People[0].Strain = 1
	b.Control, b.Close = 1, b.Close*math.Exp(.5)
	d.Guided, d.Control = 1, math.Sqrt(2.2)
	Hindrance(c)
	same(t, "relief", c.State.People[0].Strain, 1-.066)
	same(t, "too close", c.State.People[1].Strain, .216)
	same(t, "in the dark", c.State.People[2].Strain, .03)
	same(t, "closeness fades", a.Close, 1/.25*.75)
	c.State.People[0].Strain, c.State.People[2].Strain = -.5, 0
	d = usual(c, 2)
	d.Clarity = 1
	usual(c, 0)
	Hindrance(c)
	same(t, "no relief of what is not there", c.State.People[0].Strain, -.5)
	same(t, "clear", c.State.People[2].Strain, 0)
	b = usual(c, 1)
	b.Close, b.Need, c.State.People[1].Strain = b.Close*math.Exp(.5), [org.Needs]float64{2, 0, 2}, 0
	Hindrance(c)
	same(t, "buffered", c.State.People[1].Strain, .216*.6)
	hinder := func() float64 {
		b := usual(c, 1)
		b.Close, c.State.People[1].Strain = b.Close*math.Exp(.5), 0
		Hindrance(c)
		return c.State.People[1].Strain
	}
	c.Params.Hours.On = 0
	same(t, "long hours switched off", hinder(), .216*.6)
	c.Params.Strain.Misfit = 0
	same(t, "switched off", hinder(), 0)
	c.Params.Strain.Misfit, c.Spec.Uses.Hours = .12, false
	same(t, "not used", hinder(), 0)
}

// TestCheckedOn: work looked over unasked counts as being checked on and as half a contact more.
func TestCheckedOn(t *testing.T) {
	c := minded()
	c.Checked(0)
	same(t, "watched", c.State.Minds[0].Watched, 1)
	same(t, "close", c.State.Minds[0].Close, .5)
	c.State.Minds = nil
	c.Checked(0) // without an inner state nothing is counted
}
