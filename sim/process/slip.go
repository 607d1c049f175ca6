package process

import (
	"headcount/sim/num"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Slip is what a project truly takes as a factor on its estimate, and the sum of the factors of its tasks (Moløkken & Jørgensen 2003;
// Little 2006):
//
//	W = What * exp(mu + sigma_c*z_p) * mean of exp(sigma_task*z_k - sigma_task^2/2)
func Slip(p *params.Slip, luck rng.Source, j int) (factor, tasks float64) {
	for k := range p.Tasks {
		tasks += task(p, luck, j, k)
	}
	shared := num.Exp(num.MulAdd(p.Project, luck.Normal(rng.TaskNoise, j, 0, onSlip), p.Mu))
	if tasks <= 0 {
		return shared, 0
	}
	return num.Mul(shared, tasks/float64(p.Tasks)), tasks
}

// task is how much more or less than its share one task of a project takes; the mean over tasks is 1.
func task(p *params.Slip, luck rng.Source, j, k int) float64 {
	z := luck.Normal(rng.TaskNoise, j, 0, onTask.With(k))
	return num.Exp(num.Mul(p.Task, z) - num.Mul(.5, num.Square(p.Task)))
}

// Forecasts renews what projects are believed to take, on the mornings before status is told.
func Forecasts(c *Context) {
	if !reporting(c) {
		return
	}
	for j := range c.State.Builds {
		if c.State.Work[j].Finished < 0 {
			Renew(c, term.ProjectID(j))
		}
	}
}

// Renew makes an estimate of a project anew, out of what has been done of the plan. The plan's optimism is corrected only partly: by a
// weight of .4 of what the project itself has shown, once a twentieth of the plan is behind it, which is why the spread of estimates stays
// flat to the end (Little 2006), and by the outside view when somebody has taken it.
//
//	belief = outside^(1-w) * shown^w,  forecast = done + rest of the plan * belief
func Renew(c *Context, j term.ProjectID) {
	b, w, p := &c.State.Builds[j], &c.State.Work[j], &c.Params.Slip
	good := num.Clamp(w.Done-b.Found, 0, w.Work)
	earned := c.earned(int(j), good)
	belief := 0.0
	if b.Outside {
		belief = num.Mul(p.Outside, p.Mu)
	}
	if earned > .05 && w.Estimate > 0 {
		shown := num.Log(good / num.Mul(w.Estimate, earned))
		belief = num.Lerp(belief, shown, p.OwnData)
	}
	rest := num.Mul(num.Mul(w.Estimate, 1-earned), num.Exp(belief))
	b.Forecast = w.Done + rest
	b.Low, b.High = c.interval(w.Done, rest)
}

// earned is the share of the plan that so many hours of good work have paid for: tasks are done one after the other, and each takes what
// it truly takes.
func (c *Context) earned(j int, good float64) float64 {
	b, w, p := &c.State.Builds[j], &c.State.Work[j], &c.Params.Slip
	if w.Work <= 0 || good >= w.Work {
		return 1
	}
	if b.Tasks <= 0 || p.Tasks <= 0 {
		return good / w.Work
	}
	hours := w.Work / b.Tasks // of a task of the ordinary size
	for k, share := range c.tasks(j) {
		size := num.Mul(hours, share)
		if good < size {
			return (float64(k) + good/size) / float64(p.Tasks)
		}
		good -= size
	}
	return 1
}

// stated90 is the z beyond which five per cent lie on either side.
const stated90 = 1.6448536269514722

// interval is what somebody who leads a project gives when asked for the range it will end in "with 90 % certainty": centred on the
// estimate, with .62 of the true spread, whatever certainty is asked (Jørgensen, Teigen & Moløkken 2004; Jørgensen 2014).
func (c *Context) interval(done, rest float64) (low, high float64) {
	p := &c.Params.Slip
	wide := c.scratch().wide.room(1).of(0, num.Mul(stated90, num.Mul(p.Stated, p.Sigma)), num.Exp)
	return done + rest/wide, done + num.Mul(rest, wide)
}

// Compare takes the outside view of a project: how others of its kind turned out shrinks the optimism of its estimate by 60 %.
func (c *Context) Compare(j term.ProjectID) {
	c.State.Builds[j].Outside = true
	Renew(c, j)
}

// CutScope takes a share of what is left out of a project, and out of its plan.
func (c *Context) CutScope(j term.ProjectID) {
	w := &c.State.Work[j]
	cut := num.Mul(c.Params.Slip.Cut, num.Clamp(w.Work-w.Done, 0, w.Work))
	plan := num.Mul(c.Params.Slip.Cut, num.Clamp(w.Estimate-w.Done, 0, w.Estimate))
	w.Work -= cut
	w.Estimate -= plan
	if c.State.InFull() {
		Renew(c, j)
	}
	c.BecauseAt("slip", j, "work", -cut, "scope cut")
}

// MoveDate moves a project's date.
func (c *Context) MoveDate(j term.ProjectID) {
	c.State.Work[j].Due += quantity.Day(c.Params.Slip.Moves)
	c.BecauseAt("slip", j, "date", float64(c.Params.Slip.Moves), "date moved")
}

// agree carries out what somebody has said yes to.
func (c *Context) agree(a *term.Act) {
	switch {
	case a.Project == term.NoProject:
	case a.Verb == term.CutScope:
		c.CutScope(a.Project)
	case a.Verb == term.MoveDate:
		c.MoveDate(a.Project)
	case a.Verb == term.Assign:
		c.Assign(int(a.Person), a.Project)
	case a.Verb == term.Reassign && a.Manner == term.ByInterest:
		c.Match(int(a.Person))
	case a.Verb == term.Reassign:
		c.Reassign(int(a.Person), a.Project)
	}
}
