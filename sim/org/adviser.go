package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// AdviserSpec declares somebody outside the team whom the manager can ask.
type AdviserSpec struct {
	Kind   term.AdviserKind
	Right  int          // pieces of earlier advice that came out right
	Wrong  int          // and wrong
	Battle term.Trouble // what a mentor fought over in their own time, and sees everywhere
	Habit  Habit        // what worked for a fellow manager; the zero value is drawn from the cast
}

// Habit is what somebody does whatever the question is.
type Habit struct {
	Do  term.Verb
	Way term.Channel
}

// AdviceKept is how many undecided pieces of advice of one adviser are kept; the oldest makes room and is never counted.
const AdviceKept = 8

// Adviser is what has passed between the manager and an adviser.
type Adviser struct {
	Asked  int
	Right  int // pieces of advice that came out right so far, earlier ones included
	Wrong  int
	Habit  Habit
	Spoke  bool   // has spoken up unasked
	Judged uint64 // people whose leaving this one has made up their mind about, by bit
	Last   term.Advice
	Open   [AdviceKept]term.Advice // not come out yet, oldest first
	Kept   int                     // of them in use
}

func (a *Adviser) add(d *Digest) {
	for _, i := range [...]int{a.Asked, a.Right, a.Wrong, int(a.Habit.Do), int(a.Habit.Way), a.Kept} {
		d.Int(i)
	}
	d.Truth(a.Spoke)
	d.Word(a.Judged)
	addAdvice(d, &a.Last)
	for i := range a.Open {
		addAdvice(d, &a.Open[i])
	}
}

func addAdvice(d *Digest, a *term.Advice) {
	for _, i := range [...]int{
		int(a.Day), int(a.Until), int(a.Sees), int(a.Person), int(a.Matter), int(a.Project), int(a.Do), int(a.Way), int(a.How), int(a.Sure),
		int(a.Came),
	} {
		d.Int(i)
	}
	d.Truth(a.Unasked)
}

// Vow is a promise the manager has made to somebody in the course of the play.
type Vow struct {
	Kind    term.Vow
	Person  term.PersonID
	Matter  term.MatterID  // what will be settled
	Project term.ProjectID // whose date will be held
	Object  term.ObjectID  // which request will be handed in
	Made    quantity.Day
	Due     quantity.Day
	Words   int     // messages to them counted by last Friday, for whom writing is the way to talk
	Weight  float64 // 1, or more for a promise nobody can be sure of
	State   VowState
}

// VowState says what became of a promise made in play.
type VowState uint8

// The states of a promise made in play.
const (
	VowOpen VowState = iota
	VowKept
	VowBroken
	VowLapsed // whom it was made to is gone, or what it was about
)

// VowsOpen is how many promises made in play can be open at once; VowsKept how many are remembered at all.
const (
	VowsOpen = 8
	VowsKept = 24
)

func (v *Vow) add(d *Digest) {
	for _, i := range [...]int{
		int(v.Kind), int(v.Person), int(v.Matter), int(v.Project), int(v.Object), int(v.Made), int(v.Due), int(v.State), v.Words,
	} {
		d.Int(i)
	}
	d.Float(v.Weight)
}

// Quote is an act that somebody remembers and may quote long after.
type Quote struct {
	Act     term.Act
	Came    term.Outcome
	Day     quantity.Day // done on; below 0 for an earlier scenario
	Person  term.PersonID
	Times   int // how often it has been quoted
	Earlier int // 0 for this play, else the place in the carry, counted from 1
}

// QuotesKept is how many acts are remembered; the one remembered longest and quoted most makes room.
const QuotesKept = 32

func (q *Quote) add(d *Digest) {
	addAct(d, q.Act)
	for _, i := range [...]int{int(q.Came), int(q.Day), int(q.Person), q.Times, q.Earlier} {
		d.Int(i)
	}
}

// Dated is what became of a date of Spec.Calendar. A state has either none or one for each.
type Dated struct {
	State DateState
	Rated uint64       // who has been told their rating, by bit
	Moved quantity.Day // working days by which a release had been moved when its first day came [d]; 0 before that, and for other kinds
}

// DateState says what became of a date.
type DateState uint8

// The states of a date.
const (
	DateAhead  DateState = iota
	DateOpen             // its first day has come
	DateHeld             // over: the release was made, everybody was rated; anything else simply passed
	DateMissed           // over, and it was not
)
