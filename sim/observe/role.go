package observe

import (
	"math/bits"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Self is how you stand yourself, as it feels: what comes to mind first, what draws and what one would rather not. None of it changes what
// an act does.
type Self struct {
	On         bool
	Tempted    bool      // technical work comes to mind first in this gap
	Draw       float64   // how good technical work feels, 0 to 1
	Discomfort float64   // how much a hard conversation is dreaded, 0 to 1
	Energy     term.Band // Strained worn out, Flat tired, Fine, Bright rested
	Felt       [term.Axes]term.Reading
	Ladder     bool         // the technical ladder stands open
	Chosen     quantity.Day // day on which it was chosen, -1 while it is not
	Vows       bool         // promises can be made to anybody
}

// Adviser is somebody outside the team whom you can ask, with the record of what they said as far as it has come out.
type Adviser struct {
	ID    term.ObjectID
	Kind  term.AdviserKind
	Asked int
	Right int
	Wrong int
	Spoke bool        // has spoken up unasked
	Last  term.Advice // Day -1 while there is none
}

// Vow is a promise you made to somebody.
type Vow struct {
	Kind    term.Vow
	Person  term.PersonID
	Matter  term.MatterID
	Project term.ProjectID
	Object  term.ObjectID
	Made    quantity.Day
	Due     quantity.Day
	Large   bool // more was promised than anybody can be sure of
	State   VowState
}

// VowState mirrors what became of a promise made in play.
type VowState uint8

// The states of a promise made in play.
const (
	VowOpen VowState = iota
	VowKept
	VowBroken
	VowLapsed
)

// Date is one thing in the organisation's calendar that you can know of.
type Date struct {
	ID      int // in the scenario's order
	Kind    DateKind
	From    quantity.Day // a release that was moved in time: where it lies now
	To      quantity.Day
	Person  term.PersonID
	Project term.ProjectID
	State   DateState
	Rated   int // of a review cycle: people who have been told their rating
	Left    int // of these, people who have left since
}

// DateKind mirrors what a date is about.
type DateKind uint8

// The kinds of date.
const (
	Holiday DateKind = iota
	Absence
	ReviewCycle
	Release
	QuarterEnd
	Reorganisation
	Window
	Freeze
)

// DateState mirrors what became of a date.
type DateState uint8

// The states of a date.
const (
	DateAhead DateState = iota
	DateOpen
	DateHeld
	DateMissed
)

// role fills in your own part, advisers, promises made in play and the calendar.
func role(s *org.State, spec *org.Spec, d *Desk) {
	self(s, spec, &d.Self)
	if len(s.Advisers)+len(s.Vows)+len(s.Dated)+len(d.Advisers)+len(d.Vows)+len(d.Dates) == 0 {
		return // there is nothing, and nothing of another office lies there
	}
	places(&d.Advisers, len(s.Advisers))
	for k := range d.Advisers {
		a, out := &s.Advisers[k], &d.Advisers[k]
		out.ID, out.Kind, out.Last = term.ObjectID(k), spec.Advisers[k].Kind, a.Last
		out.Asked, out.Right, out.Wrong, out.Spoke = a.Asked, a.Right, a.Wrong, a.Spoke
	}
	places(&d.Vows, len(s.Vows))
	for k := range s.Vows {
		v := &s.Vows[k]
		d.Vows[k] = Vow{v.Kind, v.Person, v.Matter, v.Project, v.Object, v.Made, v.Due, v.Weight > 1, VowState(v.State)}
	}
	dates(s, spec, d)
}

// dates fills in the dates that can be known of, in place: a year has many, and little about them changes from gap to gap.
func dates(s *org.State, spec *org.Spec, d *Desk) {
	places(&d.Dates, len(s.Dated))
	seen, declared, today, n := d.Dates, spec.Calendar.Dates[:len(s.Dated)], s.Day, 0
	for k := range s.Dated {
		x, was, o := &declared[k], &s.Dated[k], &seen[n]
		if today < x.Known && was.State == org.DateAhead {
			continue
		}
		o.ID, o.Kind, o.Person, o.Project = k, DateKind(x.Kind), x.Person, x.Project
		o.From, o.To = s.Lies(k, x)
		o.State, o.Rated, o.Left = DateState(was.State), 0, 0
		for rated := was.Rated; rated != 0; rated &= rated - 1 {
			if o.Rated++; s.People[bits.TrailingZeros64(rated)].Gone {
				o.Left++
			}
		}
		n++
	}
	d.Dates = d.Dates[:n]
}

func self(s *org.State, spec *org.Spec, d *Self) {
	*d = Self{Chosen: quantity.Never, Vows: spec.Self.Vows}
	g := &s.Self
	if !g.On {
		return
	}
	d.On, d.Tempted = true, g.Tempted
	d.Draw, d.Discomfort = 1-g.Identity, num.Clamp01(1-num.Mul(.6, g.Identity))
	d.Energy = Energy(s)
	for k := range g.Growth {
		d.Felt[k] = g.Growth[k].Felt
	}
	d.Ladder, d.Chosen = spec.Self.Ladder != org.NoLadder, g.Ladder
}

// Energy is own strain as it is felt: Strained worn out, Flat tired, Fine, Bright rested; unknown where it is not kept.
func Energy(s *org.State) term.Band {
	switch g := &s.Self; {
	case !g.On:
		return term.BandUnknown
	case g.Strain > 1:
		return term.Strained
	case g.Strain > .4:
		return term.Flat
	case g.Strain > .05:
		return term.Fine
	}
	return term.Bright
}
