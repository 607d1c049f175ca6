package debrief

import (
	"testing"

	"headcount/sim/term"
)

// TestTurnedByHand: a look teaches something where it comes right from two bands off or more, or goes that far off from right.
func TestTurnedByHand(t *testing.T) {
	for _, k := range []struct {
		before, after, was term.Band
		want               bool
	}{
		{term.Strained, term.Fine, term.Fine, true}, // put right
		{term.Bright, term.Flat, term.Flat, true},
		{term.Fine, term.Strained, term.Fine, true}, // put far off
		{term.Flat, term.Bright, term.Flat, true},
		{term.Flat, term.Fine, term.Fine, false}, // one band off is no news
		{term.Fine, term.Bright, term.Fine, false},
		{term.Fine, term.Fine, term.Fine, false},
		{term.Strained, term.Flat, term.Fine, false}, // nearer, and not right
		{term.Strained, term.Bright, term.Fine, false},
	} {
		if got := turned(k.before, k.after, k.was); got != k.want {
			t.Errorf("taken for %v and then for %v, it was %v: teaches %v, want %v", k.before, k.after, k.was, got, k.want)
		}
	}
}
