package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// hear takes from a one-to-one what kind of work somebody would like most: for each kind a reading of validity r, the best of which is
// kept. Most of its error is the manager's own and does not average out over talks.
func (c *Context) hear(i int, how term.Channel) {
	p, m := &c.Params.Reading, c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Leverage, c.Params.Leverage.On) || !runs(c.Spec.Uses.Reading, p.On) {
		return
	}
	best, most := 0, 0.0
	r := p.Interest
	if how.Written() {
		r = num.Mul(r, p.Text)
	}
	rest := num.Sqrt(1 - num.Square(r))
	for k := range m.Interest {
		e := num.Mul(.8, c.Normal(rng.RaterError, i, 0, onTaste.With(k))) + num.Mul(.6, c.Normal(rng.RaterError, i, c.day()+1, onTaste.With(k)))
		if score := num.Mul(r, m.Interest[k]) + num.Mul(rest, e); k == 0 || score > most {
			best, most = k, score
		}
	}
	m.Likes, m.LikesAt = best, c.State.Day
}

// Match lets somebody who has agreed work on what they were heard to like, in the project they are in (interest congruence; idiosyncratic
// deals). It was talked over, so it turns them toward what is wanted; what they know serves them in part.
func (c *Context) Match(i int) {
	p, m := &c.Params.Leverage, c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Leverage, p.On) || m.Likes < 0 || m.Likes == m.Kind {
		return
	}
	m.Kind = m.Likes
	c.stir(i, c.Params.Alignment.CraftUp)
	c.turn(i, -num.Mul(p.Deal, max(c.Params.Alignment.CraftDeg, 0)), "work of their own choice, talked over")
	for k := range c.State.Posts {
		q := &c.State.Posts[k]
		if int(q.Person) == i && c.works(q) {
			q.Weeks = min(q.Weeks, num.Mul(q.Tau, -num.Log(1-p.Serves)))
		}
	}
	c.Because("leverage", person(i), term.NoMatter, "interest", Liked(c, i), "work matched to interest")
}

// kindOf is the kind of work of a project; 0 for none.
func kindOf(spec *org.Spec, j term.ProjectID) int {
	if j == term.NoProject {
		return 0
	}
	return spec.Projects[j].Kind % org.Kinds
}
