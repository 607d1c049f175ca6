package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Calendar is what the organisation has put into its year before the run begins. It is declared, never drawn, and does not change: what
// happens on its days belongs in sim/process. The zero Calendar holds nothing, and a run with it is as it would be without one.
type Calendar struct {
	FiscalWeek int    // fiscal week in which the run begins, 1 to 52; 0 means 1
	Dates      []Date // in the order declared
}

// Date is one thing in the calendar, on a day or for several.
type Date struct {
	Kind    DateKind
	From    quantity.Day   // first working day
	To      quantity.Day   // last working day, at least From
	Person  term.PersonID  // who is away; NoPerson where it concerns everybody
	Project term.ProjectID // what is released; NoProject where it concerns none
	Known   quantity.Day   // day from which the manager can know of it; 0 from the start
	Moves   []Move         // who changes to which project, for a re-organisation
	NewBoss bool           // a re-organisation puts somebody else above the manager
}

// Move puts somebody on another project.
type Move struct {
	Person  term.PersonID
	Project term.ProjectID
}

// DateKind says what a date is about.
type DateKind uint8

// The kinds of date. Append only.
const (
	Holiday        DateKind = iota // nobody works
	Absence                        // one person is away
	ReviewCycle                    // ratings are due by the last day
	Release                        // a public deadline of a project
	QuarterEnd                     // the books of a quarter are closed
	Reorganisation                 // people change projects, or the manager's boss changes
	Window                         // requests for budget may be handed in
	Freeze                         // nothing new is granted
	dateKindCount
)

var dateKindNames = [dateKindCount]string{
	"holiday", "absence", "reviews", "release", "quarter_end", "reorganisation", "window", "freeze",
}

// String returns the name used in scenario files.
func (k DateKind) String() string {
	if k >= dateKindCount {
		return "unknown"
	}
	return dateKindNames[k]
}

// ParseDateKind returns the kind of a name; ok is false when there is none.
func ParseDateKind(name string) (k DateKind, ok bool) {
	for i, n := range dateKindNames {
		if n == name {
			return DateKind(i), true
		}
	}
	return Holiday, false
}

// DateKindNames returns all names in order. The slice is a copy.
func DateKindNames() []string { return append([]string(nil), dateKindNames[:]...) }

// Holds reports whether the date covers a day.
func (d *Date) Holds(day quantity.Day) bool { return day >= d.From && day <= d.To }

// Lies returns the first and the last working day of the date with index k as things stand. A release moves with the public date of its
// project until its first day has come; what is announced on that day or after it comes too late for it. Every other date lies where it was
// declared.
func (s *State) Lies(k int, d *Date) (from, to quantity.Day) {
	moved := s.Dated[k].Moved
	if d.Kind == Release && s.Dated[k].State == DateAhead {
		moved = s.Moved(d.Project)
	}
	return d.From + moved, d.To + moved
}

// Moved is by how many working days the public date of a project has been moved since it was first announced.
func (s *State) Moved(j term.ProjectID) quantity.Day { return s.Work[j].Due - s.Work[j].Public }

// Has reports whether any date of a kind is declared.
func (c *Calendar) Has(kind DateKind) bool {
	for i := range c.Dates {
		if c.Dates[i].Kind == kind {
			return true
		}
	}
	return false
}

// On returns the first date of a kind that covers the day, or -1.
func (c *Calendar) On(kind DateKind, day quantity.Day) int {
	for i := range c.Dates {
		if d := &c.Dates[i]; d.Kind == kind && d.Holds(day) {
			return i
		}
	}
	return -1
}

// Next returns the date of a kind that begins soonest on the day or after it, or -1.
func (c *Calendar) Next(kind DateKind, day quantity.Day) int {
	best := -1
	for i := range c.Dates {
		d := &c.Dates[i]
		if d.Kind == kind && d.From >= day && (best < 0 || d.From < c.Dates[best].From) {
			best = i
		}
	}
	return best
}

// Off reports whether nobody works on the day.
func (c *Calendar) Off(day quantity.Day) bool { return len(c.Dates) > 0 && c.On(Holiday, day) >= 0 }

// Away reports whether somebody is away on the day, a holiday of everybody's aside.
func (c *Calendar) Away(p term.PersonID, day quantity.Day) bool { return c.AwayTo(p, day) >= 0 }

// AwayTo is the last day of an absence that covers the day, or -1. One that begins the day after another ends goes on with it.
func (c *Calendar) AwayTo(p term.PersonID, day quantity.Day) quantity.Day {
	last := quantity.Never
	for i := 0; i < len(c.Dates); i++ {
		if d := &c.Dates[i]; d.Kind == Absence && d.Person == p && d.Holds(max(day, last+1)) {
			if day = max(day, last+1); d.To > last {
				last, i = d.To, -1
			}
		}
	}
	return last
}

// OffTo is the last day of a week off that somebody is on, or -1: so many of the days on which anybody works, today among them until it is over.
func (s *State) OffTo(c *Calendar, i int) quantity.Day {
	if i >= len(s.Minds) || s.Minds[i].DaysOff <= 0 {
		return quantity.Never
	}
	left, day := s.Minds[i].DaysOff, s.Day
	if s.Gap == closed {
		day++
	}
	for ; ; day++ {
		if c.Off(day) {
			continue
		}
		if left--; left == 0 {
			return day
		}
	}
}

// closed is the value of State.Gap from the close of a day on.
const closed = 4

// AwayTo is the last day on which somebody is away who is away today, as the calendar has it or on a week off, or -1. One that begins the day after the
// other ends goes on with it.
func (s *State) AwayTo(c *Calendar, i int) quantity.Day {
	p := term.PersonID(i)
	last := c.AwayTo(p, s.Day)
	if off := s.OffTo(c, i); off > last {
		last = off
		if to := c.AwayTo(p, off+1); to > last {
			last = to
		}
	}
	return last
}

// yearWeeks is the number of weeks of a fiscal year; a quarter has 13.
const yearWeeks = 52

// FiscalWeekOf is the week of the fiscal year a day lies in, 1 to 52. Days before the run count as its first.
func (c *Calendar) FiscalWeekOf(day quantity.Day) int {
	return (max(c.FiscalWeek, 1)-1+int(max(day, 0).Week())-1)%yearWeeks + 1
}

// Quarter is the quarter of the fiscal year a day lies in, 1 to 4.
func (c *Calendar) Quarter(day quantity.Day) int { return (c.FiscalWeekOf(day)-1)/13 + 1 }
