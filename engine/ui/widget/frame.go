// Package widget is a thin layer between screens and the canvas: sheets, rows, sliders, scrolling, and one list of what
// can be reached, shared by mouse, keyboard, touch and gamepad.
//
// A screen describes itself anew in each frame with the same function, once to learn what was activated (on a measuring
// canvas, with the tick's input) and once to draw (on the real canvas, without input). What lasts from frame to frame is
// in a State. What a screen shows and what an activation means belongs in the screen.
package widget

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// Rect is a rectangle in points; see canvas.Rect for cutting it up.
type Rect = canvas.Rect

// Item is something that can be reached: by pointer, by Tab and arrows, or by its digit.
type Item struct {
	ID      string // unique within a frame
	Region  string // Tab goes from region to region, arrows move inside one
	Rect    Rect
	Label   string // what it is called, for help and for tests
	Enabled bool   // a disabled item can have focus, so that its reason can be read, but does nothing
	Digit   int    // 1 to 9 when that key chooses it, else 0

	scroll string // the scrolling area it lies in
	full   Rect   // where it lies, even where the scrolling area hides it
	field  bool   // text is typed into it
	slides bool   // a finger on it moves its knob
}

// Full returns where the item lies, whether its scrolling area shows it there or not.
func (i *Item) Full() Rect { return i.full }

// State is what lasts from frame to frame. The zero value is ready; a screen keeps one for its whole life.
type State struct {
	focus      string
	showFocus  bool // the outline is shown once keys were used, and hidden while the pointer is
	hover      string
	press      string // what the pointer went down on
	remembered map[string]string
	areas      map[string]area
	items      []Item
	dirty      bool
	opened     bool // focus was set on something just opened
	reveal     bool // focus was set from outside, perhaps on something scrolled out of sight
	fields     []input.Field
	haul       haul
	typing     string // the field into which was typed last
	behind     int    // bytes of its text behind the caret
	w, h       float64
}

// area is one scrolling area: how far it is scrolled, and what it was like when last built.
type area struct {
	offset, limit float64
	view          Rect
}

// Focus returns the id of the item that has focus, or "" before the first frame.
func (s *State) Focus() string { return s.focus }

// SetFocus gives focus to an item of the next frame. An id that is not there falls back to the first item.
func (s *State) SetFocus(id string) {
	if s.focus != id {
		s.focus, s.dirty, s.reveal, s.opened = id, true, true, false
	}
}

// Open gives focus to an item of something that has just been opened. Where the item lies out of sight, what can be reached above it
// has focus first, or else the text itself, so that it is read from its top; arrows and Enter lead on.
func (s *State) Open(id string) {
	if s.focus != id {
		s.focus, s.dirty, s.reveal, s.opened = id, true, false, true
	}
}

// ShowFocus makes the focus outline visible as if a key had been used.
func (s *State) ShowFocus(show bool) { s.showFocus = show }

// ByKeys reports whether keys were used last, and not the pointer: then words may name keys.
func (f *Frame) ByKeys() bool { return f.state.showFocus }

// Items returns what could be reached in the last frame, in focus order.
func (s *State) Items() []Item { return s.items }

// Fields returns the places for text that were seen in the last frame.
func (s *State) Fields() []input.Field { return s.fields }

// FocusItem returns the item that has focus; ok is false when there is none.
func (s *State) FocusItem() (item Item, ok bool) { return find(s.items, s.focus) }

// TakeDirty reports whether anything visible changed since it was last asked.
func (s *State) TakeDirty() bool {
	dirty := s.dirty
	s.dirty = false
	return dirty
}

// Asleep reports whether building a frame for this input would change nothing: no input, and a frame of this size was
// built before. A screen whose own content has not changed may skip its update then.
func (s *State) Asleep(in input.Snapshot) bool {
	return in.Idle() && !in.Down && s.items != nil && s.w == in.Width && s.h == in.Height
}

// Frame is one description of a screen.
type Frame struct {
	Canvas canvas.Canvas
	Theme  theme.Theme
	In     input.Snapshot

	state   *State
	world   theme.World
	palette theme.Palette
	items   []Item
	fields  []input.Field
	used    input.Keys // keys that a widget has acted on
	inside  string     // the scrolling area being built
	result  string
}

// Begin starts a frame. On the real canvas pass an empty Snapshot: drawing must not act twice.
func Begin(c canvas.Canvas, th theme.Theme, st *State, in input.Snapshot) *Frame {
	if st.remembered == nil {
		st.remembered, st.areas = map[string]string{}, map[string]area{}
	}
	f := &Frame{Canvas: c, Theme: th, In: in, state: st}
	st.w, st.h = c.Size()
	f.Use(theme.Paper)
	f.aim()
	return f
}

// Bounds returns the whole drawing area.
func (f *Frame) Bounds() Rect {
	w, h := f.Canvas.Size()
	return Rect{W: w, H: h}
}

// Use makes the widgets that follow belong to one of the two worlds.
func (f *Frame) Use(w theme.World) {
	f.world, f.palette = w, f.Theme.Palette(w)
}

// Palette returns the colours of the world in use.
func (f *Frame) Palette() theme.Palette { return f.palette }

// Has reports whether k went down and no widget has acted on it; letters typed into a field are not keys.
func (f *Frame) Has(k input.Key) bool { return f.In.Has(k) && !f.used.Has(k) }

// take is Has for a widget that acts on k: nobody else will see it.
func (f *Frame) take(k input.Key) bool {
	if !f.Has(k) {
		return false
	}
	f.used |= input.KeysOf(k)
	return true
}

// Modal makes everything described so far unreachable: what follows lies on top of it.
func (f *Frame) Modal() {
	f.items, f.fields = nil, nil
	if f.In.Pressed { // what lies below is not taken hold of
		f.state.haul = haul{}
	}
}

// Reach registers an item and reports how it stands. Screens use it for what they draw themselves, such as people.
func (f *Frame) Reach(item Item) Standing {
	item.full = item.Rect
	if f.inside != "" {
		item.scroll = f.inside
		item.Rect = item.Rect.Intersect(f.state.areas[f.inside].view)
	}
	f.items = append(f.items, item)
	s := f.state
	return Standing{
		Focused: s.focus == item.ID,
		Ring:    s.focus == item.ID && s.showFocus,
		Hovered: s.hover == item.ID && item.Enabled,
		Pressed: s.press == item.ID && s.hover == item.ID && item.Enabled,
	}
}

// Standing is how an item stands at the moment.
type Standing struct {
	Focused bool // Enter would act on it
	Ring    bool // and the outline is to be shown
	Hovered bool
	Pressed bool
}

// Ring draws the outline of focus around a shape with round corners, when it is to be shown.
func (f *Frame) Ring(r Rect, radius float64, s Standing) {
	if !s.Ring {
		return
	}
	out := theme.FocusGap + theme.FocusWidth/2
	canvas.StrokeRound(f.Canvas, r.Inset(-out), radius+out, theme.FocusWidth, f.palette.Accent)
}

// changed marks that what is seen has changed.
func (f *Frame) changed() { f.state.dirty = true }

func find(items []Item, id string) (Item, bool) {
	for _, item := range items {
		if item.ID == id {
			return item, true
		}
	}
	return Item{}, false
}
