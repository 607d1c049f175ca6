package fates_test

import (
	"context"
	"reflect"
	"testing"

	"headcount/engine/fates"
)

// TestMoreKeepsWhatWasLived: a comparison that goes on from fewer lives, and from those that were lived of the decision alone, is the comparison that was
// made at once; what is known is taken as it is and not lived again.
func TestMoreKeepsWhatWasLived(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, 2)
	ctx := context.Background()
	for _, e := range log.Entries {
		if e.Gap == 0 || e.Act.Event == "" {
			continue
		}
		whole, err := fates.Compare(ctx, sc, log, e.N, fates.Options{Runs: 20})
		if err != nil {
			t.Fatal(err)
		}
		few, err := fates.Compare(ctx, sc, log, e.N, fates.Options{Runs: 8})
		if err != nil {
			t.Fatal(err)
		}
		lives, err := fates.Run(ctx, sc, log, e.N, fates.Options{Runs: 30})
		if err != nil {
			t.Fatal(err)
		}
		few.Ways[0].Lives = lives.Lives
		got, err := fates.More(ctx, sc, log, few, fates.Options{Runs: 20})
		if err != nil || !reflect.DeepEqual(got, whole) {
			t.Fatalf("decision %d: %v; %+v, at once %+v", e.N, err, got, whole)
		}
		few.Ways[1].Lives[3].Yardstick++
		got, err = fates.More(ctx, sc, log, few, fates.Options{Runs: 20})
		if err != nil || got.Ways[1].Lives[3] != few.Ways[1].Lives[3] || got.Ways[1].Lives[8] != whole.Ways[1].Lives[8] {
			t.Errorf("decision %d: a known life was lived again", e.N)
		}
		return
	}
	t.Fatal("no scene was answered")
}
