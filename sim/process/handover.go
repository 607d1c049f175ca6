package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

// handOver lets every incumbent of a project owe the newcomers of a day what it takes to make room for them: two person-days each, once,
// however many come (Brooks 1975: the work has to be divided again).
func (c *Context) handOver(newcomer term.PersonID, j term.ProjectID) {
	s := c.State
	for k := range s.Posts {
		p := &s.Posts[k]
		x := &s.People[p.Person]
		if p.Project == j && p.Person != newcomer && c.works(p) && !(x.Joins == s.Day && x.Joins > 0) {
			p.Owes += c.Params.Ramp.Handover
		}
	}
}

// paid is the share of a day that goes into handover today, and pays it.
func (c *Context) paid(p *org.Post) float64 {
	if p.Owes <= 0 {
		return 0
	}
	today := min(p.Owes, num.Mul(c.Params.Ramp.HandoverPace, p.Share))
	p.Owes -= today
	return today
}
