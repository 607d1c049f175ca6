package workshop_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// names are what people call themselves, some to see what happens.
var names = []string{
	"WWWWWWWWWWWWWWWWWWWWWWWW", strings.Repeat("Wilhelmina ", 18), "👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍🚀🦊🐸🐵🐔🐧", "مرحبا بالعالم يا أصدقاء", "שלום \u202eלכולם\u202c", "Z̵̧̛a̷l̶g̸ơ̴̢͎", "<img src=x onerror=alert(1)>", "Ana", "Ana",
}

// TestNamesOnNarrowScreens: whatever people call themselves, their own page and the board stay on the narrowest screen, whole and in their order.
func TestNamesOnNarrowScreens(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	address := strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)
	for n, name := range names {
		p := c.tab(fmt.Sprint("named", n), address+"/?c="+h.session.Code, 320, 568, true)
		p.legible(13)
		p.eval("document.querySelector('input[name=name]').removeAttribute('maxlength'); document.querySelector('input[name=name]').value = " + quoted(name))
		p.press("Take a seat")
		p.sees("You have a seat")
		p.narrow()
		if got := p.eval(`document.querySelector(".stand bdi").textContent`); !strings.HasSuffix(got, fmt.Sprintf("(seat %d)", n+1)) {
			t.Errorf("%q is called %q", name, got)
		}
		p.eval(`for (const d of document.querySelectorAll("footer details")) { d.open = true; }`)
		p.narrow()
		p.close()
	}
	board := c.tab("board-names", h.board.URL+"/?key="+h.session.Secret, 1280, 800, false)
	board.sees("9 seats")
	board.eval(`for (const d of document.querySelectorAll("details")) { d.open = true; }`)
	board.narrow()
	// The number stands after the name, also after one that is written from right to left.
	if got := board.eval(`Array.from(document.querySelectorAll("td bdi"), (e) => { const r = document.createRange(), t = e.firstChild, n = t.length; r.setStart(t, n - 2); r.setEnd(t, n - 1); return /\(seat \d\)$/.test(t.textContent) && r.getClientRects().length === 1; }).join()`); got != strings.Repeat("true,", 8)+"true" {
		t.Error(got)
	}
}

// translated is a browser's translation of a page: it wraps all words in elements of its own and writes others into them, except where it is asked not to.
const translated = `(() => {
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), list = [];
	while (walk.nextNode()) { list.push(walk.currentNode); }
	for (const t of list) {
		if (t.textContent.trim() === "" || !t.parentElement || t.parentElement.closest("[translate=no], script, style, .clock")) { continue; }
		const f = document.createElement("font"), g = document.createElement("font");
		g.textContent = t.textContent.split("").reverse().join("");
		f.append(g);
		t.replaceWith(f);
	}
})()`

// TestAPageThatABrowserTranslates: a page whose words a browser has written anew works as before: codes, seats and the three words stay as they are, what comes by
// itself and brings nothing new leaves it as it is read, the clock goes on, and what is chosen is saved.
func TestAPageThatABrowserTranslates(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	p := c.phone(h, "translated")
	other := h.sit("", 0)
	h.command("Open the round")
	p.sees("Round 1 of 3")
	same := `Array.from(document.querySelectorAll(".code, bdi"), (e) => e.textContent).join()`
	before := p.eval(same)
	anew := `dispatchEvent(new Event("online"))`
	p.eval(anew) // from now on the page knows what it has shown
	p.until(`performance.getEntriesByType("resource").filter((e) => e.name.endsWith("play?part")).length >= 2`, "a look at the room")
	time.Sleep(300 * time.Millisecond)
	p.eval(translated)
	if got := p.eval(same); got != before || !strings.Contains(got, "-") {
		t.Errorf("what is to be typed is translated: %s, before %s", got, before)
	}
	looks := p.eval(`String(performance.getEntriesByType("resource").length)`)
	p.eval(`document.querySelector(".clock").dataset.left = 5`)
	p.eval(anew)
	p.until(`performance.getEntriesByType("resource").length > `+looks, "one more look at the room")
	p.until(`Number(document.querySelector(".clock").dataset.left) > 500`, "the clock to be set")
	if got := p.eval(`String(document.querySelectorAll("font").length > 10)`); got != "true" {
		t.Error("a page in which nothing changed was put in place of the translated one")
	}
	other.through(0)
	p.sees("1 of 2 are through")
	p.eval(translated)
	p.goThroughOne()
	h.command("Close the round")
	p.sees("The round is over")
	n := 0
	for _, r := range recordsOf(t, h) {
		if r.Actor == "s1" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d choices are recorded", n)
	}
}

// TestWithoutScripts: where scripts are switched off, the wall follows the room, a phone says that it has to be asked again and how, and everything can be done.
func TestWithoutScripts(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	p := c.tab("plain", "about:blank#", 320, 568, true)
	wall := c.tab("wall-plain", "about:blank#", 1280, 720, false)
	for _, q := range []*tab{p, wall} {
		q.c.Call(q.session, "Emulation.setScriptExecutionDisabled", map[string]any{"value": true}, nil)
	}
	p.open(strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1) + "/?c=" + h.session.Code)
	wall.open(h.board.URL + "/?key=" + h.session.Secret)
	wall.sees("Look again")
	wall.open(h.board.URL + "/audience")
	wall.sees("Nobody is here yet")
	p.press("Take a seat")
	p.sees("You have a seat")
	p.sees("Scripts are switched off here")
	p.legible(13)
	wall.sees("1 is here.")
	h.command("Open the round")
	wall.sees("0 of 1 are through")
	p.eval(`document.querySelector("noscript a").click()`)
	p.sees("Round 1 of 3")
	p.eval(`(() => { const f = document.querySelector("form.choice"); if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`)
	p.sees("See what follows")
}

// TestAProxyThatHoldsStreamsBack: where something between phone and laptop hands on nothing before it has all of it, a stream never arrives, and pages follow the
// room all the same, by looking.
func TestAProxyThatHoldsStreamsBack(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	behind, err := url.Parse(h.people.URL)
	if err != nil {
		t.Fatal(err)
	}
	var held atomic.Int64
	between := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out := r.Clone(r.Context())
		out.URL.Scheme, out.URL.Host, out.RequestURI = behind.Scheme, behind.Host, ""
		answer, err := http.DefaultTransport.RoundTrip(out)
		if err != nil {
			http.Error(w, "Bad Gateway", http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		if strings.HasSuffix(r.URL.Path, "/stream") {
			held.Add(1)
			defer held.Add(-1)
		}
		body, err := io.ReadAll(answer.Body) // all of it, before anything is handed on
		if err != nil {
			return
		}
		for name, values := range answer.Header {
			w.Header()[name] = values
		}
		w.WriteHeader(answer.StatusCode)
		_, _ = w.Write(body) // it is read or not
	}))
	defer between.Close()
	defer between.CloseClientConnections()
	defer between.Listener.Close() // first: a page whose stream breaks off comes back at once, and its new one would be waited for
	p := c.tab("held", strings.Replace(between.URL, "127.0.0.1", "phone.test", 1)+"/?c="+h.session.Code, 390, 844, true)
	p.press("Take a seat")
	p.sees("You have a seat")
	h.command("Open the round")
	begun := time.Now()
	p.sees("Round 1 of 3")
	t.Logf("followed after %.0f s", time.Since(begun).Seconds())
	p.goThroughOne() // what is sent is answered at once
	if held.Load() == 0 {
		t.Error("no stream was held back")
	}
}

// TestAWholePlayOnANarrowScreen: no page of a play scrolls sideways on the narrowest screen, whatever is opened on it: not the promises at its beginning, whose
// marks are long, and no list of what can be done.
func TestAWholePlayOnANarrowScreen(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}, Mode: room.Free})
	p := c.tab("narrow", strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)+"/?c="+h.session.Code, 320, 568, true)
	p.press("Take a seat")
	p.sees("You have a seat")
	h.command("Let them play")
	p.until(`!!document.querySelector("form.choice")`, "something to choose")
	marked := false
	for k := range 16 {
		p.eval(`for (const d of document.querySelectorAll("details")) { d.open = true; }`)
		marked = marked || p.eval(`String(document.body.innerText.includes("Marked: you promise this."))`) == "true"
		p.legible(13)
		p.eval(fmt.Sprintf(`(() => { const all = document.querySelectorAll("form.choice"), f = all[%d %% all.length]; if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`, 7*k+1))
		p.until(`!document.querySelector("button[disabled]")`, "an answer")
	}
	if !marked {
		t.Error("no promise was met")
	}
}
