package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
)

// mentoringEnds is the load below which nobody is asked for help any more [FTE].
const mentoringEnds = .005

// Mentoring lays each newcomer's need for help, m0*exp(-t/6 wk) by the share of their time, on a buddy in the same project, or else on the
// best-informed incumbent who is not busy with another one (Abdel-Hamid & Madnick 1991).
func Mentoring(c *Context) {
	t, posts, people, p := c.scratch(), c.State.Posts, c.State.People, &c.Params.Ramp
	t.knowing, t.novices = t.knowing[:0], t.novices[:0]
	for k := range posts {
		m := &posts[k]
		m.Load = 0
		switch {
		case !works(m, &people[m.Person]):
		case m.Weeks >= org.FullyInformed:
			t.knowing = append(t.knowing, k)
		default:
			t.novices = append(t.novices, k)
		}
	}
	for _, k := range t.novices {
		n := &posts[k]
		load := num.Mul(num.Mul(p.Mentoring, n.Share), Unassimilated(n.Weeks, p.MentorFade))
		if load < mentoringEnds {
			continue
		}
		if m := c.mentor(t, n); m >= 0 {
			posts[m].Load += load
		}
	}
}

// mentor is the post of a newcomer's buddy, or else, among those at work, of who knows more of the project than they do and has most left of it after
// helping others, or -1; of equals the first.
func (c *Context) mentor(t *Tally, n *org.Post) int {
	if buddy := c.buddyOf(n); buddy >= 0 {
		return buddy
	}
	posts, best, most := c.State.Posts, -1, 0.0
	for _, k := range t.knowing { // who all know all there is to know
		m := &posts[k]
		if m.Project != n.Project {
			continue
		}
		if fit := 1 - m.Load; best < 0 || fit > most {
			best, most = k, fit
		}
		if most == 1 { // nobody has more left
			break
		}
	}
	for _, k := range t.novices {
		if most == 1 && k > best { // nor has anybody who comes later
			break
		}
		m := &posts[k]
		if m.Project != n.Project || m.Weeks <= n.Weeks {
			continue
		}
		fit := RampUp(&c.Params.Ramp, m.Weeks, m.Tau) - m.Load
		if best < 0 || fit > most || fit == most && k < best {
			best, most = k, fit
		}
	}
	return best
}
