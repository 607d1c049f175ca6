package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Start makes the state of the first morning before 09:00: the cast seed decides who the people are.
func (m *Model) Start(luck rng.Source) *org.State {
	s := &org.State{}
	m.Begin(s, luck)
	return s
}

// Begin is Start into a state that there is; memory of one that was played is used again.
func (m *Model) Begin(s *org.State, luck rng.Source) {
	*s = org.State{
		Day: -1, Gap: Closed,
		People: cleared(s.People, len(m.Spec.People)),
		Work:   cleared(s.Work, len(m.Spec.Projects)),
		Desk:   cleared(s.Desk, len(m.Spec.Matters)),
		Given:  cleared(s.Given, len(m.Spec.Promises)),
		Wait:   room(s.Wait, 16),
		Mail:   room(s.Mail, org.MailKept),
		News:   room(s.News, org.NewsKept),
		Minds:  s.Minds[:0],
		Teams:  s.Teams[:0],
		Builds: s.Builds[:0],
		Posts:  s.Posts[:0],
		Pile:   s.Pile[:0],

		Openings: s.Openings[:0], Candidates: s.Candidates[:0], Systems: s.Systems[:0], Flows: s.Flows[:0], Machines: s.Machines[:0],
		Dated: s.Dated[:0], Vows: s.Vows[:0], Quotes: s.Quotes[:0], Advisers: s.Advisers[:0],
		Council: s.Council[:0], Proposals: s.Proposals[:0], Stances: s.Stances[:0],
		Budget: s.Budget[:0], Requests: s.Requests[:0], Questions: s.Questions[:0],
	}
	for i := range s.People {
		s.People[i] = m.person(&m.Spec.People[i], i, luck)
	}
	for j := range s.Work {
		s.Work[j] = m.project(j, luck)
	}
	for k := range s.Desk {
		s.Desk[k] = m.matter(k, luck)
	}
	for k, p := range m.Spec.Promises {
		s.Given[k] = org.Promise{Person: p.Person, Due: p.Due}
	}
	s.Me = org.Manager{Skill: m.Spec.Skill, Bad: .5}
	m.build(s, luck)
	m.minds(s, luck)
	m.openings(s, luck)
	m.systems(s)
	m.machines(s, luck)
	m.role(s, luck)
	m.council(s, luck)
	process.Reweigh(m.Context(s, luck, nil))
}

// cleared is a list of n empty values, in the memory of an old one where that is enough.
func cleared[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n)
	}
	old = old[:n]
	clear(old)
	return old
}

// room is an empty list with room for n.
func room[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, 0, n)
	}
	return old[:0]
}

func (m *Model) person(d *org.PersonSpec, i int, luck rng.Source) org.Person {
	h := &m.Params.People
	draw := func(r org.Range, name string, free func(rng.Occasion) float64) float64 {
		o := rng.Named(name)
		if r.Free {
			return free(o)
		}
		return num.Lerp(r.Low, r.High, luck.Uniform(rng.Ability, i, 0, o))
	}
	normal := func(o rng.Occasion) float64 { return num.Clamp(luck.Normal(rng.Ability, i, 0, o), -3, 3) }
	always := func(v float64) func(rng.Occasion) float64 { return func(rng.Occasion) float64 { return v } }
	p := org.Person{
		Ability: draw(d.Ability, "ability", func(o rng.Occasion) float64 {
			return num.Mul(h.AbilitySD, normal(o)) - num.Mul(.5, num.Square(h.AbilitySD))
		}),
		Sensitivity: draw(d.Sensitivity, "sensitivity", func(o rng.Occasion) float64 { return num.Exp(num.Mul(h.SensitivitySD, normal(o))) }),
		Candour:     draw(d.Candour, "candour", normal),
		Hearing:     draw(d.Hearing, "hearing", always(1)),
		Reading:     draw(d.Reading, "reading", always(1)),
		AtDesk:      draw(d.AtDesk, "at-desk", always(h.AtDesk)),
		Trust: draw(d.Trust, "trust", func(o rng.Occasion) float64 {
			return num.Lerp(h.TrustLow, h.TrustHigh, luck.Uniform(rng.Ability, i, 0, o))
		}),
		Project: d.Project, PersonShown: term.Stranger(),
	}
	p.Remote = d.Remote
	switch {
	case d.Strain.Declared:
		p.Strain = num.Lerp(d.Strain.Low, d.Strain.High, luck.Uniform(rng.Ability, i, 0, rng.Named("strain")))
	case !m.Spec.Full():
		p.Strain = num.Clamp(num.Mul(h.StrainSD, luck.Normal(rng.Ability, i, 0, rng.Named("strain"))), -1.2, 1.8)
	}
	p.Affect = num.Mul(m.Params.Affect.SD, luck.Normal(rng.Affect, i, -1, rng.Named("start")))
	if !d.Remote {
		p.Strides = process.Strides(d.DeskX, d.DeskY, m.Spec.DeskX, m.Spec.DeskY)
	}
	return p
}

func (m *Model) project(j int, luck rng.Source) org.Project {
	d := &m.Spec.Projects[j]
	factor := num.Lerp(d.Work.Low, d.Work.High, luck.Uniform(rng.Ability, j, 0, rng.Named("work")))
	if d.Work.Free {
		factor, _ = process.Slip(&m.Params.Slip, luck, j)
	}
	done := num.Mul(d.Estimate, d.Done)
	return org.Project{
		Estimate: d.Estimate, Work: num.Mul(d.Estimate, factor), Done: done, Start: done,
		Due: d.Due, Public: d.Due, Report: d.Done, Finished: -1,
	}
}

func (m *Model) matter(k int, luck rng.Source) org.Matter {
	d := &m.Spec.Matters[k]
	concern := num.Lerp(d.Concern.Low, d.Concern.High, luck.Uniform(rng.Taste, k, 0, rng.Named("concern")))
	if d.Concern.Free {
		concern = 0
	}
	return org.Matter{
		Person: d.Person, Project: d.Project, Unclear: d.Unclear, Concern: concern, Blocks: d.Blocks, Thread: d.Thread,
		Copied: d.Copied, Open: d.Open, Ever: d.Open,
	}
}
