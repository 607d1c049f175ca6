package main

import (
	"slices"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/widget"
)

// choose does what stands under an id, as a person would: the way there, and then Enter or a click. It reports false when there is no
// way, which is not yet a fault: a person would try something else.
func (p *player) choose(id string) bool {
	p.tb.Helper()
	if p.mouse {
		return p.clickOn(id)
	}
	if item, ok := p.m.item(id); ok && !p.pad && item.Digit > 0 && p.m.decisions()%8 != 0 && p.m.state.Focus() != "account" && p.digitLeads(item) {
		p.press(string(rune('0' + item.Digit)))
		return true
	}
	if !p.walkTo(id) {
		return false
	}
	p.press("Return")
	return true
}

// digitLeads reports whether the digit of an item is its own only.
func (p *player) digitLeads(want widget.Item) bool {
	return len(p.m.some(func(item widget.Item) bool { return item.Digit == want.Digit })) == 1
}

// walkTo brings focus to an item by Tab and arrows.
func (p *player) walkTo(id string) bool {
	p.tb.Helper()
	tried := map[string]bool{}
	for range 40 {
		want, there := p.m.item(id)
		at, ok := p.m.state.FocusItem()
		switch {
		case !there || !ok:
			return false
		case at.ID == id:
			return true
		case at.Region != want.Region:
			p.press("Tab")
		case !p.arrow(at, want, tried):
			return false
		}
	}
	return false
}

// arrow presses the arrow that leads from one item toward another; when that was tried from here or leads nowhere, the next best.
func (p *player) arrow(at, want widget.Item, tried map[string]bool) bool {
	p.tb.Helper()
	for _, name := range p.arrows(at, want) {
		if tried[at.ID+name] {
			continue
		}
		tried[at.ID+name] = true
		p.press(name)
		if p.m.state.Focus() != at.ID {
			return true
		}
	}
	return false
}

// arrows are the keys that may lead from one item to another, the best first.
func (p *player) arrows(at, want widget.Item) []string {
	a, b := at.Rect.Center(), want.Rect.Center()
	if at.Rect.Empty() || want.Rect.Empty() { // scrolled out of sight: what is known is the order of reading
		place := func(id string) float64 {
			return float64(slices.IndexFunc(p.m.state.Items(), func(i widget.Item) bool { return i.ID == id }))
		}
		a, b = canvas.Point{X: place(at.ID), Y: place(at.ID)}, canvas.Point{X: place(want.ID), Y: place(want.ID)}
	}
	upDown, sideways := []string{"Up", "Down"}, []string{"Left", "Right"}
	if b.Y > a.Y {
		slices.Reverse(upDown)
	}
	if b.X > a.X {
		slices.Reverse(sideways)
	}
	beside := at.Rect.Y < want.Rect.Bottom() && want.Rect.Y < at.Rect.Bottom()
	switch {
	case strings.HasPrefix(at.ID, "token:") || at.ID == sliderOf(p.m): // there the side arrows turn something
		return upDown
	case beside || max(b.X-a.X, a.X-b.X) > 2*max(b.Y-a.Y, a.Y-b.Y):
		return []string{sideways[0], upDown[0], upDown[1], sideways[1]}
	}
	return []string{upDown[0], sideways[0], sideways[1], upDown[1]}
}

// leastHeight is how much of an item has to be in sight for somebody to click it, in points.
const leastHeight = 14

// clickOn scrolls until an item can be seen, and clicks it.
func (p *player) clickOn(id string) bool {
	p.tb.Helper()
	for range 24 {
		item, ok := p.m.item(id)
		if !ok {
			return false
		}
		if item.Rect.H >= leastHeight {
			x, y := middle(item)
			p.click(x, y)
			return true
		}
		x, y, found := p.neighbour(item)
		if !found || !p.wheel(x, y) {
			return false
		}
	}
	return false
}

// neighbour finds a place in the same part of the page that can be seen, for the wheel.
func (p *player) neighbour(want widget.Item) (x, y int, ok bool) {
	for _, item := range p.m.state.Items() {
		if item.Region == want.Region && item.Rect.H >= leastHeight {
			x, y = middle(item)
			return x, y, true
		}
	}
	return 0, 0, false
}

func middle(item widget.Item) (x, y int) {
	at := item.Rect.Center()
	return int(at.X), int(at.Y)
}
