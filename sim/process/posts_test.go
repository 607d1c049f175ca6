package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// TestPostsOfTheInformed: everybody informed and nobody new is the plain day.
func TestPostsOfTheInformed(t *testing.T) {
	c := built()
	Progress(c)
	same(t, "done", c.State.Work[0].Done, 20+3*plainDay)
	same(t, "output", c.State.People[0].Output, plainDay)
	same(t, "rework", c.State.Builds[0].Rework, 0)
}

// TestPostOfANewcomer: a tenth of plainDay on the first day, of which .8 can be used where the work was divided among two, and a quarter has to
// be done again; whoever helps loses half a day.
func TestPostOfANewcomer(t *testing.T) {
	c := built()
	p := &c.State.Posts[2]
	p.Weeks, c.State.Builds[0].Planned = 0, 2
	Mentoring(c)
	Progress(c)
	same(t, "newcomer", c.State.People[2].Output, .1*plainDay)
	same(t, "mentor", c.State.People[0].Output, .5*plainDay)
	same(t, "done", c.State.Work[0].Done, 20+1.5*plainDay+.08*plainDay)
	same(t, "hidden rework", c.State.Builds[0].Rework, .25*.08*plainDay)

	c = built()
	p = &c.State.Posts[2]
	p.Weeks, c.State.Builds[0].Planned = 12, 2
	Progress(c)
	ramp := 1 - .9/math.E
	same(t, "after one time constant", c.State.People[2].Output, ramp*plainDay)
	same(t, "half assimilated", c.State.Builds[0].Rework, .25/math.E*.8*ramp*plainDay)
}

// TestBeyondThePlan: of four where the work was divided among three, the parallel fraction is that of the last who came; once one has left it
// is nobody's, and whoever comes in their place, knowing as much, does a whole share. The first to take up a project are its plan.
func TestBeyondThePlan(t *testing.T) {
	c := built()
	informed := func(i int) { c.State.Posts[i].Weeks = org.FullyInformed }
	c.State.People = append(c.State.People, c.State.People[2], c.State.People[2])
	one := func(n float64) float64 { return 5 * (1 - .0006*n*n) }
	beyond := func(k int) bool {
		at := c.sites()[c.State.Posts[k].Project]
		return at.more && c.came(k) >= at.late
	}
	day := func() float64 {
		before := c.State.Work[0].Done
		Progress(c)
		return c.State.Work[0].Done - before
	}
	same(t, "three", day(), 3*one(3))
	equal(t, "planned", c.State.Builds[0].Planned, 3)
	c.State.Day = 20
	c.Reassign(3, 0)
	informed(3)
	same(t, "a fourth", day(), 3.8*one(4))
	c.State.People[0].Joins = 10 // not the last
	equal(t, "first", beyond(0), false)
	equal(t, "last", beyond(3), true)
	c.State.People[0].Joins = 25
	equal(t, "the last who came", beyond(0) && !beyond(3), true)
	equal(t, "of two the first", c.latecomer(0, 2), c.came(3))
	c.State.Day = 30
	c.Leave(1)
	same(t, "one left", day(), 3*one(3))
	c.State.Day = 40
	c.Reassign(4, 0)
	informed(4)
	same(t, "a fourth again", day(), 3.8*one(4))
	c.Leave(0)
	same(t, "in the place of one who left", day(), 3*one(3))

	c.State.Work = append(c.State.Work, org.Project{Estimate: 100, Work: 1e6, Finished: -1})
	c.State.Builds = append(c.State.Builds, org.Build{Size: org.Medium, Parallel: .8})
	c.Reassign(2, 1)
	c.Reassign(4, 1)
	Progress(c)
	equal(t, "taken up by two", c.State.Builds[1].Planned, 2)
	equal(t, "neither is too many", beyond(5) || beyond(6), false)
	equal(t, "of the first three one is left, and all are planned", c.State.Builds[0].Planned, 3)
}

// TestHandover: an incumbent owes two days, half a day of which goes each day; the newcomer owes nothing.
func TestHandover(t *testing.T) {
	c := built()
	c.State.People[2].Gone, c.State.People[2].Joins = true, 1
	c.State.Posts[2].Weeks = 0
	Joining(c)
	same(t, "incumbent owes", c.State.Posts[0].Owes, 2)
	same(t, "newcomer owes", c.State.Posts[2].Owes, 0)
	Progress(c)
	same(t, "left to pay", c.State.Posts[0].Owes, 1.5)
	same(t, "output of that day", c.State.People[0].Output, .5*plainDay)
	for range 3 {
		Progress(c)
	}
	same(t, "paid", c.State.Posts[0].Owes, 0)
	Progress(c)
	same(t, "output after", c.State.People[0].Output, plainDay)
}

// TestHandoverOnceForAll: two who begin on one day cost the incumbents one handover.
func TestHandoverOnceForAll(t *testing.T) {
	c := built()
	for _, i := range []int{1, 2} {
		c.State.People[i].Gone, c.State.People[i].Joins = true, 1
	}
	Joining(c)
	same(t, "incumbent", c.State.Posts[0].Owes, 2)
	same(t, "first", c.State.Posts[1].Owes, 0)
	same(t, "second", c.State.Posts[2].Owes, 0)
	c.Params.Ramp.Handover = 0
	c.State.Posts[0].Owes = 0
	c.Join(1)
	same(t, "switched off", c.State.Posts[0].Owes, 0)
}

// TestSwitching: nothing for one project, 17 % for two and three, three points more for each further one.
func TestSwitching(t *testing.T) {
	p := built().Params.Parallel
	for n, want := range []float64{0, 0, .17, .17, .20, .23} {
		same(t, "overhead", Switching(&p, n), want)
	}
	p.Overhead = 0
	same(t, "switched off", Switching(&p, 5), 0)
}

// TestTwoProjectsAtOnce: half a day each, of .83 of what could be done, each with a team of its own.
func TestTwoProjectsAtOnce(t *testing.T) {
	c := built()
	c.State.Work = append(c.State.Work, org.Project{Estimate: 100, Work: 1e6, Finished: -1})
	c.State.Builds = append(c.State.Builds, org.Build{Size: org.Medium, Parallel: .8})
	c.Assign(0, 1)
	c.State.Posts[3].Weeks = org.FullyInformed
	equal(t, "parts", c.State.People[0].Parts, 2)
	Progress(c)
	same(t, "in the old", c.State.Posts[0].Did, .5*.83*5*(1-.0006*9))
	same(t, "in the new", c.State.Work[1].Done, .5*.83*5*(1-.0006))
	same(t, "of the person", c.State.People[0].Output, c.State.Posts[0].Did+c.State.Posts[3].Did)
}

// TestAssignAndReassign: a second project shares the day, a move takes all of it, and coming back finds what was known.
func TestAssignAndReassign(t *testing.T) {
	c := built()
	c.State.Work = append(c.State.Work, org.Project{Work: 10, Finished: -1})
	c.State.Builds = append(c.State.Builds, org.Build{Size: org.Small})
	c.State.Posts[0].Weeks = 7
	c.Assign(0, 1)
	same(t, "old share", c.State.Posts[0].Share, .5)
	same(t, "new share", c.State.Posts[3].Share, .5)
	equal(t, "knows nothing of it", c.State.Posts[3].Weeks, 0)
	c.Reassign(0, 1)
	same(t, "left", c.State.Posts[0].Share, 0)
	same(t, "whole", c.State.Posts[3].Share, 1)
	equal(t, "project", c.State.People[0].Project, 1)
	equal(t, "parts", c.State.People[0].Parts, 1)
	c.Reassign(0, 0)
	same(t, "back", c.State.Posts[0].Share, 1)
	same(t, "known", c.State.Posts[0].Weeks, 7)
	equal(t, "no post twice", len(c.State.Posts), 4)

	plain := room()
	plain.Reassign(0, term.NoProject)
	plain.Assign(1, term.NoProject)
	equal(t, "plain", plain.State.People[0].Project, term.NoProject)
	equal(t, "plain, assigned", plain.State.People[1].Project, term.NoProject)
}

// TestLeave: the day they go, their work, their matters and what waits for them go with them.
func TestLeave(t *testing.T) {
	c := built()
	c.State.People[0].Leaves = 1
	c.State.Desk[0].Open, c.State.Desk[0].Ever, c.State.Desk[0].Concern = true, true, 0
	c.State.People[0].Waiting, c.State.People[0].Matter, c.State.People[0].Piled = true, 0, 1
	c.State.Pile = []org.Item{{Person: 1, Minutes: 3}, {Person: 0, Minutes: 5}}
	c.State.People[1].Piled = 1
	Joining(c)
	x := &c.State.People[0]
	equal(t, "gone", x.Gone, true)
	equal(t, "waits", x.Waiting, false)
	equal(t, "project", x.Project, term.NoProject)
	equal(t, "matter open", c.State.Desk[0].Open, false)
	equal(t, "pile", len(c.State.Pile), 1)
	equal(t, "counted", x.Piled, 0)
	equal(t, "others", c.State.People[1].Piled, 1)
	Progress(c)
	same(t, "two of two left, one with something in the pile", c.State.Work[0].Done, 20+(1+.97)*5*(1-.0006*4))
	same(t, "trust of those who are there", MeanTrust(c.State.People), .5)
	Presence(c)
	equal(t, "present", x.Present, false)
}
