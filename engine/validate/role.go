package validate

import (
	"slices"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// growing is the base office with the manager's own part, a mentor and a peer, and promises that can be made to anybody.
func growing(weeks int) *org.Spec {
	spec := Peopled(weeks)
	spec.Self = org.SelfSpec{On: true, Identity: .25, Growth: [term.Axes]float64{.15, .15, .15}, Vows: true}
	spec.Advisers = []org.AdviserSpec{{Kind: term.Mentor}, {Kind: term.Peer}}
	return spec
}

// grown is how far a manager has come: the first week with an identity above .6, or the one after the last; and where it stood after a year.
func grown(spec *org.Spec, r *Run, seed uint64, bot string) (week, year float64) {
	o := NewOffice(spec, r.Params)
	o.Begin(seed, seed)
	week = float64(spec.Weeks + 1)
	for w := 1; w <= spec.Weeks; w++ {
		o.Days(quantity.DaysPerWeek, policy.Named(bot), nil)
		if i := o.State.Self.Identity; i > .6 && week > float64(spec.Weeks) {
			week = float64(w)
		}
		if w == 52 {
			year = o.State.Self.Identity
		}
	}
	return week, year
}

// identity holds who the manager comes to think they are: somebody balanced who has help gets there in 35 to 60 weeks, somebody who stays
// with the technology does not in a year. Both are design targets: nothing is published as a dose (Hill 1992; Ibarra 1999).
func identity(r *Run) []Result {
	n := r.N()
	spec := growing(80)
	weeks, stays := make([]float64, n), make([]float64, n)
	for k, both := range each(r, n, func(k int) [2]float64 {
		seed := r.First + uint64(k)
		week, _ := grown(spec, r, seed, "mentored")
		_, year := grown(spec, r, seed, "hands-on")
		return [2]float64{week, year}
	}) {
		weeks[k], stays[k] = both[0], both[1]
	}
	slices.Sort(weeks)
	slices.Sort(stays)
	return []Result{
		r.Row("a", "weeks until identity exceeds .6, balanced manager with a mentor, median", "D", n, weeks[n/2], 35, 60),
		atMost(r.Row("b", "identity after a year, hands-on manager, median", "D", n, stays[n/2], 0, .4)),
	}
}
