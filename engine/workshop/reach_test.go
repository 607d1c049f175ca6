package workshop_test

import (
	"strings"
	"testing"

	"headcount/engine/workshop"
)

// TestWhatIsSaidIsInView: what a page says of something that was sent stands where its person is, however far down that is; after a step, focus is where the new
// page begins, also where it has no title; and neither a narrow screen nor text twice as large makes a page scroll sideways.
func TestWhatIsSaidIsInView(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	board := c.tab("board-reach", h.board.URL+"/?key="+h.session.Secret, 1280, 800, false)
	p := c.phone(h, "phone-reach")
	p.size(360, 640, true)
	person := h.sit("Bo", 0)
	h.command("Open the round")
	p.sees("Round 1 of 3")
	p.narrow()
	p.goThroughOne()
	if got := p.eval(`document.activeElement.tagName`); got == "BODY" {
		t.Error("after a choice, focus is nowhere")
	}
	p.goThrough(0)
	if got := p.eval(`document.activeElement.tagName`); got == "BODY" {
		t.Error("at the end of a round, focus is nowhere")
	}
	person.through(1)
	h.command("Close the round")
	p.sees("You first")
	p.narrow()
	p.eval(`(() => { const f = document.querySelector("input[name=choice]"); f.value = "9"; f.form.querySelector("button").scrollIntoView({ block: "end" }); })()`)
	p.press("Lay them so")
	p.until(inView, "what was wrong with the tokens, in view")
	if got := p.eval(`document.querySelector(".problem").textContent`); !strings.Contains(got, "these are 15") {
		t.Error(got)
	}
	// The room moves on meanwhile and the page follows it: what was wrong stays.
	p.eval(`(() => {
		const whole = fetch; // one page with something new in it
		window.fetch = async (to, by) => { window.fetch = whole; const r = await whole(to, by); return new Response((await r.text()) + "<!-- new -->", r); };
		document.querySelector("#live header").dataset.old = "1";
		dispatchEvent(new Event("online"));
	})()`)
	p.until(`document.querySelector("#live header").dataset.old === undefined`, "the page to come anew by itself")
	if got := p.eval(`document.querySelector("header .problem").textContent + document.querySelector("input[name=choice]").value`); !strings.Contains(got, "these are 15") || !strings.HasSuffix(got, "9") {
		t.Errorf("after a page that came by itself: %s", got)
	}
	p.eval(`document.querySelector("input[name=choice]").value = "4"`)
	// What changes in the room while an answer is still under way is looked for once it is there, and not by the next round of the clock. A page that
	// was asked for before does not take the answer's place.
	p.eval(`(() => {
		for (let i = 1; i < 9999; i++) { clearInterval(i); }
		const whole = fetch, laid = () => document.body.innerText.includes("Your ten tokens are laid");
		window.looks = [];
		window.fetch = async (to, by) => {
			const r = await whole(to, by);
			if (by && by.method === "POST") { await new Promise((done) => setTimeout(done, 1500)); return r; }
			while (!window.looks.length && !laid()) { await new Promise((done) => setTimeout(done, 20)); }
			setTimeout(() => window.looks.push(laid()), 50);
			return r;
		};
	})()`)
	p.eval(`dispatchEvent(new Event("online"))`)
	p.press("Lay them so")
	p.eval(`dispatchEvent(new Event("online"))`)
	p.sees("Your ten tokens are laid")
	p.until("window.looks.length > 1", "a look at what changed meanwhile")
	if got := p.eval("window.looks.join()"); strings.Contains(got, "false") {
		t.Errorf("after each page that came by itself the tokens are laid: %s", got)
	}
	h.command("Show the room")
	p.sees("What the room did")
	p.narrow()
	board.sees("Round 1 is shown")
	board.narrow()
}

// TestANetworkThatSwallowsEverything: what was sent and is never answered is given up after a while, said to be unsaved, and sent again; so is the question
// for a newer page, which would else keep all later ones from being asked.
func TestANetworkThatSwallowsEverything(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	p := c.phone(h, "phone-swallowed")
	h.command("Open the round")
	p.sees("Round 1 of 3")
	p.eval(`(() => {
		for (let i = 1; i < 9999; i++) { clearInterval(i); }
		const whole = fetch;
		window.swallowed = [];
		AbortSignal.timeout = (ms) => { const c = new AbortController(); setTimeout(() => c.abort(), ms / 50); return Object.assign(c.signal, { ms }); };
		window.fetch = (to, by) => {
			const kind = by && by.method || "GET";
			if (window.swallowed.some((k) => k.startsWith(kind))) { return whole(to, by); }
			window.swallowed.push(kind + " " + (by.signal ? by.signal.ms : "for ever"));
			return new Promise((_, no) => { if (by.signal) { by.signal.addEventListener("abort", () => no(new Error("swallowed"))); } });
		};
	})()`)
	p.eval(`dispatchEvent(new Event("online"))`)
	p.until(`document.getElementById("net").textContent.startsWith("No connection to the laptop")`, "that there is no connection")
	p.eval(`document.querySelector("main form button").click()`)
	p.until(`document.getElementById("net").textContent.startsWith("Not saved yet")`, "that nothing was saved yet")
	p.until(`!!document.querySelector("header .saved") && document.getElementById("net").hidden`, "that it was saved in the end")
	if got := p.eval("window.swallowed.join()"); got != "GET 25000,POST 25000" {
		t.Errorf("swallowed: %s", got)
	}
}

// TestTheProjectorStaysAtItsAddress: where the link that a projector's page came by holds no more, as after a new start, the page leads nowhere: at the first page of
// its side stands the board, with everybody's words, and loaded once more it would be shown to the room.
func TestTheProjectorStaysAtItsAddress(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{})
	link := h.board.URL + "/?key=" + h.session.Secret
	wall := c.tab("wall", link, 1280, 720, false)
	wall.open(h.board.URL + "/audience")
	wall.sees("Nobody is here yet")
	c.Call("", "Storage.clearCookies", map[string]any{"browserContextId": wall.browser}, nil)
	wall.eval(`dispatchEvent(new Event("online"))`)
	wall.sees("Open it by the link that the terminal shows.")
	board := c.tabIn(wall.browser, "board", link, 1280, 800, false)
	board.sees("Nobody has joined yet")
	wall.eval(`location.reload()`)
	wall.sees("Nobody is here yet")
}

// inView is true when what a page says of something that was sent can be seen.
const inView = `(() => { const e = document.querySelector(".problem, .saved"); if (!e) { return false; } const r = e.getBoundingClientRect(); return r.height > 0 && r.top >= 0 && r.bottom <= innerHeight; })()`

// narrow fails when a page scrolls sideways on the narrowest screen, or with text twice as large.
func (p *tab) narrow() {
	p.c.t.Helper()
	p.size(320, 640, p.phone)
	p.legible(13)
	p.size(360, 740, p.phone)
	p.eval(`document.documentElement.style.fontSize = "212%"`)
	p.legible(13)
	p.eval(`document.documentElement.style.fontSize = ""`)
	p.size(p.width, p.height, p.phone)
}
