package process

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// today is the chance of one day that everybody is asked about in each of its four parts, drawn once for the day: for each person one
// draw, a quarter of it for each part. It is scratch and says nothing that the keys of its draws, the coefficients and the specification do
// not: a model may go on with another state of the same day.
type today struct {
	spec  *org.Spec
	luck  rng.Source
	day   quantity.Day
	call  float64        // chance of being interrupted by colleagues in a part of the day
	need  float64        // chance of needing something small in one
	seats []rng.Quarters // who is found at the desk
	ears  []rng.Quarters // who wears headphones
	calls []rng.Parts    // whom colleagues interrupt
	lags  []rng.Quarters // how long it takes to find back in
	law   rng.LogNormals // of those
	needs []rng.Parts    // who needs something small of the manager
	some  []int          // those to whom something happens in one part
}

// today returns the chance of the present day.
func (c *Context) today() *today {
	t, n, call, need := &c.scratch().today, len(c.State.People), c.Params.Focus.ByColleagues, c.Spec.Piles/partsOfWeek
	if t.spec == c.Spec && t.day == c.State.Day && t.luck == c.Luck && len(t.seats) == n && t.call == call && t.need == need {
		return t
	}
	t.spec, t.luck, t.day, t.call, t.need = c.Spec, c.Luck, c.State.Day, call, need
	t.seats = c.drawn(t.seats, rng.Presence, onPart)
	t.ears = c.drawn(t.ears, rng.Presence, onHeadphones)
	t.lags = c.drawn(t.lags, rng.Interruption, onColleague)
	t.calls = below(t.calls, t.lags, call)
	t.lags = c.drawn(t.lags, rng.Interruption, onColleagueLag)
	for i, away := range c.away() {
		if away {
			t.calls[i] = 0
		}
	}
	if need > 0 {
		t.needs = below(t.needs, c.quarters(rng.Queue, onPile, 4*n), need)
	}
	return t
}

// in returns those to whom something happens in a part of the day, in order, until the next call. They are picked without a jump, because
// no processor could foresee it.
func (t *today) in(happens []rng.Parts, part int) []int {
	t.some = lent(t.some, len(happens)+1)
	some, n := t.some, 0
	for i, p := range happens {
		some[n] = i
		n += p.Bit(part)
	}
	return some[:n]
}

// below says of each draw in which parts of the day something of this probability happens.
func below(into []rng.Parts, draws []rng.Quarters, probability float64) []rng.Parts {
	into = lent(into, len(draws))
	steps := rng.InSteps(probability)
	for i, draw := range draws {
		into[i] = draw.Below(steps)
	}
	return into
}

// drawn returns a draw of today in quarters for each person, in the list's own memory where it is large enough.
func (c *Context) drawn(list []rng.Quarters, p rng.Purpose, o rng.Occasion) []rng.Quarters {
	list = lent(list, len(c.State.People))
	c.Luck.Draws(p, c.day(), o).Quarters(list)
	return list
}

// rater is the manager's own error of this week about somebody's mood, drawn the first time that it is asked for.
func (c *Context) rater(i int) float64 {
	t, week, n := c.scratch(), int(c.State.Day.Week()), len(c.State.People)
	if t.rated.week != week || t.rated.luck != c.Luck || len(t.rated.known) != n {
		t.rated.week, t.rated.luck = week, c.Luck
		t.rated.known, t.rated.error = lent(t.rated.known, n), lent(t.rated.error, n)
		clear(t.rated.known)
	}
	if !t.rated.known[i] {
		t.rated.known[i], t.rated.error[i] = true, c.Normal(rng.RaterError, i, week, onMood)
	}
	return t.rated.error[i]
}

// rated is the manager's own error about the mood of each person in one week, so far as it has been drawn.
type rated struct {
	luck  rng.Source
	week  int
	known []bool
	error []float64
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

// unanswered returns the matters on the desk that wait for an answer, in order, until the next call. Few of many do, and which is nothing
// that a processor could foresee: so they are picked without a jump, and what follows goes over these alone.
func (c *Context) unanswered() []int {
	t, desk := c.scratch(), c.State.Desk
	t.open = lent(t.open, len(desk)+1)
	open, n := t.open, 0
	for m := range desk {
		open[n] = m
		d := &desk[m]
		n += int(bit(d.Open) &^ bit(d.Answered))
	}
	return open[:n]
}

// bit is 1 for true and 0 for false.
func bit(b bool) uint8 {
	if b {
		return 1
	}
	return 0
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
