package debrief

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// TestMistakeBehindThePages: a mistake of ours in what is computed while single lives are told takes nothing with it: the lives that were there stay, the
// debrief goes on to its end, and says what is missing and why.
func TestMistakeBehindThePages(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "attentive", 4)
	n := 0
	for _, e := range log.Entries {
		if e.Act.Event != "" && n == 0 {
			n = e.N
		}
	}
	first, err := fates.Run(t.Context(), sc, log, n, fates.Options{Runs: firstLives})
	if err != nil {
		t.Fatal(err)
	}
	broken := *sc
	broken.Events = slices.Clone(sc.Events)
	for i := range broken.Events {
		broken.Events[i].Choices = slices.Clone(broken.Events[i].Choices)
		for k := range broken.Events[i].Choices {
			broken.Events[i].Choices[k].Does = []scenario.Effect{{Kind: scenario.EffectUseful, Person: 99}} // nobody has this number
		}
	}
	r := &Review{ctx: t.Context(), sc: &broken, log: log, maker: view.NewMaker(sc), pivot: n, result: first}
	r.begin()
	r.page.Step = "crowd"
	r.Go("twin")
	if p := r.Page(); r.Step() != "card" || p.Twin != nil || len(r.result.Lives) != firstLives {
		t.Errorf("it goes on at %q with %d lives", r.Step(), len(r.result.Lives))
	}
	if said := r.Page().Caveat; !strings.Contains(said, "went wrong") || !strings.Contains(said, "99") {
		t.Errorf("it says %q", said)
	}
}
