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

// horizonDue is the public date that a mentor looks ahead to [working day].
const horizonDue quantity.Day = 40

// horizon is a small office with one date and a mentor, in which nobody can leave.
func horizon() *org.Spec {
	spec := Teams(4, 1, 9)
	spec.Uses, spec.Piles, spec.Asks = org.Uses{}, 0, org.AskSpec{}
	spec.Projects[0] = org.ProjectSpec{Estimate: 620, Work: org.Range{Low: .6, High: 1.6}, Due: horizonDue}
	for i := range spec.People {
		spec.People[i].Trust = org.Range{Low: .6, High: .6} // nobody looks as if they were leaving
	}
	spec.Advisers = []org.AdviserSpec{{Kind: term.Mentor}}
	return spec
}

// foreseen is one play with a mentor.
type foreseen struct {
	late   bool // ten days ahead the date was not to be held, at the pace so far
	before bool // had spoken up before that
	warned bool // and did so then
	spoke  bool // at any time
	missed bool // the date was not held in the end
}

func foresee(spec *org.Spec, r *Run, seed uint64) foreseen {
	o := NewOffice(spec, r.Params)
	o.Begin(seed, seed)
	ahead := int(horizonDue) - r.Params.Advice.Ahead
	var f foreseen
	o.Days(ahead, nil, nil)
	f.before = o.State.Advisers[0].Spoke
	o.State.Day++ // as the mentor will see it in the morning
	f.late = o.context().Lateness(0) > 0 && o.State.Work[0].Finished < 0
	o.State.Day--
	o.Day(nil)
	f.warned = o.State.Advisers[0].Spoke && !f.before
	o.Days(int(horizonDue)-ahead, nil, nil)
	w := &o.State.Work[0]
	f.spoke, f.missed = o.State.Advisers[0].Spoke, w.Finished < 0 || w.Finished > horizonDue
	return f
}

// mentor holds how often a mentor misses what comes and speaks up about nothing to what is declared, and how often a warning comes true.
func mentor(r *Run) []Result {
	spec, n := horizon(), r.N()
	missed, late, nothing, quiet, right, warned := 0., 0., 0., 0., 0., 0.
	for _, f := range each(r, n, func(k int) foreseen { return foresee(spec, r, r.First+uint64(k)) }) {
		switch {
		case f.late && !f.before:
			late++
			if !f.warned {
				missed++
			}
		case !f.late:
			quiet++
			if f.spoke {
				nothing++
			}
		}
		if f.late && f.warned {
			warned++
			if f.missed {
				right++
			}
		}
	}
	return []Result{
		r.Row("a", "share of dates that cannot be held, ten days ahead, of which a mentor says nothing", "D", int(late), missed/max(late, 1), .25, .35),
		r.Row("b", "plays without such a date in which a mentor speaks up", "D", int(quiet), nothing/max(quiet, 1), .15, .25),
		r.Row("c", "share of warnings ten days ahead that come true", "D", int(warned), right/max(warned, 1), .6, .99),
	}
}
