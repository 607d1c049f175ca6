package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// quiet is the room without noise in anybody's work and nothing on the desk.
func quiet() *Context {
	c := room()
	c.Params.Affect.Noise = 0
	for m := range c.State.Desk {
		c.State.Desk[m].Open, c.State.Desk[m].Ever = false, false
	}
	return c
}

// plainDay is what one of three does in an undisturbed day: 5 h * (1 - .0006*9) = 5*.9946.
const plainDay = 4.973

// TestOutput: exp(ability - .1*strain + affect) * (5 - lost focus + 1.6 in the evening) * .9946 * (1 - blocked).
func TestOutput(t *testing.T) {
	for name, k := range map[string]struct {
		change func(x *org.Person)
		want   float64
	}{
		"plain":          {func(*org.Person) {}, plainDay},
		"able":           {func(x *org.Person) { x.Ability = .33 }, plainDay * math.Exp(.33)},
		"strained":       {func(x *org.Person) { x.Strain = 1 }, plainDay * math.Exp(-.1)},
		"rested":         {func(x *org.Person) { x.Strain = -1 }, plainDay},
		"most strained":  {func(x *org.Person) { x.Strain = 5 }, plainDay * math.Exp(-.4)},
		"good day":       {func(x *org.Person) { x.Affect = .25 }, plainDay * math.Exp(.25)},
		"an hour lost":   {func(x *org.Person) { x.Focus = 1 }, 4 * .9946},
		"all lost":       {func(x *org.Person) { x.Focus = 5 }, 0},
		"more than all":  {func(x *org.Person) { x.Focus = 9 }, 0},
		"evening":        {func(x *org.Person) { x.Late = 2 }, 6.6 * .9946},
		"only evening":   {func(x *org.Person) { x.Focus, x.Late = 9, 2 }, 1.6 * .9946},
		"alone":          {func(x *org.Person) { x.Project = term.NoProject }, 5 * .9994},
		"able, bad luck": {func(x *org.Person) { x.Ability, x.Affect = .2, -.2 }, plainDay},
	} {
		c := quiet()
		k.change(&c.State.People[0])
		Progress(c)
		same(t, name, c.State.People[0].Output, k.want)
	}
}

// TestProgressBooks: three plain days of work go into the project, and the day's losses are forgotten.
func TestProgressBooks(t *testing.T) {
	c := quiet()
	c.State.People[0].Focus = 1
	Progress(c)
	w := &c.State.Work[0]
	same(t, "done", w.Done, 20+4*.9946+2*plainDay)
	same(t, "waste", w.Waste, 0)
	same(t, "focus", c.State.People[0].Focus, 0)
	equal(t, "finished", w.Finished, -1)
}

// TestUnsaidConcernWastes: a concern of .6 turns .3*.6 = 18 % of the output into waste.
func TestUnsaidConcernWastes(t *testing.T) {
	c := quiet()
	c.State.Desk[0].Ever = true
	Progress(c)
	same(t, "waste", c.State.Work[0].Waste, 3*plainDay*.18)
	same(t, "done", c.State.Work[0].Done, 20+3*plainDay*.82)
}

// TestFinishedOnce: done exactly at what it takes is done; the day stays what it was.
func TestFinishedOnce(t *testing.T) {
	c := quiet()
	w := &c.State.Work[0]
	w.Work = 20 + 3*plainDay + 1e-9
	Progress(c)
	equal(t, "a breath too little", w.Finished, -1)
	w.Work = w.Done
	c.State.People = nil
	Progress(c)
	equal(t, "exactly", w.Finished, 1)
	c.State.Day = 2
	Progress(c)
	equal(t, "a day later", w.Finished, 1)
}

// TestBlocked: matter 0 holds back .4, half for the question and half times .6 for what stands behind it.
func TestBlocked(t *testing.T) {
	for name, k := range map[string]struct {
		change func(d *org.Matter)
		want   float64
	}{
		"both wait":  {func(*org.Matter) {}, .32},                                       // .4*(.5 + .5*.6)
		"answered":   {func(d *org.Matter) { d.Answered = true }, .12},                  // .4*.5*.6
		"said":       {func(d *org.Matter) { d.Opened = true }, .2},                     // .4*.5
		"settled":    {func(d *org.Matter) { d.Answered, d.Opened = true, true }, 0},    // nothing
		"off desk":   {func(d *org.Matter) { d.Open = false }, 0},                       // out of sight
		"whole":      {func(d *org.Matter) { d.Blocks, d.Concern = 1, 1 }, .9},          // never more than .9
		"at the cap": {func(d *org.Matter) { d.Blocks, d.Concern = .9, 1 }, .9},         // .9*(.5 + .5)
		"below":      {func(d *org.Matter) { d.Blocks, d.Concern = .88, 1 }, .88},       // just under
		"others'":    {func(d *org.Matter) { d.Person = 2 }, 0},                         // somebody else waits
		"no weight":  {func(d *org.Matter) { d.Concern = 0 }, .2},                       // only the question
		"half, half": {func(d *org.Matter) { d.Concern, d.Answered = 1, true }, .4 / 2}, // only the concern
	} {
		c := room()
		k.change(&c.State.Desk[0])
		same(t, name, Blocked(c, 0), k.want)
	}
	c := room()
	c.State.Desk[1].Person = 0
	same(t, "two add up", Blocked(c, 0), .32+.2*.5)
}

// TestDoubt: .3 times each unsaid concern of the project that has come up, half the output at most.
func TestDoubt(t *testing.T) {
	c := room()
	same(t, "one", Doubt(c, 0), .18)
	c.State.Desk[0].Open = false
	same(t, "off the desk it works on", Doubt(c, 0), .18)
	c.State.Desk[2].Ever = true
	same(t, "two", Doubt(c, 0), .27)
	c.State.Desk[0].Concern, c.State.Desk[2].Concern = 1, 1
	same(t, "cap", Doubt(c, 0), .5)
	same(t, "another project", Doubt(c, 1), 0)
	c.State.Desk[0].Opened, c.State.Desk[2].Opened = true, true
	same(t, "said", Doubt(c, 0), 0)
}
