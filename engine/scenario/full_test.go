package scenario

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
)

// TestProjectsInFull: a size makes projects run in full, days of coming and going reach the model, and a file without any of these keys
// has the hash it had before there were such keys.
func TestProjectsInFull(t *testing.T) {
	src := rich(t)
	plain, found := Compile(src, nil)
	if plain == nil || plain.Spec.Built() || plain.Spec.People[0].Arrives != 0 {
		t.Fatal(found)
	}
	src.Projects[0].Size, src.Manager.Small = "medium", 4
	src.People[0].Arrives, src.People[0].Leaves = "w1 wed", "w2 tue"
	full, found := Compile(src, nil)
	if full == nil {
		t.Fatal(found)
	}
	p := full.Spec.People[0]
	if !full.Spec.Built() || full.Spec.Projects[0].Size != org.Medium || full.Spec.Piles != 4 || p.Arrives != quantity.DayOf(1, quantity.Wednesday) || p.Leaves != quantity.DayOf(2, quantity.Tuesday) {
		t.Errorf("%+v %+v", full.Spec.Projects[0], p)
	}
	if full.RulesHash == plain.RulesHash || full.TextHash != plain.TextHash {
		t.Error("the new keys are not in the rules hash alone")
	}
}
