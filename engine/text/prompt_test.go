package text

import (
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
