package validate

import (
	"math"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/term"
)

func mailForFacts(p *params.Params, seed uint64) float64 {
	return settle(*p, term.Call, .1, seed).attention - settle(*p, term.Mail, .1, seed).attention
}

func callWhenOpen(p *params.Params, seed uint64) float64 {
	return settle(*p, term.Mail, .9, seed).attention - settle(*p, term.Call, .9, seed).attention
}

func mailIsSlow(p *params.Params, seed uint64) float64 {
	return math.Log(settle(*p, term.Mail, .7, seed).elapsed / settle(*p, term.Call, .7, seed).elapsed)
}

// asked is what comes of a favour asked of an acquaintance who is there; a call that is not taken is tried with other luck.
func asked(p *params.Params, how term.Channel, seed uint64) float64 {
	for again := range uint64(40) {
		m, s, luck := pair(*p, .2, .2, seed+again*1e9)
		s.People[0].Present = true
		r := m.Do(s, luck, nil, term.NewAct(term.Request).With(0, how), 0)
		if r.Later {
			r.Outcome = s.Wait[0].Outcome
		}
		switch r.Outcome {
		case term.Agreed:
			return 1
		case term.Resisted:
			return 0
		}
	}
	return 0
}

func askInPerson(p *params.Params, seed uint64) float64 {
	return asked(p, term.Walk, seed) - asked(p, term.Mail, seed)
}

func askByPhone(p *params.Params, seed uint64) float64 {
	return asked(p, term.Walk, seed) - asked(p, term.Call, seed)
}

func toneIsLost(p *params.Params, seed uint64) float64 {
	m, s, luck := pair(*p, .5, .2, seed)
	s.People[0].Present = true
	m.Do(s, luck, nil, term.NewAct(term.Thank).With(0, term.Mail), 0)
	return process.ToneExpected(&p.Channels) - flag(s.Wait[0].Outcome == term.Understood)
}

// askAside compares the chances that somebody says what stands behind a matter, over a team of eight after a week together.
func askAside(p *params.Params, seed uint64) float64 {
	o := NewOffice(Base(2), *p)
	o.Begin(seed, seed)
	o.Days(5, nil, nil)
	c, sum := o.context(), 0.0
	for i := range o.State.People {
		m := holdUp(o, i)
		o.State.Desk[m].Concern = .6
		o.State.People[i].Present = true
	}
	for i := range o.State.People {
		a := term.NewAct(term.Ask).With(term.PersonID(i), term.Aside).About(term.MatterID(2 * i))
		sum += process.Opens(c, &a, a.Matter)
		a.Channel = term.Walk
		sum -= process.Opens(c, &a, a.Matter)
	}
	return sum / float64(len(o.State.People))
}

// tell does something to everybody at once, as a manager who takes the day for it.
func tell(o *Office, a term.Act) {
	for i := range o.State.People {
		o.State.People[i].Present = true
		a.Person = term.PersonID(i)
		o.do(a)
	}
}

func (o *Office) do(a term.Act) act.Result { return o.Model.Do(o.State, o.Luck, nil, a, 0) }

// quiet is an office with every sub-model of people in which nothing is asked of the manager and nobody leaves, so that what is compared
// is what was done.
func quiet(weeks int) *org.Spec {
	spec := Peopled(weeks)
	spec.Asks, spec.Matters, spec.Piles, spec.Uses.Turnover = org.AskSpec{}, nil, 0, false
	return spec
}
