package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// room is an organisation of three on a Tuesday at 10:30 in which every number is round: trust .5, nobody strained, a project of 120
// focus-hours of which 20 are done, and three matters. Persons 0 and 1 sit four strides apart, person 2 forty.
func room() *Context {
	p := params.Default()
	one := func(project term.ProjectID) org.Person {
		return org.Person{
			Sensitivity: 1, Hearing: 1, Reading: 1, AtDesk: 1, Trust: .5, Present: true, Project: project,
			PersonShown: term.Stranger(),
		}
	}
	return &Context{
		Params: &p,
		Spec: &org.Spec{
			Weeks: 3, GapMinutes: 60,
			People: []org.PersonSpec{{DeskX: 0}, {DeskX: 300}, {DeskX: 3000}}, Projects: make([]org.ProjectSpec, 1),
		},
		State: &org.State{
			Day: 1, Gap: 1, Minute: 90,
			People: []org.Person{one(0), one(0), one(0)},
			Work:   []org.Project{{Estimate: 100, Work: 120, Done: 20, Start: 20, Finished: -1}},
			Desk: []org.Matter{
				{Person: 0, Unclear: .5, Concern: .6, Blocks: .4, Open: true, Ever: true},
				{Person: 1, Unclear: .2, Blocks: .2, Open: true, Ever: true},
				{Person: 2, Unclear: .8, Concern: .3, Blocks: .1},
			},
			Me: org.Manager{Skill: .8, Safety: .5, Bad: .5},
		},
		Luck: rng.New(1, 2),
	}
}

// same fails unless two numbers agree to twelve digits.
func same(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= 1e-12*math.Max(1, math.Abs(want))) {
		t.Errorf("%s: got %.15g, want %.15g", what, got, want)
	}
}

// equal fails unless two values are the same.
func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// sum returns the hash of the state.
func sum(s *org.State) uint64 {
	d := org.NewDigest()
	s.Add(&d)
	return d.Sum()
}

func to(v term.Verb, who term.PersonID, how term.Channel, m term.MatterID) term.Act {
	return term.NewAct(v).With(who, how).About(m)
}

// ledger is a sink that keeps what it is told.
type ledger []Cause

func (l *ledger) Cause(c Cause) { *l = append(*l, c) }

// lucky is a source of chance by number.
func lucky(k int) rng.Source { return rng.New(1, uint64(k)) }
