package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// usual makes the manager ordinary to somebody: e^-.1 contacts a week, 25 of 100 in writing.
func usual(c *Context, i int) *org.Mind {
	m := &c.State.Minds[i]
	m.Close, m.Texts, m.Talks = math.Exp(-.1)/.25, 250, 750
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

// TestHindrance: one z of wanting to be left alone under a manager one SD closer is 2*1*1 + .3*(1-2) = 1.7 beyond the ordinary, .10*1.7 = .17; one
// z of wanting company there is -2 - .3, a relief of .25*.23 = .0575 while there is strain; whoever wants nothing special is at ease under both,
// and so is whoever wants to be left alone under an ordinary manager; not knowing what it is for costs who needs to know .03; resources take away
// up to 40 %.
func TestHindrance(t *testing.T) {
	c := minded()
	a, b, d := usual(c, 0), usual(c, 1), usual(c, 2)
	c.State.People[0].Strain = 1
	a.Control, a.Close = -1, a.Close*math.Exp(.5)
	b.Control, b.Close = 1, b.Close*math.Exp(.5)
	d.Guided, d.Control = 1, 2
	Hindrance(c)
	same(t, "relief", c.State.People[0].Strain, 1-.0575)
	same(t, "too close", c.State.People[1].Strain, .17)
	same(t, "in the dark", c.State.People[2].Strain, .03)
	same(t, "closeness fades", a.Close, math.Exp(.4)/.25*.75)
	c.State.People[0].Strain, c.State.People[2].Strain = -.5, 0
	d = usual(c, 2)
	d.Clarity, d.Control, d.Close = 1, 0, d.Close*math.Exp(.55)
	usual(c, 0).Close *= math.Exp(.55)
	Hindrance(c)
	same(t, "no relief of what is not there", c.State.People[0].Strain, -.5)
	same(t, "clear, and ordinary", c.State.People[2].Strain, 0)
	d = usual(c, 2)
	d.Writing, d.Texts, d.Talks = -1, 430, 570
	z := (430.75/1003 - .25) / .18 // three contacts of the ordinary manager count too
	Hindrance(c)
	same(t, "too much in writing", c.State.People[2].Strain, .10*(2*z+.3*(z*z-2)))
	b = usual(c, 1)
	b.Close, b.Need, c.State.People[1].Strain = b.Close*math.Exp(.5), [org.Needs]float64{2, 0, 2}, 0
	Hindrance(c)
	same(t, "buffered", c.State.People[1].Strain, .17*.6)
	hinder := func() float64 {
		b := usual(c, 1)
		b.Close, c.State.People[1].Strain = b.Close*math.Exp(.5), 0
		Hindrance(c)
		return c.State.People[1].Strain
	}
	c.Params.Hours.On = 0
	same(t, "long hours switched off", hinder(), .17*.6)
	c.Params.Strain.Misfit = 0
	same(t, "switched off", hinder(), 0)
	c.Params.Strain.Misfit, c.Spec.Uses.Hours = .10, false
	same(t, "not used", hinder(), 0)
}

// TestCheckedOn: work looked over unasked counts as being checked on and as .4 of a contact more.
func TestCheckedOn(t *testing.T) {
	c := minded()
	c.Checked(0)
	same(t, "watched", c.State.Minds[0].Watched, 1)
	same(t, "close", c.State.Minds[0].Close, .4)
	c.State.Minds = nil
	c.Checked(0) // without an inner state nothing is counted
}
