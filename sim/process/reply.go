package process

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// HalfDay is how long silence takes to become a sign [working min].
const HalfDay quantity.Minute = 240

// Write sends a written act on its way: the answer is decided now, and arrives later, or never.
func (c *Context) Write(a *term.Act, came term.Outcome, o rng.Occasion) {
	after, comes := Reply(c, int(a.Person), a.Channel, o)
	c.sendBack(a, a.Person, came, after, comes)
}

// sendBack puts an answer of somebody, or of somebody of elsewhere, on its way: so many working minutes from now, or when they are back.
func (c *Context) sendBack(a *term.Act, from term.PersonID, came term.Outcome, after quantity.Minute, comes bool) {
	day, minute := c.State.Day, c.State.Minute+after
	for minute >= quantity.DayLength {
		day++
		minute -= quantity.DayLength
	}
	limit := HalfDay
	if last := c.awayTo(from); last >= c.State.Day && last >= day {
		limit += quantity.Minute(last+1-c.State.Day) * quantity.DayLength
		day, minute = last+1, minute%quantity.DayLength // whoever comes back reads it then
	}
	c.State.Wait = append(c.State.Wait, org.Pending{
		Act: *a, Outcome: came, Day: day, Minute: minute, Limit: limit, Never: !comes,
	})
}

// awayTo is the last day on which somebody is away, or -1; of who is of elsewhere nothing is known.
func (c *Context) awayTo(p term.PersonID) quantity.Day {
	if p == term.NoPerson {
		return quantity.Never
	}
	return c.State.AwayTo(&c.Spec.Calendar, int(p))
}

// Replies brings in the answers that are due by now, and turns half a day without one into a sign of its own.
func (c *Context) Replies(passed quantity.Minute) {
	s := c.State
	if len(s.Wait) == 0 {
		return
	}
	kept := 0
	for k := range s.Wait {
		w := &s.Wait[k]
		due := w.Day < s.Day || w.Day == s.Day && w.Minute <= s.Minute
		w.Limit -= passed
		switch {
		case due && !w.Never:
			c.arrive(*w)
			continue
		case w.Limit <= 0 && !w.Silent:
			w.Silent = true
			if c.moot(&w.Act) {
				break
			}
			c.Tell(org.News{Kind: org.NewsSilence, Person: w.Act.Person, Matter: w.Act.Matter, Act: w.Act, Outcome: term.NoAnswer})
		}
		if w.Never && w.Silent {
			continue
		}
		if kept < k {
			s.Wait[kept] = *w
		}
		kept++
	}
	s.Wait = s.Wait[:kept]
}

// moot reports whether what was asked in writing, outside of a scene, has been settled some other way since: nobody waits for an answer any more.
func (c *Context) moot(a *term.Act) bool {
	return a.Event == term.NoEvent && a.Matter != term.NoMatter && c.State.Desk[a.Matter].Answered
}

func (c *Context) arrive(w org.Pending) {
	if w.Act.Person == term.NoPerson {
		c.writesBack(w)
		return
	}
	o := Asked(&w.Act, 0)
	about := w.Act.Matter
	c.State.People[w.Act.Person].Focus += float64(Minutes(c.Params, c.State, &w.Act)) / 60 // writing back takes as long as writing did
	if m := Settle(c, &w.Act, w.Outcome, o); m != term.NoMatter {
		about = m
	}
	c.deliver(w.Act.Person, w.Act.Matter, org.Reply, int(w.Outcome))
	c.Tell(org.News{Kind: org.NewsReply, Person: w.Act.Person, Matter: about, Act: w.Act, Outcome: w.Outcome})
}

// Asked names the occasion of an act: the scene it answers, or the part of the day it was done in. Two choices of one scene share
// their luck, so that only the choice differs between twins.
func Asked(a *term.Act, gap int) rng.Occasion {
	if a.Event != term.NoEvent {
		return onScene.With(int(a.Event))
	}
	return onFree.With(gap)
}
