package widget

import (
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

// Edit draws a field, as wide as r and at least as high, adds to *text what is typed while it has focus, and returns
// where it lies. Enter activates the field.
func (f *Frame) Edit(r Rect, o Field, text *string) Rect {
	style := f.Theme.Style(f.palette.Text)
	const pad = 10
	r.H = max(r.H, style.LineHeight()+2*pad)
	s := f.Reach(Item{ID: o.ID, Region: o.Region, Rect: r, Label: o.Label, Enabled: true})
	if s.Focused {
		f.typeInto(o, text)
	}
	block := canvas.Wrap(style, *text, r.W-2*pad)
	r.H = max(r.H, block.Height+2*pad)
	f.grow(r)
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
		f.caret(r.X+pad, r.Y+pad, block, style)
	}
	f.Ring(r, 4, s)
	return r
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
	before := *text
	if f.take(input.Backspace) && *text != "" {
		_, size := utf8.DecodeLastRuneInString(*text)
		*text = (*text)[:len(*text)-size]
	}
	for _, r := range f.In.Typed {
		if r >= ' ' && utf8.RuneCountInString(*text) < limit {
			*text += string(r)
		}
	}
	leaving := input.KeysOf(input.Enter, input.Esc, input.Tab, input.ShiftTab, input.Up, input.Down, input.F1, input.F11)
	f.used |= f.In.Keys &^ leaving
	if *text != before {
		f.changed()
	}
}

// caret draws where the next letter will stand; it does not blink, for nothing moves by itself on paper.
func (f *Frame) caret(x, y float64, block canvas.Block, style canvas.Style) {
	baseline := style.FirstBaseline()
	if n := len(block.Lines); n > 0 {
		line := block.Lines[n-1]
		baseline = line.Baseline
		x += line.Width
		if k := len(line.Pieces); k > 0 && strings.HasSuffix(line.Pieces[k-1].Text, " ") {
			x += canvas.Measure(style, " ")
		}
	}
	top := y + baseline - style.Ascent()*0.85
	canvas.FillRect(f.Canvas, Rect{X: x + 1, Y: top, W: theme.Line, H: style.Size}, f.palette.AccentText)
}
