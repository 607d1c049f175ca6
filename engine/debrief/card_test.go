package debrief

import (
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestEveryConditionHasACard: whatever is named as having mattered leads to a card, and every card is a situation and a deed.
func TestEveryConditionHasACard(t *testing.T) {
	r := pivoted(t, "attentive", 1)
	s, _, err := r.atPivot()
	if err != nil {
		t.Fatal(err)
	}
	a := term.NewAct(term.Ask).With(0, term.Walk).About(0)
	for _, c := range r.possible(a, s) {
		if cardsFor[c.name] == "" {
			t.Errorf("no card for %s", c.name)
		}
	}
	all := []string{cardOtherwise}
	for _, text := range cardsFor {
		all = append(all, text)
	}
	for _, text := range cardsOf {
		all = append(all, text)
	}
	for _, text := range all {
		if !strings.HasPrefix(text, "When ") || !strings.Contains(text, ", I will ") || len(text) > 140 {
			t.Errorf("%q is no card", text)
		}
	}
}

// TestTheCardFits: a play proposes a card for what mattered most in it, and keeps what is written instead.
func TestTheCardFits(t *testing.T) {
	sc := shipped(t, "two-strides")
	r := toTheCrowd(t, sc, playedBy(t, sc, "attentive", 1), 1)
	if r.Proposed() != "" {
		t.Error("a card is proposed before anything is known")
	}
	r.Go("twin")
	r.Go("card")
	if got := r.Proposed(); got != cardsFor["unsaid"] {
		t.Errorf("proposed %q", got)
	}
	r.Write("When I like.")
	if c := r.Page().Card; c.Text != "When I like." || c.Hint == "" {
		t.Errorf("%+v", c)
	}
}
