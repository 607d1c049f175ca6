package screen

import (
	"testing"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// TestANoteLeavesTheHeadlineToBeSeen: a word about the play that was opened lies above the sheet of a Monday, and the sheet moves up once it is read.
func TestANoteLeavesTheHeadlineToBeSeen(t *testing.T) {
	page := view.Page{Stop: "monday", Week: 2, Weeks: 3, Letter: &view.Letter{Heading: "Monday of week 2", Lines: []string{"The week is planned."}}}
	for _, th := range []theme.Theme{theme.Default(), theme.Default().WithTextScale(2)} {
		b := newBench(t, th, 1280, 720, page, []view.Offer{{ID: "on", Group: "page", Text: "Begin the week"}})
		b.notice = "Until Monday, week 2 idle decided."
		b.rest()
		r := inspect(t, "with a note", b)
		note, told := r.where(b.notice)
		head, seen := r.where("Monday of week 2")
		if !told || !seen || head.Y < note.Bottom() {
			t.Fatalf("the note at %.0f (%t), the headline at %.0f (%t)", note, told, head, seen)
		}
		b.press(input.Esc)
		r = inspect(t, "without", b)
		if up, ok := r.where("Monday of week 2"); !ok || up.Y >= head.Y {
			t.Errorf("read, the headline is at %.0f (%t), and was at %.0f", up, ok, head)
		}
	}
}
