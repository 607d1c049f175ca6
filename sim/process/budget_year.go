package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Boss lets the boss's mood go from day to day, and the pressure on them from week to week.
func Boss(c *Context) {
	b, p := c.budget(), &c.Params.Budget
	if b == nil {
		return
	}
	b.Mood = wander(b.Mood, p.MoodCarry, c.Normal(rng.BudgetDecision, 0, c.day(), onMood))
	if c.State.Day.Weekday() == 0 {
		b.Pressure = wander(b.Pressure, p.PressureCarry, c.Normal(rng.BudgetDecision, 0, c.day(), onPressure))
		c.quarter(b)
	}
}

// wander is a step of an AR(1) process of variance 1.
func wander(x, carry, e float64) float64 {
	return num.Clamp(num.Mul(carry, x)+num.Mul(num.Sqrt(1-num.Square(carry)), e), -3, 3)
}

// quarter decides on the first Monday of a quarter, and of the run, whether it is a bad one.
func (c *Context) quarter(b *org.Budget) {
	day := c.State.Day
	first := day == 0
	if !first && c.Spec.Calendar.Quarter(day) == c.Spec.Calendar.Quarter(day-1) {
		return
	}
	chance := c.Spec.Company.Bad
	if chance < 0 {
		chance = c.Params.Budget.Bad
	}
	was := b.Bad
	b.Bad = c.Chance(chance, rng.Calendar, c.Spec.Calendar.Quarter(day), c.day(), onBad)
	if b.Bad == was {
		return
	}
	what := org.YearBad
	if was {
		what = org.YearGood
	}
	c.Tell(org.News{Kind: org.NewsYear, Person: term.NoPerson, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: int(what)})
}

// Year is what a week does to requests: those that nobody asks after are forgotten, what is granted and not used can fall to savings, training
// first, and posts that stand empty at the end of the fiscal year can be withdrawn.
func Year(c *Context) {
	b := c.budget()
	if b == nil {
		return
	}
	c.filled()
	ends := c.Spec.Calendar.FiscalWeekOf(c.State.Day) == fiscalWeeks
	for r := range c.State.Requests {
		switch q := &c.State.Requests[r]; {
		case q.Standing == term.StandingPending:
			c.forgets(term.ObjectID(r))
		case !q.Standing.Approved():
		case c.Chance(c.cutting(b, term.ObjectID(r)), rng.BudgetDecision, r, c.day(), onCut):
			c.takeAway(term.ObjectID(r), term.StandingCut, "savings")
		case ends && c.Spec.Requests[r].Need == term.NeedPost && c.Chance(c.Params.Budget.Withdrawn, rng.BudgetDecision, r, c.day(), onWithdraws):
			c.takeAway(term.ObjectID(r), term.StandingWithdrawn, "empty at the end of the year")
		}
	}
}

// filled uses up what was granted for posts that somebody fills now.
func (c *Context) filled() {
	for r := range c.State.Requests {
		if o := c.Spec.Requests[r].Opens; o >= 0 && int(o) < len(c.State.Openings) && c.State.Openings[o].Filled != term.NoObject {
			c.Fill(term.ObjectID(r))
		}
	}
}

// fiscalWeeks is the number of weeks of a fiscal year.
const fiscalWeeks = 52

// forgets lets a request that nobody has asked after slip from mind. Nothing tells.
func (c *Context) forgets(r term.ObjectID) {
	q, p := &c.State.Requests[r], &c.Params.Budget
	if c.State.Day-q.Followed <= quantity.Day(p.ForgetAfter) {
		return
	}
	if c.Chance(p.Forget, rng.BudgetDecision, int(r), c.day(), onForgets) {
		q.Standing = term.StandingForgotten
		c.becauseOf("budget", term.SortRequest, r, "forgotten", 1, "nobody asked after it")
	}
}

// cutting is the chance a week that something granted and not used falls to savings [1/wk]; training goes first in a bad quarter.
func (c *Context) cutting(b *org.Budget, r term.ObjectID) float64 {
	p := &c.Params.Budget
	if b.Bad && c.Spec.Requests[r].Need == term.NeedTraining {
		return num.Clamp01(num.Mul(p.Cut, p.CutBad))
	}
	return p.Cut
}

func (c *Context) takeAway(r term.ObjectID, to term.Standing, why string) {
	q := &c.State.Requests[r]
	q.Standing, q.Share = to, 0
	c.permit(r, false)
	c.becauseOf("budget", term.SortRequest, r, "taken away", 1, why)
	c.tellRequest(r, new(term.NewAct(term.Submit).On(r)), term.Refused)
}

// Fill uses what a request was granted for: a post is filled, a tool bought, a training held. It changes nothing where nothing is granted.
func (c *Context) Fill(r term.ObjectID) {
	if q := &c.State.Requests[r]; q.Standing.Approved() {
		q.Standing = term.StandingUsed
	}
}

// Grant sets a request as granted in whole, as a story can; its claims are held against the manager like any.
func (c *Context) Grant(r term.ObjectID) {
	q := &c.State.Requests[r]
	q.Standing, q.Share = term.StandingGranted, 1
	c.claim(r)
	c.permit(r, true)
}

// NewBoss puts somebody else above the manager: after other things, of other mood, and knowing of nothing that was talked over.
func (c *Context) NewBoss() {
	b := c.budget()
	if b == nil {
		return
	}
	if n := c.Spec.Company.Priorities; n > 0 {
		b.Cares = c.Pick(n, rng.BudgetDecision, 0, c.day(), onCares)
	}
	b.Trust, b.Mood, b.Seen, b.SeenDay, b.Interest = .5, 0, term.BandUnknown, -1, 0
	b.Known &^= 1 << uint(term.ClausePriorities)
	b.Miss = c.Params.Budget.Even
	for r := range c.State.Requests {
		c.State.Requests[r].Discussed = false
	}
}

// Weather moves the boss's mood, or the room in the budget, as a story can.
func (c *Context) Weather(slack bool, by float64) {
	b := c.budget()
	switch {
	case b == nil:
	case slack:
		b.Slack = num.Clamp(b.Slack+by, -1, 1)
	default:
		b.Mood = num.Clamp(b.Mood+by, -3, 3)
	}
}
