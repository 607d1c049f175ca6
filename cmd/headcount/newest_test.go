//go:build !js

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"headcount/engine/save"
	"headcount/engine/view"
)

// TestNewestIsOpenElsewhere: whoever starts a second Headcount is told why it does not go on with the newest play, at the terminal and in the window.
func TestNewestIsOpenElsewhere(t *testing.T) {
	store := save.NewFiles(t.TempDir(), save.Options{})
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	begun := func(f *playFlags) string {
		door, note, err := openPlay(sc, store, f)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = door.Close() }) // a folder of this test alone
		if len(door.Session().Log.Entries) == 0 {
			if r := door.Do(view.Intent{Offer: "begin"}); r.Problem != "" {
				t.Fatal(r.Problem)
			}
		}
		return door.ID + "|" + note
	}
	first, _, _ := strings.Cut(begun(&playFlags{fresh: true}), "|")
	second, note, _ := strings.Cut(begun(&playFlags{}), "|")
	if want := first + " is open in another Headcount. This is a new play."; note != want || second == first {
		t.Errorf("a second Headcount has %s and is told %q, want %q", second, note, want)
	}
	lib := &library{store: store, open: openScenario, seed: newSeed, seeds: func() (uint64, uint64) { return 1, 1 }}
	t.Cleanup(func() { _ = lib.close() })
	if _, note, err := lib.Open("two-strides", false); err != nil || !strings.Contains(note, second+" is open in another Headcount.") || !strings.Contains(note, first+" is open") {
		t.Errorf("a window beside both is told %q (%v)", note, err)
	}
	if _, note, err := lib.Open("two-strides", true); err != nil || note != "" {
		t.Errorf("whoever begins anew is told %q (%v)", note, err)
	}
}

// TestNewestIsDatedAhead: a play that was written while the clock was wrong is not the newest for years. Whoever goes on with another is told, and the
// first thing decided in it, once it is gone on with, mends its date.
func TestNewestIsDatedAhead(t *testing.T) {
	dir := t.TempDir()
	store := save.NewFiles(dir, save.Options{})
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	begin := func() string {
		door, _, err := openPlay(sc, store, &playFlags{fresh: true})
		if err != nil {
			t.Fatal(err)
		}
		if r := door.Do(view.Intent{Offer: "begin"}); r.Problem != "" {
			t.Fatal(r.Problem)
		}
		if err := door.Close(); err != nil {
			t.Fatal(err)
		}
		return door.ID
	}
	wrong := begin()
	far := time.Date(2099, 5, 3, 12, 0, 0, 0, time.Local)
	if err := os.Chtimes(filepath.Join(dir, wrong+".log"), far, far); err != nil {
		t.Fatal(err)
	}
	plain := func(want, told string) {
		t.Helper()
		door, note, err := openPlay(sc, store, &playFlags{})
		if err != nil {
			t.Fatal(err)
		}
		if door.ID != want || note != told {
			t.Errorf("%s is gone on with, want %s; told %q, want %q", door.ID, want, note, told)
		}
		for had := len(door.Session().Log.Entries); len(door.Session().Log.Entries) == had; {
			if offers := door.Offers(); !slices.ContainsFunc(offers, func(o view.Offer) bool { return door.Do(view.Intent{Offer: o.ID}).Problem == "" }) {
				t.Fatalf("nothing of %v can be done", offers)
			}
		}
		if err := door.Close(); err != nil {
			t.Fatal(err)
		}
	}
	right := begin()
	plain(right, wrong+" is dated 3 May 2099, ahead of the clock here, and was not taken for the newest; --save goes on with it, and so does the list of plays in the window.")
	if err := store.Archive(right); err != nil {
		t.Fatal(err)
	}
	plain(wrong, "") // it is the only one
	if list, err := store.List(); err != nil || len(list) != 1 || list[0].Ahead {
		t.Errorf("after a decision in it: %+v (%v)", list, err)
	}
}
