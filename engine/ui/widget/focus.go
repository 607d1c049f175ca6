package widget

import (
	"math"

	"headcount/engine/ui/input"
)

// aim finds out what the pointer is on, from where things were in the last frame.
func (f *Frame) aim() {
	s := f.state
	if !s.haul.moving && (f.In.Moved || f.In.Pressed || f.In.Released) {
		s.move(&s.hover, at(s.items, f.In.X, f.In.Y))
	}
	if f.In.Pressed {
		s.move(&s.press, s.hover)
	}
}

// at returns the id of the topmost item under x, y, or "".
func at(items []Item, x, y float64) string {
	for i := len(items) - 1; i >= 0; i-- {
		if items[i].Rect.Contains(x, y) {
			return items[i].ID
		}
	}
	return ""
}

func (s *State) move(from *string, to string) {
	if *from != to {
		*from, s.dirty = to, true
	}
}

// End closes the frame and returns the id of the item that was activated, or "". Disabled items are never returned.
func (f *Frame) End() string {
	s := f.state
	s.items = append(s.items[:0], f.items...)
	if s.items == nil {
		s.items = []Item{}
	}
	s.fields = append(s.fields[:0], f.fields...)
	f.settle()
	if s.opened {
		s.opened = false
		f.begin()
	}
	if s.reveal {
		s.reveal = false
		f.reveal(s.focus)
	}
	f.pointer()
	f.keys()
	if item, ok := s.FocusItem(); ok {
		s.remembered[item.Region] = item.ID
	}
	if f.In.Released {
		s.haul = haul{}
		s.move(&s.press, "")
		if f.In.Device == input.Touch { // a finger that is gone hovers over nothing
			s.move(&s.hover, "")
		}
	}
	return f.result
}

// settle gives focus to the first item when what had it is gone.
func (f *Frame) settle() {
	s := f.state
	if _, ok := s.FocusItem(); ok || len(s.items) == 0 {
		return
	}
	first := s.items[0]
	for _, item := range s.items {
		if item.Enabled {
			first = item
			break
		}
	}
	s.move(&s.focus, first.ID)
}

func (f *Frame) pointer() {
	s := f.state
	if f.In.Moved && !f.In.Pressed && !f.In.Released && !s.haul.moving { // things may have moved under the pointer
		s.move(&s.hover, at(s.items, f.In.X, f.In.Y))
	}
	if f.In.Pressed {
		if s.showFocus {
			s.showFocus, s.dirty = false, true
		}
		if s.press != "" {
			s.move(&s.focus, s.press)
		}
	}
	if f.In.Released && s.press != "" && at(s.items, f.In.X, f.In.Y) == s.press {
		if item, ok := find(s.items, s.press); !ok || !item.field { // whoever clicks into a field means to write
			f.activate(s.press)
		}
	}
}

func (f *Frame) keys() {
	s := f.state
	if f.In.Keys != 0 && !s.showFocus {
		s.showFocus, s.dirty = true, true
	}
	f.handOver()
	before := s.focus
	switch {
	case f.take(input.Tab):
		f.nextRegion(1)
	case f.take(input.ShiftTab):
		f.nextRegion(-1)
	case f.take(input.Up):
		f.step(0, -1)
	case f.take(input.Down):
		f.step(0, 1)
	case f.take(input.Left):
		f.step(-1, 0)
	case f.take(input.Right):
		f.step(1, 0)
	case f.take(input.Enter), f.take(input.Space):
		f.activate(s.focus)
	default:
		f.digit()
	}
	if s.focus != before {
		f.reveal(s.focus)
	}
}

// begin looks for another start in what was just opened where the item that should have focus lies out of sight.
func (f *Frame) begin() {
	s := f.state
	item, ok := s.FocusItem()
	if !ok || item.scroll == "" || item.seen() {
		return
	}
	if s.areas[item.scroll].offset > 0 { // it was left there, and is found there again
		f.reveal(item.ID)
		return
	}
	to := item.scroll
	for i := range s.items {
		if other := &s.items[i]; other.scroll == item.scroll && other.Enabled && other.seen() {
			to = other.ID
			break
		}
	}
	s.move(&s.focus, to)
}

// seen reports whether enough of an item shows for keys to act on it.
func (i *Item) seen() bool { return i.Rect.H >= min(i.full.H, leastSeen) }

// leastSeen is how much of an item must show, in points.
const leastSeen = 12.0

// handOver moves focus from a text that was read down to the first item in it that has come into sight; Enter goes there at once.
func (f *Frame) handOver() {
	s := f.state
	if _, text := s.areas[s.focus]; !text || !f.holdsItems(s.focus) {
		return
	}
	at := f.take(input.Enter) || f.take(input.Space)
	if !at && f.used&input.KeysOf(input.Down, input.PageDown, input.End) == 0 {
		return
	}
	for i := range s.items {
		if item := &s.items[i]; item.scroll == s.focus && item.Enabled && (at || item.seen()) {
			s.move(&s.focus, item.ID)
			f.reveal(item.ID)
			return
		}
	}
}

// digit activates the item with the digit that was pressed; the region that has focus goes first.
func (f *Frame) digit() {
	digit := (f.In.Keys &^ f.used).Digit()
	if digit == 0 {
		return
	}
	current, _ := f.state.FocusItem()
	chosen := ""
	for _, item := range f.state.items {
		if item.Digit == digit && item.Enabled && (chosen == "" || item.Region == current.Region) {
			chosen = item.ID
			if item.Region == current.Region {
				break
			}
		}
	}
	if chosen != "" {
		f.state.move(&f.state.focus, chosen)
		f.activate(chosen)
	}
}

func (f *Frame) activate(id string) {
	if item, ok := find(f.state.items, id); ok && item.Enabled {
		f.result = id
		f.changed()
	}
}

// regions returns the regions in the order in which they were described.
func regions(items []Item) []string {
	var order []string
	seen := map[string]bool{}
	for _, item := range items {
		if !seen[item.Region] {
			seen[item.Region] = true
			order = append(order, item.Region)
		}
	}
	return order
}

// nextRegion moves focus by so many regions, to where it last was there.
func (f *Frame) nextRegion(by int) {
	s := f.state
	order := regions(s.items)
	current, _ := s.FocusItem()
	for i, region := range order {
		if region == current.Region {
			f.enter(order[(i+by+len(order))%len(order)])
			return
		}
	}
}

func (f *Frame) enter(region string) {
	s := f.state
	if item, ok := find(s.items, s.remembered[region]); ok && item.Region == region {
		s.move(&s.focus, item.ID)
		return
	}
	for _, item := range s.items {
		if item.Region == region {
			s.move(&s.focus, item.ID)
			return
		}
	}
}

// step moves focus to the nearest item of the region in a direction; where there is none it stays.
func (f *Frame) step(dx, dy float64) {
	s := f.state
	from, ok := s.FocusItem()
	if !ok {
		return
	}
	best, nearest := "", math.Inf(1)
	for _, item := range s.items {
		if item.Region != from.Region || item.ID == from.ID {
			continue
		}
		if d := distance(from.full, item.full, dx, dy); d < nearest {
			best, nearest = item.ID, d
		}
	}
	if best != "" {
		s.move(&s.focus, best)
		return
	}
	f.readOn(from, dy)
}

// readOn scrolls a text further where no item of it lies in the direction of an arrow.
func (f *Frame) readOn(from Item, dy float64) {
	a, ok := f.state.areas[from.scroll]
	if !ok || dy == 0 {
		return
	}
	offset := max(0, min(a.offset+dy*lineStep*f.Theme.TextScale, a.limit))
	if offset == a.offset {
		return
	}
	a.offset = offset
	f.state.areas[from.scroll] = a
	f.changed()
}

// distance returns how far b is from a in a direction, or infinity when it does not lie there. Being off to the side
// counts three times.
func distance(a, b Rect, dx, dy float64) float64 {
	if dx == 0 { // turn the plane, so that the direction is always left or right
		a, b, dx = flipped(a), flipped(b), dy
	}
	along := (b.Center().X - a.Center().X) * dx
	if along < 1 {
		return math.Inf(1)
	}
	gap := max(0, (b.X-a.Right())*dx, (a.X-b.Right())*-dx)
	aside := max(0, b.Y-a.Bottom(), a.Y-b.Bottom())
	drift := math.Abs(b.Center().Y - a.Center().Y)
	return gap + along*0.1 + aside*3 + drift*0.3
}

// flipped mirrors r at the diagonal.
func flipped(r Rect) Rect { return Rect{X: r.Y, Y: r.X, W: r.H, H: r.W} }

// reveal scrolls the area an item lies in so far that all of it is seen.
func (f *Frame) reveal(id string) {
	s := f.state
	item, ok := find(s.items, id)
	if !ok || item.scroll == "" {
		return
	}
	const margin = 8
	a := s.areas[item.scroll]
	if over := item.full.Bottom() + margin - a.view.Bottom(); over > 0 {
		a.offset += over
	}
	if under := a.view.Y - (item.full.Y - margin); under > 0 {
		a.offset -= under
	}
	a.offset = max(0, min(a.offset, a.limit))
	s.areas[item.scroll] = a
	s.dirty = true
}
