package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

// maxProjects is how many projects there can be.
const maxProjects = 16

// posts divides what everybody could do today among what they work on, where projects run in full:
//
//	y = output * (share - mentoring - handover) * ramp(t) * (1 - comm(n))
//
// of which a late joiner's counts by the parallel fraction alone, and a newcomer's leaves hidden rework behind.
func (c *Context) posts() {
	s, sizes := c.State, c.teams()
	for i := range s.People {
		x := &s.People[i]
		x.Output = num.Mul(x.Output, 1-Switching(&c.Params.Parallel, x.Parts))
	}
	for k := range s.Posts {
		p := &s.Posts[k]
		p.Did = 0
		if !c.works(p) {
			continue
		}
		free := num.Clamp01(p.Share - p.Load - c.paid(p))
		y := num.Mul(num.Mul(s.People[p.Person].Output, free), RampUp(&c.Params.Ramp, p.Weeks, p.Tau))
		p.Did = num.Mul(y, 1-Communication(c, sizes[p.Project]))
		c.deliverWork(p)
	}
	for i := range s.People {
		if x := &s.People[i]; x.Parts > 0 {
			x.Output = 0
		}
	}
	for k := range s.Posts {
		s.People[s.Posts[k].Person].Output += s.Posts[k].Did
	}
}

// deliverWork books the day's work of a post into its project.
func (c *Context) deliverWork(p *org.Post) {
	b, usable := &c.State.Builds[p.Project], p.Did
	if p.Late {
		usable = num.Mul(usable, b.Parallel)
	}
	b.Rework += num.Mul(num.Mul(c.Params.Ramp.Rework, Unassimilated(p.Weeks, p.Tau)), usable)
	book(c, &c.State.Work[p.Project], p.Project, usable)
}

// teams counts the people at work on each project.
func (c *Context) teams() [maxProjects]int {
	var n [maxProjects]int
	for k := range c.State.Posts {
		if p := &c.State.Posts[k]; c.works(p) {
			n[p.Project]++
		}
	}
	return n
}

// Communication is the share of output lost to talking things over in a team of n: .0006*n^2, half at most (Abdel-Hamid & Madnick 1991).
func Communication(c *Context, n int) float64 {
	return num.Clamp(num.Mul(c.Params.Work.CommPerSquare, num.Square(float64(n))), 0, .5)
}

// Assign gives somebody a part in one more project; their time is shared evenly from then on. Where projects do not run in full there
// is one project for each person, and the new one is it.
func (c *Context) Assign(i int, j term.ProjectID) {
	s := c.State
	if !s.InFull() {
		s.People[i].Project = j
		return
	}
	c.give(i, j)
	c.share(i)
}

// give hands somebody a part in a project they have none in, from today on.
func (c *Context) give(i int, j term.ProjectID) {
	p := c.postIn(i, j)
	if p.Share <= 0 {
		p.Since = max(c.State.Day, 0)
	}
	p.Share = 1
}

// Reassign moves somebody to a project altogether; what they know of the others stays with them.
func (c *Context) Reassign(i int, j term.ProjectID) {
	s := c.State
	s.People[i].Project = j
	if m := c.mind(i); m != nil {
		m.Kind = kindOf(c.Spec, j)
	}
	if !s.InFull() {
		return
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; int(p.Person) == i && p.Project != j {
			p.Share, p.Load, p.Owes, p.Did = 0, 0, 0, 0
		}
	}
	c.give(i, j)
	c.share(i)
}

// postIn is somebody's post in a project, made on the first day in it.
func (c *Context) postIn(i int, j term.ProjectID) *org.Post {
	s := c.State
	for k := range s.Posts {
		if p := &s.Posts[k]; int(p.Person) == i && p.Project == j {
			return p
		}
	}
	s.Posts = append(s.Posts, org.Post{
		Person: person(i), Project: j, Late: true, Tau: Tau(&c.Params.Ramp, s.Builds[j].Size, c.Luck, i, int(j)),
	})
	return &s.Posts[len(s.Posts)-1]
}

// share divides somebody's time evenly among the projects they work on.
func (c *Context) share(i int) {
	n := 0
	for k := range c.State.Posts {
		if p := &c.State.Posts[k]; int(p.Person) == i && p.Share > 0 {
			n++
		}
	}
	c.State.People[i].Parts = n
	for k := range c.State.Posts {
		if p := &c.State.Posts[k]; int(p.Person) == i && p.Share > 0 {
			p.Share = 1 / float64(n)
		}
	}
}
