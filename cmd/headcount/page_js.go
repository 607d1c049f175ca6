package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"syscall/js"

	"headcount/engine/save"
	"headcount/engine/ui/host"
	"headcount/engine/ui/input"
	"headcount/engine/ui/screen"
	"headcount/engine/voice"
)

// page is what the page around the game offers to it: a shelf, what the address asks for, and a line in which trouble is told.
type page struct{ js.Value }

func openPage() page { return page{js.Global().Get("headcount")} }

// Where the page's shelf keeps what is no play.
const (
	rulesKey    = "headcount.rules"
	settingsKey = "headcount.settings"
)

func (p page) get(key string) (text string, err error) {
	defer notPermitted(&err)
	if v := p.Get("shelf").Call("getItem", key); v.Type() == js.TypeString {
		text = v.String()
	}
	return text, nil
}

func (p page) set(key, text string) (err error) {
	defer notPermitted(&err)
	p.Get("shelf").Call("setItem", key, text)
	return nil
}

// notPermitted turns what the browser throws into an error.
func notPermitted(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("this browser keeps nothing: %v", p)
	}
}

// store keeps plays on the page's shelf, which tells itself where it is not for long.
func (p page) store() save.Store {
	b, err := save.NewBrowserOn(p.Get("shelf"), nil)
	if err != nil {
		p.trouble(err.Error())
		return save.NewMemory(nil)
	}
	return b
}

// trouble tells something in the line under the game.
func (p page) trouble(text string) { p.Call("trouble", text) }

// failed tells that the game has ended, and why.
func (p page) failed(err error) {
	told := err.Error()
	if errors.Is(err, host.ErrNoDisplay) { // what the drawing library says of it helps nobody
		told = "this browser gives it nothing to draw on (WebGL 2). That may be switched off in its settings, or another browser on this device may have it"
	}
	p.Call("failed", told)
}

// busy says whether a tick is being computed: one that takes long is told by the page.
func (p page) busy(is bool) { p.Set("busy", is) }

// mark sets a mark on the browser's own time line, where its tools and the tests find it.
func (p page) mark(name string) {
	if t := js.Global().Get("performance"); t.Truthy() && t.Get("mark").Truthy() {
		t.Call("mark", name)
	}
}

// settingsShelf keeps the settings in the browser's storage.
type settingsShelf struct{ page page }

func (s settingsShelf) read() (string, error) { return s.page.get(settingsKey) }

func (s settingsShelf) write(text string) error { return s.page.set(settingsKey, text) }

// setAside keeps a copy under the first free key.
func (s settingsShelf) setAside(text string) (where string, err error) {
	for n := 1; ; n++ {
		where = fmt.Sprintf("%s.damaged-%d", settingsKey, n)
		if old, err := s.page.get(where); err != nil {
			return "", err
		} else if old == "" {
			return "this browser's storage, under " + where, s.page.set(where, text)
		}
	}
}

// settings has the app use what was last set, and keeps from then on what is set.
func (p page) settings(app *screen.App) {
	kept := keptSettings{shelf: settingsShelf{p}}
	app.OnSettings = func(s screen.Settings) { p.told(kept.keep(s)) }
	set, told := kept.read()
	p.told(told)
	app.Use(set)
}

// told tells what there is to tell, which is mostly nothing.
func (p page) told(text string) {
	if text != "" {
		p.trouble(text)
	}
}

// wish is what the address of the page asks for: ?play=two-strides&seed=5, also cast, luck, alone and new.
type wish struct {
	play       string
	cast, luck uint64
	seeded     bool
	alone      bool // without what came of earlier plays
	fresh      bool
}

func (p page) wish() (w wish, err error) {
	asked := p.Get("asked")
	w.cast, w.luck = newSeed(), newSeed()
	for _, f := range []struct {
		name string
		to   []*uint64
	}{{"seed", []*uint64{&w.cast, &w.luck}}, {"cast", []*uint64{&w.cast}}, {"luck", []*uint64{&w.luck}}} {
		v := asked.Call("get", f.name)
		if v.Type() != js.TypeString {
			continue
		}
		n, bad := strconv.ParseUint(v.String(), 10, 64)
		if bad != nil {
			return w, fmt.Errorf("%s=%s in the address is no seed: a seed is a whole number from 0", f.name, v.String())
		}
		for _, to := range f.to {
			*to = n
		}
		w.seeded = true
	}
	if v := asked.Call("get", "play"); v.Type() == js.TypeString {
		w.play = v.String()
	}
	w.alone = asked.Call("has", "alone").Bool()
	w.fresh = w.seeded || w.alone || asked.Call("has", "new").Bool()
	return w, nil
}

// enter opens the play that the address asks for; without one the title stays.
func (p page) enter(app *screen.App, lib *library, w wish) error {
	if w.play == "" {
		return nil
	}
	door, note, err := lib.Open(w.play, w.fresh)
	if err != nil {
		return err
	}
	app.Enter(door, note)
	return nil
}

// offer lets the page hand over logs that the player imports. It answers with the id of the play, and with a note, or with what is wrong.
func (p page) offer(lib *library) {
	p.Set("take", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text, answer := args[0].String(), args[1]
		go func() { // it may take a while, and the page lives on meanwhile
			id, note, err := lib.take([]byte(text))
			if err != nil {
				answer.Invoke("", voice.Sentence(err.Error()))
				return
			}
			answer.Invoke(id, note)
		}()
		return nil
	}))
}

// shown is the app as the page watches it.
type shown struct {
	*screen.App
	page  page
	drawn bool
	told  bool

	silent bool // in a room of people nothing sounds

	writing *writing
}

// show is the app in the page, with the keyboard on the screen for its fields.
func (p page) show(app *screen.App) *shown { return &shown{App: app, page: p, writing: newWriting()} }

// writing joins the fields that the game draws with the page's keyboard on the screen. Each change of a text comes whole, and is numbered. Where the
// page has none, because something keeps its script away, keys write as ever.
type writing struct {
	keyboard js.Value
	news     input.Snapshot // of which only what was written counts
	last     int            // number of the newest change
	taken    int            // and of that which went into a tick
	shown    []input.Field
	width    float64 // of the window in which they lie, in points
	told     int     // what the page knows to be taken
}

func newWriting() *writing {
	w := &writing{keyboard: js.Global().Get("keyboard")}
	if !w.keyboard.Truthy() {
		return w
	}
	w.keyboard.Set("wrote", js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.news.Written, w.news.Text, w.news.Caret, w.last = args[0].String(), args[1].String(), args[2].Int(), args[3].Int()
		return nil
	}))
	return w
}

// into adds to a tick what was written since the one before.
func (w *writing) into(in *input.Snapshot) {
	if w.last != w.taken {
		in.Written, in.Text, in.Caret, w.taken = w.news.Written, w.news.Text, w.news.Caret, w.last
	}
}

// show tells the page where fields are in a window so many points wide, and what they hold, if that is news.
func (w *writing) show(fields []input.Field, width float64) {
	if !w.keyboard.Truthy() || slices.Equal(fields, w.shown) && width == w.width && w.told == w.taken {
		return
	}
	w.shown, w.width, w.told = append(w.shown[:0], fields...), width, w.taken
	list := make([]any, len(fields))
	for i, f := range fields {
		list[i] = map[string]any{"id": f.ID, "label": f.Label, "text": f.Text, "x": f.X, "y": f.Y, "w": f.W, "h": f.H, "focused": f.Focused}
	}
	w.keyboard.Call("show", list, w.taken, width)
}
