package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// The named occasions of draws about the manager's own part.
var (
	onVisible = rng.Named("visible")
	onPraise  = rng.Named("praise")
)

// self returns the manager's own part, or nil where it is not used.
func (c *Context) self() *org.Self {
	if g := &c.State.Self; runs(g.On, c.Params.Role.On) {
		return g
	}
	return nil
}

// AxisOf is the way of growing that an act belongs to; ok is false for acts that are nothing of a manager's.
func AxisOf(v term.Verb) (axis term.Axis, ok bool) {
	switch v {
	case term.Answer, term.Ask, term.Talk, term.Notice, term.Tell, term.Apologise, term.Request, term.OneToOne, term.Feedback,
		term.Recognise, term.Expect, term.Purpose, term.SetGoal, term.Delegate, term.Thank:
		return term.WithPeople, true
	case term.Unblock, term.Decide, term.MoveDate, term.CutScope, term.Assign, term.Reassign, term.Plan, term.Meet, term.Submit,
		term.OpenPost, term.Interview, term.Offer, term.Onboard, term.Rate, term.Promise:
		return term.WithTasks, true
	case term.Visit, term.BossDoor, term.Consult, term.Preview, term.Pitch:
		return term.WithIT, true
	}
	return 0, false
}

// well says how an outcome counts for growth: 1 it came out well, -1 badly, 0 nothing can be said of it. shows tells whether it is
// something that others can see to have worked.
func well(o term.Outcome) (how int, shows bool) {
	switch o {
	case term.Opened, term.Agreed, term.Committed, term.Granted, term.Accepted, term.Learned:
		return 1, true
	case term.Understood, term.Done, term.Complied, term.Reduced:
		return 1, false
	case term.Misread, term.Deflected, term.Resisted, term.Refused, term.TurnedDown:
		return -1, false
	}
	return 0, false
}

// Grew books what an act of the manager's came to: growth is fed by it alone, and what visibly worked makes a manager think of themselves
// as one. It is called once an outcome is known, at once or days later.
func (c *Context) Grew(a *term.Act, came term.Outcome) {
	g := c.self()
	axis, ok := AxisOf(a.Verb)
	if g == nil || !ok {
		return
	}
	if a.Object != term.NoObject && term.SortOf(a.Verb) == term.SortSystem {
		axis = term.WithIT // asking about a system, settling what hangs on it
	}
	p, x := &c.Params.Role, &g.Growth[axis]
	how, shows := well(came)
	step := 0.0
	switch {
	case how > 0:
		step = p.Learn
		x.Well++
	case how < 0:
		step = p.Lesson
		x.Badly++
	}
	x.Level = num.Clamp01(x.Level + num.Mul(step, 1-x.Level))
	if shows && c.Chance(p.Visible, rng.Notice, int(a.Person), c.day(), onVisible.With(int(a.Verb)).With(c.State.Gap)) {
		g.Worked++
		c.Because("identity", a.Person, a.Matter, "worked", 1, came.String())
	}
}

// fires reports whether a verb is technical work of the manager's own.
func fires(v term.Verb) bool {
	return v == term.Firefight || v == term.TakeTask || v == term.OwnWork || v == term.Tickets
}

// Acted books how an act felt to the manager: hard conversations strain, technical work relieves, and some of it is praised. How hard and how
// much of a relief depends on who they think they are.
func (c *Context) Acted(a *term.Act, came term.Outcome, minutes quantity.Minute) {
	g := c.self()
	if g == nil || came == term.NotThere {
		return
	}
	p := &c.Params.Role
	switch {
	case Hard(a):
		c.weigh(num.Mul(p.Hard, 1-num.Mul(p.Ease, g.Identity)), "a hard conversation")
	case fires(a.Verb):
		relief := num.Mul(num.Mul(p.Relief, float64(minutes)/60), 1-g.Identity)
		c.weigh(-min(relief, max(g.Strain, 0)), "technical work") // nobody is relieved of what is not there
		chance := p.Helped
		if a.Verb == term.Firefight {
			chance = p.Fire
		}
		if c.Chance(chance, rng.Notice, int(a.Person), c.day(), onPraise.With(c.State.Gap)) {
			g.Praised++
			c.Because("identity", a.Person, a.Matter, "praised", 1, a.Verb.String())
		}
	case a.Verb == term.Advise && came == term.Learned:
		g.Talked = g.Talked || c.Spec.Advisers[a.Object].Kind != term.HR
	}
}

// Hard reports whether an act is a conversation that nobody likes to have.
func Hard(a *term.Act) bool {
	switch a.Verb {
	case term.Tell, term.Apologise, term.MoveDate, term.CutScope, term.Rate:
		return true
	case term.Feedback:
		return a.Manner != term.Warmly
	case term.Notice:
		return a.Channel == term.Aside
	}
	return false
}

// weigh moves own strain.
func (c *Context) weigh(step float64, why string) {
	g := &c.State.Self
	g.Strain = num.Clamp(g.Strain+step, -2, 4)
	c.Because("identity", term.NoPerson, term.NoMatter, "own strain", step, why)
}

// Default is the chance that technical work comes to mind first: logistic(1.2 own strain - 2 identity), reversion under stress.
func Default(c *Context, identity, strain float64) float64 {
	p := &c.Params.Role
	return c.scratch().tempts.room(1).of(0, num.Mul(p.Stress, strain)-num.Mul(p.Pull, identity), num.Logistic)
}

// Temptation decides what comes to mind first in the gap that opens. It is seen and it does nothing.
func Temptation(c *Context) {
	if g := c.self(); g != nil && c.State.Gap < len(c.Spec.Gaps) {
		g.Tempted = c.Chance(Default(c, g.Identity, g.Strain), rng.Notice, -1, c.day(), onTemptIn[c.State.Gap])
	}
}

// OwnStrain ends the manager's own day: what ran over into duties, what is left over, and evenings that others work at their wish tire; a day
// restores.
func OwnStrain(c *Context) {
	g := c.self()
	if g == nil {
		return
	}
	p, me := &c.Params.Role, &c.State.Me
	g.Strain = num.Mul(g.Strain, 1-p.Recovery)
	if over := me.Over - g.Over; over > 0 {
		c.weigh(num.Mul(p.Over, float64(over)/60), "ran over into duties")
	}
	g.Over = me.Over
	if n := len(c.State.Pile); n > 0 {
		c.weigh(num.Mul(p.Waits, float64(n)), "small things left over")
	}
	if c.evening() {
		c.weigh(p.Evening, "an evening")
	}
}

// evening reports whether anybody works tonight at the manager's wish, who stays too.
func (c *Context) evening() bool {
	people, minds := c.State.People, c.State.Minds
	for i := range people {
		if x := &people[i]; (x.Late > 0 || i < len(minds) && minds[i].Nights > 0) && !x.Gone {
			return true
		}
	}
	return false
}

// Identity ends the manager's week:
//
//	dI = .02 * what visibly worked (once a week) + .01 * talked with a peer or mentor - .02 * praised technical work
//
// and every quarter takes stock of how good the manager feels on each axis, which has little to do with how far they have grown.
func Identity(c *Context) {
	g := c.self()
	if g == nil || !c.State.Day.LastOfWeek() {
		return
	}
	p := &c.Params.Role
	step := num.Mul(p.Worked, float64(min(g.Worked, p.Most))) - num.Mul(p.Praised, float64(g.Praised))
	if g.Talked {
		step += p.Talked
	}
	before := g.Identity
	g.Identity = num.Clamp01(g.Identity + step)
	c.Because("identity", term.NoPerson, term.NoMatter, "identity", g.Identity-before, "the week")
	g.Worked, g.Praised, g.Talked = 0, 0, false
	if c.State.Day.Week()%13 == 0 {
		c.TakeStock()
	}
}

// TakeStock reads how good the manager feels on each axis of growth.
func (c *Context) TakeStock() {
	g, p := &c.State.Self, &c.Params.Role
	technical := TechnicalZ(c.State.Me.Skill, c.Params.People.AbilitySD)
	for k := range g.Growth {
		x := &g.Growth[k]
		z := Felt(c.Params, technical, (x.Level-p.Middle)/p.Spread, x.Blind)
		x.Felt = term.Reading{Day: c.State.Day, Band: band(z), Score: z}
	}
}
