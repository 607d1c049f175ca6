package widget

import (
	"strconv"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
)

// Option describes a row that can be chosen, or a button.
type Option struct {
	ID, Region string
	Label      string
	Note       string      // beside the label, or under it where there is no room: minutes, a price
	Icon       figure.Icon // "" for none
	Digit      int         // 1 to 9 is shown before the label and chooses the row; 0 for none
	Disabled   string      // why it cannot be chosen, in words; "" when it can
	Chosen     bool        // shown in the accent even without focus
	Flat       bool        // without a card of its own: for rows inside a sheet
}

// rowLook is how much space a row takes.
type rowLook struct{ padX, padY, least, radius, lift float64 }

func (o Option) look() rowLook {
	if o.Flat {
		return rowLook{padX: 10, padY: 4, least: 30, radius: 7}
	}
	return rowLook{padX: 18, padY: 10, least: 44, radius: 8, lift: 3}
}

// rowLayout is where the parts of a row stand, relative to its upper left corner.
type rowLayout struct {
	label, note, reason canvas.Block
	digitX, iconX, x    float64
	textW               float64
	under               bool // the note stands under the label
	height              float64
}

// Choice draws a row that can be chosen, as wide as r and at least as high, and returns where it lies. A row that has
// focus is shown in the accent: it is what the player is about to do.
func (f *Frame) Choice(r Rect, o Option) Rect {
	return f.row(r, o, func(s Standing) bool { return s.Focused || o.Chosen })
}

// Button is Choice for a button: only one that is marked as chosen is shown in the accent, others have a plain card.
func (f *Frame) Button(r Rect, o Option) Rect {
	return f.row(r, o, func(Standing) bool { return o.Chosen })
}

// ChoiceHeight returns how high Choice and Button would be.
func (f *Frame) ChoiceHeight(w float64, o Option) float64 { return f.layoutRow(w, o).height }

func (f *Frame) row(r Rect, o Option, accented func(Standing) bool) Rect {
	l := f.layoutRow(r.W, o)
	look := o.look()
	r.H = max(r.H, l.height)
	s := f.Reach(Item{ID: o.ID, Region: o.Region, Rect: r, Label: o.Label, Enabled: o.Disabled == "", Digit: o.Digit})
	if f.Canvas.Measuring() {
		return r
	}
	lift := look.lift
	shown := r
	switch {
	case s.Pressed:
		lift = 0
	case s.Hovered:
		shown = r.Move(0, -2)
		lift += 2
	}
	accent := accented(s) && o.Disabled == ""
	f.rowGround(shown, o, s, accent, lift)
	f.rowParts(shown, o, l, accent)
	f.Ring(shown, look.radius, s)
	return r
}

func (f *Frame) rowGround(r Rect, o Option, s Standing, accent bool, lift float64) {
	p, look := f.palette, o.look()
	switch {
	case accent:
		f.card(r, look.radius, lift, p.Accent)
	case o.Disabled != "":
		f.card(r, look.radius, 0, p.Shade)
	case !o.Flat:
		f.card(r, look.radius, lift, p.Sheet)
	case s.Hovered:
		canvas.FillRound(f.Canvas, r, look.radius, p.Shade)
	}
}

func (f *Frame) layoutRow(w float64, o Option) rowLayout {
	look, style := o.look(), f.Theme.Style(f.palette.Text)
	small := f.Theme.Style(f.palette.Small)
	l := rowLayout{digitX: look.padX, iconX: look.padX}
	x := look.padX
	if o.Digit > 0 {
		x += f.Theme.Scaled(24)
	}
	l.iconX = x
	if o.Icon != "" {
		x += f.Theme.Scaled(20) + theme.Gap
	}
	l.x = x
	room := max(1, w-x-look.padX)
	l.textW = room
	if o.Note != "" {
		noteW := canvas.Measure(small, o.Note)
		if beside := room - noteW - theme.Gap; noteW < room*0.45 && beside > f.Theme.Scaled(90) {
			l.textW = beside
		} else {
			l.under = true
		}
		l.note = canvas.Wrap(small, o.Note, room)
	}
	l.label = canvas.Wrap(style, o.Label, l.textW)
	l.height = l.label.Height
	if l.under {
		l.height += l.note.Height
	}
	if o.Disabled != "" {
		l.reason = canvas.Wrap(small, o.Disabled, room)
		l.height += l.reason.Height
	}
	l.height = max(look.least, l.height+2*look.padY)
	return l
}

func (f *Frame) rowParts(r Rect, o Option, l rowLayout, accent bool) {
	p, look := f.palette, o.look()
	ink, soft := p.Ink, p.Soft
	switch {
	case accent:
		ink, soft = p.OnAccent, p.OnAccent
	case o.Disabled != "":
		ink = p.Soft
	}
	content := l.label.Height + l.reason.Height
	if l.under {
		content += l.note.Height
	}
	y := r.Y + max(look.padY, (r.H-content)/2)
	rise := f.Theme.Style(p.Text).FirstBaseline()
	first := y + rise
	if o.Digit > 0 {
		style := f.Theme.Style(f.palette.Strong)
		f.Canvas.Text(r.X+l.digitX, first, strconv.Itoa(o.Digit), style, soft)
	}
	if o.Icon != "" {
		size := f.Theme.Scaled(20)
		figure.DrawIcon(f.Canvas, o.Icon, r.X+l.iconX, y+rise-size*0.82, size, ink)
	}
	canvas.DrawBlockIn(f.Canvas, l.label, r.X+l.x, y, l.textW, ink, canvas.Start)
	if o.Note != "" && !l.under {
		style := f.Theme.Style(f.palette.Small)
		canvas.DrawText(f.Canvas, r.Right()-look.padX, first, o.Note, style, soft, canvas.End)
	}
	y += l.label.Height
	if l.under {
		canvas.DrawBlockIn(f.Canvas, l.note, r.X+l.x, y, l.textW, soft, canvas.Start)
		y += l.note.Height
	}
	canvas.DrawBlockIn(f.Canvas, l.reason, r.X+l.x, y, l.textW, soft, canvas.Start)
}
