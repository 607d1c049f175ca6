package validate

import (
	"math"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// helped is a project on which eight people alone need just so many weeks, and the same with three newcomers who start after a lag.
func helped(p *params.Params, seed uint64, weeks int, lag quantity.Day) pairOf {
	free := org.Range{Free: true}
	o := NewOffice(late(1e9, help{}, free), *p)
	o.Begin(seed, seed)
	o.Days(5*weeks, nil, nil)
	alone := finish{float64(weeks), float64(8 * weeks)}
	return pairOf{alone, run(late(o.State.Work[0].Done, help{3, lag}, free), *p, seed, seed)}
}

func lateHelp(p *params.Params, seed uint64) float64 {
	h := helped(p, seed, 8, 0)
	return h.helped.weeks - h.alone.weeks
}

func earlyHelp(p *params.Params, seed uint64) float64 {
	h := helped(p, seed, 39, 30)
	return h.alone.weeks - h.helped.weeks
}

func helpPaid(p *params.Params, seed uint64) float64 {
	h := helped(p, seed, 26, 0)
	return h.helped.cost - h.alone.cost
}

func plansOverrun(p *params.Params, seed uint64) float64 {
	factor, _ := process.Slip(&p.Slip, rng.New(seed, seed), 0)
	return flag(factor > 1) - .5
}

func twoAtOnce(p *params.Params, seed uint64) float64 {
	work := func(parts int) float64 {
		spec := bare(6, 3)
		for i := range spec.People {
			spec.People[i].Parts = nil
			for j := range parts {
				spec.People[i].Parts = append(spec.People[i].Parts, org.Part{Project: term.ProjectID((i + j) % 3), Share: 1 / float64(parts)})
			}
		}
		spec.Weeks = 8
		q := *p
		q.Work.CommPerSquare = 0 // what the size of the teams costs is another matter
		return value(spec, q, seed)
	}
	return math.Log(work(1) / work(2))
}

func handsFourDays(p *params.Params, seed uint64) float64 { return -handsFor(p, seed, .8) }

func handsOneDay(p *params.Params, seed uint64) float64 { return handsFor(p, seed, .2) + .04 }

// handsFor is what keeping a share of the week for own technical work does to the log value of a team of eight in half a year.
func handsFor(p *params.Params, seed uint64, hands float64) float64 {
	return math.Log(value(team(8, hands, 26), *p, seed) / value(team(8, 0, 26), *p, seed))
}
