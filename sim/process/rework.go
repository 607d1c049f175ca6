package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
)

// Discovery brings what was done wrong to light: a tenth of it a week, more where bad news is safe to bring (Edmondson 1999: safer teams
// report more errors), and all of it once a project would otherwise be done. Until then nobody knows of it.
func Discovery(c *Context) {
	daily := surfacing(c) / quantity.DaysPerWeek
	builds := c.State.Builds
	work := c.State.Work[:len(builds)]
	for j := range builds {
		b, w := &builds[j], &work[j]
		switch {
		case b.Rework <= 0 || w.Finished >= 0:
		case w.Done-b.Found >= w.Work:
			surface(b, 1)
		default:
			surface(b, daily)
		}
	}
}

// surfacing is the share of hidden rework that comes to light in a week [1/wk].
func surfacing(c *Context) float64 {
	p := &c.Params.Rework
	return num.Clamp01(num.Mul(p.Found, 1+num.Mul(p.BySafety, num.Mul(2, c.State.Me.Safety)-1)))
}

// finished reports whether a project is done: all of its work, and all that was done wrong done again.
func finished(s *org.State, j int) bool {
	w := &s.Work[j]
	if !s.InFull() {
		return w.Done >= w.Work
	}
	b := &s.Builds[j]
	return w.Done-b.Found-b.Rework >= w.Work
}

// surface moves a share of the hidden rework to what is known.
func surface(b *org.Build, share float64) {
	found := num.Mul(b.Rework, share)
	if share >= 1 {
		found = b.Rework
	}
	b.Rework -= found
	b.Found += found
}
