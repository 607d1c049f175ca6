package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"headcount/engine/declog"
)

// begunInBrowser counts the plays on the page's shelf but those of two-strides, and those of them that bring something.
const begunInBrowser = `(() => { const all = Object.keys(localStorage).filter(k => k.startsWith("headcount/save/") && !k.includes("two-strides"));
	return all.length + " " + all.filter(k => localStorage.getItem(k).includes('"carry":')).length; })()`

// TestABrowserIsShared: what the last play in a browser left is brought by the next, and can be left behind, by keys at the briefing or by the address.
func TestABrowserIsShared(t *testing.T) {
	var text bytes.Buffer
	if err := declog.Encode(&text, earlier(t)); err != nil {
		t.Fatal(err)
	}
	whole, err := json.Marshal(text.String())
	if err != nil {
		t.Fatal(err)
	}
	p, address := webTab(t)
	p.Before(stillSettings)
	p.Before(fmt.Sprintf(`localStorage.setItem("headcount/save/two-strides-20260302-080000-0000", %s)`, whole))
	begun := func(what, want string) {
		t.Helper()
		if got := p.Eval(begunInBrowser); got != want {
			t.Fatalf("%s: plays, and those that bring something: %q, want %q", what, got, want)
		}
	}
	p.Open(address + "?play=first-year")
	started(t, p)
	begun("a new play", "1 1")
	s := newTabStage(t, p)
	s.grasp()
	for _, key := range []string{"Right", "Down", "Return"} { // beside the way on, or under it
		s.do("key", key)
	}
	begun("left behind", "1 0")
	s.do("key", "Return")
	begun("brought after all", "1 1")
	p.Open(address + "?play=first-year&alone")
	started(t, p)
	begun("by the address", "2 1")
	s = newTabStage(t, p)
	s.grasp()
	for _, key := range []string{"p", "5", "Return"} { // back to the title, and in at the first door
		s.do("key", key)
	}
	begun("what the address asked for holds for the first play", "3 2")
}
