package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestTallyIsWhatScanningFinds: counted in one pass or person by person, the same bits come out; and it holds for its evening only.
func TestTallyIsWhatScanningFinds(t *testing.T) {
	p := params.Default()
	s := &org.State{People: make([]org.Person, 3), Work: make([]org.Project, 2), Desk: []org.Matter{
		{Person: 0, Project: 0, Open: true, Ever: true, Blocks: .3, Concern: .4},
		{Person: 2, Project: 1, Open: true, Ever: true, Blocks: .2, Concern: .7, Answered: true},
		{Person: 0, Project: 0, Open: true, Ever: true, Blocks: .1, Opened: true},
		{Person: term.NoPerson, Project: term.NoProject, Open: true, Ever: true, Blocks: .5, Concern: .9},
		{Person: 1, Project: 1, Ever: true, Blocks: .5, Concern: .2},
	}}
	scan := &Context{Params: &p, Spec: &org.Spec{}, State: s}
	once := &Context{Params: &p, Spec: &org.Spec{}, State: s, Tally: &Tally{}}
	once.count()
	for i := range s.People {
		if a, b := Blocked(scan, i), Blocked(once, i); a != b {
			t.Errorf("person %d: %v by scanning, %v by the tally", i, a, b)
		}
	}
	for j := range s.Work {
		if a, b := Doubt(scan, term.ProjectID(j)), Doubt(once, term.ProjectID(j)); a != b {
			t.Errorf("project %d: %v by scanning, %v by the tally", j, a, b)
		}
	}
	// person 0: .3*(.5 + .5*.4) + .1*.5 = .26
	if got := Blocked(once, 0); got < .2599999 || got > .2600001 {
		t.Errorf("person 0 is blocked by %v, want .26", got)
	}
	s.Desk[0].Open = false
	if once.uncount(); Blocked(once, 0) != Blocked(scan, 0) {
		t.Error("yesterday's tally still counts")
	}
}

// TestTasksFollowTheirLuck: kept sizes are those that drawing gives, for every project, and are drawn anew when luck or coefficients change.
func TestTasksFollowTheirLuck(t *testing.T) {
	p, scratch := params.Default(), &Tally{}
	for _, tasks := range []int{20, 5} {
		p.Slip.Tasks = tasks
		for seed := range uint64(3) {
			c := &Context{Params: &p, State: &org.State{Work: make([]org.Project, 3)}, Luck: rng.New(seed, seed), Tally: scratch}
			for j := range c.State.Work {
				kept := c.tasks(j)
				if len(kept) != tasks {
					t.Fatalf("%d tasks, want %d", len(kept), tasks)
				}
				for k, size := range kept {
					if want := task(&p.Slip, c.Luck, j, k); size != want {
						t.Errorf("seed %d, project %d, task %d: %v, want %v", seed, j, k, size, want)
					}
				}
			}
		}
	}
}
