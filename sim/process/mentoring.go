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
	posts, p := c.State.Posts, &c.Params.Ramp
	for k := range posts {
		posts[k].Load = 0
	}
	for k := range posts {
		n := &posts[k]
		if n.Weeks >= org.FullyInformed || !c.works(n) {
			continue
		}
		load := num.Mul(num.Mul(p.Mentoring, n.Share), Unassimilated(n.Weeks, p.MentorFade))
		if load < mentoringEnds {
			continue
		}
		if m := c.mentor(k); m >= 0 {
			posts[m].Load += load
		}
	}
}

// mentor is the post of a newcomer's buddy, or else of who knows more of the project than they do and has most left of it after helping others,
// or -1; of equals the first.
func (c *Context) mentor(newcomer int) int {
	posts, best, most := c.State.Posts, -1, 0.0
	n := &posts[newcomer]
	if buddy := c.buddyOf(n); buddy >= 0 {
		return buddy
	}
	for k := range posts {
		m := &posts[k]
		if m.Project != n.Project || m.Weeks <= n.Weeks || !c.works(m) {
			continue
		}
		fit := RampUp(&c.Params.Ramp, m.Weeks, m.Tau) - m.Load
		if best < 0 || fit > most {
			best, most = k, fit
		}
	}
	return best
}
