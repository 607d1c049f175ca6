package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

// Invited reports whether somebody has asked for the manager's help: stands at the desk, or has a question there that nobody answered.
func (c *Context) Invited(i int) bool {
	if c.State.People[i].Waiting {
		return true
	}
	for m := range c.State.Desk {
		if d := &c.State.Desk[m]; int(d.Person) == i && d.Open && !d.Answered && d.Blocks > 0 {
			return true
		}
	}
	return false
}

// Took is what it does to somebody that the manager has worked on their task: trust grows by .02 where they had asked for it, and their
// autonomy shrinks by .1 z where they had not (Artz, Goodall & Oswald 2017: hands-on is not simply bad).
func (c *Context) Took(i int, invited bool) {
	x := &c.State.People[i]
	x.Taken++
	if invited {
		c.Gain(i, c.Params.Hands.Invited/c.Params.Trust.Useful, "helped when asked")
		return
	}
	x.Affect = num.Clamp(x.Affect+c.Params.Manager.TaskTaken, -1.5, 1.5)
	c.Checked(i)
	if len(c.State.Minds) > 0 {
		c.State.Minds[i].Freed += c.Params.Hands.Poached
	}
	c.Because("hands", person(i), term.NoMatter, "autonomy", c.Params.Hands.Poached, "task taken over")
}

// Teach lets somebody who is new to a project learn by an hour together as by a good part of a day alone.
func (c *Context) Teach(i int, j term.ProjectID, hours float64) {
	for k := range c.State.Posts {
		if p := &c.State.Posts[k]; int(p.Person) == i && p.Project == j && p.Weeks < org.FullyInformed {
			p.Weeks += num.Mul(c.Params.Hands.Teaches, hours)
		}
	}
}

// Expose brings a share of a project's hidden rework to light and returns how much that is [focus-h].
func (c *Context) Expose(j term.ProjectID, share float64) float64 {
	if j == term.NoProject || !c.State.InFull() {
		return 0
	}
	b := &c.State.Builds[j]
	before := b.Found
	surface(b, num.Clamp01(share))
	c.Because("rework", term.NoPerson, term.NoMatter, "rework", b.Found-before, "looked at closely")
	return b.Found - before
}

// Settled marks the question of a matter as answered and takes it off the desk where nothing else waits in it.
func (c *Context) Settled(m term.MatterID) {
	c.touch(m)
	c.State.Desk[m].Answered = true
	c.close(m)
}
