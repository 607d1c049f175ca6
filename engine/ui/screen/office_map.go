package screen

import (
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// place is a box on the map of the business of IT.
type place struct {
	part *view.Part
	box  widget.Rect
	rank int // how many ties lie before it
}

// mapSheet draws what the player knows of the business of IT in the place of the floor: boxes, and arrows from what gives to what needs. The panel beside
// it says the same in words, with what can be done.
func (a *App) mapSheet(f *widget.Frame, r widget.Rect, t *view.Topic) {
	f.Sheet(r)
	h := f.Theme.Human()
	words := "A line is something that needs something; thick where you have settled it, broken where you have not. A square end: by night."
	legend := f.TextHeight(r.W-2*theme.Inset, theme.Small, words)
	f.TextIn(r.X+theme.Inset, r.Bottom()-legend-14, r.W-2*theme.Inset, theme.Small, words, h.Soft)
	inner := widget.Rect{X: r.X + theme.Inset, Y: r.Y + 20, W: r.W - 2*theme.Inset, H: r.H - legend - 48}
	places := a.placed(f, inner, t)
	for i := range t.Ties {
		tie := &t.Ties[i]
		from, to := placeOf(places, tie.From), placeOf(places, tie.To)
		if from != nil && to != nil && from != to {
			a.tie(f, from.box, to.box, tie)
		}
	}
	for i := range places {
		q := &places[i]
		a.pointed(f, q.box.Inset(-3), "map", q.part.ID, q.part.Title+": "+whoseShort(q.part))
		a.mapBox(f, q)
	}
}

func placeOf(places []place, id string) *place {
	for i := range places {
		if places[i].part.ID == id {
			return &places[i]
		}
	}
	return nil
}

// placed sets the boxes in columns: what needs something stands to the right of it.
func (a *App) placed(f *widget.Frame, r widget.Rect, t *view.Topic) []place {
	places := make([]place, len(t.Parts))
	for i := range t.Parts {
		places[i].part = &t.Parts[i]
	}
	for range places { // no longer chain than there are places; a ring ends by itself
		for _, tie := range t.Ties {
			from, to := placeOf(places, tie.From), placeOf(places, tie.To)
			if from != nil && to != nil && to.rank <= from.rank && from.rank < len(places)-1 {
				to.rank = from.rank + 1
			}
		}
	}
	ranks := 0
	count := make([]int, len(places)+1)
	for i := range places {
		ranks = max(ranks, places[i].rank+1)
		count[places[i].rank]++
	}
	column := r.W / float64(max(1, ranks))
	wide := min(column-40, f.Theme.Scaled(190))
	if ranks == 1 { // nothing hangs together, as far as is known
		column, wide = r.W, min(r.W, f.Theme.Scaled(240))
	}
	seen := make([]int, len(count))
	for i := range places {
		p := &places[i]
		row := r.H / float64(count[p.rank])
		high := min(row-12, f.TextHeight(wide-20, theme.SmallStrong, p.part.Title)+f.TextHeight(wide-20, theme.Small, whoseShort(p.part))+18)
		p.box = widget.Rect{X: r.X + column*float64(p.rank) + (column-wide)/2, Y: r.Y + row*float64(seen[p.rank]) + (row-high)/2, W: wide, H: high}
		seen[p.rank]++
	}
	return places
}

// whoseShort is who looks after a place, without how long ago that was heard.
func whoseShort(p *view.Part) string {
	for i, r := range p.Meta {
		if r == ',' {
			return p.Meta[:i]
		}
	}
	return p.Meta
}

// mapBox draws a place: in full ink where it was seen, with a broken edge where it was only heard of.
func (a *App) mapBox(f *widget.Frame, p *place) {
	h, th := f.Theme.Human(), f.Theme
	edgeLine := canvas.Line(2)
	ground, ink := h.Sheet, h.Ink
	if p.part.Faint {
		edgeLine.Dashes = []float64{5, 4}
		if !th.HighContrast {
			ink = canvas.Mix(h.Sheet, h.Ink, .75)
		}
	} else if !th.HighContrast {
		ground = canvas.Mix(h.Sheet, h.Carpet, .8)
	}
	canvas.FillRound(f.Canvas, p.box, 7, ground)
	f.Canvas.StrokePath(canvas.RoundRectPath(p.box, 7), edgeLine, ink)
	if p.part.Mark != "" {
		canvas.FillRound(f.Canvas, widget.Rect{X: p.box.X, Y: p.box.Y, W: 6, H: p.box.H}, 3, h.Clay)
	}
	y := p.box.Y + 9
	y += f.TextIn(p.box.X+12, y, p.box.W-20, theme.SmallStrong, p.part.Title, ink)
	f.TextIn(p.box.X+12, y, p.box.W-20, theme.Small, whoseShort(p.part), h.Soft)
}

// tie draws what hangs on what.
func (a *App) tie(f *widget.Frame, from, to widget.Rect, t *view.Tie) {
	h := f.Theme.Human()
	x0, y0, x1, y1 := from.Right(), from.Center().Y, to.X, to.Center().Y
	bend := max(24, (x1-x0)*.5)
	if to.X < from.Right() { // in one column, or back
		x0, x1 = from.Right(), to.Right()
		bend = 42
	}
	line := canvas.Line(3)
	col := h.Ink
	if !t.Settled {
		line = canvas.Stroke{Width: 2, Dashes: []float64{6, 5}}
		col = h.ClayDark
	}
	end := x1 - bend
	if to.X < from.Right() {
		end = x1 + bend
	}
	path := new(canvas.Path).MoveTo(x0, y0).CubicTo(x0+bend, y0, end, y1, x1, y1)
	f.Canvas.StrokePath(path, line, col)
	dir := math.Copysign(1, x1-end)
	if t.Night {
		canvas.FillRect(f.Canvas, widget.Rect{X: x1 - 4 - 4*dir, Y: y1 - 5, W: 9, H: 10}, col)
		return
	}
	f.Canvas.FillPath(canvas.LinePath(x1, y1, x1-10*dir, y1-6, x1-10*dir, y1+6).Close(), col)
}
