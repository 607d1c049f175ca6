package validate

import (
	"testing"

	"headcount/engine/policy"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/term"
)

// everything is the office of so many weeks with every sub-model there is: two posts that may be filled, a map, machines, the manager's own
// part, advisers, a year of dates, people outside the team who have a say, and a company that gives money.
func everything(weeks int) *org.Spec {
	spec := Teams(8, 2, weeks)
	spec.Hands = .1
	spec.Self = org.SelfSpec{On: true, Identity: .25, Ladder: org.LadderTurns, Vows: true}
	spec.Advisers = []org.AdviserSpec{{Kind: term.Mentor, Right: 6, Wrong: 3}, {Kind: term.Peer}, {Kind: term.HR}}
	spec.Promises = []org.PromiseSpec{{Person: 0, Due: 30}, {Person: 3, Due: 60}}
	spec.People[1].Parts = []org.Part{{Project: 0, Share: .5}, {Project: 1, Share: .5, Known: 3}}
	spec.People[4].Remote = true
	for m := range spec.Matters {
		spec.Matters[m].Thread, spec.Matters[m].Copied = m%4 == 0, m%3
	}
	withHouse(spec)
	withYear(spec)
	withCouncil(spec)
	return spec
}

// withHouse declares what is in the house: two posts with three who may apply for each, a map of the business of IT, and five machines.
func withHouse(spec *org.Spec) {
	free := org.Range{Free: true}
	for k := range 2 {
		vacant := spec.People[k]
		vacant.Vacant, vacant.Parts = true, nil
		spec.Openings = append(spec.Openings, org.OpeningSpec{Place: term.PersonID(len(spec.People)), Approved: k == 0, Open: k == 0, Room: .5})
		spec.People = append(spec.People, vacant)
		for range 3 {
			spec.Candidates = append(spec.Candidates, org.CandidateSpec{
				Opening: term.ObjectID(k), Ability: free, Interest: free, Fit: free, Shine: free, Market: free, Applies: .9,
			})
		}
	}
	for k := range 6 {
		system := org.SystemSpec{Owner: term.PersonID(k), Keeper: term.NoObject, Project: term.NoProject, Known: k == 0}
		if k < 2 {
			system.Project = term.ProjectID(k)
		}
		spec.Systems = append(spec.Systems, system)
	}
	for k := range 8 {
		spec.Flows = append(spec.Flows, org.FlowSpec{
			From: term.ObjectID(k % 6), To: term.ObjectID((k + 1 + k/6) % 6), Night: k%3 == 0, Matter: term.NoMatter,
		})
	}
	for k := range 5 {
		spec.Machines = append(spec.Machines, org.MachineSpec{
			Base: free, Flawed: org.Range{Low: .4, High: .4}, Project: term.ProjectID(k % 2), Blocks: .05,
		})
	}
}

// withYear declares a year of dates, in the order of their kinds.
func withYear(spec *org.Spec) {
	dates := []org.Date{
		{Kind: org.Holiday, From: 19, To: 19},
		{Kind: org.Holiday, From: 100, To: 101},
		{Kind: org.Absence, From: 40, To: 49, Person: 2},
		{Kind: org.Absence, From: 150, To: 159, Person: 5},
		{Kind: org.ReviewCycle, From: 60, To: 69},
		{Kind: org.ReviewCycle, From: 190, To: 199},
		{Kind: org.Release, From: 120, To: 120},
		{Kind: org.QuarterEnd, From: 64, To: 64},
		{Kind: org.QuarterEnd, From: 129, To: 129},
		{Kind: org.QuarterEnd, From: 194, To: 194},
		{Kind: org.Reorganisation, From: 130, To: 130, Moves: []org.Move{{Person: 6, Project: 1}}, NewBoss: true},
		{Kind: org.Window, From: 30, To: 34},
		{Kind: org.Window, From: 160, To: 164},
		{Kind: org.Freeze, From: 80, To: 89},
	}
	for k := range dates {
		if dates[k].Kind != org.Absence {
			dates[k].Person = term.NoPerson
		}
	}
	spec.Calendar = org.Calendar{FiscalWeek: 40, Dates: dates}
}

// withCouncil declares five people who have a say in two proposals, and a company with three requests and two questions.
func withCouncil(spec *org.Spec) {
	is := func(v float64) org.Range { return org.Range{Low: v, High: v} }
	someone := org.StakeholderSpec{Person: term.NoPerson, Influence: org.Range{Low: .5, High: 2}, Trust: org.Range{Low: .3, High: .7}, Interests: 2}
	spec.Stakeholders = []org.StakeholderSpec{someone, someone, someone, someone, {Person: 1, Influence: is(1), Interests: 1}}
	spec.Stakeholders[1].Respects, spec.Stakeholders[2].Remote = 1, true
	spec.Proposals = []org.ProposalSpec{
		{Says: 31, Loses: []org.Range{{Low: 0, High: 1}, is(.5)}, Matter: 0, Project: 0, Decides: 50},
		{Says: 13, Matter: term.NoMatter, Project: term.NoProject},
	}
	spec.Company = org.CompanySpec{Used: true, Authority: 40, Slack: org.Range{Low: -.5, High: .5}, Bad: -1, Priorities: 3, Cares: -1, BossTrust: is(.5)}
	spec.Requests = []org.RequestSpec{
		{Need: term.NeedPost, Cost: 60, Serves: 1, Real: true, Needs: 1, Case: 0, Opens: 1, Pays: is(.7), Weeks: 2},
		{Need: term.NeedTool, Cost: 10, Case: term.NoObject, Opens: term.NoObject, Pays: is(.7), Weeks: 1},
		{Need: term.NeedTraining, Cost: 20, Case: term.NoObject, Opens: term.NoObject, Pays: is(.7)},
	}
	spec.Questions = []org.QuestionSpec{
		{Tells: term.ClauseHiring, Boss: true, Matter: term.NoMatter},
		{Tells: term.ClauseInfluence, Knows: 4, Matter: 3},
	}
}

// BenchmarkOfficeYearWithEverything is the year of BenchmarkOfficeYear with everything else on as well.
func BenchmarkOfficeYearWithEverything(b *testing.B) { benchYears(b, everything(52), 8, 52) }

// TestPoliciesLookBeforeTheyGo: a policy that looks at the parts of a desk itself decides the same as from a desk on which all is to be seen,
// whatever stood in the parts before it looked.
func TestPoliciesLookBeforeTheyGo(t *testing.T) {
	for _, name := range policy.Everybody() {
		bot := policy.Named(name)
		if _, ok := policy.LooksItself(bot); !ok {
			continue
		}
		verbs := 0
		called := everything(52)
		called.Proposals[0].Decides = 0 // by a meeting that is called
		for _, spec := range []*org.Spec{Base(26), called, everything(52)} {
			o, done := NewOffice(spec, params.Default()), map[term.Verb]bool{}
			var glance observe.Desk
			glance.Scene.Event = term.NoEvent
			for day := range 4 * spec.Weeks * 5 {
				if seed := day / (spec.Weeks * 5); day%(spec.Weeks*5) == 0 {
					o.Begin(uint64(seed), uint64(seed))
					glance.Luck = o.Luck
				}
				o.Day(deciderFunc(func(d *observe.Desk) term.Act {
					observe.Glance(o.State, spec, &glance)
					glance.Stop = d.Stop
					clear(glance.People)
					clear(glance.Matters)
					clear(glance.Projects)
					clear(glance.Waits)
					clear(glance.Openings)
					clear(glance.Candidates)
					clear(glance.Systems)
					clear(glance.Flows)
					clear(glance.Machines)
					clear(glance.Proposals)
					clear(glance.Council)
					clear(glance.Stances)
					clear(glance.Requests)
					clear(glance.Questions)
					glance.Budget = observe.Budget{}
					a, b := bot.Decide(&glance), bot.Decide(d)
					if a != b {
						t.Fatalf("%s, day %d, gap %d: %+v at a glance, %+v from the whole desk", name, d.Day, d.Gap, a, b)
					}
					done[a.Verb] = true
					return a
				}))
			}
			verbs = len(done)
		}
		if verbs < 4 {
			t.Errorf("%s did %d sorts of things in a year: that shows nothing", name, verbs)
		}
	}
}

// deciderFunc lets a function decide.
type deciderFunc func(d *observe.Desk) term.Act

// Decide implements policy.Decider.
func (f deciderFunc) Decide(d *observe.Desk) term.Act { return f(d) }

// TestADayWithEverythingAllocatesNothing: nor does a day of the office in which everything is on, and nothing of it breaks.
func TestADayWithEverythingAllocatesNothing(t *testing.T) {
	o, bot := NewOffice(everything(52), params.Default()), policy.Named("balanced")
	o.Days(30, bot, nil)
	if n := testing.AllocsPerRun(150, func() { o.Day(bot) }); n >= .5 {
		t.Errorf("%v allocations a day", n)
	}
	if broken := o.State.Broken(); broken != "" {
		t.Error(broken)
	}
}

// TestAnotherYearDoesNotAllocate: a year begins in the memory of one that was played, whatever is in the house.
func TestAnotherYearDoesNotAllocate(t *testing.T) {
	o, bot, seed := NewOffice(everything(4), params.Default()), policy.Named("balanced"), uint64(0)
	another := func() {
		seed++
		o.Begin(seed, seed)
		o.Days(20, bot, nil)
	}
	for range 20 { // until lists have grown to what they hold
		another()
	}
	if n := testing.AllocsPerRun(20, another); n >= .5 {
		t.Errorf("%v allocations", n)
	}
}
