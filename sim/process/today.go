package process

import (
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// today is the chance of one day that everybody is asked about in each of its four parts, drawn once for the day: for each person one
// draw, a quarter of it for each part. It is scratch and says nothing that the keys of its draws do not.
type today struct {
	luck  rng.Source
	day   quantity.Day
	seats []rng.Quarters // who is found at the desk
	ears  []rng.Quarters // who wears headphones
	calls []rng.Quarters // whom colleagues interrupt
	lags  []rng.Quarters // how long it takes to find back in
	needs []rng.Quarters // who needs something small of the manager
}

// today returns the chance of the present day.
func (c *Context) today() *today {
	t, n := &c.scratch().today, len(c.State.People)
	if t.luck == c.Luck && t.day == c.State.Day && len(t.seats) == n {
		return t
	}
	t.luck, t.day = c.Luck, c.State.Day
	for _, row := range [...]struct {
		list    *[]rng.Quarters
		purpose rng.Purpose
		o       rng.Occasion
		used    bool
	}{
		{&t.seats, rng.Presence, onPart, true},
		{&t.ears, rng.Presence, onHeadphones, true},
		{&t.calls, rng.Interruption, onColleague, true},
		{&t.lags, rng.Interruption, onColleagueLag, true},
		{&t.needs, rng.Queue, onPile, c.Spec.Piles > 0},
	} {
		if *row.list = lent(*row.list, n); row.used {
			c.Luck.Draws(row.purpose, c.day(), row.o).Quarters(*row.list)
		}
	}
	return t
}

// normals returns a standard normal draw of today for each person, until the next call.
func (c *Context) normals(p rng.Purpose, o rng.Occasion) []float64 {
	t := c.scratch()
	t.z = lent(t.z, len(c.State.People))
	c.Luck.Draws(p, c.day(), o).Normals(t.z)
	return t.z
}

// quarters returns draws of today for n things, four to a draw, until the next call: thing k has quarter k of draw k/4.
func (c *Context) quarters(p rng.Purpose, o rng.Occasion, n int) []rng.Quarters {
	t := c.scratch()
	t.four = lent(t.four, (n+3)/4)
	c.Luck.Draws(p, c.day(), o).Quarters(t.four)
	return t.four
}

// open returns the matters that lie open on the desk, in order, until the next call. Few of many do, and which is nothing that a
// processor could foresee: so they are picked without a jump, and what follows goes over these alone.
func (c *Context) open() []int {
	t, desk := c.scratch(), c.State.Desk
	t.open = lent(t.open, len(desk)+1)
	n := 0
	for m := range desk {
		t.open[n] = m
		if desk[m].Open {
			n++
		}
	}
	return t.open[:n]
}

// scratch returns the room that was lent, or new room where none was.
func (c *Context) scratch() *Tally {
	if c.Tally == nil {
		return new(Tally)
	}
	return c.Tally
}

// lent returns n places in the list's own memory where it is large enough.
func lent[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n)
	}
	return list[:n]
}
