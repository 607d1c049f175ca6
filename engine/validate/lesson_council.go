package validate

import (
	"headcount/sim/params"
	"headcount/sim/process"
)

// talksBeatResearch lets a group decide after eight hours of research and a talk with each, and after forty hours and a mailed document.
func talksBeatResearch(p *params.Params, seed uint64) float64 {
	passes := func(hours float64, before func(council)) float64 {
		c := newCouncil(*p, seed, hours)
		before(c)
		return flag(c.majority())
	}
	return passes(8, council.talked) - passes(40, council.mailed)
}

func windowHelps(p *params.Params, _ uint64) float64 {
	return process.Approval(&p.Budget, &process.Asking{Cost: 1, InWindow: true}) - process.Approval(&p.Budget, &process.Asking{Cost: 1})
}

func trueLossHelps(p *params.Params, _ uint64) float64 {
	return process.Approval(&p.Budget, &process.Asking{Cost: 1, LossTrue: true}) - process.Approval(&p.Budget, &process.Asking{Cost: 1})
}

// five is the short list of five who apply for one post.
func five(p *params.Params, seed uint64) shortlist {
	o := NewOffice(Hiring(1, 1, 5, 2), *p)
	o.Begin(seed, seed)
	o.Day(nil)
	return shorten(o)
}

func structureHelps(p *params.Params, seed uint64) float64 {
	l := five(p, seed)
	return l.structured - l.talk
}

func hoursMakeSurer(p *params.Params, seed uint64) float64 { return five(p, seed).surer }

// hoursAddNothing is what four more hours by the same person bring a score nearer to the truth, less a tenth of an SD.
func hoursAddNothing(p *params.Params, seed uint64) float64 {
	l, nearer := five(p, seed), 0.0
	for k := range l.truth {
		nearer += (square(l.scores[k]-l.truth[k]) - square(l.after[k]-l.truth[k])) / float64(len(l.truth))
	}
	return .1 - nearer
}
