package workshop_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/webdriver"
)

// TestSeatsInOtherBrowsers: a phone of the engine that every iPhone has, and one with Firefox: a seat, a round by clicks, the tokens, what the room did. Its
// page follows the room by itself.
func TestSeatsInOtherBrowsers(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("skipped without HEADCOUNT_LONG=1: it starts two browsers, and .ci/long runs it")
	}
	webdriver.Each(t, func(t *testing.T, b *webdriver.Browser) {
		h := newHall(t, workshop.Options{})
		sees := func(text string) {
			t.Helper()
			b.Until("document.body.innerText.includes("+quoted(text)+")", text)
		}
		press := func(words string) {
			t.Helper()
			find := "Array.from(document.querySelectorAll('button')).find(b => !b.disabled && b.innerText.trim().startsWith(" + quoted(words) + "))"
			b.Until(find, "a button "+words)
			b.Eval(find + ".click()")
		}
		b.Open(h.people.URL+"/check", 420, 850)
		b.Until("Array.from(document.querySelectorAll('.checks b')).every(b => b.innerText === 'works')", "everything works")
		b.Open(h.people.URL+"/?c="+h.session.Code, 420, 850)
		press("Take a seat")
		sees("You have a seat")
		h.boss.get("/")
		h.boss.press("Open the round")
		sees("Round 1 of 3")
		for k := 0; !strings.Contains(b.Eval("document.body.innerText"), "You are through with this round"); k++ {
			b.Until("document.querySelector('form.choice button:not([disabled])') || document.body.innerText.includes('You are through')", "something to choose")
			b.Eval(fmt.Sprintf(`(() => {
				const forms = Array.from(document.querySelectorAll("form.choice")).filter(f => f.elements.kind && f.elements.kind.value === "do" && f.querySelector("button:not([disabled])"));
				if (forms.length === 0) { return; }
				const f = forms[%d %% forms.length];
				if (f.elements.forecast) { f.elements.forecast.value = "70"; }
				f.querySelector("button.do, button").click();
			})()`, k))
		}
		if wide := b.Eval("document.documentElement.scrollWidth - document.documentElement.clientWidth"); wide != "0" {
			t.Errorf("the page scrolls sideways by %s", wide)
		}
		h.boss.get("/")
		h.boss.press("Close the round")
		press("Lay them so")
		sees("Your ten tokens are laid")
		h.boss.get("/")
		h.boss.press("Show the room what it did")
		sees("What the room did")
		t.Log(b.Eval("navigator.userAgent"))
	})
}
