package widget

import (
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// Scrolling, in points at text 100 percent: by one arrow or wheel step, and the part of a page that stays in sight.
const (
	lineStep  = 40.0
	wheelStep = 48.0
	overlap   = 32.0
)

// By pointer, in points: a finger that goes farther than slack moves the text under it and chooses nothing; the bar is taken hold of within
// grip of the right edge.
const (
	slack = 8.0
	grip  = 14.0
)

// haul is a finger that moves what it lies on, or a pointer that has taken hold of the bar.
type haul struct {
	area   string  // "" while nothing is held
	from   float64 // y at which it began
	offset float64 // of the area then
	bar    bool
	moving bool // the finger has gone farther than a touch does
}

// The arrow at an edge, in points: half of its width, and how far from the edge it begins.
const (
	tipHalf = 4.5
	tipHigh = 10.0
)

// ScrollBegin starts an area of which only view is seen and returns the y at which its content starts. Everything up to
// ScrollEnd is clipped to it. Areas do not nest. An area that is too short for its content can have focus, unless there
// are items in it to have it; until one of them has come into sight after State.Open, it has focus too.
func (f *Frame) ScrollBegin(id, region string, view Rect) float64 {
	a := f.state.areas[id]
	a.view = view
	a.offset = max(0, min(a.offset, a.limit))
	f.state.areas[id] = a
	if a.limit > 0 {
		if f.state.focus == id || !f.holdsItems(id) {
			f.Reach(Item{ID: id, Region: region, Rect: f.text(id, view), Label: "scroll", Enabled: true})
		}
		f.scrollInput(id)
		a = f.state.areas[id]
	}
	f.inside = id
	f.Canvas.PushClip(view)
	return view.Y - a.offset
}

// ScrollEnd ends the area; bottom is where its content ended. It draws the edge behind which there is more.
func (f *Frame) ScrollEnd(bottom float64) {
	f.Canvas.PopClip()
	a := f.state.areas[f.inside]
	limit := max(0, bottom+a.offset-a.view.Bottom())
	if limit < 0.5 {
		limit = 0
	}
	if limit != a.limit {
		a.limit = limit
		f.changed()
	}
	f.state.areas[f.inside] = a
	id := f.inside
	f.inside = ""
	f.scrollEdges(id, a)
}

// text is the part of an area above all items that were in it in the last frame.
func (f *Frame) text(id string, view Rect) Rect {
	for i := range f.state.items {
		if item := &f.state.items[i]; item.scroll == id && item.Rect.H > 0 {
			view.H = max(1, min(view.H, item.Rect.Y-view.Y))
		}
	}
	return view
}

// holdsItems reports whether there were items in the area in the last frame.
func (f *Frame) holdsItems(id string) bool {
	for _, item := range f.state.items {
		if item.scroll == id {
			return true
		}
	}
	return false
}

// ScrollText shows a text that may be longer than its view.
func (f *Frame) ScrollText(id, region string, view Rect, role theme.Role, text string) {
	y := f.ScrollBegin(id, region, view)
	height := f.Text(view.X, y, view.W-theme.Gap, role, text)
	f.ScrollEnd(y + height)
}

// scrollInput moves the area that has focus, or an item in it, by keys, and the one under the pointer by the wheel, by its bar or by a finger.
func (f *Frame) scrollInput(id string) {
	a := f.state.areas[id]
	before := a.offset
	if f.In.WheelY != 0 && a.view.Contains(f.In.X, f.In.Y) {
		a.offset -= f.In.WheelY * wheelStep * f.Theme.TextScale
	}
	f.pull(id, &a)
	item, _ := f.state.FocusItem()
	if item.ID == id {
		a.offset += f.arrows(a)
	}
	inside := item.ID == id || item.scroll == id
	_, other := f.state.areas[item.ID]
	if inside || item.scroll == "" && !other { // paging needs no focus where it can only mean this area
		a.offset += f.pages(a, inside)
	}
	a.offset = max(0, min(a.offset, a.limit))
	if a.offset != before {
		f.state.areas[id] = a
		f.changed()
	}
}

// pull moves an area by what holds it. Whatever was touched is let go of once the finger moves on.
func (f *Frame) pull(id string, a *area) {
	s := f.state
	if f.In.Pressed && a.view.Contains(f.In.X, f.In.Y) {
		item, ok := find(s.items, s.press)
		bar := f.In.X > a.view.Right()-grip && (!ok || item.ID == id)
		if bar || f.In.Device == input.Touch && !item.slides {
			s.haul = haul{area: id, from: f.In.Y, offset: a.offset, bar: bar}
		}
	}
	h := &s.haul
	if h.area != id || !f.In.Down {
		return
	}
	if h.bar {
		track, bar := a.bar()
		a.offset = (f.In.Y - bar.H/2 - track.Y) / track.H * (a.view.H + a.limit)
		return
	}
	if !h.moving && math.Abs(f.In.Y-h.from) > slack {
		h.moving = true
		s.move(&s.press, "")
		s.move(&s.hover, "")
	}
	if h.moving {
		a.offset = h.offset + h.from - f.In.Y
	}
}

// arrows returns how far the arrow keys move an area; at its ends they are left to move the focus.
func (f *Frame) arrows(a area) float64 {
	step := lineStep * f.Theme.TextScale
	if a.offset < a.limit && f.take(input.Down) {
		return step
	}
	if a.offset > 0 && f.take(input.Up) {
		return -step
	}
	return 0
}

// pages returns how far the paging keys move an area; to its ends only when focus is inside.
func (f *Frame) pages(a area, inside bool) float64 {
	page := max(lineStep, a.view.H-overlap*f.Theme.TextScale)
	switch {
	case f.take(input.PageDown):
		return page
	case f.take(input.PageUp):
		return -page
	case inside && f.take(input.End):
		return a.limit
	case inside && f.take(input.Home):
		return -a.limit
	}
	return 0
}

// scrollEdges marks the sides behind which there is more: a line across, an arrow, and a bar that shows where one is. Arrows and bar
// keep to the right edge, clear of what is read and chosen.
func (f *Frame) scrollEdges(id string, a area) {
	if f.Canvas.Measuring() || a.limit == 0 {
		return
	}
	c, p, v := f.Canvas, f.palette, a.view
	ink := canvas.Mix(p.Shade, p.Ink, 0.35)
	edge := func(y, dir float64) {
		canvas.DrawLine(c, v.X, y, v.Right(), y, 2, ink)
		x := v.Right() - tipHalf - 1
		tip := canvas.LinePath(x-tipHalf, y-dir*tipHigh, x, y-dir*5, x+tipHalf, y-dir*tipHigh)
		c.StrokePath(tip, canvas.Line(2), p.AccentText)
	}
	if a.offset > 0 {
		edge(v.Y, -1)
	}
	if a.offset < a.limit {
		edge(v.Bottom(), 1)
	}
	_, bar := a.bar()
	canvas.FillRound(c, bar, 2, ink)
	standing := Standing{Ring: f.state.focus == id && f.state.showFocus}
	f.Ring(v, 4, standing)
}

// bar returns where the bar of an area can be, and where it is.
func (a *area) bar() (track, bar Rect) {
	v, whole := a.view, a.view.H+a.limit
	track = Rect{X: v.Right() - tipHalf - 3, Y: v.Y + 2*tipHigh - 5, W: 4, H: max(1, v.H-2*(2*tipHigh-5))}
	return track, Rect{X: track.X, Y: track.Y + track.H*a.offset/whole, W: track.W, H: track.H * v.H / whole}
}
