package process

import (
	"testing"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestMood: 2.4*affect - .8*strain, within three z.
func TestMood(t *testing.T) {
	for _, k := range [...][3]float64{{0, 0, 0}, {.25, 0, .6}, {.25, 1, -.2}, {0, -2, 1.6}, {1.5, 0, 3}, {-1.5, 4, -3}, {1.25, 0, 3}} {
		same(t, "mood", Mood(k[0], k[1]), k[2])
	}
}

// TestPerfectLookSeesTheTruth: with r = 1 nothing but mood and bias is left.
func TestPerfectLookSeesTheTruth(t *testing.T) {
	c := room()
	o := &c.Params.Observation
	o.AcrossRoom, o.Tone, o.Voice, o.InPersonLow, o.InPersonHigh = 1, 1, 1, 1, 1
	c.State.People[0].Affect = .25 // mood .6
	same(t, "across the room", sees(c, 0, term.AcrossRoom), .6)
	same(t, "tone reads too dark", sees(c, 0, term.Tone), .4)
	same(t, "voice", sees(c, 0, term.Voice), .6)
	same(t, "masked by .3*(1-T)", sees(c, 0, term.InPerson), .75)
	c.State.People[0].Trust = 1
	same(t, "unmasked", sees(c, 0, term.InPerson), .6)
}

// TestBlindLooksShareTheirError: with r = 0 two looks of a week differ by no more than .6 of their fresh part, and a new week is new.
func TestBlindLooksShareTheirError(t *testing.T) {
	c := room()
	c.Params.Observation.AcrossRoom = 0
	at := func(day quantity.Day, gap int) float64 {
		c.State.Day, c.State.Gap = day, gap
		return sees(c, 0, term.AcrossRoom)
	}
	var within, between, n float64
	for week := range 400 {
		monday := quantity.Day(5 * week)
		a, b, next := at(monday, 1), at(monday+4, 2), at(monday+5, 1)
		within += (a - b) * (a - b)
		between += (a - next) * (a - next)
		n++
	}
	figure(t, "mean square of the difference within a week", "D", int(n), within/n, .6, .86) // 2*.36 = .72
	figure(t, "and between weeks", "D", int(n), between/n, 1.7, 2.3)                         // 2
}

// TestBands and postures, each with its limits.
func TestBands(t *testing.T) {
	for _, k := range [...]struct {
		z       float64
		band    term.Band
		posture term.Posture
	}{
		{-3, term.Strained, term.TurnedAway},
		{-1.51, term.Strained, term.TurnedAway},
		{-1.5, term.Strained, term.Slumped},
		{-1.1, term.Flat, term.Slumped},
		{-.9, term.Flat, term.ArmsCrossed},
		{-.5, term.Flat, term.Neutral},
		{-.2, term.Fine, term.Neutral},
		{.7, term.Fine, term.Upright},
		{1, term.Bright, term.Upright},
		{1.4, term.Bright, term.LeaningIn},
	} {
		equal(t, "band", band(k.z), k.band)
		equal(t, "posture", posture(k.z, true), k.posture)
		equal(t, "empty chair", posture(k.z, false), term.Away)
	}
}

// TestLookTakesASighting with its time and kind; looking twice at one moment sees the same.
func TestLookTakesASighting(t *testing.T) {
	c := room()
	c.State.People[0].Headphones = true
	Look(c, 0, term.Voice)
	first := c.State.People[0].Seen
	if first.Day != 1 || first.Minute != 90 || first.Look != term.Voice || !first.Headphones || first.Band == term.BandUnknown {
		t.Errorf("sighting %+v", first)
	}
	Look(c, 0, term.Voice)
	equal(t, "again", c.State.People[0].Seen, first)
	equal(t, "somebody else", c.State.People[1].Seen, term.Sighting{Day: -1})
}

// sees is what a look reads, in z.
func sees(c *Context, i int, how term.Look) float64 {
	z, _ := seen(c, i, how)
	return z
}
