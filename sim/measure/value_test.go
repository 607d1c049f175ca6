package measure

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestGoodAndRemaining: 50 of 120 h done, 10 of them before the run, 5 found wrong and 3 wrong unknown: 32 good, 78 left.
func TestGoodAndRemaining(t *testing.T) {
	s := &org.State{Day: 9, Work: []org.Project{{Work: 120, Done: 50, Start: 10, Finished: -1}}}
	if g, r := Good(s, 0), Remaining(s, 0); g != 40 || r != 70 {
		t.Errorf("plain: good %v, remaining %v", g, r)
	}
	s.Builds = []org.Build{{Found: 5, Rework: 3}}
	if g, r := Good(s, 0), Remaining(s, 0); g != 32 || r != 78 {
		t.Errorf("in full: good %v, remaining %v", g, r)
	}
	if f := Finish(s, 0); f != 9+25 { // 78/3.2 = 24.4 days more
		t.Errorf("finish %d", f)
	}
	s.Work[0].Finished = 7
	if r, f := Remaining(s, 0), Finish(s, 0); r != 0 || f != 7 {
		t.Errorf("done: remaining %v, finish %d", r, f)
	}
}

// TestNever: what has not moved is never done, and no more is what would take longer than anybody waits.
func TestNever(t *testing.T) {
	s := &org.State{Day: 4, Work: []org.Project{{Work: 100, Finished: -1}}}
	if f := Finish(s, 0); f != Never {
		t.Errorf("without work: %d", f)
	}
	s.Work[0].Done = 1e-6
	if f := Finish(s, 0); f != Never {
		t.Errorf("without end: %d", f)
	}
}

// TestValue: one of two works toward it with cos(60) = .5: (30*.5 + 10)/40 of 40 good hours; a third works elsewhere.
func TestValue(t *testing.T) {
	spec := &org.Spec{Uses: org.AllPeople(), People: make([]org.PersonSpec, 3)}
	spec.People[2].Project = 1
	s := &org.State{
		Work: []org.Project{{Work: 100, Done: 40, Finished: -1}, {Work: 100, Finished: -1}}, People: make([]org.Person, 3),
		Minds: []org.Mind{{Effort: 30, Value: 15, Theta: 60}, {Effort: 10, Value: 10}, {Effort: 50}},
	}
	s.People[2].Project = 1
	if v := Value(s, spec, 0); math.Abs(v-25) > 1e-12 {
		t.Errorf("value %v, want 25", v)
	}
	if a := Aligned(s, spec, 0); math.Abs(a-.5) > 1e-9 {
		t.Errorf("aligned %v", a)
	}
	spec.Uses.Alignment = false
	if a := Aligned(s, spec, 0); a != 1 {
		t.Errorf("aligned where it does not run: %v", a)
	}
	s.Minds = nil
	if v := Value(s, spec, 0); v != 40 {
		t.Errorf("without minds %v", v)
	}
}

// TestLeft counts posts left, and without minds those who were there and have gone.
func TestLeft(t *testing.T) {
	s := &org.State{Day: 5, People: []org.Person{{Leaves: 3, PersonShown: term.PersonShown{Gone: true}}, {PersonShown: term.PersonShown{Gone: true, Joins: 9}}, {Leaves: quantity.Day(8)}}}
	if n := Left(s); n != 1 {
		t.Errorf("without minds %d", n)
	}
	s.Minds = []org.Mind{{Quits: 2}, {}, {Quits: 1}}
	if n := Left(s); n != 3 {
		t.Errorf("with minds %d", n)
	}
}
