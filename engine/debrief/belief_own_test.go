package debrief

import (
	"fmt"
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestGrownBesideFelt: on each way of growing stands how good the player felt, how far they have come from where they began, and what fed it; of an adviser
// what has come out and how they see; of the player's word how it stands. By hand for one of each.
func TestGrownBesideFelt(t *testing.T) {
	sc := mechanism(t, "own-part")
	log := playedBy(t, sc, "mentored", 5)
	own, end := believedIn(t, sc, log).Own, endState(t, sc, log)
	if len(own) < 4 {
		t.Fatalf("%q", own)
	}
	x := &end.Org.Self.Growth[term.WithPeople] // begins at .1, and .14 is -1.3 z
	if want := fmt.Sprintf("Managing people: when you began you felt you were still learning; at the end, in this model, you were out of your depth, at %d on a scale of 100 after 10 at the start. What fed it: %d came out well, %d badly.",
		percent(x.Level), x.Well, x.Badly); own[0] != want || x.Well == 0 {
		t.Errorf("%q\nwant %q", own[0], want)
	}
	if !strings.HasSuffix(own[2], "at 0 on a scale of 100 after 0 at the start. Nothing you did fed it.") {
		t.Errorf("%q", own[2])
	}
	a := &end.Org.Advisers[0]
	if want := fmt.Sprintf("Sol: of what has come out, %d times right and %d times wrong. In this model a mentor sees further than others, and this one takes dates for worse than they are.", a.Right, a.Wrong); own[len(own)-1] != want {
		t.Errorf("%q\nwant %q", own[len(own)-1], want)
	}
	for _, c := range []struct { // a count of one or of none is a word, as everywhere
		right, wrong int
		want         string
	}{
		{1, 0, "Sol: of what has come out, once right and never wrong. "},
		{0, 1, "Sol: of what has come out, never right and once wrong. "},
		{0, 0, "Sol: nothing that they said has come out, right or wrong. "},
	} {
		was := *a
		a.Right, a.Wrong = c.right, c.wrong
		if got := (&believer{sc: sc, last: end}).adviser(0); !strings.HasPrefix(got, c.want) {
			t.Errorf("%d right, %d wrong: %q", c.right, c.wrong, got)
		}
		*a = was
	}
	for _, text := range own {
		if strings.HasPrefix(text, "Kim") {
			t.Errorf("nobody has asked Kim: %q", text)
		}
	}

	b := believer{sc: sc, last: end, began: [term.Axes]float64{.3, 0, 0}}
	p := params.Default()
	c := &p
	x.Level, x.Felt.Day, x.Felt.Band = .65, quantity.DayOf(2, quantity.Friday), term.Flat // 1.25 z
	if got := b.grown(c, term.WithPeople); !strings.HasPrefix(got, "Managing people: on Friday, week 2, you felt you were still learning; at the end, in this model, you were good at it, at 65 on a scale of 100 after 30 at the start. ") {
		t.Errorf("%q", got)
	}
	end.Org.Budget = []org.Budget{{Claims: 1, Miss: .0625}}
	if got, want := b.word(c), "Your word: one thing you had said would come was held against what came. At the end it stood at 75, in this model, where 100 is always right, 0 no better than a coin and -100 always wrong."; got != want {
		t.Errorf("%q", got)
	}
}
