package org

import "headcount/sim/term"

// MachineSpec declares a server or a service that can be acted on.
type MachineSpec struct {
	Name    string         // for messages of refusals only
	Base    Range          // load it goes back to by itself [share of capacity], 0 to 1; free: .2 to .5
	Flawed  Range          // chance that it begins with a known flaw, drawn by the cast seed; 0 without, 1 with one
	Project term.ProjectID // whose people wait while it is down, or NoProject
	Blocks  float64        // and the share of their output that waits, 0 to 1
}

// Machine is a server or a service. All of it can be seen: nothing about a machine is hidden.
type Machine struct {
	Base   float64 // load it goes back to by itself [share of capacity], 0 to 1
	Load   float64 // now [share of capacity], above 1 where it has more to do than it can
	Alarms int     // watches above the mark, or kept up by a flaw
	Flawed bool    // has a known flaw that a patch mends
	Down   bool
	Downs  int // times it has gone down
}

func (m *Machine) add(d *Digest) {
	d.Float(m.Base)
	d.Float(m.Load)
	d.Int(m.Alarms)
	d.Truth(m.Flawed)
	d.Truth(m.Down)
	d.Int(m.Downs)
}

// addMachines adds the machines; a state without any adds nothing.
func (s *State) addMachines(d *Digest) {
	if len(s.Machines) == 0 {
		return
	}
	d.Int(len(s.Machines))
	for k := range s.Machines {
		s.Machines[k].add(d)
	}
}

// brokenMachines returns the first invariant of the machines that does not hold, or "".
func (s *State) brokenMachines() string {
	for k := range s.Machines {
		m := &s.Machines[k]
		if !within(m.Load, 0, 64) || !unit(m.Base) || m.Alarms < 0 || m.Downs < 0 || m.Down && m.Load != 0 {
			return "a machine is out of range, or down with load on it"
		}
	}
	return ""
}
