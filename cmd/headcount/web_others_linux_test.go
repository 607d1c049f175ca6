package main

import (
	"net/http/httptest"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/workshop/webdriver"
)

// TestOtherBrowsersPlay: the days of a play by keys in WebKit and in Firefox; what they keep replays here, every checkpoint the same.
func TestOtherBrowsersPlay(t *testing.T) {
	forLongRuns(t)
	game, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(game)
	t.Cleanup(server.Close)
	webdriver.Each(t, func(t *testing.T, b *webdriver.Browser) {
		b.Open(server.URL+"/?play=two-strides&seed=5", 1280, 900)
		b.Until(firstFrame+".length > 0", "the first picture")
		b.Eval(countTicks)
		b.Until(`document.activeElement.tagName === "CANVAS"`, "the game having the keyboard")
		var g lcg
		for range 160 {
			key := webdriver.Return
			if g.below(3) == 0 {
				key = string(rune('1' + g.below(5)))
			}
			before := b.Eval("window.ticks")
			b.Key(key)
			b.Until("window.ticks > 1 + "+before, "the game going on")
		}
		text := b.Eval(`(() => localStorage.getItem(Object.keys(localStorage).find(k => k.startsWith("headcount/save/"))))()`)
		log, damage, err := declog.Decode(strings.NewReader(text))
		if err != nil || damage != nil {
			t.Fatalf("the play cannot be read: %v %v\n%.300s", err, damage, text)
		}
		if len(log.Entries) < 30 {
			t.Errorf("%d decisions in 160 keys: the test shows little", len(log.Entries))
		}
		replays(t, log)
		t.Logf("%d decisions in %s", len(log.Entries), b.Eval("navigator.userAgent"))
	})
}

// TestNothingToDrawOn: a browser without WebGL 2 is told what is missing, and what may help.
func TestNothingToDrawOn(t *testing.T) {
	p, address := webTab(t, "--disable-3d-apis")
	p.Open(address)
	p.Until(`!document.getElementById("note").hidden && document.getElementById("note").innerText.includes("ended")`, "the end of the game")
	const want = "The game has ended: this browser gives it nothing to draw on (WebGL 2). That may be switched off in its settings, or another browser on this device may have it."
	if got := p.Eval(`document.getElementById("note").innerText`); !strings.HasPrefix(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
