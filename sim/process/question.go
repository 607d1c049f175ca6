package process

import (
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Questions brings an unsaid concern back as one more small question: the owner of a matter that was answered and not opened asks
// something simple again, because the simple question was never the question. With a full desk they keep it to themselves.
func Questions(c *Context) {
	desk, smallest := c.State.Desk, c.Params.Openness.Smallest
	for m := range desk {
		if !(desk[m].Concern < smallest) { // few matters have something behind them
			c.asksAgain(term.MatterID(m))
		}
	}
}

// asksAgain lets the owner of a matter with a concern behind it ask something simple again, or not.
func (c *Context) asksAgain(m term.MatterID) {
	d := &c.State.Desk[m]
	if d.Person == term.NoPerson || d.Opened || !d.Ever || d.Open || !c.atWork(int(d.Person)) {
		return
	}
	if !c.Chance(c.Params.Queue.AsksAgain, rng.Initiative, int(m), c.day(), onAsksAgain) || !c.Raise(m) {
		return
	}
	x := &c.State.People[d.Person]
	x.Asked++
	d.Answered = false
	c.post(d.Person, m, questionIndex(x.Asked))
}

// questionIndex cycles through the lines a person has for asking again; which line it is is words, not state.
func questionIndex(n int) int { return n }

// Raise puts a matter on the desk; one that lies there already is left as it is. At most seven lie there: the rest waits out of sight.
func (c *Context) Raise(m term.MatterID) bool {
	d := &c.State.Desk[m]
	if d.Open {
		return true
	}
	if c.openMatters() >= MattersOnDesk {
		return false
	}
	d.Open, d.Ever = true, true
	d.Since, d.Touched = c.State.Day, c.State.Day
	return true
}

// MattersOnDesk is the most that lie on the desk at once.
const MattersOnDesk = 7

func (c *Context) openMatters() int {
	n, desk := 0, c.State.Desk
	for m := range desk {
		n += int(bit(desk[m].Open))
	}
	return n
}

// Drop takes a matter off the desk without settling what stands behind it.
func (c *Context) Drop(m term.MatterID) {
	d := &c.State.Desk[m]
	if !d.Open {
		return
	}
	d.Open, d.Answered = false, true
	c.leave(d.Person, m)
}
