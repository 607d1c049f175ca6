package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// asking is the room with matter 0 off the desk, answered, and what stands behind it unsaid.
func asking() *Context {
	c := room()
	c.Params.Queue.AsksAgain = 1
	c.State.Desk[0].Open, c.State.Desk[0].Answered = false, true
	return c
}

// TestUnsaidConcernAsksAgain: the matter is back on the desk, unanswered, with a message of its owner.
func TestUnsaidConcernAsksAgain(t *testing.T) {
	c := asking()
	Questions(c)
	d := &c.State.Desk[0]
	equal(t, "open", d.Open, true)
	equal(t, "answered", d.Answered, false)
	equal(t, "since", d.Since, 1)
	equal(t, "asked", c.State.People[0].Asked, 1)
	equal(t, "messages", len(c.State.Mail), 1)
	equal(t, "message", c.State.Mail[0], org.Message{From: 0, Matter: 0, Kind: org.Question, Index: 1, Day: 1, Minute: 90})
	equal(t, "unread", c.State.Me.Unread, 1)
}

// TestWhoDoesNotAskAgain: nothing behind it, all said, still on the desk, never come up, nobody's, no chance.
func TestWhoDoesNotAskAgain(t *testing.T) {
	for name, change := range map[string]func(c *Context){
		"concern below .15": func(c *Context) { c.State.Desk[0].Concern = .149 },
		"said":              func(c *Context) { c.State.Desk[0].Opened = true },
		"on the desk":       func(c *Context) { c.State.Desk[0].Open = true },
		"never come up":     func(c *Context) { c.State.Desk[0].Ever = false },
		"nobody's":          func(c *Context) { c.State.Desk[0].Person = term.NoPerson },
		"no chance":         func(c *Context) { c.Params.Queue.AsksAgain = 0 },
	} {
		c := asking()
		change(c)
		before := sum(c.State)
		Questions(c)
		equal(t, name, sum(c.State), before)
	}
}

// TestConcernAtTheLimitAsks: .15 itself is enough.
func TestConcernAtTheLimitAsks(t *testing.T) {
	c := asking()
	c.State.Desk[0].Concern = .15
	Questions(c)
	equal(t, "open", c.State.Desk[0].Open, true)
}

// TestFullDeskTurnsQuestionsAway: with seven matters on the desk nothing is asked, so no message points to what does not lie there.
func TestFullDeskTurnsQuestionsAway(t *testing.T) {
	c := asking()
	for range MattersOnDesk - 1 {
		c.State.Desk = append(c.State.Desk, org.Matter{Person: 1, Open: true, Ever: true})
	}
	before := sum(c.State)
	Questions(c)
	equal(t, "state", sum(c.State), before)
}

// TestRaise puts a matter on the desk once, from today on, and no more than seven.
func TestRaise(t *testing.T) {
	c := room()
	equal(t, "raised", c.Raise(2), true)
	d := c.State.Desk[2]
	if !d.Open || !d.Ever || d.Since != 1 || d.Touched != 1 {
		t.Errorf("raised as %+v", d)
	}
	c.State.Day = 3
	equal(t, "raised again", c.Raise(2), true)
	equal(t, "as it was", c.State.Desk[2], d)
	for range 5 { // three lie there already
		c.State.Desk = append(c.State.Desk, org.Matter{})
	}
	for m := term.MatterID(3); m < 7; m++ {
		equal(t, "fourth to seventh", c.Raise(m), true)
	}
	equal(t, "eighth", c.Raise(7), false)
	equal(t, "eighth", c.State.Desk[7], org.Matter{})
}

// TestDrop takes the matter off the desk unsaid, and its owner back to work.
func TestDrop(t *testing.T) {
	c := room()
	x := &c.State.People[0]
	x.Waiting, x.Matter = true, 0
	c.Drop(0)
	d := &c.State.Desk[0]
	if d.Open || !d.Answered || d.Opened || x.Waiting || x.Matter != term.NoMatter {
		t.Errorf("dropped as %+v, waiting %v with %v", *d, x.Waiting, x.Matter)
	}
	c.Drop(2)
	equal(t, "what was not there", c.State.Desk[2].Answered, false)
}
