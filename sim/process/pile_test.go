package process

import (
	"testing"

	"headcount/sim/org"
)

// TestServe: an hour of which .65 is the manager's own serves 39 minutes of the pile, oldest first.
func TestServe(t *testing.T) {
	c := built()
	c.State.Gap = 2
	for i, minutes := range []float64{30, 10, 5} {
		c.State.Pile = append(c.State.Pile, org.Item{Person: person(i), Minutes: minutes})
		c.State.People[i].Piled = 1
	}
	c.Serve(60)
	equal(t, "waiting", len(c.State.Pile), 2)
	same(t, "left of the second", c.State.Pile[0].Minutes, 1)
	equal(t, "first is served", c.State.People[0].Piled, 0)
	same(t, "given", c.State.Me.Busy, 39)
	c.Serve(600)
	equal(t, "all served", len(c.State.Pile), 0)
	same(t, "given in all", c.State.Me.Busy, 45)
}

// TestServeAndOwnWork: on a whole day kept for own work nothing is served; on half of one, half.
func TestServeAndOwnWork(t *testing.T) {
	for _, k := range []struct {
		hands, want float64
	}{{0, 39}, {.2, 39}, {.4, 0}, {.3, 19.5}, {1, 0}} {
		c := built() // a Tuesday
		c.State.Gap, c.State.Me.Hands = 2, k.hands
		c.State.Pile = []org.Item{{Minutes: 100}}
		c.State.People[0].Piled = 1
		c.Serve(60)
		same(t, "given", c.State.Me.Busy, k.want)
	}
}

// TestServeAfterStanding: a standing one-to-one of half an hour comes out of the same minutes.
func TestServeAfterStanding(t *testing.T) {
	c := built()
	c.State.People[0].Planned = 2 // Tuesdays
	c.State.Pile = []org.Item{{Person: 1, Minutes: 100}}
	c.State.People[1].Piled = 1
	Standing(c)
	c.Serve(60)
	same(t, "given", c.State.Me.Busy, 9)
	equal(t, "spoken", c.State.People[0].Spoken, 1)
	same(t, "trust", c.State.People[0].Trust, .5+.008*.5)
}

// TestPiled: three per cent of the output for each thing that waits, .6 at most.
func TestPiled(t *testing.T) {
	for n, want := range map[int]float64{0: 0, 1: .03, 10: .3, 20: .6, 30: .6} {
		c := built()
		c.State.People[0].Piled = n
		same(t, "blocked", Blocked(c, 0), want)
	}
}

// TestExpire: who has waited longer than five days decides alone; one in five such decisions costs three hours.
func TestExpire(t *testing.T) {
	c := built()
	c.State.Gap, c.State.Day = 0, 7
	c.Spec.Piles = 1e-9
	c.State.Pile = []org.Item{{Person: 0, Minutes: 5, Since: 1}, {Person: 1, Minutes: 5, Since: 2}}
	c.State.People[0].Piled, c.State.People[1].Piled = 1, 1
	c.Params.Pile.Wrong = 1
	Pile(c)
	equal(t, "left", len(c.State.Pile), 1)
	equal(t, "decided alone", c.State.People[0].Piled, 0)
	equal(t, "waits on", c.State.People[1].Piled, 1)
	same(t, "to be undone", c.State.Builds[0].Rework, 3)
}

// TestPileComes: eight things a person and week are .4 in each of twenty parts; none without a declaration.
func TestPileComes(t *testing.T) {
	c := built()
	c.State.Gap = 1
	Pile(c)
	equal(t, "not declared", len(c.State.Pile), 0)
	c.Spec.Piles = 8
	for day := range 1000 {
		c.Luck = lucky(day)
		Pile(c)
	}
	if n := len(c.State.Pile); n < 1100 || n > 1300 {
		t.Errorf("%d things in a thousand parts of three people, want about 1200", n)
	}
	equal(t, "counted", c.State.People[0].Piled+c.State.People[1].Piled+c.State.People[2].Piled, len(c.State.Pile))
}

// TestHands: three blocks of 100 minutes less 25 each are 3.75 h, times skill .8; half a day is two of 75; nothing on other days.
func TestHands(t *testing.T) {
	c := built()
	c.State.Day, c.State.Me.Hands = 0, .2
	Hands(c)
	same(t, "a day", c.State.Work[0].Done, 20+.8*3.75)
	same(t, "skill in use", c.State.Me.Skill, .8)
	c.State.Day = 1
	Hands(c)
	same(t, "the day after", c.State.Work[0].Done, 20+.8*3.75)
	same(t, "a day unused", c.State.Me.Skill, .8*(1-.015/21))

	c = built()
	c.State.Day, c.State.Me.Hands = 0, .1
	Hands(c)
	same(t, "half a day", c.State.Work[0].Done, 20+.8*100/60)
	c = built()
	c.Params.Hands.Decay = 0
	Hands(c)
	same(t, "nothing planned", c.State.Work[0].Done, 20)
	same(t, "switched off", c.State.Me.Skill, .8)
}

// TestTook: help that was asked for gives trust .02*(1-T); a task taken over takes .025 from the day's affect; both are counted.
func TestTook(t *testing.T) {
	c := room()
	equal(t, "has a question on the desk", c.Invited(0), true)
	equal(t, "has none", c.Invited(2), false)
	c.Took(0, true)
	same(t, "trust", c.State.People[0].Trust, .5+.02*.5)
	c.Took(2, false)
	same(t, "affect", c.State.People[2].Affect, -.025)
	same(t, "trust as it was", c.State.People[2].Trust, .5)
	for i, taken := range [...]int{1, 0, 1} {
		equal(t, "taken", c.State.People[i].Taken, taken)
	}
	c.State.People[2].Waiting = true
	equal(t, "stands at the desk", c.Invited(2), true)
}

// TestBoundary: headphones are the middle of a task; without them three in ten are between two.
func TestBoundary(t *testing.T) {
	c := built()
	n := 0
	for k := range 4000 {
		c.Luck = lucky(k)
		if c.atBoundary(0) {
			n++
		}
	}
	if n < 1100 || n > 1300 {
		t.Errorf("%d of 4000 at a boundary", n)
	}
	c.State.People[0].Headphones = true
	equal(t, "with headphones", c.atBoundary(0), false)
	equal(t, "plain", room().atBoundary(0), false)
	c.State.People[0].Headphones, c.Params.Parallel.Boundary = false, 0
	equal(t, "switched off", c.atBoundary(0), false)
}

// TestQuietMornings: nobody is interrupted by colleagues before noon once that is agreed.
func TestQuietMornings(t *testing.T) {
	c := built()
	c.Params.Focus.ByColleagues = 1
	c.State.Me.Quiet = true
	Interruptions(c)
	same(t, "in the morning", c.State.People[0].Focus, 0)
	c.State.Gap = 2
	Interruptions(c)
	if c.State.People[0].Focus <= 0 {
		t.Error("nor in the afternoon")
	}
}
