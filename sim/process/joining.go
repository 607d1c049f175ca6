package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Joining lets people come and go on the day that was set for it.
func Joining(c *Context) {
	people, today := c.State.People, c.State.Day
	for i := range people {
		x := &people[i]
		if x.Joins != today && x.Leaves != today {
			continue
		}
		switch {
		case x.Gone && x.Joins > 0 && x.Joins == today:
			c.Join(i)
		case !x.Gone && x.Leaves > 0 && x.Leaves == today:
			c.Leave(i)
		}
	}
}

// FirstDay is when somebody declared to arrive comes: on that day, or a recruiting lag of six to fourteen weeks after it, when it is the
// day on which hiring was decided.
func FirstDay(p *params.Ramp, d *org.PersonSpec, luck rng.Source, i int) quantity.Day {
	if !d.Recruited {
		return d.Arrives
	}
	weeks := num.Lerp(p.LagLow, p.LagHigh, luck.Uniform(rng.RampUp, i, 0, onLag))
	return d.Arrives + quantity.Day(num.Mul(weeks, quantity.DaysPerWeek)+.5)
}

// Join lets somebody begin. The incumbents hand over once, for all who begin on one day.
func (c *Context) Join(i int) {
	s := c.State
	x := &s.People[i]
	x.Gone, x.Joins = false, s.Day
	x.Parts = 0
	for k := range s.Posts {
		p := &s.Posts[k]
		if int(p.Person) != i || p.Share <= 0 {
			continue
		}
		x.Parts++
		if !c.othersJoin(i, p.Project) {
			c.handOver(p.Person, p.Project)
		}
	}
	c.Because("joining", person(i), term.NoMatter, "headcount", 1, "first day")
}

// othersJoin reports whether somebody before this one has begun in the project today.
func (c *Context) othersJoin(i int, j term.ProjectID) bool {
	for k := range c.State.Posts {
		p := &c.State.Posts[k]
		if p.Project == j && int(p.Person) != i && c.works(p) && c.State.Day > 0 && c.State.People[p.Person].Joins == c.State.Day {
			return true
		}
	}
	return false
}

// Leave lets somebody go: what they know of their projects goes with them, and what they waited for is nobody's any more.
func (c *Context) Leave(i int) {
	s := c.State
	x := &s.People[i]
	x.Gone, x.Leaves, x.Present, x.Headphones = true, s.Day, false, false
	x.Waiting, x.Matter = false, term.NoMatter
	x.Project, x.Parts, x.Output = term.NoProject, 0, 0
	for m := range s.Desk {
		if int(s.Desk[m].Person) == i {
			c.Drop(term.MatterID(m))
		}
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; int(p.Person) == i {
			p.Share, p.Load, p.Owes, p.Did = 0, 0, 0, 0
		}
	}
	c.unpile(i)
	c.vacate(i)
	c.Because("joining", person(i), term.NoMatter, "headcount", -1, "last day")
}
