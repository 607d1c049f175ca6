package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// VowOf says what a promise made in play is about, and until when it binds.
func VowOf(c *Context, a *term.Act) org.Vow {
	p := &c.Params.Vows
	v := org.Vow{
		Words: c.State.People[a.Person].Written, Person: a.Person, Matter: a.Matter, Project: a.Project, Object: a.Object, Made: c.State.Day, Weight: 1,
	}
	if a.Manner == term.Inflated {
		v.Weight = p.Inflated
	}
	switch {
	case a.Object != term.NoObject:
		v.Kind, v.Due = term.VowSubmit, c.State.Day+quantity.Day(p.Days)
	case a.Matter != term.NoMatter:
		v.Kind, v.Due, v.Project = term.VowSettle, c.State.Day+quantity.Day(p.Days), term.NoProject
	case a.Project != term.NoProject:
		v.Kind, v.Due = term.VowDate, c.State.Work[a.Project].Due
	case a.Manner == term.TheirAgenda:
		v.Kind, v.Due = term.VowTime, c.State.Day+quantity.Day(p.Time*quantity.DaysPerWeek)
	default:
		v.Kind, v.Due = term.VowEvenings, c.State.Day+quantity.Day(p.Evenings)
	}
	return v
}

// Vow gives a promise: it raises hope a little at once, more where more is promised than anybody can be sure of.
func (c *Context) Vow(a *term.Act) {
	v := VowOf(c, a)
	s := c.State
	if len(s.Vows) == org.VowsKept {
		for i := range s.Vows {
			if s.Vows[i].State != org.VowOpen {
				s.Vows = append(s.Vows[:i], s.Vows[i+1:]...)
				break
			}
		}
	}
	s.Vows = append(s.Vows, v)
	c.Gain(int(a.Person), num.Mul(c.Params.Vows.Given, v.Weight), "a promise")
}

// Vows keeps and breaks promises made in play, in the evening, by what everybody can check: a kept one earns what useful help does, a
// broken one costs two small letdowns, and one that promised more than anybody could be sure of breaks trust.
func Vows(c *Context) {
	for i := range c.State.Vows {
		v := &c.State.Vows[i]
		if v.State != org.VowOpen {
			continue
		}
		kept, over := c.vow(v)
		if c.State.Day.LastOfWeek() {
			v.Words = c.State.People[v.Person].Written
		}
		switch {
		case c.State.People[v.Person].Gone:
			v.State = org.VowLapsed
		case over:
			c.settleVow(v, kept)
		}
	}
}

// vow says whether a promise is settled this evening, and whether it was kept.
func (c *Context) vow(v *org.Vow) (kept, over bool) {
	due := c.State.Day >= v.Due
	switch v.Kind {
	case term.VowSettle:
		d := &c.State.Desk[v.Matter]
		settled := d.Answered || d.Opened || !d.Open
		return settled, settled || due
	case term.VowDate:
		w := &c.State.Work[v.Project]
		switch {
		case w.Finished >= 0 && w.Finished <= v.Due:
			return true, true
		case w.Due > v.Due:
			return false, true
		}
		return false, due
	case term.VowTime:
		return c.timeGiven(v), due || !c.timeGiven(v)
	case term.VowSubmit:
		return c.handedIn(v.Object), c.handedIn(v.Object) || due
	}
	return true, due // evenings: one that is asked breaks it at once
}

// timeGiven reports whether a promise of time every week still holds: on a Friday, from the second on, there was a talk this week, in writing
// with somebody who does not hear; a week at whose end they are away or off does not count.
func (c *Context) timeGiven(v *org.Vow) bool {
	x, day := &c.State.People[v.Person], c.State.Day
	if !day.LastOfWeek() || day-v.Made < quantity.DaysPerWeek {
		return true
	}
	talked := x.LastSpoken > day-quantity.DaysPerWeek || x.Hearing <= .5 && x.Written > v.Words
	return talked || c.Off(int(v.Person))
}

// handedIn reports whether a request has been handed in. Where requests are not part of the model it has not.
func (c *Context) handedIn(r term.ObjectID) bool {
	return r >= 0 && int(r) < len(c.State.Requests) && c.State.Requests[r].Times > 0
}

// asksEvening breaks the promise not to ask somebody for evenings.
func (c *Context) asksEvening(i int) {
	for k := range c.State.Vows {
		if v := &c.State.Vows[k]; v.State == org.VowOpen && v.Kind == term.VowEvenings && int(v.Person) == i {
			c.settleVow(v, false)
		}
	}
}

// settleVow books that a promise was kept or broken, and remembers it.
func (c *Context) settleVow(v *org.Vow, kept bool) {
	a := term.NewAct(term.Promise).About(v.Matter).On(v.Object)
	a.Person, a.Project = v.Person, v.Project
	if v.Weight > 1 {
		a.Manner = term.Inflated
	}
	i := int(v.Person)
	c.Promised(kept)
	n := org.News{Kind: org.NewsVowKept, Person: v.Person, Matter: v.Matter, Act: a, Index: int(v.Kind)}
	switch {
	case kept:
		v.State = org.VowKept
		c.Gain(i, v.Weight, "a kept promise")
		c.Grew(&a, term.Agreed)
		c.Remember(&a, term.Agreed)
	case v.Weight > 1:
		v.State, n.Kind = org.VowBroken, org.NewsVowBroken
		c.Breach(i, "promised more than could be known")
		c.Grew(&a, term.Refused)
		c.Remember(&a, term.Refused)
	default:
		v.State, n.Kind = org.VowBroken, org.NewsVowBroken
		c.Letdown(i, c.Params.Vows.Letdown, "a broken promise")
		c.Grew(&a, term.Refused)
		c.Remember(&a, term.Refused)
	}
	c.Tell(n)
}
