package main

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/playtest"
)

// finished is a play of two-strides whose last decision has been told, before anybody has looked back on it.
func finished(t *testing.T, seed uint64) declog.Log {
	t.Helper()
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	who, ok := playtest.PlayerByName(sc, "attentive")
	if !ok {
		t.Fatal("there is no attentive policy any more")
	}
	log, _, err := botPlay(sc, seed, seed, "attentive", who())
	if err != nil {
		t.Fatal(err)
	}
	log.Entries = slices.DeleteFunc(log.Entries, func(e declog.Entry) bool { return e.Kind == declog.KindNote })
	return log
}

// mostWorked is how long the page may be deaf at a stretch, by the processor's time: somebody would notice more.
const mostWorked = 100 * time.Millisecond

// TestLookingBackKeepsThePageAlive: thousands of lives are lived while single ones are told, and the page hears, draws and answers meanwhile.
func TestLookingBackKeepsThePageAlive(t *testing.T) {
	forLongRuns(t)
	p, address := webTab(t)
	p.Before(stillSettings)
	log := finished(t, 5)
	text, err := encoded(log)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	p.Before(`try { localStorage.setItem("headcount/save/two-strides-20260101-090000-0000", ` + string(kept) + `); } catch (e) {}`)
	p.Open(address + "?play=two-strides")
	started(t, p)
	m := newMirror(t, storeWith(t, log), 5, "two-strides", false)
	m.app.Sounds = nil
	play := newPlayer(t, newTabStage(t, p), m, false)
	l := p.Browser().Stretches(func() { play.play(1 << 20) })
	t.Logf("%d inputs through the debrief; the page was deaf for %v at most (%v by the clock), for more than 50 ms %d times in %d tasks",
		play.inputs, l.Worked, l.Wall, l.Over50, l.Tasks)
	if l.Tasks == 0 || l.Worked > mostWorked {
		t.Errorf("the page was deaf for %v, want at most %v", l.Worked, mostWorked)
	}
	looked, _ := keptInBrowser(t, p)
	sameLog(t, looked, m)
	shoot(t, p, "debrief-done")
}
