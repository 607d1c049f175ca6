package process

import (
	"testing"

	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestPresence: who is always at the desk is there, who never is is not, and remote people never are.
func TestPresence(t *testing.T) {
	c := room()
	c.State.People[1].AtDesk = 0
	c.State.People[2].Remote = true
	Presence(c)
	for i, want := range [...]bool{true, false, false} {
		equal(t, "present", c.State.People[i].Present, want)
	}
}

// TestSentAwayForTheDay: who a story sent away is not at the desk for the rest of the day, and may be on the next.
func TestSentAwayForTheDay(t *testing.T) {
	c := room()
	x := &c.State.People[0]
	x.AtDesk, x.Back = 1, c.State.Day+1
	for part := range 3 {
		c.State.Gap = part + 1
		Presence(c)
		equal(t, "present on the day", x.Present, false)
	}
	c.State.Day++
	Presence(c)
	equal(t, "present on the day after", x.Present, true)
}

// TestAWeekOffIsNotAtTheDesk: who has days off is not there, and waits for nobody.
func TestAWeekOffIsNotAtTheDesk(t *testing.T) {
	c := minded()
	x := &c.State.People[1]
	x.AtDesk, x.Headphones, x.Waiting, x.Matter = 1, true, true, 1
	c.State.Minds[1].DaysOff = 1
	Presence(c)
	equal(t, "there", x.Present || x.Headphones || x.Waiting, false)
	equal(t, "matter", x.Matter, term.NoMatter)
	equal(t, "who has none", c.State.People[0].Present, true)
}

// TestAbsentPeopleWearNoHeadphonesAndDoNotWait holds what follows from not being there.
func TestAbsentPeopleWearNoHeadphonesAndDoNotWait(t *testing.T) {
	c := room()
	x := &c.State.People[0]
	x.AtDesk, x.Headphones, x.Waiting, x.Matter = 0, true, true, 0
	Presence(c)
	equal(t, "headphones", x.Headphones, false)
	equal(t, "waiting", x.Waiting, false)
	equal(t, "matter", x.Matter, term.NoMatter)
}

// TestWaitingOutlastsPresence: somebody who is there goes on waiting.
func TestWaitingOutlastsPresence(t *testing.T) {
	c := room()
	x := &c.State.People[0]
	x.Waiting, x.Matter = true, 0
	Presence(c)
	equal(t, "waiting", x.Waiting, true)
}

// TestHeadphoneShare: .25 at ease, .25 + .2*strain to .45 at one z, and for nobody more or less by any of the 2^16 draws.
func TestHeadphoneShare(t *testing.T) {
	for _, k := range [...][2]float64{{-2, .25}, {0, .25}, {.5, .35}, {1, .45}, {4, .45}} {
		for draw := range 1 << 16 {
			if on := headphones(rng.Quarter(draw), k[0]) != 0; on != rng.Quarter(draw).Chance(k[1]) {
				t.Fatalf("strain %v, draw %d: headphones %v", k[0], draw, on)
			}
		}
	}
}

// TestHeadphonesForADay: who has them on in the morning wears them at the desk all day, whatever comes; who does not see the use of them never does.
func TestHeadphonesForADay(t *testing.T) {
	worn := 0
	for day := range 200 {
		c := room()
		c.State.Day, c.State.Gap = c.State.Day+quantity.Day(day), 0
		c.State.People[1].Hearing = .5
		Presence(c)
		x, morning := &c.State.People[0], c.State.People[0].Headphones
		for part := range 4 {
			c.State.Gap = part
			x.Strain = float64(4 * (part & 1)) // which could turn every draw over
			if part == 2 {
				x.AtDesk = 0
			}
			Presence(c)
			equal(t, "there", x.Present, part != 2)
			equal(t, "worn", x.Headphones, morning && x.Present)
			equal(t, "deaf", c.State.People[1].Headphones, false)
			x.AtDesk, x.Strain = 1, 0
		}
		worn += int(bit(morning))
	}
	if worn == 0 || worn == 200 {
		t.Errorf("worn on %d days", worn)
	}
}
