package view

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/term"
)

// TestWhatIsPromisedInTheBriefing: a decision about what somebody asks for names whose it is and says it in their words, given or declined; one made in
// play, of the kinds there are, keeps its own.
func TestWhatIsPromisedInTheBriefing(t *testing.T) {
	sc := shipped(t, "two-strides")
	m := NewMaker(sc)
	for i := range sc.Source.Promises {
		p := &sc.Source.Promises[i]
		name := ""
		for _, q := range sc.Source.People {
			if q.ID == p.Person {
				name = first(q.Name)
			}
		}
		for verb, begins := range map[term.Verb]string{term.Promise: "Promise it: ", term.Decline: "Say that you cannot promise it: "} {
			a := term.NewAct(verb)
			a.Promise = term.PromiseID(i)
			if got, want := m.Offer(a), begins+name+", "+p.Text; got != want { // each of them is all speech
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
	a := term.NewAct(term.Promise)
	if got := m.Offer(a); !strings.HasPrefix(got, "Promise that there will be no evenings") {
		t.Errorf("made in play: %q", got)
	}
	src := *sc.Source
	for said, want := range map[string]string{
		"Friday, noon.":                      "“Friday, noon.”",
		"“Friday,” says Ana. “By noon.”":     "“‘Friday,’ says Ana. ‘By noon.’”",
		"A note, 05:50: “Not by the board.”": "“A note, 05:50: ‘Not by the board.’”",
	} {
		src.Promises = []scenario.PromiseSource{{Person: src.People[0].ID, Text: said}}
		if got, want := (&Maker{src: &src}).wanted(0, "Promise it"), "Promise it: "+first(src.People[0].Name)+", "+want; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
