package main

import (
	"image"
	"reflect"
	"slices"
	"testing"
	"time"
	"unsafe"

	"headcount/engine/save"
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/input"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/sound"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// The window on the display of the tests, in points and pixels alike.
const (
	wide = 1280
	high = 800
)

// mirror is the same app in this process. What is done to the real window is done to it too, so that it knows what can be reached there
// and what the picture has to be.
type mirror struct {
	tb    testing.TB
	app   *screen.App
	lib   *library
	state *widget.State // of the app
	x, y  float64       // of the pointer
	quit  bool
}

// newMirror opens the app on its title, or in a scenario as the command line does.
func newMirror(tb testing.TB, store save.Store, seed uint64, name string, fresh bool) *mirror {
	tb.Helper()
	drawn := func() uint64 { return seed }
	lib := &library{store: store, open: openScenario, seed: drawn, seeds: func() (uint64, uint64) { return seed, seed }, extra: name}
	still := theme.Default()
	still.ReducedMotion = true
	m := &mirror{tb: tb, app: screen.New(lib, still), lib: lib}
	m.app.Sounds = sound.New()
	// The tests stand outside of the app and look at no more of it than where things are.
	m.state = (*widget.State)(unsafe.Pointer(reflect.ValueOf(m.app).Elem().FieldByName("state").UnsafeAddr()))
	if name != "" {
		door, note, err := lib.Open(name, fresh)
		if err != nil {
			tb.Fatal(err)
		}
		m.app.Enter(door, note)
	}
	tb.Cleanup(func() {
		if err := lib.close(); err != nil {
			tb.Error(err)
		}
	})
	return m
}

// inWindow makes it the mirror of a window, and not of a page: the one can take the whole screen.
func (m *mirror) inWindow() *mirror {
	m.app.Window = &glass{}
	return m
}

// glass is the window of a mirror, of which nobody looks at the size.
type glass struct{ whole bool }

func (g *glass) Whole() bool      { return g.whole }
func (g *glass) SetWhole(on bool) { g.whole = on }

// feed hands one tick to the app and draws as host does. It reports whether there was anything to be drawn anew.
func (m *mirror) feed(in input.Snapshot) bool {
	m.tick(in)
	draws := 0
	for ; m.app.Dirty(); draws++ {
		if draws > 8 {
			m.tb.Fatal("the app never comes to rest")
		}
		m.app.Draw(blind{canvas.Measuring(wide, high, 1)})
		m.tick(input.Snapshot{Down: in.Down})
	}
	return draws > 0
}

// blind is a canvas for drawing of which nobody looks at the picture: most are never looked at.
type blind struct{ canvas.Canvas }

func (blind) Measuring() bool { return false }

// picture draws what the window has to show now.
func (m *mirror) picture() *image.RGBA {
	c := soft.New(wide, high, 1, theme.Default().Human().Paper)
	m.app.Draw(c)
	return c.Pix
}

func (m *mirror) tick(in input.Snapshot) {
	in.X, in.Y, in.Width, in.Height, in.Scale, in.Elapsed = m.x, m.y, wide, high, 1, time.Second/60
	if m.app.Update(in) {
		m.quit = true
	}
}

// item returns what can be reached under an id.
func (m *mirror) item(id string) (widget.Item, bool) {
	i := slices.IndexFunc(m.state.Items(), func(item widget.Item) bool { return item.ID == id })
	if i < 0 {
		return widget.Item{}, false
	}
	return m.state.Items()[i], true
}

func (m *mirror) has(id string) bool {
	_, ok := m.item(id)
	return ok
}

// some returns the ids that can be reached and that keep accepts.
func (m *mirror) some(keep func(item widget.Item) bool) []string {
	var ids []string
	for _, item := range m.state.Items() {
		if item.Enabled && keep(item) {
			ids = append(ids, item.ID)
		}
	}
	return ids
}

// page is the page of the door, which is empty on the title.
func (m *mirror) page() view.Page {
	if m.lib.door == nil {
		return view.Page{}
	}
	return m.lib.door.View()
}

// offers returns the ids of the offers of a group that can be taken and that something on the page leads to at once.
func (m *mirror) offers(group string) []string {
	open := map[string]bool{}
	for _, o := range m.lib.door.Offers() {
		open[o.ID] = o.Group == group && o.Refused == ""
	}
	return m.some(func(item widget.Item) bool { return open[item.ID] })
}

// decisions is how much is in the log.
func (m *mirror) decisions() int { return len(m.lib.door.Session().Log.Entries) }
