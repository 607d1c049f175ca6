package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// The named occasions of draws about money.
var (
	onAnswers   = rng.Named("answers")
	onBad       = rng.Named("bad-quarter")
	onCares     = rng.Named("cares")
	onCut       = rng.Named("cut")
	onDoor      = rng.Named("door")
	onForgets   = rng.Named("forgets")
	onGrants    = rng.Named("grants")
	onPays      = rng.Named("pays")
	onPressure  = rng.Named("pressure")
	onWithdraws = rng.Named("withdraws")
)

// budget returns the company's year, or nil where it does not run.
func (c *Context) budget() *org.Budget {
	if len(c.State.Budget) == 0 || c.Params.Budget.On == 0 {
		return nil
	}
	return &c.State.Budget[0]
}

// Asking is what speaks for a request when it is decided.
type Asking struct {
	InWindow  bool
	Credit    float64 // credibility of whoever asks, -1 to 1
	Serves    float64 // how far it serves what the boss is after, 0 to 1
	LossTrue  bool    // told by what is lost otherwise, and that is so
	LossFalse bool    // told so, and it is not
	Discussed bool    // talked over before the form
	Slack     float64 // -1 to 1
	Cost      float64 // against what the boss can decide alone, above 0; 1 is as much
	Freeze    bool
	Case      float64 // research behind its business case [h]
	Mood      float64 // of the boss, z
	Interest  int     // managerial questions asked of the boss so far
	Inflated  bool    // claims more than can be known, and none such was found out yet
}

// Approval is how near a request is to a yes [logit]:
//
//	k0 + 1.0*in window + .8*credibility + .8*serves + .56*true loss frame + .6*discussed + .5*slack - .7*log2(cost/authority) - 1.5*freeze
//
// and beyond the published form, nought for a plain request on an ordinary day: the case, the mood, interest shown and a claim inflated.
func Approval(p *params.Budget, a *Asking) float64 {
	logit := p.Base + num.Mul(p.Credit, a.Credit) + num.Mul(p.Priority, a.Serves) + num.Mul(p.Slack, a.Slack)
	logit -= num.Mul(p.Cost, log2(a.Cost))
	for _, k := range [...]struct {
		is  bool
		add float64
	}{
		{a.InWindow, p.Window},
		{a.LossTrue, p.Loss},
		{a.LossFalse, p.Spin},
		{a.Discussed, p.Discussed},
		{a.Freeze, -p.Freeze},
		{a.Inflated, p.Inflated},
	} {
		if k.is {
			logit += k.add
		}
	}
	logit += num.Mul(p.Case, 1-num.Exp(-a.Case/p.CaseScale)) + num.Mul(p.Mood, a.Mood)
	return logit + num.Mul(p.Interest, float64(min(a.Interest, 3)))
}

// log2 is the binary logarithm of a cost against the authority, within a thousandth and a thousand.
func log2(x float64) float64 { return num.Log(num.Clamp(x, .001, 1000)) / .6931471805599453 }

// Credibility is how far the manager is believed, from -1 to 1: 1 - error/.25, with the running squared error of what they have said would
// come. It is 0 where nothing is known, and where somebody does no better than a coin.
func Credibility(p *params.Budget, b *org.Budget) float64 {
	return num.Clamp(1-b.Miss/p.Even, -1, 1)
}

// hold holds something that was said to be so likely against what came.
func (c *Context) hold(said float64, came bool, why string) {
	b := c.budget()
	if b == nil {
		return
	}
	truth := 0.0
	if came {
		truth = 1
	}
	before := b.Miss
	b.Miss = num.Clamp01(num.Approach(b.Miss, num.Square(said-truth), c.Params.Budget.Learn))
	b.Claims++
	c.Because("credit", term.NoPerson, term.NoMatter, "credibility", (before-b.Miss)/c.Params.Budget.Even, why)
}

// Promised holds a promise of the manager's, kept or broken, against their word.
func (c *Context) Promised(kept bool) { c.hold(c.Params.Budget.Promise, kept, "a promise") }

// asking gathers what speaks for a request as it was handed in.
func (c *Context) asking(r term.ObjectID) Asking {
	b, q, d, p := &c.State.Budget[0], &c.State.Requests[r], &c.Spec.Requests[r], &c.Params.Budget
	a := Asking{
		InWindow: c.Spec.Calendar.On(org.Window, q.Handed) >= 0, Credit: Credibility(p, b), Discussed: q.Discussed,
		Slack: c.slack(), Cost: d.Cost / c.Spec.Company.Authority, Freeze: c.Spec.Calendar.On(org.Freeze, c.State.Day) >= 0,
		Mood: c.mood0(), Interest: b.Interest, Inflated: q.Manner == term.Inflated && b.Spun == 0,
	}
	if q.Manner == term.AsLoss {
		a.LossTrue, a.LossFalse = d.Real, !d.Real
	}
	switch {
	case d.Serves>>uint(b.Cares)&1 == 1:
		a.Serves = 1
	case q.Manner == term.ByInterest && b.Knows(term.ClausePriorities):
		a.Serves = p.Fit
	}
	if d.Case != term.NoObject {
		a.Case = c.State.Proposals[d.Case].Hours
	}
	return a
}

// slack is the room there is in the budget now, -1 to 1.
func (c *Context) slack() float64 {
	b := &c.State.Budget[0]
	if b.Bad {
		return num.Clamp(b.Slack-c.Params.Budget.BadSlack, -1, 1)
	}
	return b.Slack
}

// mood0 is the boss's mood today, under the pressure of the week [z].
func (c *Context) mood0() float64 {
	b := &c.State.Budget[0]
	return num.Clamp(b.Mood-num.Mul(c.Params.Budget.Press, b.Pressure), -4, 4)
}

// Requests decides what is due today.
func Requests(c *Context) {
	b := c.budget()
	if b == nil {
		return
	}
	requests := c.State.Requests
	for r := range requests {
		q := &requests[r]
		if q.Standing == term.StandingPending && c.State.Day >= q.Decides {
			c.decideRequest(term.ObjectID(r))
		}
		if q.Due >= 0 && c.State.Day >= q.Due && !q.Scored {
			c.quote(term.ObjectID(r))
		}
	}
	c.dates(b)
}

// decideRequest draws what becomes of a request: all of it, part of it, not now, or no.
func (c *Context) decideRequest(r term.ObjectID) {
	p, q := &c.Params.Budget, &c.State.Requests[r]
	a := c.asking(r)
	logit := Approval(p, &a)
	u := c.Luck.Uniform(rng.BudgetDecision, int(r), q.Times, onGrants) // told as a throw
	c.granted(r, q.Times, u, num.Logistic(logit))
	came := term.Refused
	q.Standing, q.Share = term.StandingRefused, 0
	switch {
	case u < num.Logistic(logit):
		came, q.Standing, q.Share = term.Granted, term.StandingGranted, 1
	case u < num.Logistic(logit+p.Reduce):
		came, q.Standing, q.Share = term.Reduced, term.StandingReduced, p.Part
	case u < num.Logistic(logit+p.Defer):
		came, q.Standing = term.Deferred, term.StandingDeferred
	}
	if q.Standing.Approved() {
		c.claim(r)
		c.permit(r, true)
	}
	c.Grew(&q.Act, came)
	c.Remember(&q.Act, came)
	c.becauseOf("budget", term.SortRequest, r, "decided", logit, came.String())
	c.tellRequest(r, &q.Act, came)
}

// granted tells of the throw whether all of a request is granted.
func (c *Context) granted(r term.ObjectID, times int, u, chance float64) {
	if c.Causes != nil {
		c.thrown(Throw{Purpose: rng.BudgetDecision, Entity: int(r), Day: times, Occasion: onGrants, Stated: chance, Happened: u < chance})
	}
}

// tellRequest tells what became of a request. Of a decision the act is the one by which it was handed in, so that a scene it answered hears of
// it.
func (c *Context) tellRequest(r term.ObjectID, a *term.Act, came term.Outcome) {
	c.Tell(org.News{
		Kind: org.NewsRequest, Person: term.NoPerson, Matter: term.NoMatter, Act: *a, Outcome: came, Index: int(c.State.Requests[r].Standing),
	})
}

// claim keeps what was said of a request that was granted, to be held against what comes.
func (c *Context) claim(r term.ObjectID) {
	q, d, p := &c.State.Requests[r], &c.Spec.Requests[r], &c.Params.Budget
	weeks := d.Weeks
	if weeks <= 0 {
		weeks = payWeeks
	}
	q.Due, q.Scored = c.State.Day+quantity.Day(weeks*quantity.DaysPerWeek), false
	q.Said = p.Honest
	if q.Manner == term.Inflated {
		q.Said = p.Overclaim
	}
}

// permit gives or takes the permission to fill the post that a request was about.
func (c *Context) permit(r term.ObjectID, yes bool) {
	if o := c.Spec.Requests[r].Opens; o >= 0 && int(o) < len(c.State.Openings) {
		c.Approve(o, yes)
	}
}

// payWeeks is when it shows what something granted has brought, where the scenario does not say [wk].
const payWeeks = 8

// quote holds what was said of a request against what came: the boss remembers, and says so.
func (c *Context) quote(r term.ObjectID) {
	q, d, b := &c.State.Requests[r], &c.Spec.Requests[r], &c.State.Budget[0]
	q.Scored = true
	if !q.Standing.Approved() && q.Standing != term.StandingUsed {
		return // what was taken away is held against nobody
	}
	chance := num.Lerp(d.Pays.Low, d.Pays.High, c.Uniform(rng.BudgetDecision, int(r), 0, onPays.With(1)))
	if q.Manner == term.Inflated {
		chance = num.Mul(chance, c.Params.Budget.Falls)
	}
	q.True = c.Chance(chance, rng.BudgetDecision, int(r), 0, onPays)
	if d.Need != term.NeedPost {
		q.Standing = term.StandingUsed
	}
	c.hold(q.Said, q.True, "what was said of a request")
	came := term.Understood
	if !q.True {
		came = term.Misread
		if q.Manner == term.Inflated {
			b.Spun++
			b.Trust = num.Clamp01(b.Trust - num.Mul(c.Params.Trust.Breach, b.Trust))
		}
	}
	c.Tell(org.News{
		Kind: org.NewsQuoted, Person: term.NoPerson, Matter: term.NoMatter, Act: term.NewAct(term.Submit).On(r), Outcome: came,
		Index: int(q.Manner),
	})
}

// dates holds the first public date of each project against the manager, once: when it is done, or when the date has passed.
func (c *Context) dates(b *org.Budget) {
	work := c.State.Work
	for j := range work {
		w := &work[j]
		done := w.Finished >= 0
		if j >= 64 || b.Dated>>uint(j)&1 == 1 || !done && c.State.Day <= w.Public {
			continue
		}
		b.Dated |= 1 << uint(j)
		c.hold(c.Params.Budget.Promise, done && w.Finished <= w.Public, "a public date")
	}
}
