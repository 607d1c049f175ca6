package screen

import (
	"image"
	"strings"
	"testing"
	"time"

	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// fakeDoor shows one page and records what is handed in.
type fakeDoor struct {
	page    view.Page
	offers  []view.Offer
	did     []view.Intent
	undone  int
	problem string          // the next Do is refused with it
	after   func(*fakeDoor) // runs after each intent that is carried out
}

func (d *fakeDoor) View() view.Page      { return d.page }
func (d *fakeDoor) Offers() []view.Offer { return d.offers }

func (d *fakeDoor) Do(in view.Intent) view.Reply {
	if d.problem != "" {
		return view.Reply{Problem: d.problem}
	}
	d.did = append(d.did, in)
	if d.after != nil {
		d.after(d)
	}
	return view.Reply{}
}

func (d *fakeDoor) TakeBack() view.Reply {
	d.undone++
	return view.Reply{}
}

// fakeLibrary has the given cards and opens one door.
type fakeLibrary struct {
	cards []Card
	door  view.Door
	err   error
	rules string
}

func (l *fakeLibrary) Rules() string { return l.rules }

func (l *fakeLibrary) KeepRules(text string) error {
	if l.err == nil {
		l.rules = text
	}
	return l.err
}

func (l *fakeLibrary) Cards() []Card { return l.cards }

func (l *fakeLibrary) Today() (view.Door, string, error) { return l.door, "", l.err }

func (l *fakeLibrary) Open(string, bool) (view.Door, string, error) { return l.door, "", l.err }

// bench is an app at a door, in a window of a size.
type bench struct {
	*App
	t    testing.TB
	door *fakeDoor
	w, h float64
}

// newBench shows a page; the sheets have come to rest.
func newBench(t testing.TB, th theme.Theme, w, h float64, page view.Page, offers []view.Offer) *bench {
	t.Helper()
	d := &fakeDoor{page: page, offers: offers}
	b := &bench{App: New(&fakeLibrary{door: d}, th), t: t, door: d, w: w, h: h}
	b.Enter(d, "")
	b.rest()
	return b
}

// tick hands one snapshot to the app, in the window's size.
func (b *bench) tick(in input.Snapshot) bool {
	in.Width, in.Height, in.Scale = b.w, b.h, 1
	return b.Update(in)
}

// rest lets every movement end and the layout settle.
func (b *bench) rest() {
	b.tick(input.Snapshot{Elapsed: 5 * time.Second})
	for range 3 {
		b.tick(input.Snapshot{Moved: true, X: -10, Y: -10})
	}
}

// press presses keys one after the other; the app draws in between, as it does in a window.
func (b *bench) press(keys ...input.Key) {
	for _, k := range keys {
		b.tick(input.Press(k))
		b.rest()
	}
}

// click clicks the middle of an item.
func (b *bench) click(id string) {
	b.t.Helper()
	for _, item := range b.state.Items() {
		if item.ID == id {
			at := item.Rect.Center()
			for _, in := range input.Click(at.X, at.Y) {
				b.tick(in)
			}
			b.rest()
			return
		}
	}
	b.t.Fatalf("there is no %q to click; there are %s", id, b.ids())
}

// ids lists what can be reached, for messages.
func (b *bench) ids() string {
	var list []string
	for _, item := range b.state.Items() {
		list = append(list, item.ID)
	}
	return strings.Join(list, ", ")
}

// last returns the offer that was taken last, or "".
func (b *bench) last() string {
	if len(b.door.did) == 0 {
		return ""
	}
	return b.door.did[len(b.door.did)-1].Offer
}

// picture draws the page without a display.
func (b *bench) picture() *image.RGBA {
	m := soft.New(b.w, b.h, 1, b.theme.Human().Paper)
	b.Draw(m)
	return m.Pix
}
