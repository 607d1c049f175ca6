package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// posts divides what everybody could do today among what they work on, where projects run in full:
//
//	y = output * (share - mentoring - handover) * ramp(t) * (1 - comm(n))
//
// where output is less what working on several projects at once costs (Switching). Of y, what people beyond the planned headcount do counts by
// the parallel fraction alone, and a newcomer's leaves hidden rework behind.
func (c *Context) posts() {
	t, posts, people, sites := c.scratch(), c.State.Posts, c.State.People, c.sites()
	t.could = lent(t.could, len(people))
	could := t.could
	for i := range people {
		x := &people[i]
		could[i] = x.Output
		if x.Parts > 1 {
			could[i] = num.Mul(x.Output, 1-Switching(&c.Params.Parallel, x.Parts))
		}
		if x.Parts > 0 {
			x.Output = 0
		}
	}
	for k := range posts {
		p := &posts[k]
		x := &people[p.Person]
		p.Did = 0
		if !works(p, x) {
			continue
		}
		at, free, unknown := &sites[p.Project], num.Clamp01(p.Share-p.Load-c.paid(p)), Unassimilated(p.Weeks, p.Tau)
		y := num.Mul(num.Mul(could[p.Person], free), 1-num.Mul(1-c.Params.Ramp.Start, unknown))
		done := num.Mul(y, at.left)
		p.Did = done
		x.Output += done
		if at.more && c.beyond(k) {
			done = num.Mul(done, at.build.Parallel)
		}
		if unknown > 0 {
			at.build.Rework += num.Mul(num.Mul(c.Params.Ramp.Rework, unknown), done)
		}
		c.wasted(p.Project, book(at.work, done, at.doubt))
	}
}

// site is what a day's work of everybody on one project has in common.
type site struct {
	work   *org.Project
	build  *org.Build
	people int     // at work on it
	more   bool    // than it was divided among
	left   float64 // of their output, by what is talked over
	doubt  float64 // share of that which is spent on what will not be needed
}

// sites returns it for each project. One in which nobody was at first is divided among those who are the first to work on it.
func (c *Context) sites() []site {
	t, s, people := c.scratch(), c.State, c.State.People
	t.sites = lent(t.sites, len(s.Work))
	sites := t.sites
	for j := range sites {
		sites[j] = site{work: &s.Work[j], build: &s.Builds[j], doubt: Doubt(c, term.ProjectID(j))}
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; works(p, &people[p.Person]) {
			sites[p.Project].people++
		}
	}
	for j := range sites {
		at := &sites[j]
		if at.build.Planned == 0 {
			at.build.Planned = at.people
		}
		at.more, at.left = at.people > at.build.Planned, 1-Communication(c, at.people)
	}
	return sites
}

// beyond reports whether a post is one too many for the work as it was divided: what has to be done in sequence lets through the parallel
// fraction alone of what such a person does (Brooks 1975; Hsia, Hsu & Kung 1999). Of more people than planned these are the last who came,
// for as long as there are so many; whoever takes the place of one who left does a planned share, however new. It goes over all posts, so ask
// it only of a project with more people than planned: nobody else is beyond.
func (c *Context) beyond(k int) bool {
	p := &c.State.Posts[k]
	room, began := c.State.Builds[p.Project].Planned, c.began(p)
	for i := range c.State.Posts {
		o := &c.State.Posts[i]
		if o.Project != p.Project || i == k || !c.works(o) {
			continue
		}
		if since := c.began(o); since < began || since == began && i < k {
			room--
		}
	}
	return room <= 0
}

// began is the day on which the owner of a post began to work on it.
func (c *Context) began(p *org.Post) quantity.Day {
	return max(p.Since, c.State.People[p.Person].Joins)
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
		Person: person(i), Project: j, Tau: Tau(&c.Params.Ramp, s.Builds[j].Size, c.Luck, i, int(j)),
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
