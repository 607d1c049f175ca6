// Package process holds the sub-models, one file each, one tick each. A process reads params and the state, draws keyed chance
// and changes the state; what order they run in is decided by sim/model alone.
//
// An act is shown where it lies: nothing here changes it, and what is kept of it in the state is a copy.
//
// What the manager sees of the result belongs in sim/observe.
package process

import (
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Context is what a process is given: coefficients, the declared organisation, the state it may change, keyed chance and,
// when somebody asks why, a sink for causes.
type Context struct {
	Params *params.Params
	Spec   *org.Spec
	State  *org.State
	Luck   rng.Source
	Causes Sink   // nil in play: then Because costs one comparison
	Tally  *Tally // scratch of an evening, lent by the model; nil counts anew each time
}

// Process is one sub-model.
type Process func(c *Context)

// Sink takes causes as they happen: why-chains and draw audits are built from them.
type Sink interface {
	// Cause takes one link; it is called from the middle of a process and must not look at the state.
	Cause(Cause)
}

// Cause is one link: a process changed something about somebody by an amount because of something.
type Cause struct {
	Process string
	Person  term.PersonID
	Matter  term.MatterID
	What    string  // the quantity: trust, strain, blocked, concern ...
	Change  float64 // in the unit of the quantity
	Because string
	Sort    term.Sort // what else it is about; SortNone where nothing is
	Object  term.ObjectID
	Project term.ProjectID // NoProject where it is about none
	Day     quantity.Day   // the working day it happened on
}

// Because reports a cause if anybody listens.
func (c *Context) Because(process string, p term.PersonID, m term.MatterID, what string, change float64, why string) {
	if c.Causes != nil { // apart from the rest, so that play pays for this comparison and no call
		c.because(process, p, m, what, change, why)
	}
}

func (c *Context) because(process string, p term.PersonID, m term.MatterID, what string, change float64, why string) {
	c.Causes.Cause(Cause{
		Process: process, Person: p, Matter: m, Project: term.NoProject, What: what, Change: change, Because: why, Object: term.NoObject, Day: c.State.Day,
	})
}

// BecauseAt reports a cause in a project if anybody listens.
func (c *Context) BecauseAt(process string, j term.ProjectID, what string, change float64, why string) {
	if c.Causes != nil {
		c.Causes.Cause(Cause{
			Process: process, Person: term.NoPerson, Matter: term.NoMatter, Project: j, What: what, Change: change, Because: why, Object: term.NoObject, Day: c.State.Day,
		})
	}
}

// BecauseOf reports a cause that is about an object rather than a matter, if anybody listens.
func (c *Context) BecauseOf(process string, sort term.Sort, o term.ObjectID, p term.PersonID, what string, change float64, why string) {
	if c.Causes != nil {
		c.Causes.Cause(Cause{
			Process: process, Person: p, Matter: term.NoMatter, Project: term.NoProject, What: what, Change: change, Because: why, Sort: sort, Object: o, Day: c.State.Day,
		})
	}
}

// day is the current working day as chance is keyed.
func (c *Context) day() int { return int(c.State.Day) }
