package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/ui/chromium"
)

// briefed begins a play in the page, by keys, until something of it is kept.
func briefed(t *testing.T, p *chromium.Page) {
	t.Helper()
	s := newTabStage(t, p)
	s.grasp()
	for range 12 {
		if p.Eval(keptCount) != "0" {
			return
		}
		s.do("key", "Return")
	}
	t.Fatalf("nothing is kept after a dozen times Enter; the page says %s", s.last())
}

// keptCount is how many plays with decisions the page's shelf holds.
const keptCount = `(() => { let n = 0; for (let i = 0; i < headcount.shelf.length; i++) { const k = headcount.shelf.key(i);
	if (k.startsWith("headcount/save/") && headcount.shelf.getItem(k).split("\n").length > 2) { n++; } } return n; })()`

// TestPlaysGoOutAndIn: a play is exported from the browser as a file, which a program outside of it replays; removed; imported again; and
// gone on with by the same keys, also after the page was loaded anew.
func TestPlaysGoOutAndIn(t *testing.T) {
	p, address := webTab(t)
	files := t.TempDir()
	p.Downloads(files)
	p.Before(stillSettings)
	p.Open(address + "?play=two-strides&seed=7")
	started(t, p)
	briefed(t, p)
	p.Control("s")
	p.Until(`document.getElementById("plays").open`, "the list of plays by its keys")
	shoot(t, p, "plays")
	p.Eval(`document.querySelector("#list button").click()`)
	file := waitForFile(t, files)
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	log, damage, err := declog.Decode(bytes.NewReader(data))
	if err != nil || damage != nil || log.Header.Cast != 7 {
		t.Fatalf("what was exported: %v %v", damage, err)
	}
	replays(t, log)
	p.Eval(`(() => { const b = document.querySelectorAll("#list button")[1]; b.click(); b.click(); })()`)
	if n := p.Eval(keptCount); n != "0" {
		t.Errorf("%s plays are kept after the only one was removed", n)
	}
	p.Files("#file", file)
	p.Until(`document.getElementById("answer").textContent.includes("is here as")`, "the import")
	if _, text := keptInBrowser(t, p); text != string(data) {
		t.Error("what came in is not what went out")
	}
	p.Key("Escape")
	p.Until(`!document.getElementById("plays").open && document.activeElement.tagName === "CANVAS"`, "the game having the keyboard again")
	p.Open(address + "?play=two-strides")
	started(t, p)
	if _, text := keptInBrowser(t, p); text != string(data) {
		t.Error("loading the page anew changed the play")
	}
	m := newMirror(t, storeWith(t, log), 7, "two-strides", false)
	m.app.Sounds = nil
	newPlayer(t, newTabStage(t, p), m, false)
	bad := filepath.Join(t.TempDir(), "letter.log")
	if err := os.WriteFile(bad, []byte("Dear Ana,\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.Control("s")
	p.Files("#file", bad)
	p.Until(`document.getElementById("answer").textContent.includes("letter.log was not taken")`, "what is no play being refused")
	gone := filepath.Join(t.TempDir(), "gone.log")
	if err := os.WriteFile(gone, data, 0o600); err != nil {
		t.Fatal(err)
	}
	p.Eval(`document.getElementById("file").insertAdjacentHTML("afterend", '<input type="file" id="hold" hidden>')`)
	p.Files("#hold", gone)
	if err := os.Remove(gone); err != nil {
		t.Fatal(err)
	}
	p.Eval(`(() => { const f = document.getElementById("file"); f.files = document.getElementById("hold").files; f.dispatchEvent(new Event("change")); })()`)
	p.Until(`document.getElementById("answer").textContent.includes("gone.log was not taken: it cannot be read")`, "a file that went away being told")
}

// storeWith is a store in which one play is kept.
func storeWith(t *testing.T, log declog.Log) save.Store {
	t.Helper()
	s := save.NewMemory(nil)
	_, w, err := s.Create(log.Header)
	if err == nil {
		err = w.Replace(log)
	}
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func waitForFile(t *testing.T, dir string) string {
	t.Helper()
	before := int64(0)
	for end := time.Now().Add(chromium.Patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		list, err := filepath.Glob(filepath.Join(dir, "*.log"))
		if err != nil {
			t.Fatal(err)
		}
		if len(list) != 1 {
			continue
		}
		info, err := os.Stat(list[0])
		if err != nil {
			t.Fatal(err)
		}
		if info.Size() > 0 && info.Size() == before { // a browser makes the file first and fills it then
			return list[0]
		}
		before = info.Size()
	}
	t.Fatal("nothing was exported")
	return ""
}

// TestABrowserThatKeepsNothing: in a window without storage the game plays, says so at once, and exports.
func TestABrowserThatKeepsNothing(t *testing.T) {
	p, address := webTab(t)
	files := t.TempDir()
	p.Downloads(files)
	p.Before(`Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });`)
	p.Open(address + "?play=two-strides&seed=7")
	started(t, p)
	if line := p.Eval(`document.getElementById("line").textContent`); !strings.Contains(line, "keeps nothing here") || !strings.Contains(line, "Export") {
		t.Errorf("the page says %q", line)
	}
	briefed(t, p)
	shoot(t, p, "keeps-nothing")
	p.Eval(`document.getElementById("open").click(); document.querySelector("#list button").click()`)
	data, err := os.ReadFile(waitForFile(t, files))
	if err != nil {
		t.Fatal(err)
	}
	log, damage, err := declog.Decode(bytes.NewReader(data))
	if err != nil || damage != nil || len(log.Entries) == 0 {
		t.Fatalf("what was exported: %v %v", damage, err)
	}
	replays(t, log)
}

// TestAFullBrowser: a decision that does not fit is told as not kept, in the game and under it; once there is room it is kept.
func TestAFullBrowser(t *testing.T) {
	p, address := webTab(t)
	p.Before(stillSettings)
	p.Before(`window.full = false; const put = Storage.prototype.setItem;
		Storage.prototype.setItem = function (k, v) { if (window.full) { throw new DOMException("full", "QuotaExceededError"); } put.call(this, k, v); };`)
	p.Open(address + "?play=two-strides&seed=7")
	started(t, p)
	briefed(t, p)
	_, before := keptInBrowser(t, p)
	s := newTabStage(t, p)
	p.Eval("window.full = true")
	for range 12 { // pages that only tell need no storage
		if p.Eval(`document.querySelector("footer").classList.contains("trouble")`) == "true" {
			break
		}
		s.do("key", "Return")
	}
	if line := p.Eval(`document.getElementById("line").textContent`); !strings.Contains(line, "storage is full") || !strings.Contains(line, "Export") {
		t.Errorf("the page says %q", line)
	}
	shoot(t, p, "full")
	if _, now := keptInBrowser(t, p); now != before {
		t.Error("the play was changed while nothing could be kept")
	}
	p.Eval("window.full = false")
	for range 12 {
		if _, now := keptInBrowser(t, p); len(now) > len(before) {
			break
		}
		s.do("key", "Return")
	}
	log, now := keptInBrowser(t, p)
	if len(now) <= len(before) {
		t.Error("nothing is kept although there is room again")
	}
	if p.Eval(`document.querySelector("footer").classList.contains("trouble")`) != "false" {
		t.Error("the page still says that it is full")
	}
	replays(t, log)
}

// TestSoundInABrowser: none is opened before somebody has touched the page, then it runs; where a browser has none, the game plays on.
func TestSoundInABrowser(t *testing.T) {
	p, address := webTab(t)
	p.Before(`const Real = window.AudioContext; window.opened = []; window.AudioContext = class extends Real { constructor(o) { super(o); window.opened.push(this); } };`)
	p.Open(address)
	started(t, p)
	if n := p.Eval("window.opened.length"); n != "0" {
		t.Errorf("%s sound devices were opened before anybody had touched the page", n)
	}
	p.Key("Right")
	p.Until(`window.opened.length === 1 && window.opened[0].state === "running"`, "sound running after the first key")
	p.Before(`window.AudioContext = undefined; window.webkitAudioContext = undefined;`)
	p.Open(address + "?play=two-strides&seed=7")
	started(t, p)
	briefed(t, p)
}

// TestWhatTheAddressAsksFor: a slip in it is told, and the title stays.
func TestWhatTheAddressAsksFor(t *testing.T) {
	p, address := webTab(t)
	for _, asked := range []string{"?play=two-stridez", "?play=two-strides&seed=seven"} {
		p.Open(address + asked)
		started(t, p)
		line := p.Eval(`document.getElementById("line").textContent`)
		if !strings.Contains(line, "cannot be had") {
			t.Errorf("%s: the page says %q", asked, line)
		}
	}
}

// shoot keeps a picture of the whole page where HEADCOUNT_PICTURES says; nowhere without it.
func shoot(t *testing.T, p *chromium.Page, name string) {
	t.Helper()
	dir := os.Getenv("HEADCOUNT_PICTURES")
	if dir == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), p.Picture(wide, high+barHigh), 0o600); err != nil {
		t.Fatal(err)
	}
}
