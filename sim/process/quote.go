package process

import (
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

var (
	onQuote = rng.Named("quote")
	onWhich = rng.Named("quote-which")
)

// memorable reports whether an act is one that people remember for months.
func memorable(a *term.Act, came term.Outcome) bool {
	switch a.Verb {
	case term.Promise, term.Apologise, term.Recognise, term.Shout, term.Tell, term.Expect:
		return true
	case term.AskOvertime:
		return came == term.Agreed || came == term.Resisted
	case term.TakeTask:
		return a.Person != term.NoPerson
	case term.Ask, term.OneToOne:
		return came == term.Opened
	case term.Rate:
		return came == term.Resisted
	}
	return false
}

// Remember keeps what somebody may quote long after, where promises in play are used; the oldest that has been quoted makes room, else the
// oldest.
func (c *Context) Remember(a *term.Act, came term.Outcome) {
	if !c.Spec.Self.Vows || a.Person == term.NoPerson || !memorable(a, came) {
		return
	}
	s := c.State
	if len(s.Quotes) == org.QuotesKept {
		drop := 0
		for i := range s.Quotes {
			if s.Quotes[i].Times > s.Quotes[drop].Times {
				drop = i
			}
		}
		s.Quotes = append(s.Quotes[:drop], s.Quotes[drop+1:]...)
	}
	q := org.Quote{Act: *a, Came: came, Day: s.Day, Person: a.Person}
	q.Act.Event, q.Act.Choice, q.Act.Forecast = term.NoEvent, term.NoChoice, term.NoForecast
	s.Quotes = append(s.Quotes, q)
}

// Recall lets somebody quote what was said or done long ago, about once a quarter. It is told and does nothing by itself: what it did, it
// did then.
func Recall(c *Context) {
	s, p := c.State, &c.Params.Vows
	if len(s.Quotes) == 0 || !s.Day.LastOfWeek() || !c.Chance(p.Quoted, rng.Initiative, 0, c.day(), onQuote) {
		return
	}
	n := 0
	for i := range s.Quotes {
		if c.quotable(&s.Quotes[i]) {
			n++
		}
	}
	if n == 0 {
		return
	}
	pick := c.Pick(n, rng.Initiative, 0, c.day(), onWhich)
	for i := range s.Quotes {
		q := &s.Quotes[i]
		if !c.quotable(q) {
			continue
		}
		if pick == 0 {
			q.Times++
			c.Tell(org.News{Kind: org.NewsQuote, Person: q.Person, Matter: q.Act.Matter, Act: q.Act, Outcome: q.Came, Index: int(q.Day)})
			return
		}
		pick--
	}
}

// quotable reports whether an act lies long enough back, has not been quoted yet, and is remembered by somebody who is here.
func (c *Context) quotable(q *org.Quote) bool {
	return q.Times == 0 && int(c.State.Day-q.Day) >= c.Params.Vows.After && !c.State.People[q.Person].Gone
}
