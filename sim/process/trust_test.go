package process

import (
	"testing"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestGain: T += .04*share*(1-T), six tenths of it after a breach.
func TestGain(t *testing.T) {
	for _, k := range [...]struct {
		trust, share float64
		breached     int
		want         float64
	}{
		{.5, 1, 0, .52},    // .04*.5 = .02
		{.5, .5, 0, .51},   // .04*.5*.5 = .01
		{.5, 1, 1, .512},   // .02*.6 = .012
		{.75, 1, 0, .76},   // .04*.25 = .01
		{0, 1, 0, .04},     // from nothing
		{1, 1, 0, 1},       // nothing left to gain
		{.5, 100, 0, 1},    // never beyond 1
		{.5, 1, 250, .512}, // the first day after
	} {
		c := room()
		c.State.People[0].Trust, c.State.People[0].Breached = k.trust, k.breached
		c.Gain(0, k.share, "test")
		same(t, "trust", c.State.People[0].Trust, k.want)
		same(t, "somebody else's", c.State.People[1].Trust, .5)
	}
}

// TestContact: .008*(1-T) = .004 at .5.
func TestContact(t *testing.T) {
	c := room()
	c.Contact(0)
	same(t, "trust", c.State.People[0].Trust, .504)
}

// TestLetdown: T -= .08*share*sensitivity*T, and the day is worse by .05*share*3*sensitivity.
func TestLetdown(t *testing.T) {
	for _, k := range [...]struct{ trust, share, sensitivity, want, affect float64 }{
		{.5, 1, 1, .46, -.15},
		{.5, .5, 1, .48, -.075},
		{.5, .25, 1, .49, -.0375},
		{.5, 1, 2, .42, -.3},
		{0, 1, 1, 0, -.15},
		{1, 1, 1, .92, -.15},
		{.5, 1, 30, 0, -1.5}, // .08*30 > 1: nothing left, and no less
	} {
		c := room()
		x := &c.State.People[0]
		x.Trust, x.Sensitivity = k.trust, k.sensitivity
		c.Letdown(0, k.share, "test")
		same(t, "trust", x.Trust, k.want)
		same(t, "affect", x.Affect, k.affect)
	}
}

// TestBreach: .5 - .35*.5 = .325, gains cut for 250 days, the day worse by 2*.05*3 = .3.
func TestBreach(t *testing.T) {
	c := room()
	c.Breach(0, "test")
	x := &c.State.People[0]
	same(t, "trust", x.Trust, .325)
	same(t, "affect", x.Affect, -.3)
	equal(t, "days", x.Breached, 250)
}

// TestNeglectEveryThirdDay: a matter untouched since day 1 lets its owner down by half a letdown on days 4 and 7, on no other.
func TestNeglectEveryThirdDay(t *testing.T) {
	c := room()
	c.State.Desk[0].Touched, c.State.Desk[1].Answered, c.State.Desk[1].Opened = 1, true, true
	for day, want := range map[quantity.Day]float64{1: .5, 2: .5, 3: .5, 4: .48, 5: .5, 6: .5, 7: .48} {
		c.State.Day, c.State.People[0].Trust = day, .5
		Neglect(c)
		same(t, "trust on the day", c.State.People[0].Trust, want)
	}
	same(t, "owner of a settled matter", c.State.People[1].Trust, .5)
	same(t, "owner of a matter that never came up", c.State.People[2].Trust, .5)
}

// TestPatienceWithoutEnd: with no days after which it runs out, switched off, nobody is let down, and breaches wear off as ever.
func TestPatienceWithoutEnd(t *testing.T) {
	c := room()
	c.Params.Trust.Ignored = 0
	c.State.Desk[0].Touched, c.State.Day, c.State.People[0].Breached = 1, 4, 9
	Neglect(c)
	same(t, "trust", c.State.People[0].Trust, .5)
	equal(t, "days", c.State.People[0].Breached, 8)
}

// TestNeglectSparesNobodysMatter: a matter without an owner lets nobody down.
func TestNeglectSparesNobodysMatter(t *testing.T) {
	c := room()
	c.State.Day = 4
	for m := range c.State.Desk {
		c.State.Desk[m].Person, c.State.Desk[m].Touched = term.NoPerson, 1
	}
	before := sum(c.State)
	Neglect(c)
	equal(t, "state", sum(c.State), before)
}

// TestBreachWearsOff: the days count down to nothing and stay there.
func TestBreachWearsOff(t *testing.T) {
	c := room()
	c.State.People[0].Breached = 1
	Neglect(c)
	equal(t, "days", c.State.People[0].Breached, 0)
	Neglect(c)
	equal(t, "days", c.State.People[0].Breached, 0)
}

// TestReaction: memory .5 moves 35 % of the way to (1+how)/2; safety = .5*.5 + .3*memory + .2*.5.
func TestReaction(t *testing.T) {
	for _, k := range [...]struct{ how, memory, safety float64 }{
		{-1, .325, .4475}, // .5 - .35*.5; .25 + .0975 + .1
		{0, .5, .5},
		{1, .675, .5525},
		{5, .675, .5525}, // no warmer than welcome
	} {
		c := room()
		c.Reaction(k.how)
		same(t, "memory", c.State.Me.Bad, k.memory)
		same(t, "safety", c.State.Me.Safety, k.safety)
	}
}

// TestReactionCauseIsAChange: the sink hears by how much safety moved, not where it stands: .4475 - .5.
func TestReactionCauseIsAChange(t *testing.T) {
	c := room()
	var heard ledger
	c.Causes = &heard
	c.Reaction(-1)
	equal(t, "causes", len(heard), 1)
	same(t, "change", heard[0].Change, -.0525)
}

// TestReweigh: safety follows the mean trust: (1 + .5 + 0)/3 = .5 gives .5; all at 1 gives .5 + .15 + .1.
func TestReweigh(t *testing.T) {
	c := room()
	c.State.People[0].Trust, c.State.People[2].Trust = 1, 0
	Reweigh(c)
	same(t, "safety", c.State.Me.Safety, .5)
	for i := range c.State.People {
		c.State.People[i].Trust = 1
	}
	Reweigh(c)
	same(t, "safety", c.State.Me.Safety, .75)
	same(t, "mean of nobody", MeanTrust(nil), 0)
}

// TestCausesOfTrust: each change reaches the sink with its sign and size.
func TestCausesOfTrust(t *testing.T) {
	c := room()
	var heard ledger
	c.Causes = &heard
	c.Gain(0, 1, "kept")
	c.State.People[0].Trust = .5
	c.Letdown(0, 1, "late")
	c.State.People[0].Trust = .5
	c.Breach(0, "lied")
	want := [...]Cause{
		{"trust", 0, -1, "trust", .02, "kept", 0, -1, -1, c.State.Day},
		{"trust", 0, -1, "trust", -.04, "late", 0, -1, -1, c.State.Day},
		{"trust", 0, -1, "trust", -.175, "lied", 0, -1, -1, c.State.Day},
	}
	equal(t, "causes", len(heard), len(want))
	for i, w := range want {
		same(t, "change", heard[i].Change, w.Change)
		heard[i].Change = w.Change
		equal(t, "cause", heard[i], w)
	}
}
