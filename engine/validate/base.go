package validate

import (
	"headcount/engine/policy"
	"headcount/sim/act"
	"headcount/sim/model"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Base is the office most targets use: eight reports, two projects, so many weeks, and no story; the work itself asks for the manager
// about twice a day.
func Base(weeks int) *org.Spec { return Teams(8, 2, weeks) }

// pilesPerWeek is how many small things a report needs of the manager in a week; grade D.
const pilesPerWeek = 2

// Teams is an office of so many people in so many projects. Everybody's traits are drawn from the population; each person can have
// two matters on the desk at once.
func Teams(people, projects, weeks int) *org.Spec {
	free := org.Range{Free: true}
	spec := &org.Spec{
		Weeks: weeks, Gaps: [3]quantity.Minute{90, 270, 390}, GapMinutes: 60, Skill: .8, DeskX: 600, DeskY: 450,
		Uses: org.AllPeople(), Piles: pilesPerWeek,
		Asks: org.AskSpec{
			PerDay: .12, Concerned: .0085, Concern: org.Range{Low: .2, High: .9}, Blocks: org.Range{Low: .05, High: .15}, Lasts: 20,
		},
	}
	each := float64(people) / float64(projects)
	for k := range projects {
		spec.Projects = append(spec.Projects, org.ProjectSpec{
			Estimate: 1500 * each, Work: org.Range{Free: true}, Due: quantity.Day(weeks*5 - 1), Kind: k % org.Kinds, Size: org.Medium,
		})
	}
	for i := range people {
		project := term.ProjectID(i % projects)
		spec.People = append(spec.People, org.PersonSpec{
			DeskX: 300 * (i % 8), DeskY: 900 * (i / 8), Ability: free, Sensitivity: free, Candour: free, Hearing: free, Reading: free,
			AtDesk: free, Trust: free, Project: project,
		})
		for range 2 {
			spec.Matters = append(spec.Matters, org.MatterSpec{Person: term.PersonID(i), Project: project})
		}
	}
	return spec
}

// Office drives a model day by day with a policy that decides in every gap from what a manager could see. It serves one goroutine.
type Office struct {
	Spec  *org.Spec
	Model *model.Model
	State *org.State
	Luck  rng.Source
	Desk  observe.Desk
}

// NewOffice returns an office of a specification with these coefficients, and begins it with seed 0.
func NewOffice(spec *org.Spec, p params.Params) *Office {
	o := &Office{Spec: spec, Model: model.New(spec, p)}
	o.Begin(0, 0)
	return o
}

// Begin starts again with other root seeds, in the memory of the state that there is.
func (o *Office) Begin(cast, luck uint64) {
	o.Luck = rng.New(cast, luck)
	if o.State == nil {
		o.State = new(org.State)
	}
	o.Model.Begin(o.State, o.Luck)
	o.Desk.Luck = o.Luck
	o.Desk.Scene.Event = term.NoEvent
}

// Day lives one working day to its close. A nil policy does nothing all day.
func (o *Office) Day(bot policy.Decider) {
	for {
		switch o.Model.Advance(o.State, o.Luck, nil) {
		case model.GapOpen:
			if bot != nil {
				o.decide(bot)
			}
			o.State.News = o.State.News[:0]
		case model.DayClose:
			return
		}
	}
}

// Days lives so many days and calls after each, if it is not nil.
func (o *Office) Days(n int, bot policy.Decider, after func(s *org.State)) {
	for range n {
		o.Day(bot)
		if after != nil {
			after(o.State)
		}
	}
}

func (o *Office) decide(bot policy.Decider) {
	o.Desk.Stop = term.Gap
	var a term.Act
	if p, ok := policy.LooksItself(bot); ok {
		observe.Glance(o.State, o.Spec, &o.Desk)
		p.DecideInto(&o.Desk, &a)
	} else {
		observe.See(o.State, o.Spec, &o.Desk)
		a = bot.Decide(&o.Desk)
	}
	if act.CheckAt(o.Spec, o.State, &a) != nil {
		a = term.NewAct(term.Wait)
	}
	o.Model.Do(o.State, o.Luck, nil, a, 0)
}

// Value is what the organisation has got out of the run so far: work done that need not be done again, times the share of it that points
// where the organisation wanted to go [focus-h].
func (o *Office) Value() float64 {
	s, sum := o.State, 0.0
	for j := range s.Work {
		sum += s.Work[j].Done - s.Work[j].Start
		if s.InFull() {
			sum -= s.Builds[j].Rework + s.Builds[j].Found
		}
	}
	effort, aimed := 0.0, 0.0
	for i := range s.Minds {
		effort += s.Minds[i].Effort
		aimed += s.Minds[i].Value
	}
	if effort > 0 {
		sum *= aimed / effort
	}
	return sum
}
