package process

import (
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Queue lets the owners of open, blocking matters come to the manager's desk and wait there, at a cost of focus; who is not attended
// to leaves again, a little let down. Waiting emerges from the minutes: nothing here knows how busy the manager is.
func Queue(c *Context) {
	p, comes := &c.Params.Queue, c.Luck.Draws(rng.Queue, c.day(), onPartIn[c.State.Gap])
	desk, people, day := c.State.Desk, c.State.People, c.State.Day
	open, n := c.unanswered(), 0
	for _, m := range open { // those that can come, picked without a jump: who is in is nothing that a processor could foresee
		d := &desk[m]
		open[n] = m
		if d.Person == term.NoPerson {
			continue
		}
		x := &people[d.Person]
		n += int(bit(d.Blocks > 0) & bit(x.Present) &^ (bit(x.Waiting) | bit(x.Hearing < .5) | bit(d.Since == day)))
	}
	for _, m := range open[:n] {
		d := &desk[m]
		x := &people[d.Person]
		if comes.Chance(p.Comes, int(d.Person)) && !x.Waiting {
			x.Waiting, x.Matter, x.WaitSince = true, term.MatterID(m), 0
			c.Tell(org.News{Kind: org.NewsQueue, Person: d.Person, Matter: term.MatterID(m)})
			c.Because("queue", d.Person, term.MatterID(m), "stands", 1, "came to the desk")
		}
	}
	for i := range people {
		if people[i].Waiting {
			c.stand(i)
		}
	}
}

// stand is one part of the day of somebody who waits at the manager's desk.
func (c *Context) stand(i int) {
	x := &c.State.People[i]
	x.Focus += c.Params.Queue.WaitMinutes / 60
	x.WaitSince++
	if int(x.WaitSince) > c.Params.Queue.Stands {
		x.Waiting, x.Matter = false, term.NoMatter
		c.Letdown(i, .25, "waited for nothing")
	}
}
