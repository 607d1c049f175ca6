package process

import (
	"math"

	"headcount/sim/num"
	"headcount/sim/org"
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
	could := t.could[:len(people)]
	for i := range could {
		x := &people[i]
		y := x.Output
		if x.Parts > 0 {
			x.Output = 0
			if x.Parts > 1 {
				y = num.Mul(y, 1-Switching(&c.Params.Parallel, x.Parts))
			}
		}
		could[i] = y
	}
	for k := range posts {
		p := &posts[k]
		who := int(p.Person)
		x := &people[who]
		p.Did = 0
		if !works(p, x) {
			continue
		}
		at, unknown := &sites[p.Project], 0.0
		y := num.Mul(could[who], num.Clamp01(p.Share-p.Load-c.paid(p)))
		if p.Weeks < org.FullyInformed {
			unknown = Unassimilated(p.Weeks, p.Tau)
			y = num.Mul(y, 1-num.Mul(1-c.Params.Ramp.Start, unknown))
		}
		done := num.Mul(y, at.left)
		p.Did = done
		x.Output += done
		if at.more && c.came(k) >= at.late {
			done = num.Mul(done, at.build.Parallel)
		}
		if unknown > 0 {
			at.build.Rework += num.Mul(num.Mul(c.Params.Ramp.Rework, unknown), done)
		}
		if at.doubt == 0 {
			at.work.Done += done
			continue
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
	late   arrival // of the first who is one too many, where there are more
	left   float64 // of their output, by what is talked over
	doubt  float64 // share of that which is spent on what will not be needed
}

// sites returns it for each project, and notes who still learns. One in which nobody was at first is divided among those who are the first to work on it.
func (c *Context) sites() []site {
	t, s, posts, people := c.scratch(), c.State, c.State.Posts, c.State.People
	t.sites, t.learning = lent(t.sites, len(s.Work)), t.learning[:0]
	sites := t.sites
	for j := range sites {
		sites[j] = site{work: &s.Work[j], build: &s.Builds[j], doubt: Doubt(c, term.ProjectID(j))}
	}
	for k := range posts {
		if p := &posts[k]; works(p, &people[p.Person]) {
			sites[p.Project].people++
			if p.Weeks < org.FullyInformed {
				t.learning = append(t.learning, k)
			}
		}
	}
	for j := range sites {
		at := &sites[j]
		if at.build.Planned == 0 {
			at.build.Planned = at.people
		}
		at.left = 1 - Communication(c, at.people)
		if many := at.people - at.build.Planned; many > 0 {
			at.more, at.late = true, c.latecomer(term.ProjectID(j), many)
		}
	}
	return sites
}

// latecomer is when the first of so many people came who are too many for the work of a project as it was divided: what has to be done in sequence
// lets through the parallel fraction alone of what such a person does (Brooks 1975; Hsia, Hsu & Kung 1999). These are the last who came, for as long
// as there are so many; whoever takes the place of one who left does a planned share, however new.
func (c *Context) latecomer(j term.ProjectID, many int) arrival {
	first, posts := arrival(math.MaxInt), c.State.Posts
	for range many {
		last := arrival(-1)
		for k := range posts {
			if p := &posts[k]; p.Project == j && c.works(p) {
				if came := c.came(k); came < first {
					last = max(last, came)
				}
			}
		}
		first = last
	}
	return first
}

// arrival says when the owner of a post began to work on it: the day, and of one day the place among posts.
type arrival int

// came is the arrival of a post.
func (c *Context) came(k int) arrival {
	p := &c.State.Posts[k]
	return arrival(max(p.Since, c.State.People[p.Person].Joins, 0))<<16 | arrival(k)
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
