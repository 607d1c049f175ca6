package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

var (
	onSuccessor = rng.Named("successor")
	onVacancy   = rng.Named("vacancy")
)

// refill lets somebody new take a post that was left, six to fourteen weeks later, where Spec.Uses.Refill asks for it: the place in the
// list stays, the person is another, drawn from the cast seed. What the predecessor brought stays in the books of the post.
func (m *Model) refill(c *process.Context) {
	if !m.Spec.Uses.Refill || !m.Spec.Uses.Turnover {
		return
	}
	s, p := c.State, &m.Params.Ramp
	for i := range s.Minds {
		old := &s.Minds[i]
		if old.Left < 0 || m.Spec.People[i].Vacant {
			continue
		}
		weeks := num.Lerp(p.LagLow, p.LagHigh, c.Luck.Uniform(rng.Applicant, i, old.Quits, onVacancy))
		if s.Day >= old.Left+quantity.Day(num.Mul(weeks, quantity.DaysPerWeek)+.5) {
			m.succeed(c, i)
		}
	}
}

// succeed puts somebody new in the place of one who left.
func (m *Model) succeed(c *process.Context, i int) {
	s, old := c.State, c.State.Minds[i]
	source := rng.New(c.Luck.Bits(rng.Ability, i, old.Quits, onSuccessor), uint64(c.Luck.Luck()))
	s.People[i] = m.person(stranger(&m.Spec.People[i]), i, source)
	n := m.mind(s, i, source, &org.MindSpec{})
	n.Know = [org.KnownProjects]float64{}
	n.Quits, n.Effort, n.Value, n.Since = old.Quits, old.Effort, old.Value, s.Day+1
	s.Minds[i] = n
	for k := range s.Posts {
		if post := &s.Posts[k]; int(post.Person) == i {
			post.Share, post.Weeks = m.share(i, post.Project), 0
		}
	}
	c.Join(i)
	s.People[i].Joins = s.Day + 1
	for k := range s.Desk {
		if d := &s.Desk[k]; m.Spec.Matters[k].Person == term.PersonID(i) && !d.Open {
			d.Person = term.PersonID(i)
		}
	}
}

// stranger is somebody of whom nothing is declared but the desk and the work: what a specification says of a person is not true of whoever
// follows them.
func stranger(d *org.PersonSpec) *org.PersonSpec {
	free := org.Range{Free: true}
	return &org.PersonSpec{
		DeskX: d.DeskX, DeskY: d.DeskY, Remote: d.Remote, Project: d.Project, Ability: free, Sensitivity: free, Candour: free,
		Hearing: free, Reading: free, AtDesk: free, Trust: free,
	}
}

// share is how much of somebody's time a project was declared to have.
func (m *Model) share(i int, j term.ProjectID) float64 {
	d := &m.Spec.People[i]
	for _, part := range d.Parts {
		if part.Project == j {
			return part.Share
		}
	}
	if len(d.Parts) == 0 && d.Project == j {
		return 1
	}
	return 0
}
