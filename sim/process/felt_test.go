package process

import (
	"math"
	"testing"

	"headcount/sim/params"
)

// TestFelt: an ordinary manager feels .5 z above; one z of technical skill adds .5, one of true skill .29, one of error what is left of 1.
func TestFelt(t *testing.T) {
	p := params.Default()
	same(t, "ordinary", Felt(&p, 0, 0, 0), .5)
	same(t, "technical", Felt(&p, 1, 0, 0), 1)
	same(t, "good with people", Felt(&p, 0, 1, 0), .79)
	same(t, "error", Felt(&p, 0, 0, 1), .5+math.Sqrt(1-.25-.0841))
	p.Hands.Felt = 0
	same(t, "switched off", Felt(&p, 2, 0, 0), .5)
}

// TestFeltAgainstOtherManagers: a manager whose people trust them 1.5 SD of .08 more than the ordinary .41 is one SD of managers better, and
// feels .29 more for it.
func TestFeltAgainstOtherManagers(t *testing.T) {
	felt := func(trust float64) float64 {
		c := minded()
		c.State.Day = 5*12 + 4 // the last day of the thirteenth week
		for i := range c.State.People {
			c.State.People[i].Trust = trust
		}
		ReadAll(c)
		return c.State.Felt.Score
	}
	same(t, "one SD better", felt(.41+1.5*.08)-felt(.41), .29)
}

// TestTechnicalZ: a full developer is 0, one SD of .33 is e^.33; nothing at all is as low as it gets.
func TestTechnicalZ(t *testing.T) {
	same(t, "full", TechnicalZ(1, .33), 0)
	same(t, "one SD", TechnicalZ(math.Exp(.33), .33), 1)
	same(t, "half", TechnicalZ(.5, .33), math.Log(.5)/.33)
	same(t, "none", TechnicalZ(0, .33), -3)
	same(t, "little", TechnicalZ(.01, .33), -3)
}
