package process

import (
	"math"
	"testing"

	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestSlip: without spread the median factor e^.207 = 1.23; with it a log-normal of that median, tasks about it with mean 1.
func TestSlip(t *testing.T) {
	p := built().Params.Slip
	p.Project, p.Task = 0, 0
	factor, tasks := Slip(&p, rng.New(1, 2), 0)
	same(t, "factor", factor, math.Exp(.207))
	same(t, "tasks", tasks, 20)
	p.Mu = 0
	factor, _ = Slip(&p, rng.New(1, 2), 0)
	same(t, "switched off", factor, 1)
	p.Tasks = 0
	factor, tasks = Slip(&p, rng.New(1, 2), 0)
	same(t, "without tasks", factor, 1)
	same(t, "none", tasks, 0)

	p = built().Params.Slip
	p.Project = 0
	sum := 0.0
	const n = 2000
	for seed := range uint64(n) {
		factor, _ := Slip(&p, rng.New(1, seed), 0)
		sum += factor / n
	}
	if want := math.Exp(.207); math.Abs(sum-want) > .02 {
		t.Errorf("mean over tasks %.3f, want %.3f", sum, want)
	}
}

// plan is the built room with tasks of one size: 120 true hours, planned as 100, of which 20 hours are done, a sixth.
func plan() *Context {
	c := built()
	c.Params.Slip.Task = 0
	c.State.Builds[0].Tasks = 20
	return c
}

// TestRenew: a sixth is done with 20 hours where 16.67 were planned, a factor of 1.2; the estimate of the rest takes up 1.2^.4.
func TestRenew(t *testing.T) {
	c := plan()
	b := &c.State.Builds[0]
	Renew(c, 0)
	rest := 100 * 5. / 6 * math.Pow(1.2, .4)
	same(t, "forecast", b.Forecast, 20+rest)
	wide := math.Exp(1.6448536269514722 * .62 * .45)
	same(t, "low", b.Low, 20+rest/wide)
	same(t, "high", b.High, 20+rest*wide)

	c.Params.Slip.OwnData = 0
	Renew(c, 0)
	same(t, "learns nothing", b.Forecast, 20+100*5./6)
	c.Params.Slip.OwnData = 1
	Renew(c, 0)
	same(t, "learns all", b.Forecast, 120)

	c.State.Work[0].Done = 5 // below a twentieth of the plan
	Renew(c, 0)
	same(t, "too early to learn", b.Forecast, 5+100*(1-5./120))
	c.State.Work[0].Done = 140
	Renew(c, 0)
	same(t, "over", b.Forecast, 140)
}

// TestRenewSeesKnownReworkAlone: of 20 hours done 8 are known to be wrong, so that 12 of 120 are earned.
func TestRenewSeesKnownReworkAlone(t *testing.T) {
	c := plan()
	c.State.Builds[0].Found, c.State.Builds[0].Rework = 8, 100
	Renew(c, 0)
	same(t, "forecast", c.State.Builds[0].Forecast, 20+100*.9*math.Pow(1.2, .4))
}

// TestOutsideView: before anything is done, .6 of the log of the usual overrun goes onto the plan; with own data it keeps a weight of .6.
func TestOutsideView(t *testing.T) {
	c := plan()
	c.State.Work[0].Done = 0
	c.Compare(0)
	same(t, "before", c.State.Builds[0].Forecast, 100*math.Exp(.6*.207))
	c.State.Work[0].Done = 20
	Renew(c, 0)
	same(t, "with own data", c.State.Builds[0].Forecast, 20+100*5./6*math.Exp(.6*.6*.207)*math.Pow(1.2, .4))
	c.Params.Slip.Outside, c.State.Work[0].Done = 0, 0
	c.Compare(0)
	same(t, "switched off", c.State.Builds[0].Forecast, 100)
}

// TestEarned: tasks are finished one after the other; where they differ, the plan is earned at another pace than the work.
func TestEarned(t *testing.T) {
	c := plan()
	for _, k := range [][2]float64{{0, 0}, {60, .5}, {6, .05}, {120, 1}, {121, 1}} {
		same(t, "earned", c.earned(0, k[0]), k[1])
	}
	c.Params.Slip.Tasks = 2
	c.Params.Slip.Task = .8
	first, second := task(&c.Params.Slip, c.Luck, 0, 0), task(&c.Params.Slip, c.Luck, 0, 1)
	c.State.Builds[0].Tasks = first + second
	same(t, "after the first of two", c.earned(0, 120*first/(first+second)), .5)
}

// TestScopeAndDate: an agreed cut takes 15 % of what is left, of the truth and of the plan; an agreed move ten working days.
func TestScopeAndDate(t *testing.T) {
	c := plan()
	act := to(term.CutScope, 0, term.Walk, term.NoMatter)
	act.Project = 0
	Settle(c, &act, term.Resisted, 0)
	same(t, "resisted", c.State.Work[0].Work, 120)
	Settle(c, &act, term.Agreed, 0)
	same(t, "work", c.State.Work[0].Work, 120-.15*100)
	same(t, "plan", c.State.Work[0].Estimate, 100-.15*80)
	act.Verb = term.MoveDate
	c.State.Work[0].Due = 5
	Settle(c, &act, term.Agreed, 0)
	equal(t, "due", c.State.Work[0].Due, 15)
	act.Project = term.NoProject
	Settle(c, &act, term.Agreed, 0)
	equal(t, "without a project", c.State.Work[0].Due, 15)
}
