package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// entry is a row that opens something: a title, a line about it, and something small at its right.
type entry struct {
	id, region string
	title      string
	line       string
	meta       string
	mark       string // a small sign before the title, such as "new"
	digit      int
	lit        bool // it is what is being looked at
}

// entryPad is the space inside an entry, left and right.
const entryPad = 10.0

// entryLayout is where the parts of an entry stand.
type entryLayout struct {
	text, meta float64 // widths
	x          float64
	title      string
	height     float64
}

func (a *App) layEntry(f *widget.Frame, w float64, e *entry) entryLayout {
	l := entryLayout{x: entryPad, title: e.title}
	if e.digit > 0 && e.digit <= 9 {
		l.x += a.theme.Scaled(22)
	}
	if e.mark != "" {
		l.title = sentenceCase(e.mark) + ": " + e.title
	}
	room := max(1, w-l.x-entryPad)
	l.text = room
	l.height = 8.0
	if e.meta != "" {
		l.meta = canvas.Measure(a.theme.Style(theme.Small), e.meta) + 1
		if title := canvas.Measure(a.theme.Style(theme.Strong), l.title); title+l.meta+12 <= room || l.meta < room/6 { // a key stays beside a title of two lines
			l.text = room - l.meta - 12
		} else {
			l.meta = -room // under the line
			l.height += f.TextHeight(room, theme.Small, e.meta)
		}
	}
	l.height += f.TextHeight(l.text, theme.Strong, l.title)
	if e.line != "" {
		l.height += f.TextHeight(room, theme.Small, e.line)
	}
	return l
}

// entry adds a row that opens something.
func (p *pile) entry(a *App, e entry) {
	l := a.layEntry(p.f, p.w, &e)
	p.add(l.height, func(r widget.Rect) { a.drawEntry(p.f, r, &e, l) })
}

func (a *App) drawEntry(f *widget.Frame, r widget.Rect, e *entry, l entryLayout) {
	digit := e.digit
	if digit > 9 {
		digit = 0
	}
	s := f.Reach(widget.Item{ID: e.id, Region: e.region, Rect: r, Label: joined(". ", l.title, e.line, e.meta), Enabled: true, Digit: digit})
	if f.Canvas.Measuring() {
		return
	}
	p := f.Palette()
	ink, soft, mark := p.Ink, p.Soft, p.AccentText
	switch {
	case s.Focused || e.lit:
		canvas.FillRound(f.Canvas, r, 7, p.Accent)
		ink, soft, mark = p.OnAccent, p.OnAccent, p.OnAccent
	case s.Hovered:
		canvas.FillRound(f.Canvas, r, 7, p.Shade)
	}
	y := r.Y + 4
	style := a.theme.Style(theme.Strong)
	if digit > 0 {
		canvas.DrawText(f.Canvas, r.X+entryPad, y+style.FirstBaseline(), onKey(digit), style, soft, canvas.Start)
	}
	x, room := r.X+l.x, max(1, r.W-l.x-entryPad)
	title := []canvas.Run{{Text: e.title, Style: style, Color: ink}}
	if e.mark != "" {
		title = []canvas.Run{{Text: sentenceCase(e.mark) + ": ", Style: style, Color: mark}, {Text: e.title, Style: style, Color: ink}}
	}
	block := canvas.WrapRuns(title, l.text)
	canvas.DrawBlock(f.Canvas, block, x, y)
	if l.meta > 0 {
		small := a.theme.Style(theme.Small)
		canvas.DrawText(f.Canvas, x+room, y+style.FirstBaseline(), e.meta, small, soft, canvas.End)
	}
	y += block.Height
	if e.line != "" {
		y += f.TextIn(x, y, room, theme.Small, e.line, ink)
	}
	if l.meta < 0 {
		f.TextIn(x, y, room, theme.Small, e.meta, soft)
	}
	f.Ring(r, 7, s)
}

// onKey is a digit as it stands on its key.
func onKey(digit int) string { return string(rune('0' + digit)) }
