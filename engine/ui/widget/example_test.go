package widget_test

import (
	"fmt"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// talk is a whole screen: somebody, what they said, two answers and a forecast. It is a host.App.
type talk struct {
	theme    theme.Theme
	state    widget.State
	pose     figure.Pose
	forecast int
	answer   string
	dirty    bool
}

// build describes the screen once, for updating and for drawing.
func (s *talk) build(f *widget.Frame) {
	left, right := f.Bounds().SplitLeft(f.Bounds().W/2, 0)
	figure.Bust(f.Canvas, figure.LookFor("Mira"), s.pose, left.Center().X, left.Bottom()-40, 3)
	column := widget.Down(right.Inset(theme.Page), theme.Gap)
	f.Paragraph(column, theme.Speech, "“The fourteenth. If nobody touches the importer.”")
	for i, label := range []string{"Ask about the demo", "Thank her and go"} {
		o := widget.Option{ID: fmt.Sprint("answer", i), Region: "answers", Label: label, Digit: i + 1, Note: "1 min"}
		column.Used(f.Choice(column.Next(), o))
	}
	column.Used(f.Slide(column.Next(), widget.Slider{ID: "forecast", Region: "forecast", Label: "Will she tell?"}, &s.forecast))
}

func (s *talk) Update(in input.Snapshot) bool {
	if s.state.Asleep(in) {
		return false
	}
	f := widget.Begin(canvas.Measuring(in.Width, in.Height, in.Scale), s.theme, &s.state, in)
	s.build(f)
	if id := f.End(); id != "" {
		s.answer, s.dirty = id, true
		s.pose.Posture = figure.LeaningIn
	}
	return f.Has(input.Esc)
}

func (s *talk) Dirty() bool { return s.state.TakeDirty() || s.dirty }

func (s *talk) Draw(c canvas.Canvas) {
	f := widget.Begin(c, s.theme, &s.state, input.Snapshot{})
	canvas.FillRect(c, f.Bounds(), s.theme.Human().Paper)
	s.build(f)
	f.End()
	s.dirty = false
}

func Example() {
	s := &talk{theme: theme.Default(), forecast: 50}
	tick := input.Snapshot{Width: 1280, Height: 800, Scale: 1}
	s.Update(tick)
	for _, k := range []input.Key{input.Tab, input.Right, input.Digit2} {
		in := tick
		in.Keys = input.KeysOf(k)
		s.Update(in)
	}
	fmt.Println(s.forecast, s.answer, s.state.Focus())
	// Output: 55 answer1 answer1
}
