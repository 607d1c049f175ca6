package main

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"net/http/httptest"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/ui/chromium"
)

// builtOnce is the game for browsers, built once for all tests.
var builtOnce = sync.OnceValues(func() (*webGame, error) {
	program, script, err := buildWeb(context.Background(), &console{bytes.NewReader(nil), os.Stderr, os.Stderr})
	if err != nil {
		return nil, err
	}
	return newWebGame(program, script)
})

// barHigh is the height of the line under the game.
const barHigh = 32

// webTab serves the game and returns a tab of a real browser, not opened yet, and its address.
func webTab(t testing.TB, flags ...string) (*chromium.Page, string) {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it starts a browser")
	}
	c := chromium.Start(t, flags...)
	game, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(game)
	t.Cleanup(server.Close)
	p := c.Blank(wide, high+barHigh)
	return p, server.URL + "/"
}

const firstFrame = `performance.getEntriesByName("headcount:first-frame")`

// started waits for the first picture and returns when it was there, in milliseconds after the address was entered.
func started(t testing.TB, p *chromium.Page) float64 {
	t.Helper()
	p.Until(firstFrame+".length > 0", "the first picture")
	at, err := strconv.ParseFloat(p.Eval(firstFrame+"[0].startTime"), 64)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// tabStage is a page of a browser as a stage.
type tabStage struct {
	t      testing.TB
	page   *chromium.Page
	shot   *image.RGBA
	count  int            // of pictures
	inputs int            // after which something had to change
	seen   map[string]int // by kind of page, how often it was compared
}

// countTicks counts the ticks of the game in the page.
const countTicks = `(() => { let busy = false; window.ticks = 0;
	Object.defineProperty(headcount, "busy", { get: () => busy, set: v => { busy = v; if (!v) { window.ticks++; } } }); })()`

func newTabStage(t testing.TB, page *chromium.Page) *tabStage {
	page.Eval(countTicks)
	return &tabStage{t: t, page: page, seen: map[string]int{}}
}

func (s *tabStage) grasp() {
	s.page.Until(`document.activeElement.tagName === "CANVAS"`, "the game having the keyboard")
}

// do implements stage. After each input the game gets the time to hear it by itself, as it has with a person.
func (s *tabStage) do(args ...string) {
	s.t.Helper()
	at := func(i int) float64 {
		v, err := strconv.ParseFloat(args[i], 64)
		if err != nil {
			s.t.Fatal(err)
		}
		return v
	}
	switch strings.Join(args[:min(2, len(args))], " ") {
	case "click 1":
		s.page.Down()
		s.ticks(2)
		s.page.Up()
	case "mousedown 1":
		s.page.Down()
	case "mouseup 1":
		s.page.Up()
	case "click 5":
		s.page.Wheel(100)
	default:
		switch args[0] {
		case "key":
			s.page.Key(args[1])
		case "pad", "stick":
			s.page.Eval(args[0] + "(" + args[1] + ", 1)")
			s.ticks(3) // a browser is asked how its gamepad stands once in a tick
			s.page.Eval(args[0] + "(" + args[1] + ", 0)")
		case "type":
			for _, r := range args[1] {
				s.page.Type(string(r))
				s.ticks(2)
			}
		case "mousemove":
			s.page.Move(at(1), at(2))
		default:
			s.t.Fatalf("a browser knows no %v", args)
		}
	}
	s.ticks(2)
}

// ticks waits for some ticks of the game, or for its end.
func (s *tabStage) ticks(n int) {
	s.t.Helper()
	s.page.Until(fmt.Sprintf(`new Promise(done => { const until = window.ticks + %d; const look = () =>
		window.ticks >= until || !document.getElementById("note").hidden ? done(true) : setTimeout(look, 4); look(); })`, n), "the game going on")
}

func (s *tabStage) over(time.Duration) bool {
	s.ticks(4)
	return s.page.Eval(`document.getElementById("note").hidden`) != "true"
}

func (s *tabStage) newest() int {
	s.shot = s.page.Shot(wide, high)
	s.count++
	return s.count
}

func (s *tabStage) picture(int) *image.RGBA { return s.shot }

func (s *tabStage) last() string { return s.page.Eval("document.body.innerText") }

// settled implements stage: of each kind of page the first picture is compared.
func (s *tabStage) settled(kind string) bool {
	if s.inputs++; s.inputs%50 == 0 {
		s.t.Logf("%d inputs that changed something; now %q", s.inputs, kind)
	}
	s.seen[kind]++
	return s.seen[kind] > 1
}

// stillSettings make the game in the page stand still, so that pictures can be compared.
const stillSettings = `try { localStorage.setItem("headcount.settings", JSON.stringify({ text_scale: 1, reduced_motion: true, sound: true })); } catch (e) {}`

func TestBrowserPlayedByKeys(t *testing.T) { wholePlayInBrowser(t, player{}, 5) }
func TestBrowserPlayedByClicks(t *testing.T) {
	forLongRuns(t)
	wholePlayInBrowser(t, player{mouse: true}, 8)
}

// TestBrowserPlayedByGamepad: without a keyboard, a mouse or a finger.
func TestBrowserPlayedByGamepad(t *testing.T) { wholePlayInBrowser(t, player{pad: true}, 11) }

// TestABrowserWithoutGamepads: over plain http some have none, which is nothing to speak of at every tick.
func TestABrowserWithoutGamepads(t *testing.T) {
	p, address := webTab(t)
	p.Before(`delete Navigator.prototype.getGamepads; window.warned = []; console.warn = text => window.warned.push(String(text));`)
	p.Open(address)
	started(t, p)
	newTabStage(t, p).ticks(20)
	if n := p.Eval(`window.warned.length`); n != "0" {
		t.Errorf("%s warnings, the first: %s", n, p.Eval(`window.warned[0]`))
	}
}

// gamepad is one as browsers tell of it; pad presses a button of it, and stick pushes the left stick as far as a button of the cross goes.
const gamepad = `(() => {
	const it = { id: "Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 0ce6)", index: 0, connected: true, mapping: "standard", timestamp: 0,
		axes: [0, 0, 0, 0], buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })) };
	navigator.getGamepads = () => [it, null, null, null];
	window.pad = (button, value) => { it.buttons[button] = { pressed: value > 0, touched: value > 0, value }; };
	window.stick = (button, value) => { it.axes[button < 14 ? 1 : 0] = button % 2 ? value : -value; };
})()`

// forLongRuns skips what a slow machine has no room for: all tests of a package have ten minutes there, beside those of others.
func forLongRuns(t *testing.T) {
	t.Helper()
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("skipped without HEADCOUNT_LONG=1: it takes half a minute to a minute in a browser, and .ci/long runs it")
	}
}

// enough is how many inputs a play in a browser gets: without a graphics card it takes minutes to its end, so that is for long runs.
func enough() int {
	if os.Getenv("HEADCOUNT_LONG") != "" {
		return 1 << 20
	}
	return 60
}

// wholePlayInBrowser plays a play from the briefing to the end of the debrief in a real browser, and its mirror in this process, which is no
// browser: what the browser keeps has to be the mirror's log, byte for byte.
func wholePlayInBrowser(t *testing.T, by player, seed uint64) {
	page, address := webTab(t)
	page.Before(stillSettings)
	if by.pad {
		page.Before(gamepad)
	}
	page.Open(fmt.Sprintf("%s?play=two-strides&seed=%d", address, seed))
	started(t, page)
	s := newTabStage(t, page)
	m := newMirror(t, save.NewMemory(nil), seed, "two-strides", true)
	m.app.Sounds = nil // a browser has something to sound on, this process may have not; only a fault of it would show
	p := newPlayer(t, s, m, by.mouse)
	p.pad = by.pad
	begin := time.Now()
	l := page.Browser().Stretches(func() { p.play(enough()) })
	log, text := keptInBrowser(t, page)
	sameLog(t, log, m)
	want, err := encoded(m.lib.door.Session().Log)
	if err != nil || text != want {
		t.Errorf("the browser keeps other bytes than a play outside of it: %v\n%s\nwant\n%s", err, text, want)
	}
	replays(t, log)
	t.Logf("%d inputs, %d pictures compared, %.0f s; at worst %v", p.inputs, p.pictures, time.Since(begin).Seconds(), p.worst)
	t.Logf("the page was deaf for %v at most by the processor's time (%v by the clock), for more than 50 ms %d times in %d tasks", l.Worked, l.Wall, l.Over50, l.Tasks)
	if l.Worked > mostWorked {
		t.Errorf("the page was deaf for %v, want at most %v", l.Worked, mostWorked)
	}
	shoot(t, page, "play-"+strconv.FormatUint(seed, 10))
	p.leave()
	page.Until(`!document.getElementById("note").hidden`, "the end of the game")
}

// keptInBrowser reads the one play that the page keeps.
func keptInBrowser(t testing.TB, page *chromium.Page) (declog.Log, string) {
	t.Helper()
	text := page.Eval(`(() => { const all = Object.keys(localStorage).filter(k => k.startsWith("headcount/save/")); return all.length === 1 ? localStorage.getItem(all[0]) : "there are " + all.length; })()`)
	log, damage, err := declog.Decode(strings.NewReader(text))
	if err != nil || damage != nil {
		t.Fatalf("the play in the browser cannot be read: %v %v\n%.200s", err, damage, text)
	}
	return log, text
}

// soon is how long the first picture may take on a machine that does nothing else.
const soon = 3000.0

// quiet reports whether this machine does little else just now.
func quiet() bool {
	data, err := os.ReadFile("/proc/loadavg")
	var load float64
	if err == nil {
		_, err = fmt.Sscan(string(data), &load)
	}
	return err == nil && load < 2*float64(runtime.NumCPU())
}

// TestFirstFrameInABrowser: from nothing, and again from what the browser kept. How soon depends on the machine: a figure, and a verdict in long runs
// alone, where nothing else goes on.
func TestFirstFrameInABrowser(t *testing.T) {
	p, address := webTab(t)
	for i := range 3 {
		p.Open(address)
		at := started(t, p)
		t.Logf("load %d: first picture %.0f ms after the address was entered (aim %.0f on a quiet machine: %v)", i+1, at, soon, quiet())
		if at > soon && quiet() && os.Getenv("HEADCOUNT_LONG") != "" {
			t.Errorf("load %d: the first picture took %.0f ms", i+1, at)
		}
	}
	shoot(t, p, "title")
}
