package validate

import (
	"math"

	"headcount/sim/act"
	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// group is a council of five of like weight who have a say in one proposal: all with an interest of their own, one of them with something to
// lose by it, and one whose no counts double with two of the others.
func group() *org.Spec {
	is := func(v float64) org.Range { return org.Range{Low: v, High: v} }
	spec := &org.Spec{
		Weeks: 8, Gaps: [3]quantity.Minute{90, 270, 390}, GapMinutes: 60,
		People: []org.PersonSpec{{Ability: is(0), Sensitivity: is(1), Candour: is(0), Hearing: is(1), Reading: is(1), AtDesk: is(1), Trust: is(.5), Project: term.NoProject}},
		Proposals: []org.ProposalSpec{{
			Says: 31, Matter: term.NoMatter, Project: term.NoProject, Loses: []org.Range{is(1), is(0), is(0), is(0), is(0)},
		}},
	}
	for k := range 5 {
		h := org.StakeholderSpec{Person: term.NoPerson, Influence: is(1), Trust: is(.5), Interests: 1}
		if k == 1 || k == 2 {
			h.Respects = 1
		}
		spec.Stakeholders = append(spec.Stakeholders, h)
	}
	return spec
}

// council is one play of the group: its state the day before the meeting, and how to go on.
type council struct {
	model *model.Model
	state *org.State
	luck  rng.Source
}

func newCouncil(p params.Params, seed uint64, hours float64) council {
	c := council{model: model.New(group(), p), luck: rng.New(seed, seed)}
	c.state = c.model.Start(c.luck)
	c.state.Day, c.state.Gap = 0, 1
	c.context().Dig(0, hours)
	return c
}

func (c council) context() *process.Context { return c.model.Context(c.state, c.luck, nil) }

func (c council) do(a term.Act) act.Result { return c.model.Do(c.state, c.luck, nil, a, 0) }

// mailed sends the document to all.
func (c council) mailed() {
	a := term.NewAct(term.Pitch).On(0)
	a.Channel, a.Manner = term.Mail, term.Attached
	c.do(a)
}

// talked goes to each of them once and asks what it would have to be for them.
func (c council) talked() {
	c.state.Day = 1
	for k := range c.state.Council {
		a := term.NewAct(term.Consult).On(term.ObjectID(k))
		a.Channel, a.Manner = term.Aside, term.AsQuestion
		for c.state.Gap = 1; c.do(a).Outcome == term.NotThere && c.state.Gap < 40; c.state.Gap++ { // until they are there
		}
	}
}

// majority holds the meeting and reports whether more than half of the five would do something for it.
func (c council) majority() bool { return c.committed() > 2 }

// committed holds the meeting and returns how many of the five would do something for it.
func (c council) committed() int {
	c.state.Day, c.state.Gap = 4, 1
	a := term.NewAct(term.Pitch).On(0)
	a.Channel = term.Gathering
	c.do(a)
	n := 0
	for k := range c.state.Stances {
		if c.state.Stances[k].Came == term.Committed {
			n++
		}
	}
	return n
}

// buyIn (VT22): forty hours of research mailed round pass seldom, eight and a talk with each pass often, and hours beyond sixteen add hardly
// anything. More commit to what they were consulted about than to what was explained to them (Falbe & Yukl 1992), and to that more than to what
// they had heard nothing of: reasons help in every condition (Lee et al. 2017).
func buyIn(r *Run) []Result {
	n := r.N()
	passes := func(hours float64, before func(council)) float64 {
		return share(each(r, n, func(k int) bool {
			c := newCouncil(r.Params, r.First+uint64(k), hours)
			before(c)
			return c.majority()
		}))
	}
	commit := func(before func(council)) (all float64) {
		for _, share := range each(r, n, func(k int) float64 {
			c := newCouncil(r.Params, r.First+uint64(k), 8)
			before(c)
			return float64(c.committed()) / float64(len(c.state.Council))
		}) {
			all += share / float64(n)
		}
		return all
	}
	asked, shown, cold := commit(council.talked), commit(council.shown), commit(func(council) {})
	mailed, talked := passes(40, council.mailed), passes(8, council.talked)
	gain := mailed - passes(16, council.mailed)
	more := passes(40, council.talked) - passes(16, council.talked)
	rows := []Result{
		r.Row("a", "share of proposals to which a majority of five commits, 40 h of research and a mailed document", "B", n, mailed, .03, .30),
		r.Row("b", "the same, 8 h of research and a talk with each", "B", n, talked, .60, .95),
		r.Row("c", "what 40 h add to that share over 16 h, mailed", "D", n, gain, -.05, .05),
		r.Row("d", "what 40 h add to it over 16 h, with talks", "D", n, more, -.05, .05),
		atLeast(r.Row("e", "share who commit where each was consulted minus where it was explained to each, 8 h of research", "B", n, asked-shown, .05, 1)),
		atLeast(r.Row("f", "share who commit where it was explained to each minus where all heard it first in the meeting", "B", n, shown-cold, .05, 1)),
	}
	rows[4].Note = sprint("%.2f consulted, %.2f explained, %.2f in the meeting only", asked, shown, cold)
	return rows
}

// budgetOdds (VT23): what a window and a true loss frame do to the odds of a request, with the same facts.
func budgetOdds(r *Run) []Result {
	p := &r.Params.Budget
	odds := func(a process.Asking) float64 { return math.Exp(process.Approval(p, &a)) }
	plain := process.Asking{Cost: 1}
	window, loss := plain, plain
	window.InWindow, loss.LossTrue = true, true
	chance := func(o float64) float64 { return o / (1 + o) }
	return []Result{
		r.Row("a", "odds of a yes in a window over those off cycle", "D", 1, odds(window)/odds(plain), 2, 4),
		r.Row("b", "odds of a yes told as a true loss over those told as a gain, same facts", "A", 1, odds(loss)/odds(plain), 1.3, 2.2),
		r.Row("c", "chance that a neutral request is granted in a window", "D", 1, chance(odds(window)), .395, .405),
		r.Row("d", "chance that a neutral request is granted off cycle", "D", 1, chance(odds(plain)), .19, .21),
	}
}
