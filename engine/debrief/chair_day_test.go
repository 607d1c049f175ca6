package debrief

import (
	"slices"
	"testing"

	"headcount/engine/voice"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

func beats(c *chair) []voice.Beat {
	list := make([]voice.Beat, len(c.notes))
	for i, n := range c.notes {
		list[i] = n.beat
	}
	return list
}

// TestMorningsByHand: how somebody comes in, two of their questions that lie since before today, and what is held back.
func TestMorningsByHand(t *testing.T) {
	const today = quantity.Day(3)
	lies := func(m term.MatterID, since quantity.Day) own { return own{m, org.Matter{Open: true, Since: since}} }
	for name, k := range map[string]struct {
		now  person
		want []voice.Beat
	}{
		"plain":              {person{}, []voice.Beat{voice.ComesInPlain}},
		"elsewhere":          {person{Person: org.Person{Strain: .9, PersonShown: term.PersonShown{Remote: true}}}, []voice.Beat{voice.ComesOn}},
		"worn":               {person{Person: org.Person{Strain: .61, Affect: .9}}, []voice.Beat{voice.ComesInWorn}},
		"low":                {person{Person: org.Person{Strain: .6, Affect: -.26}}, []voice.Beat{voice.ComesInLow}},
		"well":               {person{Person: org.Person{Affect: .26}}, []voice.Beat{voice.ComesInWell}},
		"three old ones":     {person{matters: []own{lies(0, 1), lies(1, 2), lies(2, 2)}}, []voice.Beat{voice.ComesInPlain, voice.QuestionLies, voice.QuestionLies}},
		"one of today":       {person{matters: []own{lies(0, today)}}, []voice.Beat{voice.ComesInPlain}},
		"something unsaid":   {person{matters: []own{{0, org.Matter{Concern: smallestConcern}}}}, []voice.Beat{voice.ComesInPlain, voice.HoldsBack}},
		"too little to say":  {person{matters: []own{{0, org.Matter{Concern: smallestConcern - .01}}}}, []voice.Beat{voice.ComesInPlain}},
		"said already":       {person{matters: []own{{0, org.Matter{Concern: .9, Opened: true}}}}, []voice.Beat{voice.ComesInPlain}},
		"a word of yours":    {person{given: []org.PromiseState{org.PromiseKept, org.PromiseGiven, org.PromiseGiven}}, []voice.Beat{voice.ComesInPlain, voice.HasYourWord}},
		"no word that holds": {person{given: []org.PromiseState{org.PromiseKept}}, []voice.Beat{voice.ComesInPlain}},
	} {
		c := chair{day: today, now: k.now}
		if c.morning(); !slices.Equal(beats(&c), k.want) {
			t.Errorf("%s: %v, want %v", name, beats(&c), k.want)
		}
	}
}

// TestEveningsByHand: what became of the work, what still lies, and what they think of the manager by then.
func TestEveningsByHand(t *testing.T) {
	for name, k := range map[string]struct {
		day  chair
		want []voice.Beat
	}{
		"a good day":       {chair{output: goodHours}, []voice.Beat{voice.WorkGoes, voice.ThinksSame}},
		"neither":          {chair{output: 3.9}, []voice.Beat{voice.ThinksSame}},
		"just enough":      {chair{output: 2}, []voice.Beat{voice.ThinksSame}},
		"hardly anything":  {chair{output: 1.9}, []voice.Beat{voice.WorkStops, voice.ThinksSame}},
		"waits for others": {chair{output: goodHours, waits: true}, []voice.Beat{voice.WorkWaits, voice.ThinksSame}},
		"trusts more":      {chair{output: 3, moved: .005}, []voice.Beat{voice.ThinksBetter}},
		"as before":        {chair{output: 3, moved: -.004}, []voice.Beat{voice.ThinksSame}},
		"trusts less":      {chair{output: 3, moved: -.005}, []voice.Beat{voice.ThinksLess}},
		"stays on":         {chair{output: 3, now: person{Person: org.Person{Late: 1}}}, []voice.Beat{voice.StaysOn, voice.ThinksSame}},
		"one still lies": {
			chair{output: 3, now: person{matters: []own{{0, org.Matter{Open: true, Answered: true}}, {1, org.Matter{Open: true}}, {2, org.Matter{Open: true}}}}},
			[]voice.Beat{voice.StillLies, voice.ThinksSame},
		},
	} {
		if k.day.evening(); !slices.Equal(beats(&k.day), k.want) {
			t.Errorf("%s: %v, want %v", name, beats(&k.day), k.want)
		}
	}
	if goodHours != 4 || smallHours != 2 {
		t.Errorf("a good day has %v hours of work and a bad one under %v; the cases above say 4 and 2", goodHours, smallHours)
	}
}

// TestSmallestConcernIsTheModels: what is told as held back is what the model lets somebody say.
func TestSmallestConcernIsTheModels(t *testing.T) {
	if p := params.Default(); smallestConcern != p.Openness.Smallest {
		t.Errorf("told from %v, said from %v", smallestConcern, p.Openness.Smallest)
	}
}
