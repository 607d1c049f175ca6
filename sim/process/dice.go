package process

import "headcount/sim/rng"

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
		return c.Luck.Chance(probability, p, entity, day, o)
	}
	happens := c.Luck.Chance(probability, p, entity, day, o)
	c.thrown(Throw{Purpose: p, Entity: entity, Day: day, Occasion: o, Stated: probability, Happened: happens})
	return happens
}

func (c *Context) thrown(t Throw) {
	if listener, ok := c.Causes.(Thrower); ok && t.Stated > 0 && t.Stated < 1 {
		listener.Throw(t)
	}
}
