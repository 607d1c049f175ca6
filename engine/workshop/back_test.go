package workshop_test

import (
	"strings"
	"testing"

	"headcount/engine/workshop"
)

// TestTheBackButton: whoever goes back on a phone, or opens a second tab, is at their seat again, takes no second one, and sends nothing twice.
func TestTheBackButton(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	address := strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)
	p := c.tab("back", address+"/?c="+h.session.Code, 390, 844, true)
	p.press("Take a seat")
	p.sees("You have a seat")
	p.eval("window.old = true; setTimeout(() => history.back(), 0); 0")
	p.until("window.old !== true && document.readyState === 'complete'", "the page before")
	p.sees("You have a seat")
	h.command("Open the round")
	p.sees("Round 1 of 3")
	p.eval(`(() => { const f = document.querySelector("form.choice"); if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`)
	p.sees("See what follows")
	p.open(address + "/?c=" + h.session.Code)
	p.sees("See what follows")
	if n := len(recordsOf(t, h)); n != 4 { // opened, joined, the round, one choice
		t.Errorf("%d events are recorded, want 4", n)
	}
}
