package main

import (
	"encoding/json"
	"image"
	"math"
	"testing"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
)

// TestAKeyboardOnTheScreen: whoever plays in a browser by touch writes into fields that the game draws: a touch gives the keyboard on the screen
// an element of the page, and what is written there stands in the field, proposals of an input method and what is taken back as well.
func TestAKeyboardOnTheScreen(t *testing.T) {
	p, address := webTab(t)
	p.Before(stillSettings)
	p.Before(`window.told = []; let kept; Object.defineProperty(window, "keyboard", { configurable: true, get: () => kept, set: k => { kept = k;
		const show = k.show; k.show = (list, taken, width) => { window.told = list; window.points = width; show(list, taken, width); }; } });`)
	p.Open(address + "?play=two-strides&seed=5")
	started(t, p)
	s := newTabStage(t, p)
	s.grasp()
	s.do("key", "Return") // begin
	s.do("key", "Return") // begin the week
	s.do("key", "f")      // search
	field := func(what string) (f input.Field) {
		t.Helper()
		p.Until("window.told.length === 1", what)
		if err := json.Unmarshal([]byte(p.Eval("JSON.stringify(window.told[0])")), &f); err != nil {
			t.Fatal(err)
		}
		return f
	}
	holds := func(text string) {
		t.Helper()
		quoted, _ := json.Marshal(text)
		p.Until("window.told.length === 1 && window.told[0].text === "+string(quoted)+" && document.getElementById('writing').value === "+string(quoted), "the field holding "+text)
	}
	f := field("the field of the search")
	if f.Text != "" || !f.Focused {
		t.Fatalf("the search begins with %+v", f)
	}
	s.do("type", "tea") // the keys of a desk still go in
	p.Until(`window.told[0].text === "tea"`, "the field holding what keys typed")

	touch := func() { p.Touch(f.X+f.W/2, f.Y+f.H/2, func() { s.ticks(2) }) }
	p.Control("s") // the list of plays lies over the game
	p.Until(`document.getElementById("plays").open`, "the list of plays")
	touch()
	if p.Eval(`document.getElementById("writing").getAttribute("aria-hidden")`) != "true" {
		t.Error("a touch on what lies over the game begins to write into a field below")
	}
	p.Key("Escape")
	s.grasp()
	touch()
	p.Until(`document.activeElement.id === "writing"`, "the touch bringing up the keyboard")
	holds("tea")
	p.Insert("m")
	holds("team")
	p.Compose("にん")
	holds("teamにん")
	p.Insert("人")
	holds("team人")
	p.Eval(`document.getElementById("writing").setSelectionRange(2, 5)`)
	p.Insert("n")
	holds("ten")
	long := ""
	for range 40 {
		long += "ten more"
	}
	p.Insert(long)
	p.Until("window.told[0].text.length < 200 && document.getElementById('writing').value === window.told[0].text", "the page holding what the field has room for")
	p.Eval(`{ const box = document.getElementById("writing"); box.setSelectionRange(0, 999); }`)
	p.Insert("thanks")
	holds("thanks")

	s.ticks(2)
	if at := p.Eval(`document.activeElement.id`); at != `writing` {
		t.Errorf("while it is written the page's focus is on %q", at)
	}
	p.Key("Return") // goes to the first thing found, and the keyboard has nothing to do there
	p.Until(`document.activeElement.tagName === "CANVAS" && !window.told[0].focused`, "Enter leaving the field")

	// In a larger page everything is larger, and so is where the game tells that its field lies.
	p.Size(1920, 1080)
	p.Until("window.points === 1920 / 1.25", "the larger page")
	s.ticks(2)
	f = field("the field of the search in the larger page")
	p.Touch((f.X+f.W-8)*1.25, (f.Y+f.H/2)*1.25, func() { s.ticks(2) })
	p.Until(`document.activeElement.id === "writing"`, "a touch at the far end of the larger field")
	var lies struct{ X, Width float64 }
	if err := json.Unmarshal([]byte(p.Eval(`JSON.stringify(document.getElementById("writing").getBoundingClientRect())`)), &lies); err != nil {
		t.Fatal(err)
	}
	if math.Abs(lies.X-f.X*1.25) > 1 || math.Abs(lies.Width-f.W*1.25) > 1 {
		t.Errorf("what is written into lies from %v, %v wide, over a field from %v, %v wide", lies.X, lies.Width, f.X*1.25, f.W*1.25)
	}
	p.Key("Return")
	p.Until(`document.activeElement.tagName === "CANVAS"`, "Enter leaving the larger field")

	p.Touch(wide/2, 5, func() { s.ticks(2) })
	if at := p.Eval(`document.activeElement.tagName`); at != "CANVAS" {
		t.Errorf("a touch beside every field brings up the keyboard: focus is on %s", at)
	}
}

// TestAFingerInABrowser: a finger moves a briefing that is longer than its place, and begins no week by that.
func TestAFingerInABrowser(t *testing.T) {
	p, address := webTab(t)
	p.Before(stillSettings)
	p.Before(`try { localStorage.setItem("headcount.settings", JSON.stringify({ text_scale: 2, reduced_motion: true, sound: true })); } catch (e) {}`)
	p.Open(address + "?play=two-strides&seed=5")
	started(t, p)
	s := newTabStage(t, p)
	s.grasp()
	shot := func() *image.RGBA {
		s.ticks(4)
		return p.Shot(wide, high)
	}
	begin := shot()
	p.Drag(wide/3, 500, wide/3, 300, func() { s.ticks(2) })
	moved := shot()
	if d := golden.Compare(begin, moved); d.Pixels < 20000 {
		t.Errorf("a finger that went 200 up changed %d pixels", d.Pixels)
	}
	p.Drag(wide/3, 300, wide/3, 500, func() { s.ticks(2) })
	if d := golden.Compare(begin, shot()); d.Pixels > 20000 {
		t.Errorf("and back: %d pixels are others than at the start", d.Pixels)
	}
}
