package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/term"
)

// table is an office with one post and five who have applied, all in one place.
func table(p *params.Params, seed uint64) (*Office, *process.Context) {
	o := NewOffice(Hiring(1, 1, 5, 2), *p)
	o.Begin(seed, seed)
	o.Day(nil)
	c := o.context()
	for k := range o.State.Candidates {
		c.Apply(k)
	}
	return o, c
}

// speaks is how much of true ability a score carries: the mean product over those who applied, an estimate of its validity.
func speaks(o *Office, score func(n *org.Candidate) float64) float64 {
	sum := 0.0
	for k := range o.State.Candidates {
		n := &o.State.Candidates[k]
		sum += score(n) * n.Ability / float64(len(o.State.Candidates))
	}
	return sum
}

func interviewed(o *Office, c *process.Context, kind org.Evidence, minutes float64) {
	for k := range o.State.Candidates {
		c.Interviewed(k, kind, minutes)
	}
}

func structuredBeatsTalk(p *params.Params, seed uint64) float64 {
	o, c := table(p, seed)
	interviewed(o, c, org.AskedAlike, 45)
	interviewed(o, c, org.TalkedWith, 45)
	return speaks(o, func(n *org.Candidate) float64 { return n.Evidence[org.AskedAlike] - n.Evidence[org.TalkedWith] })
}

func talkDilutes(p *params.Params, seed uint64) float64 {
	o, c := table(p, seed)
	interviewed(o, c, org.TalkedWith, 45)
	return speaks(o, func(n *org.Candidate) float64 { return n.Evidence[org.FileRead] - n.Overall })
}

func hoursOnlyReassure(p *params.Params, seed uint64) float64 {
	o, c := table(p, seed)
	interviewed(o, c, org.TalkedWith, 45)
	righter, surer := speaks(o, func(n *org.Candidate) float64 { return n.Evidence[org.TalkedWith] }), o.State.Candidates[0].Sure
	interviewed(o, c, org.TalkedWith, afterHours)
	righter = speaks(o, func(n *org.Candidate) float64 { return n.Evidence[org.TalkedWith] }) - righter
	return o.State.Candidates[0].Sure - surer - righter
}

func oneInTenDisappoints(p *params.Params, seed uint64) float64 {
	o, c := table(p, seed)
	for _, kind := range []org.Evidence{org.AskedAlike, org.SampleDone, org.ReferencesTaken} {
		interviewed(o, c, kind, 45)
	}
	best := 0
	for k := range o.State.Candidates {
		if o.State.Candidates[k].Sheet > o.State.Candidates[best].Sheet {
			best = k
		}
	}
	return flag(o.State.Candidates[best].Ability < 0) - .1
}

// beginner is an office in which somebody of this fit has just begun.
func beginner(p *params.Params, seed uint64, fit float64) (*Office, *process.Context) {
	spec := Hiring(6, 1, 1, 30)
	spec.Uses.Turnover = true
	spec.Candidates[0].Fit = org.Range{Low: fit, High: fit}
	o := NewOffice(spec, *p)
	o.Begin(seed, seed)
	o.Day(nil)
	c := o.context()
	c.Apply(0)
	c.Hire(0)
	o.State.Candidates[0].Joins = o.State.Day + 1
	return o, c
}

func fitShowsAsLeaving(p *params.Params, seed uint64) float64 {
	hazard := func(fit float64) float64 {
		o, _ := beginner(p, seed, fit)
		sum := 0.0
		for range 20 {
			o.Days(5, nil, nil)
			if o.State.Candidates[0].State == org.Joined {
				sum += process.Hazard(o.context(), 6)
			}
		}
		return sum
	}
	return hazard(-1.5) - hazard(1.5)
}

func buddyHelps(p *params.Params, seed uint64) float64 {
	work := func(buddy bool) float64 {
		o, c := beginner(p, seed, 0)
		if buddy {
			c.SeeIn(0, 0)
		}
		done := 0.0
		o.Days(60, nil, func(s *org.State) { done += s.People[6].Output })
		return math.Log(max(done, 1))
	}
	return work(true) - work(false)
}

// mapped is an office whose project hangs on a ledger nobody of the team knows of.
func mapped(p *params.Params, seed uint64) (*Office, *process.Context) {
	spec := quiet(10)
	none := term.NoObject
	spec.Systems = []org.SystemSpec{
		{Name: "the shop", Owner: 0, Keeper: none, Project: 0, Known: true}, {Name: "the ledger", Owner: 1, Keeper: none, Project: term.NoProject},
	}
	spec.Flows = []org.FlowSpec{{From: 0, To: 1, Matter: term.NoMatter}, {From: 1, To: 0, Night: true, Matter: term.NoMatter}}
	o := NewOffice(spec, *p)
	o.Begin(seed, seed)
	o.Day(nil)
	return o, o.context()
}

// bitten lives eight weeks in which the project meets what it hangs on, and counts what broke.
func bitten(o *Office) float64 {
	o.State.Work[0].Done = o.State.Work[0].Work * .97
	o.Days(40, nil, nil)
	return float64(o.State.Map.Bitten)
}

func askFirst(p *params.Params, seed uint64) float64 {
	blind, _ := mapped(p, seed)
	o, c := mapped(p, seed)
	for range 2 {
		c.VisitSystem(0)
		c.VisitSystem(1)
	}
	c.SettleFlows(0)
	c.SettleFlows(1)
	return bitten(blind) - bitten(o)
}

// room is a machine room of eleven, two of them with a flaw.
func room() *org.Spec {
	spec := bare(1, 1)
	spec.Weeks = 1
	for k := range 11 {
		m := org.MachineSpec{Name: "machine", Base: org.Range{Free: true}, Project: term.NoProject}
		if k == 2 || k == 7 {
			m.Flawed = org.Range{Low: 1, High: 1}
		}
		spec.Machines = append(spec.Machines, m)
	}
	return spec
}

// downs is how often machines go down in a week of nights under a policy.
func downs(p *params.Params, seed uint64, bot policy.Decider) float64 {
	o := NewOffice(room(), *p)
	o.Begin(seed, seed)
	o.Days(5, bot, nil)
	n := 0
	for k := range o.State.Machines {
		n += o.State.Machines[k].Downs
	}
	return float64(n)
}

func oneRuleKeepsThemUp(p *params.Params, seed uint64) float64 {
	return .5 - downs(p, seed, policy.Named("operator"))
}

func leftAloneTheyFail(p *params.Params, seed uint64) float64 { return downs(p, seed, nil) - .5 }

// machineRoom (MR01): one fixed rule keeps eleven machines up in every night; left alone, the two with a flaw go down in every week.
func machineRoom(r *Run) []Result {
	n := r.N()
	up := each(r, n, func(k int) bool { return downs(&r.Params, r.First+uint64(k), policy.Named("operator")) == 0 })
	alone := each(r, n, func(k int) bool { return downs(&r.Params, r.First+uint64(k), nil) > 0 })
	return []Result{
		r.Row("a", "share of weeks of nights in which one fixed rule keeps all eleven up", "D", n, share(up), .999, 1.001),
		r.Row("b", "share of weeks in which one goes down where nobody acts", "D", n, share(alone), .999, 1.001),
	}
}

// businessOfIT (BI01): what a project hangs on breaks something where nobody asked, and does not where it was visited and settled.
func businessOfIT(r *Run) []Result {
	n := r.N()
	lives := each(r, n, func(k int) [2]float64 {
		seed := r.First + uint64(k)
		blind, _ := mapped(&r.Params, seed)
		o, c := mapped(&r.Params, seed)
		for range 2 {
			c.VisitSystem(0)
			c.VisitSystem(1)
		}
		c.SettleFlows(0)
		c.SettleFlows(1)
		return [2]float64{bitten(blind), bitten(o)}
	})
	var blind, asked []float64
	for _, l := range lives {
		blind, asked = append(blind, l[0]), append(asked, l[1])
	}
	return []Result{
		r.Row("a", "things that break in eight weeks where nobody asked", "D", n, mean(blind), 1, 4),
		r.Row("b", "the same where it was visited twice and settled", "D", n, mean(asked), 0, .6),
	}
}
