package validate

import (
	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// shown puts the proposal to each of them once, as it stands.
func (c council) shown() {
	c.state.Day = 1
	for k := range c.state.Council {
		a := term.NewAct(term.Preview).On(term.ObjectID(k))
		a.Channel = term.Aside
		for c.state.Gap = 1; c.do(a).Outcome == term.NotThere && c.state.Gap < 40; c.state.Gap++ { // until they are there
		}
	}
}

// askedBeatsShown lets a group decide after each was asked what it would have to be, and after it was shown to each.
func askedBeatsShown(p *params.Params, seed uint64) float64 {
	asked, shown := newCouncil(*p, seed, 8), newCouncil(*p, seed, 8)
	asked.talked()
	shown.shown()
	return flag(asked.majority()) - flag(shown.majority())
}

// claimed is how far a manager is believed once what was said of one request that was granted has fallen due.
func claimed(p *params.Params, seed uint64, how term.Manner) float64 {
	spec := &org.Spec{
		Weeks: 1, Gaps: [3]quantity.Minute{90, 270, 390}, GapMinutes: 60, Company: org.CompanySpec{Used: true, Authority: 1, Bad: 0},
		Requests: []org.RequestSpec{{Need: term.NeedTool, Cost: 1, Case: term.NoObject, Opens: term.NoObject, Pays: org.Range{Low: .7, High: .7}}},
	}
	m, luck := model.New(spec, *p), rng.New(seed, seed)
	s := m.Start(luck)
	s.Day, s.Requests[0].Manner = 1, how
	c := m.Context(s, luck, nil)
	c.Grant(0)
	s.Day = s.Requests[0].Due
	process.Requests(c)
	return process.Credibility(&p.Budget, &s.Budget[0])
}

func claimsComeBack(p *params.Params, seed uint64) float64 {
	return claimed(p, seed, term.AsGain) - claimed(p, seed, term.Inflated)
}
