package widget_test

import (
	"strings"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// sheet is a long text with two choices under it and one line after them, in an area that shows a part.
type sheet struct {
	st  widget.State
	got string
}

func (s *sheet) play(ticks ...input.Snapshot) {
	th := theme.Default()
	for _, in := range ticks {
		f := widget.Begin(canvas.Measuring(400, 220, 1), th, &s.st, in)
		view := widget.Rect{X: 10, Y: 10, W: 380, H: 200}
		y := f.ScrollBegin("area", "sheet", view)
		y += f.Text(view.X, y, 340, theme.Text, strings.Repeat("A word about this. ", 60)) + 8
		for _, id := range []string{"one", "two"} {
			y += f.Choice(widget.Rect{X: view.X, Y: y, W: 340}, widget.Option{ID: id, Region: "sheet", Label: id}).H + 4
		}
		y += f.Text(view.X, y, 340, theme.Text, strings.Repeat("And one after it. ", 30))
		f.ScrollEnd(y)
		if id := f.End(); id != "" {
			s.got = id
		}
	}
}

func opened() *sheet {
	s := &sheet{}
	s.play(input.Snapshot{}, input.Snapshot{})
	s.st.SetFocus("")
	s.st.Open("one")
	s.play(input.Snapshot{}, input.Snapshot{})
	return s
}

// TestOpenReadsFromTheTop: what was opened starts at its first line, arrows read down to the first choice and past the last one, and
// back up to the top.
func TestOpenReadsFromTheTop(t *testing.T) {
	s := opened()
	item, ok := s.st.FocusItem()
	if !ok || item.ID != "area" || item.Rect.Y != 10 {
		t.Fatalf("focus begins on %+v, not on the text at its top", item)
	}
	presses := 0
	for ; s.st.Focus() == "area" && presses < 40; presses++ {
		s.play(input.Press(input.Down))
	}
	if item, _ = s.st.FocusItem(); item.ID != "one" || item.Rect.H < 12 || presses < 3 {
		t.Fatalf("after %d presses focus is on %q, of which %v is seen", presses, item.ID, item.Rect.H)
	}
	if s.got != "" {
		t.Fatalf("%q was chosen on the way", s.got)
	}
	s.play(input.Press(input.Down))
	if s.st.Focus() != "two" {
		t.Fatalf("Down leads from the first choice to %q", s.st.Focus())
	}
	before := at(s, "two")
	s.play(input.Press(input.Down), input.Snapshot{})
	if after := at(s, "two"); s.st.Focus() != "two" || after >= before {
		t.Errorf("below the last choice Down does not read on: it stayed at %v", after)
	}
	for range 40 {
		s.play(input.Press(input.Up))
	}
	if first := at(s, "one"); s.st.Focus() != "one" || first < 210 {
		t.Errorf("Up does not read back to the top: the first choice is at %v", first)
	}
}

// at is where an item lies, in sight or not.
func at(s *sheet, id string) float64 {
	for _, item := range s.st.Items() {
		if item.ID == id {
			return item.Full().Y
		}
	}
	return -1
}

// TestEnterLeadsToWhatIsHidden: Enter on the text shows the first choice and does not make it; the next one does.
func TestEnterLeadsToWhatIsHidden(t *testing.T) {
	s := opened()
	s.play(input.Press(input.Enter), input.Snapshot{})
	item, _ := s.st.FocusItem()
	if s.got != "" || item.ID != "one" || item.Rect.H < 12 {
		t.Fatalf("Enter chose %q; focus on %q, seen %v", s.got, item.ID, item.Rect.H)
	}
	s.play(input.Press(input.Enter))
	if s.got != "one" {
		t.Errorf("the second Enter chose %q", s.got)
	}
}
