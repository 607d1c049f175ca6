package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

// Progress books a day's work:
//
//	u = ability - b_F*max(0, strain) + affect + noise + what drives the person
//	y = exp(u) * focus-hours * (1 - comm(n)) * (1 - blocked)
//
// While a concern about the project's date or sense stays unsaid, part of y goes into what will not be needed.
func Progress(c *Context) {
	s := c.State
	c.count()
	c.workday().work()
	if !s.InFull() {
		for i := range s.People {
			if x := &s.People[i]; x.Project != term.NoProject {
				c.wasted(x.Project, book(&s.Work[x.Project], x.Output, Doubt(c, x.Project)))
			}
		}
	}
	if c.Causes != nil {
		c.waiting()
	}
	if s.InFull() {
		c.posts()
	}
	work := s.Work
	for j := range work {
		w := &work[j]
		if w.Finished < 0 && finished(s, j) {
			w.Finished = s.Day
		}
	}
}

// book books work done into a project and returns what of it is spent on what will not be needed.
func book(w *org.Project, y, doubt float64) (lost float64) {
	lost = num.Mul(y, doubt)
	w.Waste += lost
	w.Done += y - lost
	return lost
}

// wasted reports what of a project's work was in vain.
func (c *Context) wasted(id term.ProjectID, lost float64) {
	if lost > 0 && c.Causes != nil {
		c.BecauseAt("progress", id, "waste", lost, "something unsaid about it")
	}
}

// Doubt is the share of a project's output spent on what will not be needed, 0 to .5.
func Doubt(c *Context, id term.ProjectID) float64 {
	if c.counted() && uint(id) < uint(len(c.Tally.doubt)) {
		return c.Tally.doubt[id]
	}
	return c.doubt(id)
}

// doubt is Doubt, added up anew.
func (c *Context) doubt(id term.ProjectID) float64 {
	sum := 0.0
	for m := range c.State.Desk {
		if d := &c.State.Desk[m]; d.Project == id {
			sum += doubtful(c, d)
		}
	}
	return num.Clamp(sum, 0, doubtMost)
}

// doubtMost is the most of a project's output that is spent on what will not be needed.
const doubtMost = .5

// Blocked is the share of a person's output that waits, 0 to Params.Work.BlockedMost: what each open matter holds back, half of
// it until the question as asked is settled, half until what stands behind it is said.
func Blocked(c *Context, i int) float64 {
	if c.counted() {
		return c.Tally.blocked[i]
	}
	return c.blocked(i)
}

// waits is Blocked of everybody.
func (c *Context) waits() []float64 {
	if c.counted() {
		return c.Tally.blocked
	}
	list := make([]float64, len(c.State.People))
	for i := range list {
		list[i] = c.blocked(i)
	}
	return list
}

// blocked is Blocked, added up anew.
func (c *Context) blocked(i int) float64 {
	sum := 0.0
	for m := range c.State.Desk {
		if d := &c.State.Desk[m]; d.Open && int(d.Person) == i {
			sum += held(c, d)
		}
	}
	return c.limited(sum + piled(&c.Params.Pile, &c.State.People[i]) + c.outage(c.State.People[i].Project))
}

// limited keeps what is held back within its limits.
func (c *Context) limited(held float64) float64 { return num.Clamp(held, 0, c.Params.Work.BlockedMost) }

// waiting reports what of people's work waits for an answer.
func (c *Context) waiting() {
	for m := range c.State.Desk {
		d := &c.State.Desk[m]
		if d.Open && d.Person != term.NoPerson && d.Blocks > 0 {
			if part := held(c, d); part > 0 {
				c.Because("progress", d.Person, term.MatterID(m), "waits", part, "waits for an answer")
			}
		}
	}
}

func headcount(people []org.Person, id term.ProjectID) int {
	n := 0
	for i := range people {
		if people[i].Project == id && !people[i].Gone {
			n++
		}
	}
	return n
}
