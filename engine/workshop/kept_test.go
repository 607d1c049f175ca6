package workshop_test

import (
	"fmt"
	"strings"
	"testing"

	"headcount/engine/workshop"
)

// TestPagesKeepWhatIsTyped: a page that follows the room by itself takes nothing away from whoever is at it: neither what they have filled in, nor the
// place where their keyboard or their screen reader is; and it says what is new where a screen reader hears it.
func TestPagesKeepWhatIsTyped(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	board := c.tab("board-kept", h.board.URL+"/?key="+h.session.Secret, 1280, 800, false)
	board.sees("Nobody has joined yet")
	board.eval(`(() => { const s = document.querySelector("input[name=seconds]"); s.value = "300"; const n = document.querySelector("select[name=round]"); n.value = "2"; document.querySelector("a[href=audience]").focus(); })()`)
	people := []*browser{h.sit("", 0), h.sit("", 0), h.sit("", 0), h.sit("", 0), h.sit("", 0)}
	board.sees("5 seats")
	if got := board.eval(`document.querySelector("input[name=seconds]").value + " " + document.querySelector("select[name=round]").value + " " + document.activeElement.textContent`); got != "300 2 The view for the projector" {
		t.Errorf("somebody has joined, and of seconds, round and focus is left: %s", got)
	}
	// A cursor that was left in a field keeps the board from following the room for a moment only.
	board.eval(`document.querySelector("input[name=seconds]").focus()`)
	people = append(people, h.sit("", 0))
	board.sees("6 seats")
	if got := board.eval(`document.activeElement.name + document.activeElement.value`); got != "seconds300" {
		t.Errorf("the cursor stood in the seconds and is in %q", got)
	}
	board.eval(`document.querySelector("button[value=open]").focus()`)
	board.press("Open the round")
	board.sees("Round 2 is open")
	board.until(`document.getElementById("said").textContent.includes("Round 2 is open")`, "its being said")
	if got := board.eval("document.activeElement.tagName"); got != "H2" {
		t.Errorf("the button that was pressed is gone, and focus is at %s", got)
	}

	phone := c.own(h, "phone-kept", people[0])
	people[0].through(1)
	people[1].through(2)
	phone.sees("You are through")
	phone.until(`document.getElementById("said").textContent.includes("You are through")`, "its being said")
	h.command("Close the round")
	phone.sees("You first")
	phone.eval(`(() => { const f = document.querySelector("input[name=choice]"); f.value = "7"; document.querySelector("input[name=luck]").value = "0"; f.form.querySelector("button").focus(); })()`)
	h.sit("", 0)
	board.sees("7 seats")
	phone.until(`document.querySelector("input[name=choice]") && (fetch("play?part").then(() => 0), true)`, "its page")
	phone.eval(`new Promise((done) => setTimeout(done, 1200))`)
	if got := phone.eval(`["choice", "people", "luck"].map((n) => document.querySelector("input[name=" + n + "]").value).join() + " " + document.activeElement.textContent`); got != "7,3,0 Lay them so" {
		t.Errorf("somebody has joined, and of the tokens and the focus is left: %s", got)
	}
	phone.press("Lay them so")
	phone.sees("Your ten tokens are laid: 7 on your choice, 3 on other people, 0 on luck.")
	phone.until(`document.getElementById("said").textContent.includes("saved")`, "its being said")
	if text := phone.eval("document.body.innerText"); !strings.Contains(text, "What you did") || !strings.Contains(text, "You chose: ") {
		t.Errorf("a phone does not say what its person chose:\n%s", text)
	}
	late := h.sit("", 0)
	if text := late.get("/play"); !strings.Contains(text, "This round is over; the next one starts") || strings.Contains(text, "still at it") {
		t.Errorf("whoever comes when a round is over is told\n%s", text)
	}
}

// TestAClickIsNotLost: the board follows a room in which much happens, and a click takes a moment. What is under the mouse stays until it is let go; then the
// page goes on.
func TestAClickIsNotLost(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{})
	board := c.tab("board-click", h.board.URL+"/?key="+h.session.Secret, 1280, 800, false)
	board.sees("Nobody has joined yet")
	h.sit("", 0)
	board.sees("1 seat,")
	var x, y float64
	at := board.eval(`(() => { const r = document.querySelector("button[value=open]").getBoundingClientRect(); return (r.x + r.width / 2) + " " + (r.y + r.height / 2); })()`)
	if _, err := fmt.Sscan(at, &x, &y); err != nil {
		t.Fatalf("the button stands at %q: %v", at, err)
	}
	mouse := func(kind string) {
		c.Call(board.session, "Input.dispatchMouseEvent", map[string]any{"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}, nil)
	}
	mouse("mousePressed")
	h.sit("", 0)
	board.eval(`new Promise((done) => setTimeout(done, 700))`)
	if text := board.eval("document.body.innerText"); !strings.Contains(text, "1 seat,") {
		t.Errorf("the page is another while a button is held down:\n%s", text)
	}
	mouse("mouseReleased")
	board.sees("Round 1 is open")
	board.sees("2 seats,")
	mouse("mousePressed") // and its end goes elsewhere
	h.sit("", 0)
	board.sees("3 seats,")
}
