package widget

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
)

// Sheet draws a card with its cut-out shadow and returns the space inside it.
func (f *Frame) Sheet(r Rect) Rect {
	f.card(r, theme.Radius, theme.Lift, f.palette.Sheet)
	return r.Inset(theme.Inset)
}

// card draws a filled card lifted so many points; under high contrast an outline takes the shadow's place.
func (f *Frame) card(r Rect, radius, lift float64, fill canvas.Color) {
	if f.Theme.HighContrast {
		canvas.FillRound(f.Canvas, r, radius, fill)
		canvas.StrokeRound(f.Canvas, r.Inset(1), radius-1, 2, f.palette.Outline)
		return
	}
	if lift > 0 {
		canvas.FillRound(f.Canvas, r.Move(lift/2, lift), radius, f.palette.Shadow)
	}
	canvas.FillRound(f.Canvas, r, radius, fill)
}

// Text draws wrapped text with its upper left corner at x, y and returns its height.
func (f *Frame) Text(x, y, w float64, role theme.Role, text string) float64 {
	return f.TextIn(x, y, w, role, text, f.palette.Ink)
}

// TextIn is Text in a colour of choice.
func (f *Frame) TextIn(x, y, w float64, role theme.Role, text string, col canvas.Color) float64 {
	block := canvas.Wrap(f.Theme.Style(role), text, w)
	if !f.Canvas.Measuring() {
		canvas.DrawBlockIn(f.Canvas, block, x, y, w, col, canvas.Start)
	}
	return block.Height
}

// TextHeight returns the height that Text would take.
func (f *Frame) TextHeight(w float64, role theme.Role, text string) float64 {
	return canvas.Wrap(f.Theme.Style(role), text, w).Height
}

// Note draws a yellow note, which is where beliefs are written, at least as high as r, and returns where it lies.
func (f *Frame) Note(r Rect, heading, text string) Rect {
	h := f.Theme.Human()
	const pad = 12
	inner := r.InsetXY(pad, 0).W
	height := f.TextHeight(inner, theme.SmallStrong, heading) + f.TextHeight(inner, theme.Text, text) + 2*8
	r.H = max(r.H, height)
	f.card(r, 4, 0, h.Note)
	y := r.Y + 8
	y += f.TextIn(r.X+pad, y, inner, theme.SmallStrong, heading, h.NoteInk)
	f.TextIn(r.X+pad, y, inner, theme.Text, text, h.NoteInk)
	return r
}

// Stack hands out rectangles from top to bottom.
type Stack struct {
	Area Rect
	Gap  float64
	Y    float64 // where the next one starts
}

// Down returns a stack over r with a gap between its rectangles.
func Down(r Rect, gap float64) *Stack { return &Stack{Area: r, Gap: gap, Y: r.Y} }

// Next returns the next rectangle without height: for widgets, which grow to what they need. Follow it with Used.
func (s *Stack) Next() Rect { return Rect{X: s.Area.X, Y: s.Y, W: s.Area.W} }

// Used moves past what a widget took.
func (s *Stack) Used(r Rect) { s.Y = r.Bottom() + s.Gap }

// Take returns the next rectangle with a height and moves past it.
func (s *Stack) Take(h float64) Rect {
	r := Rect{X: s.Area.X, Y: s.Y, W: s.Area.W, H: h}
	s.Used(r)
	return r
}

// Rest returns what is left of the area below what has been taken; its height is 0 where that is all, or more.
func (s *Stack) Rest() Rect {
	return Rect{X: s.Area.X, Y: s.Y, W: s.Area.W, H: max(0, s.Area.Bottom()-s.Y)}
}

// Paragraph draws wrapped text as the next rectangle of the stack.
func (f *Frame) Paragraph(s *Stack, role theme.Role, text string) {
	f.ParagraphIn(s, role, text, f.palette.Ink)
}

// ParagraphIn is Paragraph in a colour of choice.
func (f *Frame) ParagraphIn(s *Stack, role theme.Role, text string, col canvas.Color) {
	s.Take(f.TextIn(s.Area.X, s.Y, s.Area.W, role, text, col))
}
