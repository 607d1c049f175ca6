// Package story decides what comes up: events and their scenes, the pacing between them, signs on the floor, promises falling due, and
// the direct effects an author wrote. Its state is part of the state of a play.
//
// How people answer belongs in sim/process; words belong in the scenario's Source and are put on a page by engine/view.
package story

import (
	"headcount/engine/scenario"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// State is the story's part of the state of a play.
type State struct {
	Vars    []float64
	Fired   []Fired        // by event
	Signs   []quantity.Day // by sign: last day it was shown, -1 never
	Scene   term.EventID   // the scene that wants an answer, or NoEvent
	Opener  int            // 0 the ordinary opening, else 1 + index
	Last    quantity.Day   // day of the last scene, -1 none
	Heavy   bool           // whether that scene was heavy
	Quiet   quantity.Day   // the quiet day of this week
	Passed  int            // the sign that passed the desk this week, -1 none
	Under   []quantity.Day // by person: day a short sign stands under the name
	UnderID []int          // by person: which sign
}

// Fired says what became of an event.
type Fired struct {
	Day    quantity.Day  // -1 not yet
	Choice term.ChoiceID // taken, or NoChoice
	Came   term.Outcome  // how it turned out so far
	Void   bool          // an anchor that what went before made unnecessary
}

// NewState returns the story's state at the start of a scenario.
func NewState(sc *scenario.Scenario) State {
	var s State
	s.Begin(sc)
	return s
}

// Begin makes the state that at the start of a scenario, reusing its own memory.
func (s *State) Begin(sc *scenario.Scenario) {
	people := len(sc.Spec.People)
	*s = State{
		Vars: append(s.Vars[:0], sc.Variables...), Fired: filled(s.Fired, len(sc.Events), Fired{Day: -1, Choice: term.NoChoice}),
		Signs: filled(s.Signs, len(sc.Signs), -1), Scene: term.NoEvent, Last: -1, Quiet: -1, Passed: -1,
		Under: filled(s.Under, people, -1), UnderID: filled(s.UnderID, people, -1),
	}
}

// filled is a list of n times the same.
func filled[T any](old []T, n int, v T) []T {
	old = old[:0]
	for range n {
		old = append(old, v)
	}
	return old
}

// CopyFrom makes the state equal to another, reusing its own memory.
func (s *State) CopyFrom(o *State) {
	vars, fired, signs, under, ids := s.Vars, s.Fired, s.Signs, s.Under, s.UnderID
	*s = *o
	s.Vars = append(vars[:0], o.Vars...)
	s.Fired = append(fired[:0], o.Fired...)
	s.Signs = append(signs[:0], o.Signs...)
	s.Under = append(under[:0], o.Under...)
	s.UnderID = append(ids[:0], o.UnderID...)
}

// Add puts every field into the digest.
func (s *State) Add(d *org.Digest) {
	for _, v := range s.Vars {
		d.Float(v)
	}
	for i := range s.Fired {
		f := &s.Fired[i]
		d.Int(int(f.Day))
		d.Int(int(f.Choice))
		d.Int(int(f.Came))
		d.Truth(f.Void)
	}
	for _, v := range s.Signs {
		d.Int(int(v))
	}
	for i := range s.Under {
		d.Int(int(s.Under[i]))
		d.Int(s.UnderID[i])
	}
	for _, v := range [...]int{int(s.Scene), s.Opener, int(s.Last), int(s.Quiet), s.Passed} {
		d.Int(v)
	}
	d.Truth(s.Heavy)
}
