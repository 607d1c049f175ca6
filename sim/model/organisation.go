package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// openings makes the posts that may be filled and who may apply for them.
func (m *Model) openings(s *org.State, luck rng.Source) {
	if len(m.Spec.Openings) == 0 {
		return
	}
	s.Openings = cleared(s.Openings, len(m.Spec.Openings))
	for k := range s.Openings {
		d := &m.Spec.Openings[k]
		s.Openings[k] = org.Opening{Approved: d.Approved || d.Open, Opened: quantity.Never, Filled: term.NoObject}
		if d.Open {
			s.Openings[k].Opened = 0
		}
	}
	s.Candidates = cleared(s.Candidates, len(m.Spec.Candidates))
	for k := range s.Candidates {
		s.Candidates[k] = process.NewCandidate(&m.Spec.Candidates[k], luck, k)
		m.inside(s, k)
	}
}

// inside gives a candidate who works in the team already the ability and the interest that are theirs.
func (m *Model) inside(s *org.State, k int) {
	d, n := &m.Spec.Candidates[k], &s.Candidates[k]
	if !d.Inside {
		return
	}
	sd := m.Params.People.AbilitySD
	n.Ability = num.Clamp((s.People[d.Who].Ability+num.Mul(.5, num.Square(sd)))/sd, -3, 3)
	if j := m.Spec.People[m.Spec.Openings[d.Opening].Place].Project; j != term.NoProject && len(s.Minds) > 0 {
		n.Interest = s.Minds[d.Who].Interest[m.Spec.Projects[j].Kind%org.Kinds]
	}
}

// systems makes the map of the business of IT as the manager knows it on the first day.
func (m *Model) systems(s *org.State) {
	if len(m.Spec.Systems) == 0 {
		return
	}
	s.Systems = cleared(s.Systems, len(m.Spec.Systems))
	for k := range s.Systems {
		d := &m.Spec.Systems[k]
		s.Systems[k] = org.MapSystem{Owner: d.Owner, Known: quantity.Never, Whose: quantity.Never}
		if d.Known {
			s.Systems[k].Known = 0
		}
	}
	s.Flows = cleared(s.Flows, len(m.Spec.Flows))
	for k := range s.Flows {
		s.Flows[k] = org.Flow{Known: quantity.Never, Last: quantity.Never}
	}
}

// machines makes the machine room: each machine stands at its own load.
func (m *Model) machines(s *org.State, luck rng.Source) {
	if len(m.Spec.Machines) == 0 {
		return
	}
	s.Machines = cleared(s.Machines, len(m.Spec.Machines))
	for k := range s.Machines {
		d := &m.Spec.Machines[k]
		base := d.Base
		if base.Free {
			base = org.Range{Low: freeLoadLow, High: freeLoadHigh}
		}
		n := &s.Machines[k]
		n.Base = num.Lerp(base.Low, base.High, luck.Uniform(rng.Ability, k, 0, onMachine))
		n.Load = n.Base
		flawed := num.Lerp(d.Flawed.Low, d.Flawed.High, luck.Uniform(rng.Ability, k, 0, onMachine.With(1)))
		n.Flawed = luck.Chance(flawed, rng.Ability, k, 0, onMachine.With(2))
	}
}

// The load of a machine of which a scenario says nothing [share of capacity].
const (
	freeLoadLow  = .2
	freeLoadHigh = .5
)

var onMachine = rng.Named("machine")
