package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// CompanySpec declares how money is given here and the boss who gives it. Windows, freezes and the fiscal year stand in Calendar. The zero
// value means that the scenario has no budget.
type CompanySpec struct {
	Used       bool
	Authority  float64 // what the boss can decide alone [thousand a year]
	Slack      Range   // room in the budget, -1 none to 1 much
	Bad        float64 // chance that a quarter is a bad one, 0 to 1; below 0 the coefficient holds
	Priorities int     // things a boss can be after, 0 to MaxPriorities
	Cares      int     // which of them the boss is after, or -1: drawn by the cast seed
	BossTrust  Range   // starting trust of the boss in the manager, 0 to 1
}

// MaxPriorities is how many things a boss can be after.
const MaxPriorities = 8

// RequestSpec declares something that can be asked for.
type RequestSpec struct {
	Name   string // for messages of refusals
	Need   term.Need
	Cost   float64       // a year [thousand]
	Serves uint64        // which priorities of a boss it serves, one bit each
	Real   bool          // something is truly lost without it
	Needs  uint64        // questions that must have been asked before it can be handed in, one bit each
	Case   term.ObjectID // the proposal whose research is its business case, or NoObject
	Opens  term.ObjectID // the opening that a granted post gives permission to fill, or NoObject
	Pays   Range         // chance that it brings what is honestly said of it, 0 to 1
	Weeks  int           // until that shows [wk]; 0 is eight
}

// QuestionSpec declares a managerial question.
type QuestionSpec struct {
	Name   string        // for messages of refusals: how a post is asked for here
	Tells  term.Clause   // what the answer makes known
	Boss   bool          // the boss can answer it
	Knows  uint64        // people who can, one bit each
	Matter term.MatterID // a matter that the answer brings up, or NoMatter
}

// Budget is the year of the company and the boss. It exists where the specification declares a company.
type Budget struct {
	Slack    float64 // room in the budget, -1 to 1
	Bad      bool    // this quarter is a bad one
	Pressure float64 // on the boss, z, slow
	Mood     float64 // of the boss, z, day to day
	Cares    int     // what the boss is after
	Trust    float64 // of the boss in the manager, 0 to 1
	Miss     float64 // running squared error of what the manager has said would come [Brier]
	Claims   int     // times the manager was held to something said
	Spun     int     // inflated claims found out
	Interest int     // questions asked of the boss: interest shown upwards
	Known    uint64  // clauses known to the manager, one bit each
	Dated    uint64  // projects whose first public date has been held against the manager
	SeenDay  quantity.Day
	Seen     term.Band // the boss, as they seemed then
}

// Request is something asked for.
type Request struct {
	Standing  term.Standing
	Manner    term.Manner // as it was handed in
	Act       term.Act    // by which it was handed in
	Discussed bool        // talked over before the form
	Share     float64     // of what was asked for, granted, 0 to 1
	Handed    quantity.Day
	Decides   quantity.Day // day on which it is decided
	Followed  quantity.Day // last day the manager asked after it
	Times     int          // handed in so often
	Due       quantity.Day // day on which what was said of it can be checked, -1 none
	Said      float64      // chance of its coming true that was claimed, 0 to 1
	Scored    bool         // it was checked
	True      bool         // and had come true
}

// Inquiry is whether a managerial question has been asked.
type Inquiry struct {
	Asked quantity.Day // -1 not yet
	Tried int          // times it was put to somebody who could not say, or would not
}

// Knows reports whether the manager knows a clause.
func (b *Budget) Knows(c term.Clause) bool { return b.Known>>uint(c)&1 == 1 }

func (b *Budget) add(d *Digest) {
	for _, f := range [...]float64{b.Slack, b.Pressure, b.Mood, b.Trust, b.Miss} {
		d.Float(f)
	}
	for _, w := range [...]uint64{b.Known, b.Dated} {
		d.Word(w)
	}
	for _, i := range [...]int{b.Cares, b.Claims, b.Spun, b.Interest, int(b.SeenDay), int(b.Seen)} {
		d.Int(i)
	}
	d.Truth(b.Bad)
}

func (r *Request) add(d *Digest) {
	addAct(d, r.Act)
	d.Float(r.Share)
	d.Float(r.Said)
	for _, b := range [...]bool{r.Discussed, r.Scored, r.True} {
		d.Truth(b)
	}
	for _, i := range [...]int{
		int(r.Standing), int(r.Manner), int(r.Handed), int(r.Decides), int(r.Followed), r.Times, int(r.Due),
	} {
		d.Int(i)
	}
}

// addBudget adds the company's year, requests and questions where there are any.
func (s *State) addBudget(d *Digest) {
	if len(s.Budget)+len(s.Requests)+len(s.Questions) == 0 {
		return
	}
	for _, n := range [...]int{len(s.Budget), len(s.Requests), len(s.Questions)} {
		d.Int(n)
	}
	for i := range s.Budget {
		s.Budget[i].add(d)
	}
	for i := range s.Requests {
		s.Requests[i].add(d)
	}
	for i := range s.Questions {
		d.Int(int(s.Questions[i].Asked))
		d.Int(s.Questions[i].Tried)
	}
}

// YearNews is what of the company's year is announced.
type YearNews int

// The announcements, as News.Index holds them.
const (
	YearBad  YearNews = iota // a bad quarter begins
	YearGood                 // a bad quarter is over
)
