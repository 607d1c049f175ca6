package scenarios_test

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestNoWordsForWhatCannotCome: what is put to those who decide comes to a yes or a no of some kind, who is asked before it is decided has a hand in it, and
// a question is misread only by somebody whom not all that is written reaches.
func TestNoWordsForWhatCannotCome(t *testing.T) {
	put := 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Events {
			for j := range sc.Events[i].Choices {
				a := sc.Events[i].Choices[j].Act
				words := func(came term.Outcome) bool {
					return sc.Source.Events[i].Choices[j].Outcomes[came.String()].Text != ""
				}
				name := id + ", " + sc.Source.Events[i].ID + ", " + sc.Source.Events[i].Choices[j].ID
				switch {
				case a.Verb == term.Pitch, a.Verb == term.Consult, a.Verb == term.Preview && a.Manner != term.TheirAgenda:
					put++
					if words(term.Quiet) {
						t.Errorf("%s has words for “quiet”", name)
					}
				case a.Verb == term.Ask && a.Person != term.NoPerson:
					if r := sc.Spec.People[a.Person].Reading; words(term.Misread) && (!a.Channel.Written() || r.Low >= 1) {
						t.Errorf("%s has words for “misread”", name)
					}
				}
			}
		}
	}
	if put < 10 {
		t.Errorf("%d choices that are put to those who have a say: the test shows little", put)
	}
}
