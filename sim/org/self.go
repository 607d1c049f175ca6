package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// SelfSpec declares the manager's own part: how far they think of themselves as a manager, what they have grown into, and whether the
// technical ladder stands open. The zero value leaves all of it out.
type SelfSpec struct {
	On       bool
	Identity float64            // at the start, 0 to 1
	Growth   [term.Axes]float64 // at the start, 0 to 1
	Ladder   Ladder
	Vows     bool // promises can be made beyond the briefing, and acts are remembered
}

// Ladder says what choosing the technical ladder does.
type Ladder uint8

// The ladders.
const (
	NoLadder    Ladder = iota // it is not offered
	LadderEnds                // the play ends there
	LadderTurns               // the play goes on another way, as the story has it
)

// Self is the manager's own part of the state. Nothing outside it reads any of it, so that who a manager thinks they are never changes
// what an act does: only sim/observe shows it, as what comes to mind first and how acts feel.
type Self struct {
	On       bool
	Identity float64 // I: how far the manager thinks of themselves as one, 0 to 1
	Strain   float64 // own strain, z
	Growth   [term.Axes]Growth
	Tempted  bool         // in this gap technical work comes to mind first
	Ladder   quantity.Day // day on which the technical ladder was chosen, -1 while it is not

	// the books of the week
	Worked  int  // acts of a manager that visibly worked
	Praised int  // technical work that was praised
	Talked  bool // with a peer or a mentor
	Over    int  // minutes run over so far, as far as the evening has counted them
}

// Growth is how far a manager has grown in one of the three ways, fed by what was done and what came of it alone.
type Growth struct {
	Level float64 // 0 to 1
	Well  int     // acts that came out well
	Badly int     // and badly
	Blind float64 // the manager's own error about it, z; stays
	Felt  term.Reading
}

func (g *Self) add(d *Digest) {
	d.Truth(g.On)
	for _, f := range [...]float64{g.Identity, g.Strain} {
		d.Float(f)
	}
	for k := range g.Growth {
		a := &g.Growth[k]
		d.Float(a.Level)
		d.Float(a.Blind)
		d.Int(a.Well)
		d.Int(a.Badly)
		addReading(d, &a.Felt)
	}
	for _, b := range [...]bool{g.Tempted, g.Talked} {
		d.Truth(b)
	}
	for _, i := range [...]int{int(g.Ladder), g.Worked, g.Praised, g.Over} {
		d.Int(i)
	}
}

func (g *Self) broken() string {
	switch {
	case !g.On:
		return ""
	case !unit(g.Identity):
		return "identity is not within 0 and 1"
	case !within(g.Strain, -2, 4):
		return "own strain is not within -2 and 4"
	}
	for k := range g.Growth {
		if !unit(g.Growth[k].Level) {
			return "growth is not within 0 and 1"
		}
	}
	return ""
}
