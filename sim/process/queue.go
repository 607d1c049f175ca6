package process

import (
	"math/bits"

	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Queue lets the owners of open, blocking matters come to the manager's desk and wait there, at a cost of focus; who is not attended
// to leaves again, a little let down. Waiting emerges from the minutes: nothing here knows how busy the manager is.
func Queue(c *Context) {
	t, now, day := &c.scratch().today, rng.First(c.State.Gap), c.State.Day
	if !t.of(c) {
		t.draw(c)
	}
	desk, people := c.State.Desk, c.State.People
	for first := 0; first < len(desk); first += setSize {
		word := desk[first:min(first+setSize, len(desk))]
		can := uint64(0)
		for open := waiting(word); open != 0; open &= open - 1 { // whose owners can come
			m := bits.TrailingZeros64(open)
			d := &word[m]
			who := int(d.Person)
			if uint(who) >= uint(len(people)) || !(d.Blocks > 0) { // nobody's, or nobody's trouble
				continue
			}
			x := &people[who] // without a jump: who is in, and what is new today, is nothing that a processor could foresee
			can |= uint64(bit(x.Present)&bit(d.Since != day)&^(bit(x.Waiting)|bit(x.Hearing < .5))) & t.comes.bit(who, now) << m
		}
		for ; can != 0; can &= can - 1 {
			m := first + bits.TrailingZeros64(can)
			who := desk[m].Person
			if x := &people[who]; !x.Waiting {
				x.Waiting, x.Matter, x.WaitSince = true, term.MatterID(m), 0
				c.Tell(org.News{Kind: org.NewsQueue, Person: who, Matter: term.MatterID(m)})
				c.Because("queue", who, term.MatterID(m), "stands", 1, "came to the desk")
			}
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
