package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// BossIn decides whether the boss is to be found. Writing always goes out.
func (c *Context) BossIn(how term.Channel) bool {
	return how.Written() || c.Chance(c.Params.Budget.Door, rng.Presence, bossEntity, c.day(), onDoor.With(c.State.Gap))
}

// bossEntity keys what is drawn about the boss apart from everybody of the team.
const bossEntity = 1000

// LookAtBoss takes a sighting of the boss, with the noise of any: r*z + sqrt(1-r^2)*e.
func (c *Context) LookAtBoss() {
	b, p := c.budget(), &c.Params.Observation
	if b == nil {
		return
	}
	r := num.Lerp(p.InPersonLow, p.InPersonHigh, b.Trust)
	e := c.Normal(rng.Look, bossEntity, c.day(), onGlanceIn[c.State.Gap])
	b.Seen, b.SeenDay = band(num.Mul(r, c.mood0())+num.Mul(num.Sqrt(1-num.Square(r)), e)), c.State.Day
}

// HandIn hands a request in: it will be decided after the window, or off cycle in its own time.
func (c *Context) HandIn(a *term.Act) {
	q, p := &c.State.Requests[a.Object], &c.Params.Budget
	q.Standing, q.Manner, q.Act, q.Handed, q.Followed = term.StandingPending, a.Manner, *a, c.State.Day, c.State.Day
	q.Decides = c.State.Day + quantity.Day(p.DecideOff)
	if w := c.window(); w >= 0 {
		q.Decides = c.Spec.Calendar.Dates[w].To + quantity.Day(p.DecideIn)
	}
	q.Times++
	c.becauseOf("budget", term.SortRequest, a.Object, "handed in", 1, a.Manner.String())
}

// Discuss talks a request over with the boss before there is a form.
func (c *Context) Discuss(r term.ObjectID) {
	c.State.Requests[r].Discussed = true
	c.LookAtBoss()
	c.becauseOf("budget", term.SortRequest, r, "logit", c.Params.Budget.Discussed, "talked over before the form")
}

// FollowUp asks where a request stands. One that was forgotten is found again, and takes its time anew.
func (c *Context) FollowUp(r term.ObjectID) {
	q := &c.State.Requests[r]
	q.Followed = c.State.Day
	if q.Standing == term.StandingForgotten {
		q.Standing = term.StandingPending
		q.Decides = c.State.Day + quantity.Day(c.Params.Budget.DecideOff)
		c.becauseOf("budget", term.SortRequest, r, "forgotten", -1, "asked after")
	}
}

// AskBoss puts a managerial question to the boss and returns whether it was answered. Asking shows interest upwards, answered or not.
func (c *Context) AskBoss(o term.ObjectID) bool {
	b, p := c.budget(), &c.Params.Budget
	if b == nil {
		return false
	}
	c.LookAtBoss()
	b.Interest++
	step := num.Mul(num.Mul(c.Params.Trust.Useful, p.Signal), 1-b.Trust)
	b.Trust = num.Clamp01(b.Trust + step)
	c.becauseOf("trust", term.SortQuestion, o, "trust", step, "asked how things are done")
	if !c.Spec.Questions[o].Boss || !c.Chance(p.Answers, rng.BudgetDecision, int(o), c.day(), onAnswers) {
		c.State.Questions[o].Tried++
		return false
	}
	c.Learn(o)
	return true
}

// AskAround puts a managerial question to somebody of the team, who may know and may say.
func (c *Context) AskAround(a *term.Act) term.Outcome {
	i, p := int(a.Person), &c.Params.BuyIn
	if c.Spec.Questions[a.Object].Knows>>uint(i)&1 == 0 {
		c.State.Questions[a.Object].Tried++
		return term.Quiet
	}
	logit := p.Tells + num.Mul(p.TellsTrust, c.State.People[i].Trust-.5)
	switch {
	case a.Channel.Written():
		logit += p.TellsText
	case !a.Channel.FaceToFace():
		logit += p.TellsWire
	}
	if !c.Chance(num.Logistic(logit), rng.Voice, i, c.day(), onAnswers.With(int(a.Object))) {
		c.State.Questions[a.Object].Tried++
		return term.Deflected
	}
	c.Learn(a.Object)
	return term.Learned
}

// Learn makes the answer to a managerial question known, with what it opens.
func (c *Context) Learn(o term.ObjectID) {
	d, q := &c.Spec.Questions[o], &c.State.Questions[o]
	if q.Asked >= 0 {
		return
	}
	q.Asked = c.State.Day
	if len(c.State.Budget) > 0 {
		c.State.Budget[0].Known |= 1 << uint(d.Tells)
	}
	if d.Tells == term.ClauseInfluence {
		for k := range c.State.Council {
			c.State.Council[k].Ranked = true
		}
	}
	if d.Matter != term.NoMatter {
		c.Raise(d.Matter)
	}
	c.becauseOf("questions", term.SortQuestion, o, "known", 1, "asked")
}

// window is the window that is open today, or -1.
func (c *Context) window() int { return c.Spec.Calendar.On(org.Window, c.State.Day) }
