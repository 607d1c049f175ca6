package process

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// closer counts a contact of the manager with somebody, where sub-models of people run. A talk is one wherever the two speak with each other:
// what is said to somebody and comes out (deed), a one-to-one that has a place in the week, work on something together, a meeting, coffee, a
// question or a proposal talked over. Writing is one, of less weight, once it has come out. None are a decision made at one's own desk, work that
// is looked over or taken from somebody, and what somebody hears said to all. What is expected, for it has its place in the week, counts for less
// than being come to: that is a meeting, and a one-to-one (placed). That each talk counts alike, however long, is our own assumption (grade D).
func (c *Context) closer(i int, how term.Channel) {
	m := c.mind(i)
	switch {
	case m == nil:
	case how.Written():
		m.Close += c.Params.Strain.CloseText
		m.Texts++
	case how == term.Gathering:
		c.placed(i)
	case how.Spoken():
		m.Close++
		m.Talks++
	}
}

// placed counts a talk that is expected as the share of a contact it is felt as (Params.Strain.ClosePlaced), where sub-models of people run: a
// manager who meets everybody once a week is neither one who hovers nor one whom nobody sees.
func (c *Context) placed(i int) {
	if m := c.mind(i); m != nil {
		m.Close += c.Params.Strain.ClosePlaced
		m.Talks += c.Params.Strain.ClosePlaced
	}
}

// TalkedWith books a talk with somebody that is none of the conversations that Settle carries out: it is a contact as any of them, and takes so
// many minutes [min] of their focus.
func (c *Context) TalkedWith(i int, how term.Channel, minutes float64) {
	c.closer(i, how)
	c.State.People[i].Focus += minutes / 60
}

// Meeting is a meeting of the team on a project, or of everybody: who is there becomes part of what is decided a little. It takes its minutes from
// each of them ("n people x minutes"), though nobody is interrupted by a meeting that is called.
func (c *Context) Meeting(j term.ProjectID, minutes quantity.Minute) {
	c.met(j)
	for i := range c.State.People {
		if x := &c.State.People[i]; x.Present && (j == term.NoProject || x.Project == j) {
			c.TalkedWith(i, term.Gathering, float64(minutes))
			c.involve(i, .15)
		}
	}
}

// SatIn books the meeting that decides a proposal for whoever of the team has a say in it: each of them speaks there once.
func (c *Context) SatIn(p term.ObjectID, minutes quantity.Minute) {
	if !c.council() {
		return
	}
	for k := range c.Spec.Stakeholders {
		i := int(c.Spec.Stakeholders[k].Person)
		if i >= 0 && c.Spec.HasSay(p, term.ObjectID(k)) && c.atWork(i) {
			c.TalkedWith(i, term.Gathering, float64(minutes))
		}
	}
}
