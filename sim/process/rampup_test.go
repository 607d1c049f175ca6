package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// built is the quiet room with its project run in full: medium, everybody fully informed, time constants of twelve weeks.
func built() *Context {
	c := quiet()
	c.State.Builds = []org.Build{{Size: org.Medium, Parallel: .8, Forecast: 100, Low: 50, High: 150}}
	for i := range c.State.People {
		c.State.Posts = append(c.State.Posts, org.Post{Person: term.PersonID(i), Share: 1, Weeks: org.FullyInformed, Tau: 12})
		c.State.People[i].Parts = 1
	}
	return c
}

// TestRampUp: a tenth on the first day; 1-.9*exp(-1) after one time constant; half of what is missing after tau*ln 2; all in the end.
func TestRampUp(t *testing.T) {
	p := built().Params.Ramp
	for _, k := range []struct{ weeks, tau, want float64 }{
		{0, 12, .1},
		{12, 12, 1 - .9/math.E},
		{12 * math.Ln2, 12, .55},
		{12 * math.Log(1.8), 12, .5},
		{12 * math.Log(9), 12, .9},
		{6, 6, 1 - .9/math.E},
		{1e6, 20, 1},
		{org.FullyInformed, 20, 1},
		{0, 0, 1},
	} {
		same(t, "ramp", RampUp(&p, k.weeks, k.tau), k.want)
	}
	p.Start = 1
	same(t, "switched off", RampUp(&p, 0, 12), 1)
}

// TestTau: six, twelve, twenty weeks by size without spread, none in a plain project, and a person's own with it.
func TestTau(t *testing.T) {
	p, luck := built().Params.Ramp, rng.New(1, 2)
	z := luck.Normal(rng.RampUp, 3, 0, onTau.With(1))
	same(t, "own", Tau(&p, org.Medium, luck, 3, 1), 12*math.Exp(.25*z))
	p.Spread = 0
	for size, want := range map[org.Size]float64{org.Plain: 0, org.Small: 6, org.Medium: 12, org.Large: 20} {
		same(t, "tau", Tau(&p, size, luck, 3, 1), want)
	}
}

// TestAssimilation: a day is a fifth of a week by the share of time in it; nobody learns what they know, or while away.
func TestAssimilation(t *testing.T) {
	c := built()
	c.State.Posts[0].Weeks, c.State.Posts[0].Share = 3, .5
	c.State.Posts[1].Weeks = 0
	c.State.People[1].Gone = true
	Assimilation(c)
	same(t, "half a day", c.State.Posts[0].Weeks, 3.1)
	same(t, "away", c.State.Posts[1].Weeks, 0)
	same(t, "informed", c.State.Posts[2].Weeks, org.FullyInformed)
}

// TestMentoring: m0*exp(-t/6) falls on the best-informed who has time: half a day from one incumbent for the first newcomer, from another
// for the second.
func TestMentoring(t *testing.T) {
	c := built()
	c.State.Posts[2].Weeks = 0
	Mentoring(c)
	same(t, "first incumbent", c.State.Posts[0].Load, .5)
	same(t, "second", c.State.Posts[1].Load, 0)
	same(t, "newcomer", c.State.Posts[2].Load, 0)

	c.State.Posts[1].Weeks = 6 // better informed than the newcomer, and in need of help themselves
	Mentoring(c)
	// Person 1 needs .5/e of person 0, who then has 1-.184 left: more than the .454 of the way person 1 has come.
	same(t, "both", c.State.Posts[0].Load, .5+.5/math.E)

	c.State.Posts[0].Weeks, c.State.Posts[1].Weeks = 5, 5
	Mentoring(c)
	same(t, "spread over equals", c.State.Posts[1].Load+c.State.Posts[0].Load, .5)
	c.State.Posts[2].Weeks = 6 * math.Log(100.5) // .5/100.5 < .005
	c.State.Posts[0].Weeks, c.State.Posts[1].Weeks = org.FullyInformed, org.FullyInformed
	Mentoring(c)
	same(t, "hardly any need", c.State.Posts[0].Load, 0)
	c.State.Posts[2].Weeks, c.Params.Ramp.Mentoring = 0, 0
	Mentoring(c)
	same(t, "switched off", c.State.Posts[0].Load, 0)
}

// TestMentoringWithoutAnybody: where nobody knows more, nobody helps.
func TestMentoringWithoutAnybody(t *testing.T) {
	c := built()
	for k := range c.State.Posts {
		c.State.Posts[k].Weeks = 0
	}
	Mentoring(c)
	for k := range c.State.Posts {
		same(t, "load", c.State.Posts[k].Load, 0)
	}
}
