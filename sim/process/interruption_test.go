package process

import (
	"testing"

	"headcount/sim/org"
)

// TestInterruptionCostsLagAndByTheManagerStrain: with no spread the lag is its median, 6 min = .1 h, and the strain .02, .04 for the sensitive.
func TestInterruptionCostsLagAndByTheManagerStrain(t *testing.T) {
	c := room()
	c.Params.Focus.ByColleagues, c.Params.Focus.LagSigma = 1, 0
	c.State.People[1].Sensitivity = 2
	Interruptions(c)
	same(t, "focus", c.State.People[0].Focus, .1)
	same(t, "strain of the ordinary day", c.State.People[0].Strain, 0)
	c.Interrupted(0)
	c.Interrupted(1)
	same(t, "strain", c.State.People[0].Strain, .02)
	same(t, "strain, sensitive", c.State.People[1].Strain, .04)
	c.State.People[0].Cut[1] = 0
	equal(t, "counted as the manager's", c.State.People[0].Cut[1], 0)
}

// TestTheOrdinaryDayIsZeroStrain: four interruptions of .02 z, as many as a day has that interrupts in each part, are taken off again in the
// evening wherever they were added: in full projects without people in full, in people in full, and with long hours switched off. One of four
// is .06 less than the ordinary, of which a night leaves .98; and to somebody who takes it twice as much to heart both count twice.
func TestTheOrdinaryDayIsZeroStrain(t *testing.T) {
	for name, c := range map[string]*Context{"projects in full": built(), "people in full": minded(), "long hours switched off": minded(), "first cut": room()} {
		c.Params.Focus.ByColleagues, c.Params.Strain.BlockedCost = 1, 0
		full := name != "first cut"
		if name == "projects in full" {
			c.Spec.Projects[0].Size = org.Medium
		}
		if name == "long hours switched off" {
			c.Params.Hours.On = 0
		}
		c.State.People[1].Sensitivity = 2
		for part := range 4 {
			c.State.Gap = part
			Interruptions(c)
		}
		if full {
			same(t, name+", by evening", c.State.People[0].Strain, .08)
			same(t, name+", by evening, sensitive", c.State.People[1].Strain, .16)
		}
		Strain(c)
		same(t, name+", the next morning", c.State.People[0].Strain, 0)
		same(t, name+", the next morning, sensitive", c.State.People[1].Strain, 0)
		if c.State.Gap = 0; full {
			Interruptions(c)
			Strain(c)
			same(t, name+", a quiet day", c.State.People[0].Strain, -.06*.98)
			same(t, name+", a quiet day, sensitive", c.State.People[1].Strain, -.12*.98)
		}
	}
}

// TestNoColleagueNoInterruption is the limit case.
func TestNoColleagueNoInterruption(t *testing.T) {
	c := room()
	c.Params.Focus.ByColleagues = 0
	before := sum(c.State)
	Interruptions(c)
	equal(t, "state", sum(c.State), before)
}

// TestLagIsAtMostNinetyMinutes: 200 minutes count as 1.5 h.
func TestLagIsAtMostNinetyMinutes(t *testing.T) {
	c := room()
	c.Params.Focus.LagMedian, c.Params.Focus.LagSigma = 200, 0
	c.Interrupted(0)
	same(t, "focus", c.State.People[0].Focus, 1.5)
}

// TestInterruptedCountsPerWeek: day 4 is the Friday of week 1, day 5 the Monday of week 2.
func TestInterruptedCountsPerWeek(t *testing.T) {
	c := room()
	c.State.Day = 4
	c.Interrupted(0)
	c.State.Day = 5
	c.Interrupted(0)
	c.Interrupted(0)
	x := &c.State.People[0]
	equal(t, "week 1", x.Cut[1], 1)
	equal(t, "week 2", x.Cut[2], 2)
}

// TestInterruptionCauseSaysWhatItDid: the sink hears the strain that was added, sensitivity included.
func TestInterruptionCauseSaysWhatItDid(t *testing.T) {
	c := room()
	var heard ledger
	c.Causes = &heard
	c.State.People[0].Sensitivity = 2
	c.Interrupted(0)
	equal(t, "causes", len(heard), 1)
	same(t, "change", heard[0].Change, c.State.People[0].Strain)
}

// TestInterruptionsOfOneDayAreBounded: four hundred of them on somebody who takes everything to heart leave the state whole.
func TestInterruptionsOfOneDayAreBounded(t *testing.T) {
	c := room()
	c.State.People[0].Sensitivity = 5
	for range 400 {
		c.Interrupted(0)
	}
	same(t, "strain", c.State.People[0].Strain, 6)
	equal(t, "invariants", c.State.Broken(), "")
}
