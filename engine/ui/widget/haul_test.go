package widget_test

import (
	"strings"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// finger are the ticks of a finger that goes down, moves in steps and goes up.
func finger(x, y, to float64) []input.Snapshot {
	ticks := []input.Snapshot{{X: x, Y: y, Down: true, Moved: true, Pressed: true, Device: input.Touch}}
	for k := 1; k <= 4; k++ {
		ticks = append(ticks, input.Snapshot{X: x, Y: y + (to-y)*float64(k)/4, Down: true, Moved: true, Device: input.Touch})
	}
	return append(ticks, input.Snapshot{X: x, Y: to, Released: true, Device: input.Touch})
}

// TestAFingerMovesTheText: a finger that goes up or down takes what it lies on along and chooses nothing; one that stays chooses.
func TestAFingerMovesTheText(t *testing.T) {
	s := opened()
	top := at(s, "one")
	s.play(finger(200, 180, 60)...)
	if got := top - at(s, "one"); got != 120 {
		t.Errorf("a finger that went 120 up moved the text by %v", got)
	}
	s.play(finger(200, 60, 180)...)
	if at(s, "one") != top {
		t.Errorf("and back: the first choice is at %v, and was at %v", at(s, "one"), top)
	}
	s.play(finger(200, 20, 5000)...)
	if at(s, "one") != top {
		t.Error("a finger pulled the text down over its top")
	}
	for k := 0; k < 20 && at(s, "one") > 150; k++ {
		s.play(finger(200, 180, 60)...)
	}
	y := at(s, "one") + 10
	s.play(finger(200, y, y-30)...)
	if s.got != "" {
		t.Fatalf("a finger that began on a choice and went on chose %q", s.got)
	}
	y = at(s, "one") + 10
	s.play(finger(200, y, y+3)...)
	if s.got != "one" {
		t.Errorf("a touch chose %q, want one", s.got)
	}
	where := at(s, "one")
	for _, in := range finger(200, 150, 60) { // what a mouse does on a text moves nothing
		in.Device = input.Mouse
		s.play(in)
	}
	if at(s, "one") != where {
		t.Error("a mouse that was held moved the text")
	}
}

// TestTheBarIsHeld: with any pointer the bar is taken to where the text is to be.
func TestTheBarIsHeld(t *testing.T) {
	s := opened()
	top := at(s, "one")
	drag := finger(386, 30, 205)
	for k := range drag {
		drag[k].Device = input.Mouse
	}
	s.play(drag...)
	low := at(s, "one")
	s.play(input.Snapshot{X: 200, Y: 100, WheelY: -99})
	if low >= top || at(s, "one") != low {
		t.Errorf("the bar at its end has the choice at %v, the wheel at %v; at the top it was at %v", low, at(s, "one"), top)
	}
	for k := range drag {
		drag[k].Y = 205 - (drag[k].Y - 30)
	}
	s.play(drag...)
	if at(s, "one") != top || s.got == "one" {
		t.Errorf("back at its start it is at %v, was at %v; chosen %q", at(s, "one"), top, s.got)
	}
}

// TestAFingerOnWhatLiesOnTop: what lies below a sheet stays where it is, and a slider in a text keeps the finger that moves its knob.
func TestAFingerOnWhatLiesOnTop(t *testing.T) {
	var st widget.State
	value, sheet := 50, true
	first := 0.0
	play := func(ticks ...input.Snapshot) {
		for _, in := range ticks {
			f := widget.Begin(canvas.Measuring(400, 220, 1), theme.Default(), &st, in)
			view := widget.Rect{W: 400, H: 200}
			y := f.ScrollBegin("area", "list", view)
			first = y
			y += f.Slide(widget.Rect{Y: y, W: 380, H: 40}, widget.Slider{ID: "slider", Region: "list", Label: "how sure"}, &value).H
			y += f.Text(0, y, 340, theme.Text, strings.Repeat("A word about this. ", 60))
			f.ScrollEnd(y)
			if sheet {
				f.Modal()
				f.Choice(widget.Rect{X: 40, Y: 60, W: 200}, widget.Option{ID: "go", Region: "go", Label: "Go on"})
			}
			f.End()
		}
	}
	play(input.Snapshot{}, input.Snapshot{})
	play(finger(100, 150, 50)...)
	if first != 0 {
		t.Errorf("below the sheet the text moved to %v", first)
	}
	sheet = false
	play(input.Snapshot{}, input.Snapshot{})
	play(finger(300, 20, 90)...)
	if first != 0 || value <= 50 {
		t.Errorf("a finger on the slider moved the text to %v and the knob to %d", first, value)
	}
	play(finger(100, 150, 50)...)
	if first != -100 {
		t.Errorf("beside the slider the text moved to %v, want -100", first)
	}
}
