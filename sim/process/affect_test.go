package process

import "testing"

// TestAffectCarriesHalfOfYesterday: without shocks x(t) = .5*x(t-1).
func TestAffectCarriesHalfOfYesterday(t *testing.T) {
	c := room()
	c.Params.Affect.SD, c.Params.Affect.TeamSD = 0, 0
	c.State.People[0].Affect, c.State.People[1].Affect = .4, -.8
	Affect(c)
	same(t, "good day", c.State.People[0].Affect, .2)
	same(t, "bad day", c.State.People[1].Affect, -.4)
	same(t, "ordinary day", c.State.People[2].Affect, 0)
}

// TestAffectIsBounded: 1.5 z is the limit on both sides, and the limit itself is reached.
func TestAffectIsBounded(t *testing.T) {
	c := room()
	c.Params.Affect.SD, c.Params.Affect.TeamSD, c.Params.Affect.Carry = 0, 0, 1
	c.State.People[0].Affect, c.State.People[1].Affect, c.State.People[2].Affect = 2, -2, 1.5
	Affect(c)
	same(t, "above", c.State.People[0].Affect, 1.5)
	same(t, "below", c.State.People[1].Affect, -1.5)
	same(t, "at the limit", c.State.People[2].Affect, 1.5)
}

// TestTeamShockIsShared: where the team's shock is all there is (SD^2*(1-carry^2) = TeamSD^2), everybody moves by the same.
func TestTeamShockIsShared(t *testing.T) {
	c := room()
	c.Params.Affect.Carry, c.Params.Affect.SD, c.Params.Affect.TeamSD = 0, .08, .08
	Affect(c)
	first := c.State.People[0].Affect
	if first == 0 {
		t.Error("nobody moved")
	}
	for i := range c.State.People {
		equal(t, "shock", c.State.People[i].Affect, first)
	}
}

// TestTeamShockBeyondTheSpread: at the ends of their ranges the team's shock varies more than people do in all (.15^2 > .15^2*(1-.7^2)); then
// it is all there is, and nobody's feelings are lost.
func TestTeamShockBeyondTheSpread(t *testing.T) {
	c := room()
	c.Params.Affect.Carry, c.Params.Affect.SD, c.Params.Affect.TeamSD = .7, .15, .15
	Affect(c)
	first := c.State.People[0].Affect
	if !(first < 0 || first > 0) {
		t.Errorf("feelings are %v", first)
	}
	equal(t, "shared", c.State.People[1].Affect, first)
	equal(t, "invariants", c.State.Broken(), "")
}

// TestBadWeighsThreefold: an event of .05 lifts by .05; one of -.05 costs .05*3 = .15, and .30 the twice as sensitive.
func TestBadWeighsThreefold(t *testing.T) {
	c := room()
	c.State.People[2].Sensitivity = 2
	c.lift(0, .05)
	c.lift(1, -.05)
	c.lift(2, -.05)
	same(t, "good", c.State.People[0].Affect, .05)
	same(t, "bad", c.State.People[1].Affect, -.15)
	same(t, "bad, sensitive", c.State.People[2].Affect, -.3)
	c.lift(2, 9)
	same(t, "limit", c.State.People[2].Affect, 1.5)
}
