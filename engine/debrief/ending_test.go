package debrief

import (
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestPromisedOnTheWay: how it ended tells what was promised in play beside what was promised at the briefing, and what became of each.
func TestPromisedOnTheWay(t *testing.T) {
	got := onTheWay([]view.Promise{
		{Name: "Ana", Text: "To ask for no evenings", State: "kept"},
		{Name: "Ben", Text: "An answer about “The date”", State: "broken"},
		{Name: "Cleo", Text: "Time to talk, every week", State: "lapsed"},
		{Name: "Dan", Text: "That Release 4 holds its date, whatever comes", State: "given"},
	})
	want := "On the way you promised: Ana, to ask for no evenings (kept); Ben, an answer about “The date” (not kept); " +
		"Cleo, time to talk, every week (and nobody was there any more to keep it to); Dan, that Release 4 holds its date, whatever comes (and it still stands)."
	if got != want || onTheWay(nil) != "" {
		t.Errorf("%q\nwant %q", got, want)
	}
	sc := mechanism(t, "promised")
	play := func(choose string) string {
		log := playedWith(t, sc, 3, func(d *observe.Desk) term.Act {
			if d.Stop == term.Scene {
				for i := range d.Scene.Choices {
					if a := d.Scene.Choices[i].Act; sc.ChoiceName(a.Event, a.Choice) == choose {
						return a
					}
				}
				return d.Scene.Choices[len(d.Scene.Choices)-1].Act
			}
			return policy.Idle{}.Decide(d)
		})
		return strings.Join(New(t.Context(), sc, log).ending(), "\n")
	}
	if text := play("promise"); !strings.Contains(text, "On the way you promised: Ana, ") || !strings.Contains(text, "(not kept)") {
		t.Errorf("promised and left: %q", text)
	}
	if text := play("leave"); strings.Contains(text, "On the way") {
		t.Errorf("not promised: %q", text)
	}
}
