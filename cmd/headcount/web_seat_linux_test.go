package main

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unsafe"

	"headcount/engine/save"
	"headcount/engine/ui/chromium"
	"headcount/engine/ui/input"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
	"headcount/engine/workshop/seat"
)

// shadow is a seat that only looks on: what is decided at it is on its way for ever.
type shadow struct{ *seat.Seat }

func (s shadow) Do(view.Intent) view.Reply { return view.Reply{Pending: true} }
func (s shadow) TakeBack() view.Reply      { return view.Reply{Pending: true} }

// guest is somebody who plays a seat in the drawn office of a real browser, by keys, and a mirror of it in this process, which is sent the same
// sheets and sends nothing.
type guest struct {
	t     *testing.T
	hall  *hall
	page  *chromium.Page
	stage *tabStage
	m     *mirror
	door  *seat.Seat
	shots int
}

// roomTab opens a tab in which phone.test is this machine: an origin that is not secure, as in a room.
func roomTab(t *testing.T) *chromium.Page {
	t.Helper()
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("skipped without HEADCOUNT_LONG=1: it starts a browser and the program, and builds the game for browsers")
	}
	c := chromium.Start(t, "--host-resolver-rules=MAP phone.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1")
	return c.Blank(wide, high+barHigh)
}

const pressButton = `(words => { const b = [...document.querySelectorAll("button")].find(b => b.innerText.trim().startsWith(words)); if (b) { b.click(); } return !!b; })`

// enterOffice takes a seat on the phone's page and goes from there into the drawn office.
func enterOffice(t *testing.T, h *hall, p *chromium.Page) *guest {
	t.Helper()
	address := strings.Replace(h.people, "127.0.0.1", "phone.test", 1)
	p.Before(stillSettings)
	p.Open(address + "/?c=" + h.code)
	p.Until(`document.readyState === "complete" && `+pressButton+`("Take a seat")`, "the button that gives a seat")
	p.Until(`document.body.innerText.includes("You have a seat")`, "a seat")
	if got := p.Eval("window.isSecureContext"); got != "false" {
		t.Fatalf("the origin is secure (%s): this is not how it is in a room", got)
	}
	g := &guest{t: t, hall: h, page: p}
	g.mirrored(p.Eval(`document.querySelector("footer .code").textContent`))
	p.Until(`(() => { const a = document.querySelector(".office a"); if (!a) { location.reload(); return false; } return a.offsetParent !== null && a.innerText; })() === "Play it in the drawn office"`, "the link to the drawn office")
	g.shoot("1-phone")
	p.Eval(`document.querySelector(".office a").click()`)
	p.Until(`location.pathname === "/office/" && !!document.querySelector("p[role=status]")`, "the office's page")
	for end := time.Now().Add(4 * time.Minute); p.Eval("!!window.headcount") != "true"; time.Sleep(200 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the office is never built; the page says %s", p.Eval("document.body.innerText"))
		}
	}
	started(t, p)
	g.stage = newTabStage(t, p)
	g.stage.grasp()
	return g
}

// mirrored makes the mirror: the same seat on another device, by its words.
func (g *guest) mirrored(phrase string) {
	g.t.Helper()
	v := newVisitor(g.t)
	v.post(g.hall.people+"/resume", url.Values{"phrase": {phrase}})
	wire := &seat.Client{HTTP: v.c, Base: g.hall.people}
	g.door = seat.New(wire, nil)
	ctx, stop := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() { g.door.Run(ctx) })
	done.Go(func() { wire.Listen(ctx, g.door) })
	g.t.Cleanup(func() { stop(); done.Wait() })
	still := theme.Default()
	still.ReducedMotion = true
	g.m = &mirror{tb: g.t, app: screen.New(&library{store: save.NewMemory(nil), open: openScenario}, still), x: nowhereX, y: nowhereY}
	g.m.state = (*widget.State)(unsafe.Pointer(reflect.ValueOf(g.m.app).Elem().FieldByName("state").UnsafeAddr()))
	g.m.app.Enter(shadow{g.door}, "")
}

func (g *guest) shoot(name string) {
	g.t.Helper()
	shoot(g.t, g.page, "seat-"+name)
}

// sees waits until the page in the browser is the one that the mirror shows, and that is as asked.
func (g *guest) sees(what string, is func(p *view.Page, offers []view.Offer) bool) {
	g.t.Helper()
	var last likeness
	for end := time.Now().Add(chromium.Patience); ; time.Sleep(100 * time.Millisecond) {
		g.m.feed(input.Snapshot{})
		page := g.door.View()
		if is(&page, g.door.Offers()) {
			g.m.feed(input.Snapshot{})
			if last = compare(g.page.Shot(wide, high), g.m.picture()); last.good() {
				g.shots++
				return
			}
		}
		if time.Now().After(end) {
			dir := keep(g.t, g.page.Shot(wide, high), g.m.picture())
			g.t.Fatalf("waiting in vain for %s: the seat stands at %q, %v, pictures are in %s; under the game it says %s", what, page.Stop, last, dir, g.line())
		}
	}
}

func (g *guest) line() string { return g.page.Eval(`document.querySelector("footer").innerText`) }

// key presses a real key, here and there: here first, as what follows from it there is sent to both.
func (g *guest) key(name string) {
	g.t.Helper()
	g.m.feed(input.Press(keySnapshots[name]))
	g.stage.do("key", name)
}

// reach brings focus to something, by Tab from region to region and by arrows within one.
func (g *guest) reach(id string) {
	g.t.Helper()
	for k := range 60 {
		at := g.m.state.Focus()
		if at == id {
			return
		}
		here, _ := g.m.item(at)
		to, ok := g.m.item(id)
		if !ok {
			g.t.Fatalf("%s cannot be reached", id)
		}
		if here.Region == to.Region && k < 40 {
			g.key([]string{"Down", "Up"}[k/20])
		} else {
			g.key("Tab")
		}
	}
	g.t.Fatalf("keys do not lead to %s", id)
}

// decide takes the first offer that stands on the page, by keys.
func (g *guest) decide() string {
	g.t.Helper()
	offers := g.door.Offers()
	at := slices.IndexFunc(offers, func(o view.Offer) bool { return o.Refused == "" && g.m.has(o.ID) })
	if at < 0 {
		g.t.Fatalf("nothing that can be done is in sight at %q", g.door.View().Stop)
	}
	g.reach(offers[at].ID)
	g.key("Return")
	if offers[at].Forecast != "" {
		for range 2 {
			g.key("Right")
		}
		g.key("Return")
	}
	return offers[at].ID
}

// record is the whole record of the session, as the board exports it.
func record(t *testing.T, boss *visitor, base string) string {
	t.Helper()
	boss.get(base + "/export/session.jsonl")
	return boss.page
}

// TestASeatInABrowsersOffice: the program leads a room, a laptop joins it as a phone does, goes into the drawn office, which is built meanwhile,
// waits there, decides a scene by real keys, loses the network and gets it back, and is followed by a picture drawn in this process from the same
// sheets. It plays the round to its end, lays its tokens and goes back to the other page.
func TestASeatInABrowsersOffice(t *testing.T) {
	p := roomTab(t)
	h := startHall(t, filepath.Join(t.TempDir(), "w.db"), "--host", "phone.test", "--seed", "7")
	g := enterOffice(t, h, p)
	says := func(text string) func(*view.Page, []view.Offer) bool {
		return func(p *view.Page, _ []view.Offer) bool {
			return p.Letter != nil && strings.Contains(strings.Join(p.Letter.Lines, " "), text)
		}
	}
	g.sees("the room waiting", says("You have a seat."))
	g.shoot("2-waits")
	boss := newVisitor(t)
	boss.get(h.board)
	base, _, _ := strings.Cut(h.board, "/?")
	command := func(do string) {
		t.Helper()
		boss.get(base + "/")
		boss.post(base+"/do", url.Values{"do": {do}, "n": {boss.field("n")}, "round": {"1"}, "seconds": {"900"}})
	}
	command("open")
	open := func(p *view.Page, offers []view.Offer) bool { return p.Stop == "scene" && len(offers) > 0 }
	g.sees("the scene", open)
	g.shoot("3-scene")
	command("pause")
	g.sees("a pause", says("your time stands still"))
	g.shoot("4-paused")
	command("go")
	g.sees("the scene again", open)
	if line := g.line(); !strings.Contains(line, "Round 1 of") || !strings.Contains(line, ":") {
		t.Errorf("under the game it says %q", line)
	}
	took := g.decide()
	g.sees("what was said", func(p *view.Page, _ []view.Offer) bool { return p.Stop == "said" })
	g.shoot("5-said")
	p.Until(`document.getElementById("state").textContent === "saved"`, "its being said to be saved")
	if text := record(t, boss, base); strings.Count(text, `\"offer\":\"`+took) != 1 && strings.Count(text, `"offer":"`+took) != 1 {
		t.Errorf("%s is recorded otherwise than once:\n%s", took, text)
	}
	g.loses()
	g.decide()
	g.sees("what came of it", func(p *view.Page, _ []view.Offer) bool { return p.Stop == "told" })
	g.shoot("6-told")
	if asked := p.Eval(`performance.getEntriesByType("resource").map(e => e.name).filter(n => !n.startsWith(location.origin)).join(" ")`); asked != "" {
		t.Errorf("the page asks elsewhere: %s", asked)
	}
	if kept := p.Eval(`document.cookie + JSON.stringify(Object.keys(localStorage))`); strings.Contains(kept, "hc_seat") || strings.Contains(kept, "headcount/save/") {
		t.Errorf("the page can read or keeps %s", kept)
	}
	g.toTheEnd(command)
	t.Logf("%d pages looked the same here and there", g.shots)
}

// loses cuts the browser off while something is decided, and sees it saved afterwards.
func (g *guest) loses() {
	g.t.Helper()
	g.page.Eval(`window.realFetch = window.fetch; window.fetch = () => Promise.reject(new TypeError("cut off"))`)
	g.stage.do("key", "z") // takes the decision back, as long as it can be
	g.page.Until(`document.querySelector("footer").innerText.includes("Not saved yet: no connection to the laptop. Trying again.")`, "its being told as not saved")
	g.shoot("5-lost")
	g.page.Eval(`window.fetch = window.realFetch`)
	g.sees("the scene once more", func(p *view.Page, offers []view.Offer) bool { return p.Stop == "scene" && len(offers) > 0 })
	g.decide()
	g.sees("what was said again", func(p *view.Page, _ []view.Offer) bool { return p.Stop == "said" })
}

// toTheEnd plays the round to its end, lays the tokens and leaves.
func (g *guest) toTheEnd(command func(string)) {
	g.t.Helper()
	for k := 0; len(g.door.Offers()) > 0; k++ {
		if k > 30 {
			g.t.Fatal("the round never ends")
		}
		line := g.door.Told()
		before := g.door.View()
		g.decide()
		g.sees("another page", func(p *view.Page, _ []view.Offer) bool { return !reflect.DeepEqual(*p, before) })
		g.t.Logf("from %q to %q; it said %q", before.Stop, g.door.View().Stop, line.Line)
	}
	g.page.Until(`document.querySelector("footer").innerText.includes("You are through with this round.")`, "the round being through")
	g.shoot("7-through")
	command("close")
	g.sees("the tokens", func(p *view.Page, _ []view.Offer) bool { return p.Debrief != nil })
	for id, n := range map[string]int{"token:choice": 4, "token:people": 6} {
		g.reach(id)
		for range n {
			g.key("Right")
		}
	}
	g.reach(seat.Tokens)
	g.shoot("8-tokens")
	g.key("Return")
	g.sees("the tokens laid", func(p *view.Page, _ []view.Offer) bool {
		return p.Letter != nil && strings.Contains(p.Letter.Lines[0], "4 on your choice, 6 on other people, 0 on luck")
	})
	command("reveal")
	g.sees("the room", func(p *view.Page, _ []view.Offer) bool {
		return p.Letter != nil && p.Letter.Heading == "What the room did"
	})
	g.shoot("9-shown")
	g.page.Open(strings.Replace(g.hall.people, "127.0.0.1", "phone.test", 1) + "/play")
	g.page.Until(`document.body.innerText.includes("Your ten tokens are laid")`, "the other page")
}
