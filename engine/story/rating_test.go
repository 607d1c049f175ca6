package story

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestToldARating: an effect tells somebody their rating while reviews are due, so that none comes from a form, and what was told is still known
// when they are over. Nobody is told before they begin, nor who is not here.
func TestToldARating(t *testing.T) {
	g := staged(t, "own-part") // reviews from Monday of week 3 to Friday of week 4
	g.org.Day = 9
	g.effect(scenario.Effect{Kind: scenario.EffectRate, Person: 0}, 0)
	g.want("rated(ana)", 0)
	g.org.Day = 10
	g.org.People[1].Gone = true
	for i := range 2 {
		g.effect(scenario.Effect{Kind: scenario.EffectRate, Person: term.PersonID(i)}, 0)
	}
	g.want("rated(ana)", 1)
	g.want("rated(ben)", 0)
	g.org.Day = 25
	g.want("rated(ana)", 1)
	g.want("rated(ben)", 0)
}

// TestARatingThatWasToldComesFromNoForm: of two people the one who was told loses nothing when reviews end, the other half of a small letdown.
func TestARatingThatWasToldComesFromNoForm(t *testing.T) {
	g := staged(t, "own-part")
	before := [2]float64{g.org.People[0].Trust, g.org.People[1].Trust}
	for day := quantity.Day(10); day < 20; day++ {
		g.org.Day = day
		process.DatesBegin(g.context())
		if day == 12 {
			g.effect(scenario.Effect{Kind: scenario.EffectRate, Person: 0}, 0)
		}
		process.DatesEnd(g.context())
	}
	if now := g.org.People[0].Trust; now != before[0] {
		t.Errorf("who was told: trust %v, before %v", now, before[0])
	}
	if now := g.org.People[1].Trust; now >= before[1] {
		t.Errorf("who was not told: trust %v, before %v", now, before[1])
	}
}
