package measure

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// TestDone: the true share, never beyond 1, and 1 for work that takes nothing.
func TestDone(t *testing.T) {
	for _, k := range [][3]float64{{120, 30, .25}, {120, 0, 0}, {120, 120, 1}, {120, 150, 1}, {0, 0, 1}} {
		s := &org.State{Work: []org.Project{{Work: k[0], Done: k[1], Report: .9}}}
		if got := Done(s, 0); got != k[2] {
			t.Errorf("%v of %v h: %v, want %v", k[1], k[0], got, k[2])
		}
	}
}

// TestConcern: the whole weight until it is said, nothing after.
func TestConcern(t *testing.T) {
	s := &org.State{Desk: []org.Matter{{Concern: .6}, {Concern: .6, Opened: true}, {Concern: .6, Answered: true}}}
	for m, want := range []float64{.6, 0, .6} {
		if got := Concern(s, term.MatterID(m)); got != want {
			t.Errorf("matter %d: %v, want %v", m, got, want)
		}
	}
}

// TestMeanTrust: (.25 + .75)/2, and 0 of nobody.
func TestMeanTrust(t *testing.T) {
	if got := MeanTrust(&org.State{People: []org.Person{{Trust: .25}, {Trust: .75}}}); got != .5 {
		t.Errorf("mean %v, want .5", got)
	}
	if got := MeanTrust(&org.State{}); got != 0 {
		t.Errorf("mean of nobody %v", got)
	}
}
