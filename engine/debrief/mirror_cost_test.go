package debrief

import (
	"testing"

	"headcount/engine/view"
)

// TestClearestByHand: of 20 lives, more than ten must come out better; by how much they outnumber the worse ones decides, and then which was first.
func TestClearestByHand(t *testing.T) {
	for _, k := range []struct {
		all  []weighed
		want int
	}{
		{nil, -1},
		{[]weighed{{10, 0}}, -1},
		{[]weighed{{10, 0}, {11, 9}}, 1},
		{[]weighed{{12, 8}, {11, 1}, {13, 3}}, 1},
		{[]weighed{{0, 20}, {20, 0}}, 1},
	} {
		if got := clearest(k.all, 20); got != k.want {
			t.Errorf("%v: %d, want %d", k.all, got, k.want)
		}
	}
}

// TestCostSentence by hand: more and less of everything, one of a unit and several, parts of one, and nothing at all.
func TestCostSentence(t *testing.T) {
	if weighDays != 10 {
		t.Fatalf("the sentence says ten working days, and it is %d", weighDays)
	}
	const once = "Sent: the one time was lived again with a call in its place, all other chance equal, for ten working days at most."
	for _, k := range []struct {
		cost view.MirrorCost
		want string
	}{
		{view.MirrorCost{Times: 1}, once + " In this model it made no difference."},
		{view.MirrorCost{Times: 1, Minutes: 1}, once + " In this model it took 1 minute more of your time than that."},
		{view.MirrorCost{Times: 1, Settled: 1}, once + " In all: 1 question more answered."},
		{
			view.MirrorCost{Times: 12, Minutes: -3, Hours: .5, Trust: 1, Settled: 2, Said: -1},
			"Sent: each of 12 times was lived again with a call in its place, all other chance equal, for ten working days at most. " +
				"In this model, on average it took 3 minutes less of your time than that; everybody together did 0.5 hours more of good work; " +
				"trust in you ended 1 point higher on a scale of 100. In all: 2 questions more answered; 1 thing fewer that stood behind a question said.",
		},
		{
			view.MirrorCost{Times: 2, Hours: -1, Trust: -12.3, Settled: -1, Said: 3},
			"Sent: each of 2 times was lived again with a call in its place, all other chance equal, for ten working days at most. " +
				"In this model, on average everybody together did 1 hour less of good work; trust in you ended 12.3 points lower on a scale of 100. " +
				"In all: 1 question fewer answered; 3 things more that stood behind a question said.",
		},
	} {
		k.cost.Title, k.cost.Instead = "Sent", "a call"
		if got := costSentence(k.cost); got != k.want {
			t.Errorf("got  %s\nwant %s", got, k.want)
		}
	}
}
