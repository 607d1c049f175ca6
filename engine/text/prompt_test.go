package text

import (
	"context"
	"strings"
	"testing"

	"headcount/engine/view"
)

// TestBriefingAsksForPromisesOnlyWhereThereAreAny: a scenario without promises has nothing to mark before it begins.
func TestBriefingAsksForPromisesOnlyWhereThereAreAny(t *testing.T) {
	begin := view.Offer{ID: "begin", Group: "page", Text: "Begin"}
	g := &game{page: view.Page{Stop: "briefing"}, offers: []view.Offer{begin}}
	if got := g.prompt(); got != "Enter: Begin" {
		t.Errorf("without promises: %q", got)
	}
	g.offers = []view.Offer{{ID: "promise:0", Group: "promise", Text: "An hour."}, begin}
	if got := g.prompt(); got != "The number of a promise, or Enter to begin" {
		t.Errorf("with one: %q", got)
	}
}

// TestWordsInAnyOrder: a way and an act find each other whichever is said first, and several numbers stay several steps.
func TestWordsInAnyOrder(t *testing.T) {
	ways := []view.Node{{Role: "choice", ID: "a", Name: "Walk over and say thank you"}, {Role: "choice", ID: "b", Name: "In the chat, say thank you"}}
	for _, said := range []string{"walk thank", "thank walk"} {
		if hit, ok, note := locate(ways, said); !ok || hit.ID != "a" {
			t.Errorf("%q finds %q, %s", said, hit.ID, note)
		}
	}
	if hit, ok, _ := locate([]view.Node{{Role: "choice", ID: "c", Name: "Promise the 2nd for 1 week"}}, "1 2"); ok {
		t.Errorf("“1 2” finds %q", hit.ID)
	}
}

// TestMachineInOneLine: “m 2” is the machine and its second line.
func TestMachineInOneLine(t *testing.T) {
	var out strings.Builder
	err := Run(context.Background(), &fakeDoor{stages: []stage{gapStage()}}, strings.NewReader("m 9\nquit\n"), &out, Options{Echo: true})
	if err != nil || !strings.Contains(out.String(), "There is no number 9 here. The numbers go from 1 to 4.") {
		t.Errorf("%v: %s", err, out.String())
	}
}
