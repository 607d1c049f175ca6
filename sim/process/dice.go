package process

import (
	"headcount/sim/num"
	"headcount/sim/rng"
)

// Throw is one draw that asked whether something happens, with the probability it was to happen with.
type Throw struct {
	Purpose  rng.Purpose
	Entity   int // whom or what it was about, as the purpose counts
	Day      int // the working day of its key
	Occasion rng.Occasion
	Stated   float64 // above 0 and below 1
	Happened bool
}

// Thrower is a Sink that is told of throws too: for the fair-dice page and for tests of chance.
type Thrower interface {
	Sink
	// Throw takes one draw; it is called from the middle of a process and must not look at the state.
	Throw(Throw)
}

// Chance reports whether something of this probability happens, as rng.Source does, and tells whoever listens. What is certain either way is
// no throw.
func (c *Context) Chance(probability float64, p rng.Purpose, entity, day int, o rng.Occasion) bool {
	if c.Causes == nil { // nobody listens, as in most of play: nothing of it need be kept
		return p.Happens(c.Luck.Draws(p, day, o).Bits(entity), probability)
	}
	happens := c.Luck.Chance(probability, p, entity, day, o)
	c.thrown(Throw{Purpose: p, Entity: entity, Day: day, Occasion: o, Stated: probability, Happened: happens})
	return happens
}

// dice is [Context.Chance] of one purpose and occasion today, for a loop that asks about one entity after the other: what their keys have in
// common is mixed once.
type dice struct {
	c        *Context
	draws    rng.Draws
	purpose  rng.Purpose
	occasion rng.Occasion
}

func (c *Context) dice(p rng.Purpose, o rng.Occasion) dice {
	return dice{c: c, draws: c.Luck.Draws(p, c.day(), o), purpose: p, occasion: o}
}

// Chance reports whether something of this probability happens to an entity, and tells whoever listens.
func (d *dice) Chance(probability float64, entity int) bool {
	if d.c.Causes == nil {
		return d.purpose.Happens(d.draws.Bits(entity), probability)
	}
	return d.c.Chance(probability, d.purpose, entity, d.c.day(), d.occasion)
}

func (c *Context) thrown(t Throw) {
	if listener, ok := c.Causes.(Thrower); ok && t.Stated > 0 && t.Stated < 1 {
		listener.Throw(t)
	}
}

// Number is one draw that picked a number, told by where in its own law it fell: of fair draws as many lie in one part of the law as in any other
// as large. What was made of it, and in which unit, its purpose says.
type Number struct {
	Purpose  rng.Purpose
	Entity   int // whom or what it was about, as the purpose counts
	Day      int // the working day of its key
	Occasion rng.Occasion
	Part     Part    // which part of the draw it took
	Of       int     // number of things that one was picked from; 0 where it was a number from a continuous law
	At       float64 // above 0 and below 1: the share of the law that lies below it
}

// Part is which part of a draw's bits a number was made from.
type Part uint8

// The parts: all of it, or one of its quarters (FirstQuarter and on).
const (
	Whole Part = iota
	FirstQuarter
)

// Numberer is a Sink that is told of numbers drawn one by one too. The many that a day draws for everybody at once, such as moods and minutes of
// work, are not told: no decision asks for them.
type Numberer interface {
	Sink
	// Number takes one draw; it is called from the middle of a process and must not look at the state.
	Number(Number)
}

// numbered tells whoever listens of a number; ask c.Causes first, so that play keeps nothing of it.
func (c *Context) numbered(n Number) {
	if listener, ok := c.Causes.(Numberer); ok {
		listener.Number(n)
	}
}

// whole tells of a number made from all of a draw.
func (c *Context) whole(p rng.Purpose, entity, day int, o rng.Occasion, of int) {
	if c.Causes != nil { // apart from the rest, so that play pays for this comparison and no call
		c.wholly(p, entity, day, o, of)
	}
}

func (c *Context) wholly(p rng.Purpose, entity, day int, o rng.Occasion, of int) {
	c.numbered(Number{Purpose: p, Entity: entity, Day: day, Occasion: o, Of: of, At: c.Luck.Uniform(p, entity, day, o)})
}

// Normal returns a standard normal draw, as rng.Source does, and tells whoever listens.
func (c *Context) Normal(p rng.Purpose, entity, day int, o rng.Occasion) float64 {
	c.whole(p, entity, day, o, 0)
	return num.NormalBits(c.Luck.Draws(p, day, o).Bits(entity))
}

// Uniform returns a number evenly spread over the open interval (0, 1), as rng.Source does, and tells whoever listens.
func (c *Context) Uniform(p rng.Purpose, entity, day int, o rng.Occasion) float64 {
	c.whole(p, entity, day, o, 0)
	return c.Luck.Uniform(p, entity, day, o)
}

// LogNormal returns a log-normal draw in the unit of the median, as rng.Source does, and tells whoever listens.
func (c *Context) LogNormal(median, sigma float64, p rng.Purpose, entity, day int, o rng.Occasion) float64 {
	c.whole(p, entity, day, o, 0)
	return c.Luck.LogNormal(median, sigma, p, entity, day, o)
}

// Pick returns one of n things by its number from 0, as rng.Source does, and tells whoever listens. n below 1 is a mistake of ours and panics.
func (c *Context) Pick(n int, p rng.Purpose, entity, day int, o rng.Occasion) int {
	c.whole(p, entity, day, o, n)
	return c.Luck.Pick(n, p, entity, day, o)
}
