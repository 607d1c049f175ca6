package workshop_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// TestUnansweredIsSentAfterAReload: whoever stands between says that nobody is there to save a choice. The page says so and never shows the other's
// words as its own; loaded anew, it sends the very same by itself until it is answered, and it counts once.
func TestUnansweredIsSentAfterAReload(t *testing.T) {
	c := startBrowsers(t)
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	people := h.session.Server.People()
	var down, asked atomic.Int64
	between := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/act" || down.Load() == 0 {
			people.ServeHTTP(w, r)
			return
		}
		asked.Add(1)
		if asked.Load()%2 == 0 {
			people.ServeHTTP(httptest.NewRecorder(), r) // it was saved, and the answer is lost
		}
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusBadGateway)
		_, _ = w.Write([]byte("<h1>Bad Gateway</h1>")) // it is read or not
	}))
	defer between.Close()
	address := strings.Replace(between.URL, "127.0.0.1", "phone.test", 1)
	p := c.tab("phone", address+"/?c="+h.session.Code, 390, 844, true)
	p.press("Take a seat")
	p.sees("You have a seat")
	h.command("Open the round")
	p.sees("Round 1 of 3")
	down.Store(1)
	p.eval(`(() => { const f = document.querySelector("form.choice"); if (f.elements.forecast) { f.elements.forecast.value = "70"; } f.querySelector("button.do, button").click(); })()`)
	p.sees("Not saved yet. Trying again.")
	before := asked.Load()
	p.open(address + "/play")
	p.sees("Not saved yet. Trying again.")
	if strings.Contains(p.eval("document.body.innerText"), "Bad Gateway") || asked.Load() <= before {
		t.Errorf("after loading anew it was sent %d times more; the page says %s", asked.Load()-before, p.eval("document.body.innerText"))
	}
	down.Store(0)
	p.sees("See what follows")
	p.until(`!document.body.innerText.includes("Not saved yet")`, "being saved")
	p.open(address + "/play")
	p.sees("See what follows") // nothing is sent a second time
	n := 0
	for _, r := range recordsOf(t, h) {
		if r.Kind == room.KindIntent {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d choices are in the log, want 1", n)
	}
	// Whoever takes the next seat in this tab sends nothing that was left over from this one.
	p.eval(`sessionStorage.setItem("unsaved /", JSON.stringify(["act", "kind=do"]))`)
	p.eval(`document.querySelector("form[action=leave] button").click()`)
	p.sees("The code on the wall")
	if left := p.eval(`String(sessionStorage.getItem("unsaved /"))`); left != "null" {
		t.Errorf("after the seat was left, %s is still to be sent", left)
	}
	// Nor does whoever comes back to this tab on another day, when its cookie is worth nothing any more.
	p.press("Take a seat")
	p.sees("another device")
	p.eval(`sessionStorage.setItem("unsaved /", JSON.stringify(["act", "kind=do"]))`)
	c.Call("", "Storage.clearCookies", map[string]any{"browserContextId": p.browser}, nil)
	p.open(address + "/play")
	p.sees("The code on the wall")
	if left := p.eval(`String(sessionStorage.getItem("unsaved /"))`); left != "null" {
		t.Errorf("where somebody is asked in, %s is still to be sent", left)
	}
}
