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
