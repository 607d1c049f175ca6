package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// partsOfWeek is how many parts of a day there are in a week.
const partsOfWeek = 4 * quantity.DaysPerWeek

// Pile lets people need something small of the manager: an approval, a decision, a word. Each thing waits until the manager has had the
// minutes for it, and holds its owner back meanwhile; who has waited too long decides alone, and is sometimes wrong.
func Pile(c *Context) {
	if c.Spec.Piles <= 0 {
		return
	}
	t := &c.scratch().today
	if !t.of(c) {
		t.draw(c)
	}
	part, people := c.State.Gap, c.State.People
	o := onPileIn[part]
	draws := c.Luck.Draws(rng.Queue, c.day(), o)
	for i := range t.needs.in(part) {
		x := &people[i]
		if x.Gone {
			continue
		}
		lasts := rng.Quarters(draws.Bits(i)).Of(pileQuarter)
		if c.Causes != nil {
			c.numbered(Number{Purpose: rng.Queue, Entity: i, Day: c.day(), Occasion: o, Part: FirstQuarter + pileQuarter, At: lasts.Uniform()})
		}
		c.State.Pile = append(c.State.Pile, org.Item{Person: person(i), Minutes: t.small.Value(lasts), Since: c.State.Day})
		x.Piled++
	}
	if c.State.Gap == 0 {
		c.expire()
	}
}

// pileQuarter is which quarter of its draw says how long a thing takes.
const pileQuarter = 3

// Serve gives the pile the minutes that have passed and were the manager's own, oldest thing first: less the share of duties, of days kept for
// own work and of standing one-to-ones. Minutes spent on anything else are not there: waiting grows as rho/(1-rho) without any law that says so.
func (c *Context) Serve(passed quantity.Minute) {
	s := c.State
	if len(s.Pile) == 0 {
		return
	}
	left := num.Mul(float64(passed), num.Mul(1-c.Params.Pile.Duties, 1-keptToday(s)))
	if s.Gap == standingPart {
		left = num.Clamp(left-c.standingMinutes(), 0, left)
	}
	served, pile, people := 0, s.Pile, s.People
	for k := range pile {
		item := &pile[k]
		used := min(item.Minutes, left)
		item.Minutes -= used
		left -= used
		s.Me.Busy += used
		if item.Minutes > 0 {
			break
		}
		people[item.Person].Piled--
		served++
	}
	s.Pile = pile[:copy(pile, pile[served:])]
}

// expire takes out what has waited too long.
func (c *Context) expire() {
	s, p := c.State, &c.Params.Pile
	kept := s.Pile[:0]
	for k, item := range s.Pile {
		if int(s.Day-item.Since) <= p.Patience {
			kept = append(kept, item)
			continue
		}
		s.People[item.Person].Piled--
		if c.Chance(p.Wrong, rng.Defect, int(item.Person), c.day(), onPile.With(k)) {
			c.undo(int(item.Person))
		}
	}
	s.Pile = kept
}

// undo adds the work of undoing a wrong decision to the project of whoever made it alone.
func (c *Context) undo(i int) {
	j := c.State.People[i].Project
	if j == term.NoProject {
		return
	}
	if c.State.InFull() {
		c.State.Builds[j].Rework += c.Params.Pile.Undo
		return
	}
	c.State.Work[j].Work += c.Params.Pile.Undo
}

// unpile takes out what somebody waits for who waits no longer.
func (c *Context) unpile(i int) {
	kept := c.State.Pile[:0]
	for _, item := range c.State.Pile {
		if int(item.Person) != i {
			kept = append(kept, item)
		}
	}
	c.State.Pile = kept
	c.State.People[i].Piled = 0
}

// piled is the share of somebody's output that waits in the pile.
func piled(p *params.Pile, x *org.Person) float64 {
	return num.Clamp(num.Mul(p.Blocks, float64(x.Piled)), 0, p.Most)
}
