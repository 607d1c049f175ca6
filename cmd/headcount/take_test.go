//go:build !js

package main

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// playedLibrary has one play of two-strides with a few decisions, and returns its log as text.
func playedLibrary(t *testing.T) (*library, string) {
	t.Helper()
	l := emptyLibrary(t)
	door, _, err := l.Open("two-strides", true)
	if err != nil {
		t.Fatal(err)
	}
	for range 30 {
		offers := slices.DeleteFunc(door.Offers(), func(o view.Offer) bool { return o.Group == "note" })
		if r := door.Do(view.Intent{Offer: offers[len(offers)-1].ID}); r.Problem != "" {
			door.Do(view.Intent{Offer: offers[0].ID, Forecast: 50})
		}
	}
	text, err := encoded(l.door.Session().Log)
	if err != nil || len(l.door.Session().Log.Entries) == 0 {
		t.Fatalf("%d decisions, %v", len(l.door.Session().Log.Entries), err)
	}
	return l, text
}

func emptyLibrary(t *testing.T) *library {
	t.Helper()
	l := &library{store: save.NewMemory(nil), open: openScenario, seed: func() uint64 { return 5 }, seeds: func() (uint64, uint64) { return 5, 5 }}
	t.Cleanup(func() {
		if err := l.close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

// TestADroppedLogGoesOn: a log from another machine is taken whole, gone on with, and not taken twice.
func TestADroppedLogGoesOn(t *testing.T) {
	from, text := playedLibrary(t)
	l := emptyLibrary(t)
	files := fstest.MapFS{"two-strides-20260101-000000-0000.log": {Data: []byte(text)}}
	door, note, err := l.Drop(files)
	if err != nil || note != "" {
		t.Fatalf("%q %v", note, err)
	}
	if door.View().Stop == "" {
		t.Error("there is no page to go on with")
	}
	from.door.Session().Finish() // past pages that only tell: those are no decisions
	l.door.Session().Finish()
	if got, want := l.door.Session().Hash(), from.door.Session().Hash(); got != want {
		t.Errorf("it goes on in state %x, want %x", got, want)
	}
	if got, err := encoded(l.door.Session().Log); err != nil || got != text {
		t.Errorf("the log is another now: %v", err)
	}
	if _, note, err = l.Drop(files); err != nil || !strings.Contains(note, "already") {
		t.Errorf("dropped again: %q %v", note, err)
	}
	if list, err := l.store.List(); err != nil || len(list) != 1 {
		t.Errorf("%d plays are kept, %v", len(list), err)
	}
}

// TestWhatIsNoPlayIsRefused: with its reason, and nothing is kept of it; of a torn log the whole part is taken, and that is said.
func TestWhatIsNoPlayIsRefused(t *testing.T) {
	_, text := playedLibrary(t)
	l := emptyLibrary(t)
	for name, bad := range map[string]string{"nothing": "", "text": "hello\n", "header": text[:20], "other": strings.Replace(text, "two-strides", "two-stridez", 1)} {
		if _, _, err := l.take([]byte(bad)); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
	if list, err := l.store.List(); err != nil || len(list) != 0 {
		t.Errorf("%d plays are kept, %v", len(list), err)
	}
	id, note, err := l.take([]byte(text[:len(text)-9]))
	if err != nil || !strings.Contains(note, "cut short") {
		t.Fatalf("%q %v", note, err)
	}
	log, damage, err := l.store.Read(id)
	want, _, _ := declog.Decode(strings.NewReader(text))
	if err != nil || damage != nil || len(log.Entries) != len(want.Entries)-1 {
		t.Errorf("%d entries of %d, %v %v", len(log.Entries), len(want.Entries), damage, err)
	}
}

// TestScenariosOfKeptPlays: the scenario of a kept play is found by its id, also where the corridor calls it otherwise, as what was dropped; and one that is
// nowhere is told by its name.
func TestScenariosOfKeptPlays(t *testing.T) {
	l, sc := emptyLibrary(t), *mustOpen(t, "two-strides")
	src := *sc.Source
	src.ID, sc.Source = "elsewhere", &src
	l.dropped = map[string]*scenario.Scenario{droppedPrefix + "elsewhere": &sc}
	for _, id := range []string{"two-strides", "elsewhere"} {
		if got, err := l.kept(id); err != nil || got.Source.ID != id {
			t.Errorf("%s: %v", id, err)
		}
	}
	if _, name, err := l.scenarioOf("elsewhere"); err != nil || name != droppedPrefix+"elsewhere" {
		t.Errorf("it is called %q, %v", name, err)
	}
	if _, err := l.kept("nowhere"); err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("%v", err)
	}
}

func mustOpen(t *testing.T, name string) *scenario.Scenario {
	t.Helper()
	sc, err := openScenario(name)
	if err != nil {
		t.Fatal(err)
	}
	return sc
}
