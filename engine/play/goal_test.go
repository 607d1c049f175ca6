package play_test

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// TestGoalsAreToldAndLookedBackOn: the briefing says what counts, the debrief what became of each, in its own unit.
func TestGoalsAreToldAndLookedBackOn(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/what-counts.toml")
	if sc == nil {
		t.Fatal(found)
	}
	d, err := play.New(sc, save.NewMemory(nil), 3, 3, seed)
	if err != nil {
		t.Fatal(err)
	}
	const counts = "What counts here: The release goes out on its day. What stands behind a question is said."
	if p := d.View(); p.Letter == nil || !slices.Contains(p.Letter.Lines, counts) {
		t.Errorf("the briefing says %+v", p.Letter)
	}
	for range 200 {
		p := d.View()
		if p.Debrief != nil {
			text := strings.Join(p.Debrief.Ending, "\n")
			late := strings.Contains(text, "The release goes out on its day. It was not reached: ") && strings.Contains(text, " working days after its date.")
			if !late && !strings.Contains(text, "The release goes out on its day. It was reached: ") {
				t.Error(text)
			}
			if !strings.Contains(text, "What stands behind a question is said. It was not reached.") {
				t.Error(text)
			}
			return
		}
		step(t, d, func(offers []view.Offer) *view.Offer { return nth(0)(offers) })
	}
	t.Fatal("the play never ended")
}
