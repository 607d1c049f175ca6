package process

import (
	"math"
	"testing"
)

// TestStrainOfADay: F*(1-.02) + .03*blocked + .06 for an evening; person 0 is blocked by .32, person 1 by .1, person 2 by nothing.
func TestStrainOfADay(t *testing.T) {
	c := room()
	c.State.People[0].Strain, c.State.People[2].Strain = 1, -1
	Strain(c)
	same(t, "blocked", c.State.People[0].Strain, .98+.0096)
	same(t, "a little", c.State.People[1].Strain, .003)
	same(t, "rested", c.State.People[2].Strain, -.98)
}

// TestStrainIsBounded: -2 and 4 are the limits.
func TestStrainIsBounded(t *testing.T) {
	c := quiet()
	c.Params.Strain.Recovery = 0
	c.State.People[0].Strain, c.State.People[1].Strain, c.State.People[2].Strain = 5, -3, 4
	Strain(c)
	same(t, "above", c.State.People[0].Strain, 4)
	same(t, "below", c.State.People[1].Strain, -2)
	same(t, "at the limit", c.State.People[2].Strain, 4)
}

// TestEveningStrains: the evening that Progress counted as work costs .06 z and is counted, once.
func TestEveningStrains(t *testing.T) {
	c := quiet()
	x := &c.State.People[0]
	x.Late = 2
	Progress(c)
	Strain(c)
	same(t, "strain", x.Strain, .06)
	equal(t, "evenings", x.Evenings, 1)
	same(t, "promised for tonight", x.Late, 0)
	Progress(c)
	Strain(c)
	same(t, "strain the day after", x.Strain, .06*.98)
	equal(t, "evenings", x.Evenings, 1)
	same(t, "output the day after", x.Output, plainDay*math.Exp(-.1*.06))
}
