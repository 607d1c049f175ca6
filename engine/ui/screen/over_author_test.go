package screen

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"headcount/engine/author"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// writing is a door with an author's side beside it.
type writing struct {
	*journey
	ready chan struct{}
	next  *author.News
	asked int // pages and lists that were asked for
}

func newWriting() *writing { return &writing{journey: newJourney(), ready: make(chan struct{}, 1)} }

func (w *writing) Ready() <-chan struct{} { return w.ready }

func (w *writing) News() (author.News, bool) {
	if w.next == nil {
		return author.News{}, false
	}
	n := *w.next
	w.next = nil
	return n, true
}

func (w *writing) Contents(id string) []author.Entry {
	w.asked++
	var list []author.Entry
	switch id {
	case "":
		list = []author.Entry{{ID: "findings", Name: "What the check finds", Note: "1 finding"}, {ID: "people", Name: "People, as they truly are", Note: "12"}, {ID: "goals", Name: "Yardstick and endings"}}
	case "people":
		for i := range 12 {
			list = append(list, author.Entry{ID: fmt.Sprintf("people:p%d", i), Name: fmt.Sprintf("person-%d", i)})
		}
	}
	return list
}

func (w *writing) Page(id string) (author.Page, bool) {
	w.asked++
	p := author.Page{Title: "The page " + id}
	switch {
	case id == "findings":
		p.Say(0, "mine/story.toml:12:15: error: there is no person “anna” [unknown-person]")
		p.Exact("   12 |   act = { ask = \"anna\", about = \"date\", by = \"aside\" }")
		p.Exact("      |                 ^^^^^^")
	case strings.HasPrefix(id, "people:"), id == "goals":
		p.Head("w1 tue: its condition does not hold")
		for i := range 60 {
			p.Holds(i%4, i%3 == 0, fmt.Sprintf("truth.trust(ana) > 0.%d   (truth.trust(ana) is 0.5; and so on to the end of a line that is long enough to be broken in a narrow window)", i))
		}
	default:
		return p, false
	}
	return p, true
}

func (w *writing) tell(n author.News) {
	w.next = &n
	w.ready <- struct{}{}
}

func write(t *testing.T, th theme.Theme, width, height float64) (*bench, *writing) {
	t.Helper()
	w := newWriting()
	b := &bench{App: New(&fakeLibrary{cards: fixtureCards()[1:2], door: w}, th), t: t, w: width, h: height}
	b.Enter(w, "")
	b.calm()
	return b, w
}

// shows fails unless words stand in the picture, and returns what is wrong with it.
func (b *bench) shows(words string) {
	b.t.Helper()
	r := newRecorder(b.w, b.h)
	b.Draw(r)
	if _, ok := r.where(words); !ok {
		b.t.Errorf("%q is not to be seen", words)
	}
	for _, fault := range r.faults() {
		b.t.Errorf("with %q: %s", words, fault)
	}
}

// TestAuthorPages: A opens what stands beside a scenario, by keys alone: lists, pages below them, back a step at a time; at every size all of it can
// be read, and it is found out once, not for each picture.
func TestAuthorPages(t *testing.T) {
	large := theme.Default().WithTextScale(2)
	for _, l := range []struct {
		th   theme.Theme
		w, h float64
	}{{theme.Default(), 1280, 800}, {theme.Default(), 960, 600}, {large, 1280, 800}} {
		b, w := write(t, l.th, l.w, l.h)
		b.keys(input.A)
		b.shows("Beside your scenario")
		asked := w.asked
		b.calm()
		if w.asked != asked {
			t.Errorf("asked %d times more for the same page", w.asked-asked)
		}
		b.keys(input.Digit1)
		b.shows("The page findings")
		b.shows("12\u00a0|")
		b.keys(input.Esc, input.Digit2)
		b.shows("person-0")
		b.keys(input.Digit1)
		b.shows("The page people:p0")
		b.keys(input.PageDown, input.Esc)
		b.shows("person-0")
		if at := b.state.Focus(); at != "ui:beside:people:p0" {
			t.Errorf("back at %q", at)
		}
		b.keys(input.Esc, input.Esc)
		if b.open != overNothing {
			t.Errorf("overlay %v is open", b.open)
		}
		if len(w.did) != 0 {
			t.Errorf("looking has done %v", w.did)
		}
	}
}

// TestPlayersHaveNoAuthorPages: where nobody writes, A means nothing and help does not name it.
func TestPlayersHaveNoAuthorPages(t *testing.T) {
	b, _ := setOut(t, theme.Default(), 1280, 800)
	b.keys(input.Enter, input.A)
	if b.open != overNothing {
		t.Errorf("overlay %v is open", b.open)
	}
	if lines := b.keyLines(); slices.ContainsFunc(lines, func(l [2]string) bool { return l[0] == "A" }) {
		t.Error("help names an author's key")
	}
	b, w := write(t, theme.Default(), 1280, 800)
	if lines := b.keyLines(); !slices.ContainsFunc(lines, func(l [2]string) bool { return l[0] == "A" }) {
		t.Error("help does not name an author's key")
	}
	b.letters.give(cmdMachine, input.A)
	if k := b.authorKey(); k != input.B {
		t.Errorf("with A taken the key is %v", k)
	}
	_ = w
}

// TestNewsInTheWindow: mistakes are told over the page and close by themselves once they are mended; an edit that is taken up whole only shows.
func TestNewsInTheWindow(t *testing.T) {
	b, w := write(t, theme.Default(), 1280, 800)
	bad := author.News{Page: author.Page{Title: "Your scenario was saved"}}
	bad.Page.Say(0, "story.toml:12: error")
	w.tell(bad)
	b.calm()
	b.shows("story.toml:12: error")
	if w.at != 0 {
		t.Errorf("the play moved to %d", w.at)
	}
	w.at = 1
	w.tell(author.News{Changed: true, Quiet: true})
	b.calm()
	if b.open != overNothing || b.page.Stop != "monday" {
		t.Errorf("overlay %v over %s", b.open, b.page.Stop)
	}
	lost := author.News{Changed: true, Page: author.Page{Title: "Your scenario was saved"}}
	lost.Page.Say(0, "Not taken again: one")
	w.tell(lost)
	b.calm()
	b.shows("Not taken again: one")
	b.keys(input.Digit2)
	b.shows("Beside your scenario")
	b.keys(input.Esc)
	if b.open != overNothing {
		t.Errorf("overlay %v is open", b.open)
	}
	b.keys(input.H)
	w.tell(author.News{Changed: true, Quiet: true})
	b.calm()
	if b.open != overHelp {
		t.Error("an edit has closed what was open")
	}
	b.leave() // on the title nobody listens
	w.tell(bad)
	b.calm()
	if b.open != overNothing {
		t.Error("news on the title")
	}
}
