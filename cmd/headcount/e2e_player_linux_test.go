package main

import (
	"fmt"
	"image"
	"testing"
	"time"

	"headcount/engine/ui/input"
	"headcount/engine/ui/widget"
)

// player plays the real window and its mirror at once, by keys, by mouse or by a gamepad.
type player struct {
	tb    testing.TB
	real  stage
	m     *mirror
	mouse bool
	pad   bool // buttons and the left stick of a gamepad stand in for keys

	toured   bool // everything that lies over a page has been opened once
	seen     int  // number of the last picture that was as it should be
	inputs   int
	pictures int
	worst    likeness
	kinds    map[string]int
	spent    struct{ mirror, wait time.Duration }
}

// stage is where the real game runs: a window on a display, or a page of a browser. It takes input in the words of xdotool.
type stage interface {
	grasp()                         // gives it the keyboard
	do(args ...string)              // sends real input
	over(moment time.Duration) bool // waits a moment and reports whether the game has ended
	newest() int                    // the number of the last picture, from 1; 0 before there is any
	picture(n int) *image.RGBA      // a picture by its number
	last() string                   // what it said when it ended
	settled(kind string) bool       // whether it is enough that the input has been heard: pages of this kind have been compared often enough
}

// nowhere is a place on which no page has anything.
const (
	nowhereX = 2
	nowhereY = high - 3
)

// newPlayer puts the pointer where nothing is, holds the window, and sees that its first picture is right.
func newPlayer(tb testing.TB, w stage, m *mirror, mouse bool) *player {
	tb.Helper()
	p := &player{tb: tb, real: w, m: m, mouse: mouse, kinds: map[string]int{}}
	w.grasp()
	m.feed(input.Snapshot{})
	p.aim(nowhereX, nowhereY)
	p.sync("opening")
	return p
}

// keySnapshots are the keys of xdotool that type nothing.
var keySnapshots = map[string]input.Key{
	"Return": input.Enter, "Escape": input.Esc, "Tab": input.Tab, "Up": input.Up, "Down": input.Down, "Left": input.Left, "Right": input.Right,
}

// press presses a real key: a name of xdotool, or one letter or digit.
func (p *player) press(names ...string) {
	p.tb.Helper()
	for _, name := range names {
		if p.pad {
			p.button(name)
			continue
		}
		in := input.Type(name)
		if k, ok := keySnapshots[name]; ok {
			in = input.Press(k)
		}
		p.real.do("key", name)
		p.after("key "+name, p.feed(in))
	}
}

// padButtons are the buttons of a gamepad of standard layout that do what a key does, with what they count as.
var padButtons = map[string]struct {
	number string
	key    input.Key
}{
	"Return": {"0", input.Enter}, "Escape": {"1", input.Esc}, "h": {"2", input.PadLeft}, "m": {"3", input.PadUpper}, "Tab": {"5", input.Tab},
	"z": {"8", input.PadView}, "p": {"9", input.PadMenu}, "Up": {"12", input.Up}, "Down": {"13", input.Down}, "Left": {"14", input.Left}, "Right": {"15", input.Right},
}

// button presses the real button that does what a key does. Every other arrow is the stick.
func (p *player) button(name string) {
	p.tb.Helper()
	b, ok := padButtons[name]
	if !ok {
		p.tb.Fatalf("a gamepad has no %s", name)
	}
	what := "pad"
	if b.key >= input.Up && b.key <= input.Right && p.inputs%2 == 0 {
		what = "stick"
	}
	p.real.do(what, b.number)
	p.after(what+" "+name, p.feed(input.Snapshot{Keys: input.KeysOf(b.key), Device: input.Gamepad, Pad: input.PlayStation}))
}

// write types real text.
func (p *player) write(text string) {
	p.tb.Helper()
	p.real.do("type", text)
	changed := false
	for _, r := range text {
		in := input.Type(string(r))
		if r == ' ' {
			in.Keys |= input.KeysOf(input.Space)
		}
		changed = p.feed(in) || changed
	}
	p.after("type "+text, changed)
}

// aim moves the real pointer.
func (p *player) aim(x, y int) bool {
	p.tb.Helper()
	p.real.do("mousemove", fmt.Sprint(x), fmt.Sprint(y))
	if p.m.x == float64(x) && p.m.y == float64(y) {
		return false
	}
	p.m.x, p.m.y = float64(x), float64(y)
	return p.feed(input.Snapshot{Moved: true, Device: input.Mouse})
}

// click clicks for real.
func (p *player) click(x, y int) {
	p.tb.Helper()
	changed := p.aim(x, y)
	p.real.do("click", "1")
	changed = p.feed(input.Snapshot{Pressed: true, Down: true, Device: input.Mouse}) || changed
	changed = p.feed(input.Snapshot{Released: true, Device: input.Mouse}) || changed
	p.after(fmt.Sprintf("click %d %d", x, y), changed)
}

// hold presses the button, waits for the picture of that, and lets go.
func (p *player) hold(x, y int) {
	p.tb.Helper()
	changed := p.aim(x, y)
	p.real.do("mousedown", "1")
	changed = p.feed(input.Snapshot{Pressed: true, Down: true, Device: input.Mouse}) || changed
	p.after(fmt.Sprintf("button down at %d %d", x, y), changed)
	p.real.do("mouseup", "1")
	p.after(fmt.Sprintf("button up at %d %d", x, y), p.feed(input.Snapshot{Released: true, Device: input.Mouse}))
}

// wheel turns the wheel one step down and reports whether that moved anything. The pointer comes from where nothing is, so that there is
// a picture of its coming, and it does not come within the tick of the wheel: then something else would be under it.
func (p *player) wheel(x, y int) bool {
	p.tb.Helper()
	for _, at := range [][2]int{{nowhereX, nowhereY}, {x, y}} {
		if p.aim(at[0], at[1]) {
			p.after(fmt.Sprintf("pointer to %d %d", at[0], at[1]), true)
		}
	}
	p.real.do("click", "5")
	changed := p.feed(input.Snapshot{WheelY: -1, Device: input.Mouse})
	p.after("wheel", changed)
	return changed
}

func (p *player) feed(in input.Snapshot) bool {
	start := time.Now()
	defer func() { p.spent.mirror += time.Since(start) }()
	return p.m.feed(in)
}

// after waits until the real window has heard an input.
func (p *player) after(what string, changed bool) {
	p.tb.Helper()
	p.inputs++
	switch {
	case p.m.quit:
	case changed:
		p.sync(what)
	default: // nothing to be seen: three ticks and more, so that the next input comes in a tick of its own
		p.real.over(60 * time.Millisecond)
	}
}

// sync waits for a new picture of the real window that is as the mirror's. Whatever comes in between is passed over.
func (p *player) sync(what string) {
	p.tb.Helper()
	start := time.Now()
	if p.real.settled(p.kind()) {
		if p.real.over(60 * time.Millisecond) {
			p.tb.Fatalf("input %d, %s: the program has ended: %s", p.inputs, what, p.real.last())
		}
		p.spent.wait += time.Since(start)
		return
	}
	want := p.m.picture()
	p.spent.mirror += time.Since(start)
	start = time.Now()
	defer func() { p.spent.wait += time.Since(start) }()
	tried := p.seen
	for limit := start.Add(patience); ; {
		if n := p.real.newest(); n > tried {
			got := p.real.picture(n)
			near := compare(got, want)
			if near.good() {
				p.seen = n
				p.accept(near)
				return
			}
			tried = n
		}
		ended := p.real.over(2 * time.Millisecond)
		if ended || time.Now().After(limit) {
			p.amiss(what, tried, ended, want)
		}
	}
}

func (p *player) accept(near likeness) {
	p.pictures++
	p.worst.mean, p.worst.off = max(p.worst.mean, near.mean), max(p.worst.off, near.off)
	p.kinds[p.kind()]++
}

// amiss fails with what there is to be looked at.
func (p *player) amiss(what string, tried int, ended bool, want *image.RGBA) {
	p.tb.Helper()
	focus := p.m.state.Focus()
	switch {
	case ended:
		p.tb.Fatalf("input %d, %s: the program has ended: %s", p.inputs, what, p.real.last())
	case tried == p.seen:
		p.tb.Fatalf("input %d, %s, at %q with focus on %q: no new picture within %v", p.inputs, what, p.kind(), focus, patience)
	}
	got := p.real.picture(tried)
	p.tb.Fatalf("input %d, %s, at %q with focus on %q: the window is not as it should be: %v; see %s",
		p.inputs, what, p.kind(), focus, compare(got, want), keep(p.tb, got, want))
}

// kind names the kind of page that is shown.
func (p *player) kind() string {
	page := p.m.page()
	kind := page.Stop
	if page.Debrief != nil {
		kind += ":" + page.Debrief.Step
	}
	if page.Scene != nil {
		kind += ":" + page.Scene.Setting
	}
	for _, sign := range []string{"ui:read", "ui:motion:on", "ui:quit", "ui:back", "ui:close", sliderOf(p.m)} {
		if sign != "" && p.m.has(sign) {
			kind += " " + sign
		}
	}
	return kind
}

// sliderOf returns the id of the slider that is on the page, or "".
func sliderOf(m *mirror) string {
	for _, id := range m.some(func(item widget.Item) bool { return item.ID == "forecast:slider" || item.ID == "ui:forecast" }) {
		return id
	}
	return ""
}
