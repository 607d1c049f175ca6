package workshop_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"headcount/engine/ui/chromium"
	"headcount/engine/workshop"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
)

// browsers is a real browser in which phone.test is this machine: an origin that is not secure, as in a room.
type browsers struct {
	*chromium.Chromium
	t *testing.T
}

func startBrowsers(t *testing.T) *browsers {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it starts a browser")
	}
	return &browsers{chromium.Start(t, "--disable-gpu", "--host-resolver-rules=MAP phone.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost"), t}
}

// tab is one page in a browser of its own: it shares no cookie with any other.
type tab struct {
	c       *browsers
	browser string
	target  string
	session string
	name    string
	width   int
	height  int
	phone   bool
}

func (c *browsers) tab(name, address string, width, height int, phone bool) *tab {
	c.t.Helper()
	var ctx struct {
		ID string `json:"browserContextId"`
	}
	c.Call("", "Target.createBrowserContext", map[string]any{}, &ctx)
	return c.tabIn(ctx.ID, name, address, width, height, phone)
}

// tabIn is one more page in a browser: it shares the cookies of the others there.
func (c *browsers) tabIn(browser, name, address string, width, height int, phone bool) *tab {
	c.t.Helper()
	var target struct {
		ID string `json:"targetId"`
	}
	c.Call("", "Target.createTarget", map[string]any{"url": "about:blank", "browserContextId": browser}, &target)
	var attached struct {
		Session string `json:"sessionId"`
	}
	c.Call("", "Target.attachToTarget", map[string]any{"targetId": target.ID, "flatten": true}, &attached)
	p := &tab{c, browser, target.ID, attached.Session, name, width, height, phone}
	c.Call(p.session, "Page.enable", map[string]any{}, nil)
	c.Call(p.session, "Network.enable", map[string]any{}, nil)
	p.size(width, height, phone)
	p.open(address)
	return p
}

// close closes the page, as somebody does by mistake.
func (p *tab) close() {
	p.c.t.Helper()
	p.c.Call("", "Target.closeTarget", map[string]any{"targetId": p.target}, nil)
}

func (p *tab) open(address string) {
	p.c.t.Helper()
	p.c.Call(p.session, "Page.navigate", map[string]any{"url": address}, nil)
	p.until("document.readyState === 'complete' && location.href !== 'about:blank'", "loading "+address)
}

// eval runs a script in the page and returns what it gives, as text.
func (p *tab) eval(script string) string {
	p.c.t.Helper()
	var r struct {
		Result struct {
			Value any `json:"value"`
		} `json:"result"`
		Exception *struct {
			Text string `json:"text"`
		} `json:"exceptionDetails"`
	}
	err := p.c.Try(p.session, "Runtime.evaluate", map[string]any{"expression": script, "returnByValue": true, "awaitPromise": true}, &r)
	switch {
	case err != nil && strings.Contains(err.Error(), "Inspected target navigated"):
		return "exception: the page was left meanwhile"
	case err != nil:
		p.c.t.Fatal(err)
	}
	if r.Exception != nil {
		return "exception: " + r.Exception.Text
	}
	return fmt.Sprint(r.Result.Value)
}

// until waits for something to become true in the page.
func (p *tab) until(script, what string) {
	p.c.t.Helper()
	for end := time.Now().Add(90 * time.Second); p.eval(script) != "true"; time.Sleep(60 * time.Millisecond) {
		if time.Now().After(end) {
			p.picture("failed")
			p.c.t.Fatalf("%s waits in vain for %s; it shows\n%s", p.name, what, p.eval("document.body.innerText"))
		}
	}
}

func (p *tab) sees(text string) {
	p.c.t.Helper()
	p.until("document.body.innerText.includes("+quoted(text)+")", text)
}

func quoted(text string) string {
	raw, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return string(raw)
}

// press clicks the first button with these words that can be clicked.
func (p *tab) press(words string) {
	p.c.t.Helper()
	find := "Array.from(document.querySelectorAll('button')).find(b => !b.disabled && b.innerText.trim().startsWith(" + quoted(words) + "))"
	p.until("!!"+find, "a button "+words)
	p.eval(find + ".click()")
}

// picture keeps a screenshot where HEADCOUNT_PICTURES says; nowhere without it.
func (p *tab) picture(name string) {
	p.c.t.Helper()
	dir := os.Getenv("HEADCOUNT_PICTURES")
	if dir == "" {
		return
	}
	take := func(name string, whole bool) {
		var r struct {
			Data string `json:"data"`
		}
		p.c.Call(p.session, "Page.captureScreenshot", map[string]any{"format": "png", "captureBeyondViewport": whole}, &r)
		raw, err := base64.StdEncoding.DecodeString(r.Data)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, p.name+"-"+name+".png"), raw, 0o600)
		}
		if err != nil {
			p.c.t.Fatal(err)
		}
	}
	take(name, false)
	if p.eval("document.documentElement.scrollHeight > innerHeight") == "true" {
		p.size(p.width, p.tall(), p.phone)
		take(name+"-whole", false)
		p.size(p.width, p.height, p.phone)
	}
}

// tall is how high the whole page is.
func (p *tab) tall() int {
	n, err := strconv.Atoi(p.eval("document.documentElement.scrollHeight"))
	if err != nil {
		p.c.t.Fatal(err)
	}
	return n
}

// size gives the page another screen.
func (p *tab) size(width, height int, phone bool) {
	p.c.t.Helper()
	p.c.Call(p.session, "Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}, nil)
}

// fits fails when a wall has to be scrolled, on the screens that projectors have.
func (p *tab) fits() {
	p.c.t.Helper()
	for _, screen := range [][2]int{{1280, 720}, {1280, 800}, {1024, 768}, {1920, 1080}} {
		p.size(screen[0], screen[1], false)
		if tall := p.tall(); tall > screen[1] {
			p.c.t.Errorf("%s at %dx%d is %d high: %s", p.name, screen[0], screen[1], tall, p.eval("document.querySelector('h1') ? document.querySelector('h1').innerText : ''"))
		}
		if hidden := p.eval(`Array.from(document.querySelectorAll("main *")).filter((e) => e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 0 && getComputedStyle(e).overflowY !== "visible").length`); hidden != "0" {
			p.c.t.Errorf("%s at %dx%d hides something", p.name, screen[0], screen[1])
		}
		p.legible(20)
	}
	p.size(p.width, p.height, p.phone)
}

// goThrough plays until the page says that the round is done, pressing the nth choice on view each time.
func (p *tab) goThrough(n int) {
	p.c.t.Helper()
	const step = `(() => {
		if (document.body.innerText.includes("You are through with this round")) { return "through"; }
		const forms = Array.from(document.querySelectorAll("form.choice")).filter((f) => f.elements.kind && f.elements.kind.value === "do" && f.querySelector("button:not([disabled])"));
		if (forms.length === 0) { return "waiting"; }
		const f = forms[%d %% forms.length];
		if (f.elements.forecast) { f.elements.forecast.value = "70"; }
		f.querySelector("button.do, button").click();
		return "pressed";
	})()`
	for k, end := 0, time.Now().Add(120*time.Second); ; k++ {
		switch got := p.eval(fmt.Sprintf(step, n+k)); got {
		case "through":
			return
		case "pressed", "waiting":
		default:
			p.c.t.Fatal(got)
		}
		if time.Now().After(end) {
			p.c.t.Fatalf("%s never gets through:\n%s", p.name, p.eval("document.body.innerText"))
		}
		time.Sleep(80 * time.Millisecond)
	}
}

// offline cuts a page from the network, or joins it again.
func (p *tab) offline(on bool) {
	p.c.t.Helper()
	p.c.Call(p.session, "Network.emulateNetworkConditions", map[string]any{"offline": on, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}, nil)
}

// legible fails when something on a page is smaller than it may be.
func (p *tab) legible(least float64) {
	p.c.t.Helper()
	small := p.eval(`(() => { let worst = 1e9, what = "";
		for (const e of document.querySelectorAll("body *")) {
			if (e.offsetParent === null || !Array.from(e.childNodes).some((n) => n.nodeType === 3 && n.textContent.trim() !== "")) { continue; }
			const s = parseFloat(getComputedStyle(e).fontSize); if (s < worst) { worst = s; what = e.tagName + " " + e.innerText.slice(0, 40); } }
		return worst + " " + what; })()`)
	var size float64
	if _, err := fmt.Sscan(small, &size); err != nil || size < least {
		p.c.t.Errorf("%s: text of %s, at least %g", p.name, small, least)
	}
	if wide := p.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth"); wide != "0" {
		p.c.t.Errorf("%s scrolls sideways by %s", p.name, wide)
	}
}

func (c *browsers) phone(h *hall, name string) *tab {
	c.t.Helper()
	p := c.tab(name, strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)+"/?c="+h.session.Code, 390, 844, true)
	if got := p.eval("window.isSecureContext"); got != "false" {
		c.t.Fatalf("the origin is secure (%s): this is not how it is in a room", got)
	}
	p.press("Take a seat")
	p.sees("You have a seat")
	return p
}

// TestARoomOfRealBrowsers: a board, a projector and six phones of which one loses the network, one is loaded anew in the middle and one
// forges, on an origin that is not secure.
func TestARoomOfRealBrowsers(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	board := c.tab("board", h.board.URL+"/?key="+h.session.Secret, 1280, 800, false)
	audience := c.tab("audience", h.board.URL+"/?key="+h.session.Secret, 1920, 1080, false)
	audience.open(h.board.URL + "/audience")
	audience.fits()
	audience.picture("1-lobby")
	board.picture("1-lobby")
	check := c.tab("check", strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)+"/check", 390, 844, true)
	check.until("Array.from(document.querySelectorAll('.checks b')).every(b => b.innerText === 'works')", "everything works")
	check.picture("1")
	var phones []*tab
	for k := range 6 {
		phones = append(phones, c.phone(h, fmt.Sprint("phone", k+1)))
	}
	audience.sees("6 are here")
	board.sees("6 seats, 6 pages open")
	board.press("Open the round")
	for _, p := range phones {
		p.sees("Round 1 of 3")
	}
	phones[0].picture("2-scene")
	phones[0].legible(13)
	losing, reloading, forging := phones[0], phones[1], phones[2]
	losing.offline(true)
	losing.eval(`(() => { const f = document.querySelector("form.choice"); if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`)
	losing.sees("Not saved yet: no connection to the laptop. Trying again.")
	losing.picture("3-offline")
	reloading.goThroughOne()
	reloading.open(strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1) + "/play")
	reloading.sees("See what follows")
	forges(t, h, forging)
	second := c.tabIn(phones[4].browser, "second tab", strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)+"/play", 390, 844, true)
	second.goThroughOne()
	second.close()
	phones[4].sees("See what follows") // looked at again, the first tab has followed by itself
	board.close()                      // by mistake; the link opens it again
	board = c.tab("board", h.board.URL+"/?key="+h.session.Secret, 1280, 800, false)
	board.sees("Round 1 is open")
	losing.offline(false)
	losing.until(`!document.body.innerText.includes("Not saved yet")`, "being saved")
	for k, p := range phones {
		p.goThrough(k)
	}
	audience.sees("6 of 6 are through")
	audience.fits()
	audience.picture("4-through")
	board.sees("6 of 6 are through")
	board.picture("4-through")
	phones[1].picture("4-through")
	board.press("Close the round")
	for _, p := range phones {
		p.press("Lay them so")
		p.sees("Your ten tokens are laid")
	}
	phones[2].picture("5-tokens")
	board.sees("6 people have laid their tokens")
	board.picture("5-closed")
	audience.fits()
	audience.picture("5-closed")
	board.press("Show the room what it did")
	audience.sees("The tokens of 6 of you: 24 on choice")
	audience.sees("a thousand lives of each choice")
	audience.until("document.querySelectorAll('.places .shade').length > 1", "the shade of a thousand lives")
	audience.fits()
	audience.picture("6-shown")
	phones[3].sees("What the room did")
	phones[3].picture("6-shown")
	if got := phones[0].eval("performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin)).join(' ')"); got != "" {
		t.Errorf("a page asks elsewhere: %s", got)
	}
	h.sealed()
	onceEach(t, h)
	board.eval(`document.querySelector('details[data-id="erase"]').open = true`)
	board.press("Erase all names")
	board.eval(`document.querySelector('details[data-id="end"]').open = true`)
	board.press("End the session")
	audience.sees("The seed of all chance")
	audience.fits()
	audience.picture("7-end")
	phones[0].sees("Thank you")
	phones[0].picture("7-end")
	id, records, opening, err := workshop.Header(strings.NewReader(board.eval(`fetch("/export/session.jsonl").then((r) => r.text())`)))
	if err != nil {
		t.Fatal(err)
	}
	if v := workshop.Verify(h.sc, id, records, opening); !v.Same || v.Seats != 6 {
		t.Errorf("%+v", v)
	}
}

// forges lets a page of a phone try to act for others, as whoever knows how pages work would: with a body that names another seat, with a cookie
// it writes itself, and against the board.
func forges(t *testing.T, h *hall, p *tab) {
	t.Helper()
	act := `fetch("/act", { method: "POST", body: new URLSearchParams({ kind: "do", v: "1", n: "forged-attempt-aaaa", offer: "small-question.walk-yes", actor: "s2", seat: "s2" }), headers: { "X-Part": "1", "Cookie": "x" } }).then((r) => r.status)`
	if got := p.eval(act); got != "200" && got != "409" {
		t.Errorf("a forged actor: %s", got)
	}
	p.eval(`document.cookie = "hc_seat_` + h.session.ID + `=s2.0.AAAA; path=/"`)
	if got := p.eval(`document.cookie`); strings.Contains(got, "hc_seat") {
		t.Errorf("a script can read or write the seat's token: %s", got)
	}
	before := len(recordsOf(t, h))
	for _, path := range []string{"/do", "/habit"} {
		p.eval(`fetch("` + h.board.URL + path + `", { method: "POST", mode: "no-cors", credentials: "include", body: new URLSearchParams({ do: "close", round: "1", n: "forged-board-aaaa" }) }).then(() => "sent", () => "refused")`)
	}
	p.sees("Round 1 of 3")
	for _, rec := range recordsOf(t, h)[before:] {
		if rec.Actor == room.Board {
			t.Errorf("a phone acts as the board: %s", rec.Kind)
		}
	}
	for _, rec := range recordsOf(t, h) {
		if rec.Idem == "forged-attempt-aaaa" && rec.Actor != "s3" {
			t.Errorf("a phone acts for %s", rec.Actor)
		}
	}
}

func recordsOf(t *testing.T, h *hall) []eventlog.Record {
	t.Helper()
	records, err := h.store.Read(t.Context(), h.session.ID, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	return records
}

// onceEach fails when anybody answered the scene more than once, or not at all: what was sent again and again without a network counts once.
func onceEach(t *testing.T, h *hall) {
	t.Helper()
	answers := map[string]int{}
	for _, rec := range recordsOf(t, h) {
		if rec.Kind == room.KindIntent && strings.Contains(string(rec.Body), `"offer":"small-question.`) {
			answers[rec.Actor]++
		}
	}
	for k := range 6 {
		if seat := fmt.Sprint("s", k+1); answers[seat] != 1 {
			t.Errorf("%s answered %d times", seat, answers[seat])
		}
	}
}

// goThroughOne presses one choice and waits for its page.
func (p *tab) goThroughOne() {
	p.c.t.Helper()
	p.eval(`(() => { const f = document.querySelector("form.choice"); if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`)
	p.sees("See what follows")
}

// TestATableOfRealBrowsers: three phones at one table; what the first proposes is carried by the votes of the others, each page following by
// itself.
func TestATableOfRealBrowsers(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}, Mode: room.Tables, Tables: 4})
	var phones []*tab
	for k := range 3 {
		p := c.tab(fmt.Sprint("seat", k+1), strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)+"/?c="+h.session.Code, 390, 844, true)
		p.eval(`document.querySelector("select[name=table]").value = "2"`)
		p.press("Take a seat")
		p.sees("You have a seat")
		phones = append(phones, p)
	}
	h.command("Open the round")
	phones[0].sees("Round 1 of")
	phones[0].sees("you are the proposer")
	phones[0].until(`!!document.querySelector("form.choice")`, "something to choose")
	phones[1].sees("you are the voter")
	phones[0].eval(`(() => { const f = document.querySelector("form.choice"); if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`)
	phones[0].sees("0 for, 0 against. Both have to carry it")
	phones[1].press("Carry it")
	phones[1].sees("You have voted")
	phones[2].sees("1 for, 0 against. Both have to carry it")
	phones[2].picture("table")
	phones[2].press("Carry it")
	phones[0].press("See what follows") // turning the page needs no vote
	for _, p := range phones {
		p.until(`!!document.querySelector(".told")`, "what came of it")
		p.legible(13)
	}
}
