package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Tally holds what the open matters hold back, per person and per project, counted in one pass over the desk, so that an evening costs
// the same per person however many there are. It is scratch: a model lends it to the contexts it makes, one evening fills it, and it says
// nothing from one evening to the next. It also lends room for draws that are made for everybody at once.
type Tally struct {
	blocked  []float64
	doubt    []float64
	outage   []float64
	counted  bool
	drawn    drawn
	sizes    []float64 // of the tasks of every project, project by project
	learns   learns
	today    today
	page     page
	threads  threads
	rated    rated
	workday  workday
	sites    []site    // where people work today
	told     []told    // the stories that are told of projects
	knowing  []int     // the posts at work of those who know all there is to know of their project
	novices  []int     // and of those who do not
	could    []float64 // what each person could do today [focus-h]
	learning []int     // the posts that are worked on today by those who do not, for the evening in which it is counted
	open     []int     // the matters that wait for an answer
	arrives  happens   // which places on the desk the work would fill
	welcomes []float64 // what a welcome adds to each person's relatedness
	leaving  []int     // who leaves this week
	sought   latest    // how often each person has offers, as a multiple
	crafty   latest    // how often each person re-shapes their job, as a multiple
	usual    latest    // log of each person's usual week
	wide     latest    // how wide the range is that a project is told to end in, as a multiple
	tempts   latest    // how likely technical work is to come to the manager's mind first
}

// drawn says what the sizes of tasks were drawn from.
type drawn struct {
	luck     rng.Source
	spread   float64 // Slip.Task
	each     int     // Slip.Tasks
	projects int
}

// tasks returns how much more or less than its share each task of a project takes. It never changes in a run, so it is drawn once, and
// again only when the luck or the coefficients are others.
func (c *Context) tasks(j int) []float64 {
	t, p := c.scratch(), &c.Params.Slip
	if from := (drawn{c.Luck, p.Task, p.Tasks, len(c.State.Work)}); t.drawn != from {
		t.drawn, t.sizes = from, t.sizes[:0]
		for project := range from.projects {
			for k := range p.Tasks {
				t.sizes = append(t.sizes, task(p, c.Luck, project, k))
			}
		}
	}
	return t.sizes[j*p.Tasks : (j+1)*p.Tasks]
}

// learns is where what people and teams come to know ends. It never changes in a run, as the sizes of tasks do not.
type learns struct {
	luck   rng.Source
	team   params.Team
	parts  []float64 // OwnPart of everybody
	shared []float64 // OwnShared of each team
}

// learns returns it, drawn anew only when the luck or the coefficients are others.
func (c *Context) learns() *learns {
	t, p := &c.scratch().learns, &c.Params.Team
	if len(t.parts) == len(c.State.Minds) && len(t.shared) == len(c.State.Teams) && t.luck == c.Luck && t.team == *p {
		return t
	}
	t.luck, t.team = c.Luck, *p
	t.parts, t.shared = lent(t.parts, len(c.State.Minds)), lent(t.shared, len(c.State.Teams))
	for i := range t.parts {
		t.parts[i] = OwnPart(p, c.Luck, i)
	}
	for j := range t.shared {
		t.shared[j] = OwnShared(p, c.Luck, j)
	}
	return t
}

// count fills the tally for this evening.
func (c *Context) count() {
	t, s := c.Tally, c.State
	if t == nil {
		return
	}
	t.blocked, t.doubt = zeros(t.blocked, len(s.People)), zeros(t.doubt, len(s.Work))
	t.open = lent(t.open, len(s.Desk)+1)
	desk, people := s.Desk, s.People
	blocked, doubt := t.blocked[:len(people)], t.doubt
	for _, m := range c.opened(t.open, doubt) {
		d := &desk[m]
		if who := int(d.Person); uint(who) < uint(len(blocked)) {
			blocked[who] += held(c, d)
		}
	}
	for j := range doubt {
		doubt[j] = num.Clamp(doubt[j], 0, doubtMost)
	}
	down := c.down()
	if down {
		t.outage = lent(t.outage, len(s.Work))
		for j := range t.outage {
			t.outage[j] = c.outage(term.ProjectID(j))
		}
	}
	p, most := &c.Params.Pile, c.Params.Work.BlockedMost
	for i := range blocked { // of everybody: for whom something waits no processor could foresee
		x, out := &people[i], 0.0
		if down && x.Project != term.NoProject {
			out = t.outage[x.Project]
		}
		blocked[i] = num.Clamp(blocked[i]+piled(p, x)+out, 0, most)
	}
	t.counted = true
}

// opened lists the matters that lie open, in a list that has room for one more than all, and adds up what all of them waste of each project.
func (c *Context) opened(list []int, doubt []float64) []int {
	desk, n := c.State.Desk, 0
	for m := range desk {
		d := &desk[m]
		list[n] = m
		n += int(bit(d.Open))
		if d.Concern > 0 {
			if j := int(d.Project); uint(j) < uint(len(doubt)) {
				doubt[j] += doubtful(c, d)
			}
		}
	}
	return list[:n]
}

// counted reports whether the tally holds for now.
func (c *Context) counted() bool { return c.Tally != nil && c.Tally.counted }

// uncount ends the evening's tally: whatever comes next may move matters.
func (c *Context) uncount() {
	if c.Tally != nil {
		c.Tally.counted = false
	}
}

// zeros returns n zeros in the slice's own memory where it is large enough.
func zeros(list []float64, n int) []float64 {
	if cap(list) < n {
		return make([]float64, n)
	}
	list = list[:n]
	clear(list)
	return list
}

// held is the share of its owner's output that an open matter holds back: half until the question as asked is settled, half until what
// stands behind it is said.
func held(c *Context, d *org.Matter) float64 {
	share, asked := 0.0, c.Params.Work.AskedShare
	if !d.Answered {
		share += asked
	}
	if !d.Opened {
		share += num.Mul(1-asked, d.Concern)
	}
	return num.Mul(d.Blocks, share)
}

// doubtful is the share of a project's output that a matter's unsaid concern wastes.
func doubtful(c *Context, d *org.Matter) float64 {
	if !d.Ever || d.Opened {
		return 0
	}
	return num.Mul(c.Params.Work.Doubt, d.Concern)
}
