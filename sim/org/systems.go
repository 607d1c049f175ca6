package org

import (
	"fmt"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// SystemSpec declares a place on the map of the business of IT: a system, or a process of the business that runs on some.
type SystemSpec struct {
	Name    string          // for messages of refusals only
	Process bool            // a process of the business rather than a system
	Owner   term.PersonID   // who of the team owns it, or NoPerson
	Keeper  term.ObjectID   // the stakeholder who owns it, or NoObject
	Project term.ProjectID  // the project that works on it, or NoProject
	Known   bool            // the manager knows from the start that it exists
	Knows   []term.PersonID // who of the team knows it besides its owner
	Drift   float64         // chance that it changes in a week [1/wk]; 0 means Params.Systems.Drift, below 0 never
}

// FlowSpec declares what one place on the map needs of another: data, a job, a hand.
type FlowSpec struct {
	From   term.ObjectID   // what it comes from
	To     term.ObjectID   // what cannot do without it
	Night  bool            // runs while nobody looks
	Costs  float64         // work to mend what breaks when nobody thought of it [focus-h]
	Knows  []term.PersonID // who of the team knows of it besides the owners of both ends
	Matter term.MatterID   // matter that comes up when it breaks, or NoMatter
}

// MapSystem is a place on the map: how it is, and what the manager knows of it.
type MapSystem struct {
	Owner   term.PersonID // now; NoPerson after the owner has left
	Version int           // times it has changed
	Known   quantity.Day  // day the manager heard that it exists, -1 not yet
	Whose   quantity.Day  // day the manager learned who owns it, -1 not yet
	AsOf    int           // version that this was about
	Visits  int
	Asked   int
}

// Flow is a dependency: what the manager knows of it and what it has done.
type Flow struct {
	Known   quantity.Day // day the manager learned of it, -1 not yet
	AsOf    int          // versions of both ends together that this was about
	Settled bool         // arranged with whoever owns what it is about
	Met     bool         // the project at one end has come to the point where it meets the other
	Bitten  int          // times it has broken something
	Last    quantity.Day // day it last did, -1 never
}

// MapTally counts what the manager has made of the map, for growth in the business of IT.
type MapTally struct {
	Learned int // things learned by asking and visiting
	Used    int // things known that were used: dependencies settled
	Bitten  int // dependencies that broke something unannounced
}

// Fresh reports whether what the manager knows of a flow still holds: neither end has changed since.
func (s *State) Fresh(spec *Spec, k int) bool {
	f, d := &s.Flows[k], &spec.Flows[k]
	return f.Known >= 0 && f.AsOf == s.Systems[d.From].Version+s.Systems[d.To].Version
}

// addSystems adds the map; a state without one adds nothing.
func (s *State) addSystems(d *Digest) {
	if len(s.Systems) == 0 && len(s.Flows) == 0 {
		return
	}
	d.Int(len(s.Systems))
	for k := range s.Systems {
		y := &s.Systems[k]
		for _, i := range [...]int{int(y.Owner), y.Version, int(y.Known), int(y.Whose), y.AsOf, y.Visits, y.Asked} {
			d.Int(i)
		}
	}
	d.Int(len(s.Flows))
	for k := range s.Flows {
		f := &s.Flows[k]
		for _, i := range [...]int{int(f.Known), f.AsOf, f.Bitten, int(f.Last)} {
			d.Int(i)
		}
		d.Truth(f.Settled)
		d.Truth(f.Met)
	}
	for _, n := range [...]int{s.Map.Learned, s.Map.Used, s.Map.Bitten} {
		d.Int(n)
	}
}

// brokenSystems returns the first invariant of the map that does not hold, or "".
func (s *State) brokenSystems() string {
	for k := range s.Systems {
		y := &s.Systems[k]
		if y.Known < 0 && y.Whose >= 0 || y.AsOf > y.Version || int(y.Owner) >= len(s.People) {
			return fmt.Sprintf("system %d: its owner is known and it is not, or nobody of that number is here", k)
		}
	}
	for k := range s.Flows {
		if f := &s.Flows[k]; f.Settled && f.Known < 0 || f.Bitten > 0 && f.Last < 0 {
			return fmt.Sprintf("flow %d is settled and not known, or broke something on no day", k)
		}
	}
	return ""
}
