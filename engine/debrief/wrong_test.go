package debrief

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
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

// brokenBeside is a scenario in which whatever was not chosen in a log does something to somebody who is not there: the log itself can still be followed.
func brokenBeside(sc *scenario.Scenario, log declog.Log) *scenario.Scenario {
	chosen := map[string]bool{}
	for _, e := range log.Entries {
		chosen[e.Act.Event+"."+e.Act.Choice] = true
	}
	broken := *sc
	broken.Events = slices.Clone(sc.Events)
	for i := range broken.Events {
		src := &sc.Source.Events[i]
		broken.Events[i].Choices = slices.Clone(broken.Events[i].Choices)
		for k := range broken.Events[i].Choices {
			if !chosen[src.ID+"."+src.Choices[k].ID] {
				broken.Events[i].Choices[k].Does = []scenario.Effect{{Kind: scenario.EffectUseful, Person: 99}} // nobody has this number
			}
		}
	}
	return &broken
}

// TestMistakeInAPartOfTheFile: a mistake of ours in one part of the file is told where that part was asked for, nothing half made stands there, and
// every other part can still be opened.
func TestMistakeInAPartOfTheFile(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "hands-on", 4)
	r := New(t.Context(), brokenBeside(sc, log), log)
	wrong := 0
	for _, s := range view.Sections() {
		before := r.Step()
		err := r.Open(s.ID, Shelf{}, "unanswered > 0 -> answer oldest by walk")
		switch {
		case err != nil && (!strings.Contains(err.Error(), "went wrong") || !strings.Contains(err.Error(), "99") || r.Step() != before):
			t.Errorf("%s: %v, and it stands at %q", s.ID, err, r.Step())
		case err != nil:
			wrong++
		case r.Step() == before && r.page.File.Open != s.ID:
			t.Errorf("%s does not open", s.ID)
		}
	}
	if wrong < 2 || wrong > 4 || r.page.File.Strands != nil || r.page.File.Mirror != nil || r.page.File.Beliefs == nil || r.page.File.Dice == nil {
		t.Errorf("%d parts went wrong, and there is %+v", wrong, r.page.File)
	}
}

// TestMistakeInAWrittenDebrief: a document has every part that could be made, and says which could not and why.
func TestMistakeInAWrittenDebrief(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "hands-on", 4)
	doc, err := Written(t.Context(), brokenBeside(sc, log), log, nil)
	if doc == nil || !errors.Is(err, ErrWrong) {
		t.Fatalf("%v, %v", doc, err)
	}
	f := doc.Debrief.File
	if f == nil || f.Mirror != nil || f.Strands != nil || f.Beliefs == nil || f.Dice == nil || f.Stands == nil || len(doc.Debrief.Ending) == 0 {
		t.Errorf("the file is %+v", f)
	}
	said := strings.Join(doc.Notes, "\n")
	for _, part := range []string{"“" + view.StrandsSection().Text + "”", "“The mirror: what you did often”"} {
		if !strings.Contains(said, part+" could not be made: something inside the game went wrong (") {
			t.Errorf("of %s it says\n%s", part, said)
		}
	}
}
