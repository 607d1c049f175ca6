package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// A piece is a part of a page that knows its height before it is drawn, so that a page can be shared out first.
type piece struct {
	height float64
	draw   func(r widget.Rect)
}

// pile is pieces one below the other.
type pile struct {
	f    *widget.Frame
	w    float64
	gap  float64
	list []piece
}

func newPile(f *widget.Frame, w, gap float64) *pile { return &pile{f: f, w: max(1, w), gap: gap} }

func (p *pile) add(height float64, draw func(r widget.Rect)) {
	p.list = append(p.list, piece{height, draw})
}

// text adds wrapped text, unless it is empty.
func (p *pile) text(role theme.Role, s string, col canvas.Color) {
	if s == "" {
		return
	}
	f := p.f
	p.add(f.TextHeight(p.w, role, s), func(r widget.Rect) { f.TextIn(r.X, r.Y, r.W, role, s, col) })
}

// prose is text in lines no longer than can be read with ease.
func (p *pile) prose(role theme.Role, s string, col canvas.Color) {
	if s == "" {
		return
	}
	f, w := p.f, p.proseWidth()
	p.add(f.TextHeight(w, role, s), func(r widget.Rect) { f.TextIn(r.X, r.Y, w, role, s, col) })
}

func (p *pile) proseWidth() float64 { return min(p.w, p.f.Theme.Scaled(820)) }

// space adds to the distance between two pieces.
func (p *pile) space(h float64) { p.add(h, func(widget.Rect) {}) }

// choice adds a row that can be chosen.
func (p *pile) choice(o widget.Option) {
	f := p.f
	p.add(f.ChoiceHeight(p.w, o), func(r widget.Rect) { f.Choice(r, o) })
}

// button adds a button as wide as its words need.
func (p *pile) button(o widget.Option) {
	f := p.f
	w := buttonWidth(f, p.w, o)
	p.add(f.ChoiceHeight(w, o), func(r widget.Rect) { r.W = w; f.Button(r, o) })
}

// note adds a yellow note.
func (p *pile) note(heading, s string) {
	if s == "" {
		return
	}
	f, w := p.f, p.proseWidth()
	inner := max(1, w-24)
	h := f.TextHeight(inner, theme.SmallStrong, heading) + f.TextHeight(inner, theme.Text, s) + 16
	p.add(h, func(r widget.Rect) {
		r.W = w
		f.Note(r, heading, s)
	})
}

// rule adds a thin line across.
func (p *pile) rule(col canvas.Color) {
	f := p.f
	p.add(1, func(r widget.Rect) { canvas.FillRect(f.Canvas, r, col) })
}

// height returns how high everything is together.
func (p *pile) height() float64 {
	h := 0.0
	for i := range p.list {
		if i > 0 {
			h += p.gap
		}
		h += p.list[i].height
	}
	return h
}

// drawAt draws everything from x, y downward and returns where it ends.
func (p *pile) drawAt(x, y float64) float64 {
	for i := range p.list {
		if i > 0 {
			y += p.gap
		}
		p.list[i].draw(widget.Rect{X: x, Y: y, W: p.w, H: p.list[i].height})
		y += p.list[i].height
	}
	return y
}

// edge is the room that outlines of focus and shadows need inside a scrolling area, which cuts off what is beyond it.
const edge = 8.0

// scrolled draws the pile inside view, which scrolls when the pile is longer. The pile was made narrower than the view by two edges
// and the bar.
func (p *pile) scrolled(id, region string, view widget.Rect) {
	top := p.f.ScrollBegin(id, region, view)
	bottom := p.drawAt(view.X+edge, top+edge)
	p.f.ScrollEnd(bottom + edge)
}

// scrolledWidth is how wide a pile may be inside a view.
func scrolledWidth(view widget.Rect) float64 { return view.W - 2*edge - 4 }

// buttonWidth is as wide as the words of a button need, but no wider than there is room.
func buttonWidth(f *widget.Frame, most float64, o widget.Option) float64 {
	words := canvas.Measure(f.Theme.Style(f.Palette().Text), o.Label) + 2
	if o.Note != "" { // wide enough for the note to stand beside the label
		note := canvas.Measure(f.Theme.Style(f.Palette().Small), o.Note)
		words = max(words+note+theme.Gap, 2.3*note, note+theme.Gap+f.Theme.Scaled(92))
	}
	w := words + 2*18
	if o.Digit > 0 {
		w += f.Theme.Scaled(24)
	}
	if o.Icon != "" {
		w += f.Theme.Scaled(20) + theme.Gap
	}
	if !o.Flat {
		w = max(w, f.Theme.Scaled(110))
	}
	return min(most, w)
}

// shelf is a row of buttons that breaks into more rows where there is no room.
type shelf struct {
	f      *widget.Frame
	w, gap float64
	list   []widget.Option
}

func (s *shelf) add(o widget.Option) { s.list = append(s.list, o) }

// lay hands each button its place relative to 0, 0 and returns the height of all.
func (s *shelf) lay(each func(i int, r widget.Rect)) float64 {
	x, y, high := 0.0, 0.0, 0.0
	for i, o := range s.list {
		w := buttonWidth(s.f, s.w, o)
		h := s.f.ChoiceHeight(w, o)
		if x > 0 && x+w > s.w {
			x, y, high = 0, y+high+s.gap, 0
		}
		each(i, widget.Rect{X: x, Y: y, W: w, H: h})
		x += w + s.gap
		high = max(high, h)
	}
	return y + high
}

func (s *shelf) height() float64 { return s.lay(func(int, widget.Rect) {}) }

func (s *shelf) draw(x, y float64) {
	slate := s.f.Palette().Text == theme.Machine
	s.lay(func(i int, r widget.Rect) {
		o := s.list[i]
		if slate && !o.Chosen { // a card of slate would not be seen on slate
			canvas.FillRound(s.f.Canvas, r.Move(x, y), 8, s.f.Palette().Shade)
			o.Flat = true
		}
		s.f.Button(r.Move(x, y), o)
	})
}

// shelved adds a row of buttons to a pile.
func (p *pile) shelved(s *shelf) {
	s.f, s.w, s.gap = p.f, p.w, theme.Gap
	p.add(s.height(), func(r widget.Rect) { s.draw(r.X, r.Y) })
}

// shareOut divides a height between a text and the choices under it: choices get what they need up to half, the text the rest, and
// what one does not need goes to the other.
func shareOut(whole, text, choices float64) (forText, forChoices float64) {
	if text+choices <= whole {
		return text, choices
	}
	forChoices = min(choices, max(whole*.52, whole-text))
	return whole - forChoices, forChoices
}

// roomy reports whether a width holds two columns of text of this size.
func (a *App) roomy(w float64) bool { return w/a.theme.TextScale >= 860 }

// margin is the space at the sides of a page; it gives way before words do.
func (a *App) margin(w float64) float64 {
	if w/a.theme.TextScale < 860 {
		return 24
	}
	return theme.Page
}

// corner draws the button that stops the game, for those without keys.
func (a *App) corner(f *widget.Frame, r widget.Rect) {
	o := widget.Option{ID: "ui:pause", Region: "corner", Label: "Pause", Flat: true}
	w := buttonWidth(f, r.W, o)
	f.Button(widget.Rect{X: r.Right() - w, Y: r.Y, W: w}, o)
}
