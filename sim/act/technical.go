package act

import (
	"headcount/sim/num"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// HandsOn reports whether an act is technical work of the manager's own, with others or on what is theirs.
func HandsOn(v term.Verb) bool { return handsOn.Has(v) }

const handsOn term.Verbs = 1<<term.TakeTask | 1<<term.Pair | 1<<term.Review | 1<<term.Firefight

// technical does technical work of the manager's own. It takes the gap.
func technical(c *process.Context, given *term.Act) Result {
	r := Result{Outcome: term.Done, Minutes: c.Spec.GapMinutes, Revealed: term.NoMatter}
	a := *given
	a.Project = projectOf(c, given)
	if c.State.InFull() {
		c.State.Me.Technical = true
	}
	switch a.Verb {
	case term.TakeTask:
		takeTask(c, &a)
	case term.Pair:
		if !process.Meets(c, &a, process.Asked(&a, c.State.Gap)) {
			return Result{Outcome: term.NotThere, Minutes: 3, Revealed: term.NoMatter}
		}
		pair(c, &a)
	case term.Review:
		r.Outcome = review(c, &a)
	case term.Firefight:
		firefight(c, &a)
	}
	return r
}

// projectOf is the project an act is about: its own, its matter's, or its person's.
func projectOf(c *process.Context, a *term.Act) term.ProjectID {
	switch {
	case a.Project != term.NoProject:
		return a.Project
	case a.Matter != term.NoMatter:
		return c.State.Desk[a.Matter].Project
	case a.Person != term.NoPerson:
		return c.State.People[a.Person].Project
	}
	return term.NoProject
}

// takeTask does somebody's task for them: help where they had asked for it, and a little less theirs where they had not.
func takeTask(c *process.Context, a *term.Act) {
	ownWork(c, a, c.Spec.GapMinutes)
	if a.Person == term.NoPerson {
		return
	}
	i := int(a.Person)
	invited := c.Invited(i)
	c.Took(i, invited)
	if invited {
		settleOwn(c, a)
	}
}

// pair is working on it together: the manager yields half, a newcomer learns, and what was done wrong comes up. It is a talk with somebody, and what
// they work on in it is theirs, so that it takes none of their day, unless it is a project that they have no part in (own assumption; that the
// manager yields half is what being two costs).
func pair(c *process.Context, a *term.Act) {
	i, invited := int(a.Person), c.Invited(int(a.Person))
	x := &c.State.People[i]
	if !invited {
		c.Interrupted(i)
	}
	useful := num.Clamp(float64(c.Spec.GapMinutes)-c.Params.Manager.BlockLoss, 0, 480) / 60
	book(c, a, num.Mul(num.Mul(c.State.Me.Skill, c.Params.Hands.Pairing), useful))
	c.Teach(i, a.Project, useful)
	c.Expose(a.Project, num.Mul(c.Params.Rework.Review, c.State.Me.Skill))
	if invited {
		c.Gain(i, c.Params.Trust.Small, "worked on it together")
		settleOwn(c, a)
	} else {
		c.Contact(i)
	}
	taken := 0.0
	if a.Project != term.NoProject && !worksOn(c.State, a.Person, a.Project) {
		taken = float64(c.Spec.GapMinutes)
	}
	c.TalkedWith(i, a.Channel, taken)
	x.Spoken++
	x.LastSpoken, x.LastAct, x.LastHow, x.LastCame = c.State.Day, a.Verb, a.Channel, term.Done
	process.Look(c, i, term.InPerson)
}

// settleOwn settles the matter an act is about, or the one its person stands at the desk with.
func settleOwn(c *process.Context, a *term.Act) {
	x, m := &c.State.People[a.Person], a.Matter
	if m == term.NoMatter && x.Waiting {
		m = x.Matter
	}
	if m != term.NoMatter && c.State.Desk[m].Person == a.Person {
		c.Settled(m)
	}
}

// review reads what has been done: some of what was done wrong comes to light while it is cheap.
func review(c *process.Context, a *term.Act) term.Outcome {
	if a.Person != term.NoPerson && !c.Invited(int(a.Person)) {
		c.Checked(int(a.Person))
	}
	if c.Expose(a.Project, num.Mul(c.Params.Rework.Review, c.State.Me.Skill)) >= 1 {
		return term.Done
	}
	return term.Quiet
}

// firefight drops everything for an incident: nobody on the project who is at work keeps at what they were doing, for as long as it takes, and in the fire
// much comes to light.
func firefight(c *process.Context, a *term.Act) {
	for i := range c.State.People {
		if x := &c.State.People[i]; x.Project == a.Project && x.Project != term.NoProject {
			c.DropsAll(i, c.Spec.GapMinutes)
		}
	}
	book(c, a, num.Mul(c.State.Me.Skill, float64(c.Spec.GapMinutes)/60))
	c.Expose(a.Project, c.Params.Hands.FireHelp)
	if a.Matter != term.NoMatter {
		c.Settled(a.Matter)
	}
}

// plan gives something a place in every week: a one-to-one, a day for own work on a project, or quiet mornings for everybody.
func plan(c *process.Context, a *term.Act) Result {
	me := &c.State.Me
	switch {
	case a.Person != term.NoPerson:
		c.State.People[a.Person].Planned = int(max(c.State.Day, 0).Weekday()) + 1
	case a.Project != term.NoProject:
		me.Hands, me.Kept = num.Clamp01(me.Hands+planDay), a.Project
	default:
		me.Quiet = true
	}
	return Result{Outcome: term.Done, Minutes: planMinutes, Revealed: term.NoMatter}
}

// unplan gives a place in the week back. Whoever had it is let down a little: an hour of theirs was taken out (Rogelberg 2024).
func unplan(c *process.Context, a *term.Act) Result {
	me := &c.State.Me
	switch {
	case a.Person != term.NoPerson:
		c.State.People[a.Person].Planned = 0
		c.Cancel(int(a.Person))
	case a.Project != term.NoProject:
		me.Hands = num.Clamp01(me.Hands - planDay)
		if me.Hands < .01 {
			me.Hands = 0
		}
	default:
		me.Quiet = false
	}
	return Result{Outcome: term.Done, Minutes: planMinutes, Revealed: term.NoMatter}
}

// planDay is one day a week; planMost is as much as can be kept for own work.
const (
	planDay  = 1. / quantity.DaysPerWeek
	planMost = .8
)

// planMinutes is what changing the calendar takes [min].
const planMinutes quantity.Minute = 15

// research looks up how others of its kind turned out (reference-class forecasting).
func research(c *process.Context, a *term.Act) Result {
	r := Result{Outcome: term.Quiet, Minutes: c.Spec.GapMinutes, Revealed: term.NoMatter}
	if j := projectOf(c, a); j != term.NoProject && c.State.InFull() {
		c.Compare(j)
		r.Outcome = term.Done
	}
	return r
}
