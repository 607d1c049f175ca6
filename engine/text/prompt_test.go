package text

import (
	"context"
	"slices"
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

// TestChoicesComeBeforeCommands: typed words that are the beginning of exactly one choice on the screen take it, whatever command they could be;
// where two begin so, or none, they are the command. The single letters stay keys.
func TestChoicesComeBeforeCommands(t *testing.T) {
	scene := func(texts ...string) stage {
		s := sceneStage()
		s.offers = nil
		for i, text := range texts {
			s.offers = append(s.offers, view.Offer{ID: string(rune('a' + i)), Group: "scene", Text: text})
		}
		return s
	}
	elsewhere := []string{"take", "machine", "findings", "why", "inspect", "why coat"} // no commands here: no machine, nobody writing
	for _, word := range append([]string{"find out", "find out w", "take back", "inbox all", "note ana", "why coat", "search thanks"}, commandWords...) {
		name := strings.ToUpper(word[:1]) + word[1:] + " what it was" // “find out w” begins its own too
		d := &fakeDoor{stages: []stage{scene("Leave it", name, "Do not "+word), saidStage()}}
		transcript(t, d, word)
		if len(d.done) != 1 || d.done[0].Offer != "b" {
			t.Errorf("%q takes %+v, want the choice %q", word, d.done, name)
		}
		for _, texts := range [][]string{{"Leave it", name, name + " again"}, {"Leave it", "Do not " + word}} {
			d := &fakeDoor{stages: []stage{scene(texts...), saidStage()}}
			if transcript(t, d, word); len(d.done) != 0 && !slices.Contains(elsewhere, word) {
				t.Errorf("%q takes %+v among %q, want the command", word, d.done, texts)
			}
		}
	}
	for _, key := range []string{"z", "h", "q", "m"} {
		d := &fakeDoor{stages: []stage{scene("Leave it", strings.ToUpper(key)+"oltan’s list"), saidStage()}}
		if transcript(t, d, key); key != "m" && len(d.done) != 0 {
			t.Errorf("the key %q takes %+v", key, d.done)
		}
	}
}
