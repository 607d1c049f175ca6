package widget

import (
	"math"
	"strings"
	"unicode/utf8"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// Field describes a line in which text is typed.
type Field struct {
	ID, Region string
	Label      string
	Hint       string // shown while nothing is typed
	Limit      int    // longest text in letters; 0 means 200
}

// defaultLimit is the longest text of a field that names none, in letters.
const defaultLimit = 200

// Edit draws a field, as wide as r and at least as high, changes *text by what is typed while it has focus, and returns where it lies.
// Enter activates the field; a click gives it focus and puts the caret where it was.
func (f *Frame) Edit(r Rect, o Field, text *string) Rect {
	style := f.Theme.Style(f.palette.Text)
	const pad = 10
	r.H = max(r.H, style.LineHeight()+2*pad)
	s := f.Reach(Item{ID: o.ID, Region: o.Region, Rect: r, Label: o.Label, Enabled: true, field: true})
	if s.Focused {
		f.typeInto(o, text)
	}
	block := canvas.Wrap(style, *text, r.W-2*pad)
	r.H = max(r.H, block.Height+2*pad)
	f.grow(r)
	f.note(o, *text, s.Focused)
	if in := f.In; in.Pressed && in.Device == input.Mouse && f.state.press == o.ID { // a keyboard on the screen has a caret of its own
		f.state.typing, f.state.behind = o.ID, len(*text)-nearest(*text, in.X-r.X-pad, in.Y-r.Y-pad, r.W-2*pad, style)
	}
	if f.Canvas.Measuring() {
		return r
	}
	f.card(r, 4, 0, f.palette.Sheet)
	canvas.StrokeRound(f.Canvas, r, 4, 1.5, f.palette.Soft)
	if *text == "" {
		f.TextIn(r.X+pad, r.Y+pad, r.W-2*pad, f.palette.Text, o.Hint, f.palette.Soft)
	}
	canvas.DrawBlockIn(f.Canvas, block, r.X+pad, r.Y+pad, r.W-2*pad, f.palette.Ink, canvas.Start)
	if s.Focused {
		f.caret(r.X+pad, r.Y+pad, r.W-2*pad, *text, style)
	}
	f.Ring(r, 4, s)
	return r
}

// note keeps where a field is seen and what it holds.
func (f *Frame) note(o Field, text string, focused bool) {
	if r := f.items[len(f.items)-1].Rect; !r.Empty() {
		f.fields = append(f.fields, input.Field{ID: o.ID, Label: o.Label, Text: text, X: r.X, Y: r.Y, W: r.W, H: r.H, Focused: focused})
	}
}

// grow gives the item registered last the place it turned out to need, as far as its area shows it.
func (f *Frame) grow(r Rect) {
	item := &f.items[len(f.items)-1]
	item.Rect, item.full = r, r
	if item.scroll != "" {
		item.Rect = r.Intersect(f.state.areas[item.scroll].view)
	}
}

// typeInto takes every key but those that leave the field.
func (f *Frame) typeInto(o Field, text *string) {
	limit := o.Limit
	if limit == 0 {
		limit = defaultLimit
	}
	if f.state.typing != o.ID {
		f.state.typing, f.state.behind = o.ID, 0
	}
	at := f.state.caretIn(*text)
	before, behind := (*text)[:at], (*text)[at:]
	if in := f.In; in.Written == o.ID {
		at := in.Caret
		if at < 0 || at > len(in.Text) || at < len(in.Text) && !utf8.RuneStart(in.Text[at]) { // a caret within a letter is behind all of them
			at = len(in.Text)
		}
		before = typed("", in.Text[:at], "", limit)
		behind = typed("", in.Text[at:], before, limit)
	}
	before = typed(before, f.In.Typed, behind, limit)
	_, last := utf8.DecodeLastRuneInString(before)
	_, first := utf8.DecodeRuneInString(behind)
	switch {
	case f.take(input.Backspace):
		before = before[:len(before)-last]
	case f.take(input.Delete):
		behind = behind[first:]
	case f.take(input.Left):
		before, behind = before[:len(before)-last], before[len(before)-last:]+behind
	case f.take(input.Right):
		before, behind = before+behind[:first], behind[first:]
	case f.take(input.Home):
		before, behind = "", before+behind
	case f.take(input.End):
		before, behind = before+behind, ""
	}
	leaving := input.KeysOf(input.Enter, input.Esc, input.Tab, input.ShiftTab, input.Up, input.Down, input.F1, input.F11)
	f.used |= f.In.Keys &^ leaving
	if before+behind != *text || len(behind) != f.state.behind {
		f.changed()
	}
	*text, f.state.behind = before+behind, len(behind)
}

// typed adds letters to text as long as it and what else is in the field have room for them.
func typed(text, letters, other string, limit int) string {
	n := utf8.RuneCountInString(text) + utf8.RuneCountInString(other)
	for _, r := range letters {
		if r >= ' ' && n < limit {
			text += string(r)
			n++
		}
	}
	return text
}

// caretIn is how many bytes of a text stand before the caret. A text that somebody else has changed has it at its end.
func (s *State) caretIn(text string) int {
	at := len(text) - s.behind
	if at < 0 || at < len(text) && !utf8.RuneStart(text[at]) {
		s.behind = 0
		return len(text)
	}
	return at
}

// caret draws where the next letter will stand; it does not blink, for nothing moves by itself on paper.
func (f *Frame) caret(x, y, w float64, text string, style canvas.Style) {
	left, baseline := caretAt(text, f.state.caretIn(text), w, style)
	top := y + baseline - style.Ascent()*0.85
	canvas.FillRect(f.Canvas, Rect{X: x + left + 1, Y: top, W: theme.Line, H: style.Size}, f.palette.AccentText)
}

// caretAt is where a caret stands that has so many bytes of a text before it, from the upper left corner of the text.
func caretAt(text string, at int, w float64, style canvas.Style) (left, baseline float64) {
	end := len(text) // of the word in which the caret stands: it decides about the line
	if k := strings.IndexByte(text[at:], ' '); k >= 0 {
		end = at + k
	}
	left, baseline = endOf(canvas.Wrap(style, text[:end], w), style)
	if end > at {
		left -= canvas.Measure(style, text[at:end])
	}
	if left < 0 { // a word of more than one line
		left, baseline = endOf(canvas.Wrap(style, text[:at], w), style)
	}
	return left, baseline
}

// nearest is how many bytes stand before the caret whose place is nearest to x, y: in the nearest line, whatever is nearest in it.
func nearest(text string, x, y, w float64, style canvas.Style) int {
	best, least := len(text), math.Inf(1)
	for at := 0; at <= len(text); at++ {
		if at < len(text) && !utf8.RuneStart(text[at]) {
			continue
		}
		left, baseline := caretAt(text, at, w, style)
		line := math.Round(math.Abs(baseline-style.Ascent()/2-y) / style.LineHeight())
		if far := 1e6*line + math.Abs(left-x); far < least {
			best, least = at, far
		}
	}
	return best
}

// endOf is where the letter after a block would stand, from its upper left corner.
func endOf(block canvas.Block, style canvas.Style) (x, baseline float64) {
	n := len(block.Lines)
	if n == 0 {
		return 0, style.FirstBaseline()
	}
	line := block.Lines[n-1]
	x = line.Width
	if k := len(line.Pieces); k > 0 && strings.HasSuffix(line.Pieces[k-1].Text, " ") {
		x += canvas.Measure(style, " ")
	}
	return x, line.Baseline
}
