package widget

import (
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

// ScrollBegin starts an area of which only view is seen and returns the y at which its content starts. Everything up to
// ScrollEnd is clipped to it. Areas do not nest. An area that is too short for its content can have focus, unless there
// are items in it to have it.
func (f *Frame) ScrollBegin(id, region string, view Rect) float64 {
	a := f.state.areas[id]
	a.view = view
	a.offset = max(0, min(a.offset, a.limit))
	f.state.areas[id] = a
	if a.limit > 0 {
		if !f.holdsItems(id) {
			f.Reach(Item{ID: id, Region: region, Rect: view, Label: "scroll", Enabled: true})
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

// scrollInput moves the area that has focus, or an item in it, by keys, and the one under the pointer by the wheel.
func (f *Frame) scrollInput(id string) {
	a := f.state.areas[id]
	before := a.offset
	if f.In.WheelY != 0 && a.view.Contains(f.In.X, f.In.Y) {
		a.offset -= f.In.WheelY * wheelStep * f.Theme.TextScale
	}
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

// scrollEdges marks the sides behind which there is more: a line across, an arrow, and a bar that shows where one is.
func (f *Frame) scrollEdges(id string, a area) {
	if f.Canvas.Measuring() || a.limit == 0 {
		return
	}
	c, p, v := f.Canvas, f.palette, a.view
	ink := canvas.Mix(p.Shade, p.Ink, 0.35)
	edge := func(y, dir float64) {
		canvas.DrawLine(c, v.X, y, v.Right(), y, 2, ink)
		x := v.Right() - 18
		tip := canvas.LinePath(x-5, y-dir*10, x, y-dir*5, x+5, y-dir*10)
		c.StrokePath(tip, canvas.Line(2), p.AccentText)
	}
	if a.offset > 0 {
		edge(v.Y, -1)
	}
	if a.offset < a.limit {
		edge(v.Bottom(), 1)
	}
	whole := v.H + a.limit
	bar := Rect{X: v.Right() - 4, Y: v.Y + v.H*a.offset/whole, W: 4, H: v.H * v.H / whole}
	canvas.FillRound(c, bar, 2, ink)
	standing := Standing{Ring: f.state.focus == id && f.state.showFocus}
	f.Ring(v, 4, standing)
}
