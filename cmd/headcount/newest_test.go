//go:build !js

package main

import (
	"strings"
	"testing"

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
