package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// spareParts is how many more parts in projects fit before memory is asked for.
const spareParts = 16

// build adds what the full model of projects needs, where the specification asks for it.
func (m *Model) build(s *org.State, luck rng.Source) {
	s.Me.Hands = m.Spec.Hands
	for i := range s.People {
		m.comes(&s.People[i], i, luck)
	}
	if m.Spec.Piles > 0 {
		s.Pile = room(s.Pile, 8*len(s.People)+spareParts)
	}
	if !m.Spec.Built() {
		return
	}
	s.Builds = cleared(s.Builds, len(s.Work))
	s.Posts = room(s.Posts, len(s.People)+spareParts)
	for j := range s.Builds {
		d := &m.Spec.Projects[j]
		_, tasks := process.Slip(&m.Params.Slip, luck, j)
		s.Builds[j] = org.Build{Size: d.Size, Tasks: tasks, Parallel: d.Parallel}
		if d.Parallel <= 0 {
			s.Builds[j].Parallel = m.Params.Ramp.Parallel
		}
	}
	for i := range s.People {
		m.parts(s, i, luck)
	}
	c := m.Context(s, luck, nil)
	for j := range s.Builds {
		process.Renew(c, term.ProjectID(j))
	}
}

// comes sets the days on which somebody comes and goes.
func (m *Model) comes(x *org.Person, i int, luck rng.Source) {
	d := &m.Spec.People[i]
	x.Leaves = d.Leaves
	if d.Vacant {
		x.Gone = true
		return
	}
	if d.Arrives > 0 {
		x.Gone, x.Joins = true, process.FirstDay(&m.Params.Ramp, d, luck, i)
	}
}

// parts gives somebody their posts. Who is there from the start is fully informed unless declared otherwise; who comes later knows nothing.
func (m *Model) parts(s *org.State, i int, luck rng.Source) {
	d, x := &m.Spec.People[i], &s.People[i]
	parts := d.Parts
	if len(parts) == 0 && d.Project != term.NoProject {
		parts = []org.Part{{Project: d.Project, Share: 1}}
	}
	for _, part := range parts {
		p := org.Post{
			Person: term.PersonID(i), Project: part.Project, Share: num.Clamp01(part.Share), Weeks: part.Known,
			Tau: process.Tau(&m.Params.Ramp, s.Builds[part.Project].Size, luck, i, int(part.Project)),
		}
		if part.Known <= 0 && !x.Gone && !part.New {
			p.Weeks = org.FullyInformed
		}
		s.Posts = append(s.Posts, p)
	}
	x.Parts = len(parts)
	if !x.Gone || m.awaited(i) {
		for _, part := range parts {
			if part.Share > 0 {
				s.Builds[part.Project].Planned++
			}
		}
	}
}

// awaited reports whether the place of somebody is vacant and may be filled from the start: its share of the work is kept for whoever comes.
// A place that has to be asked for first is one more than the work was divided among, like whoever is declared to come later.
func (m *Model) awaited(i int) bool {
	for k := range m.Spec.Openings {
		if o := &m.Spec.Openings[k]; o.Approved && int(o.Place) == i {
			return m.Spec.People[i].Vacant
		}
	}
	return false
}
