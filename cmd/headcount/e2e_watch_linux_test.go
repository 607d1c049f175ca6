package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestWatchInTheWindow: in the real window a saved edit of the words on the page is a new picture at once, one with mistakes is told in it, and a key
// opens what stands beside the scenario. The times are told: 200 ms is what may be, on a machine that does nothing else.
func TestWatchInTheWindow(t *testing.T) {
	display, saves, folder := newDisplay(t), t.TempDir(), filepath.Join(t.TempDir(), "mine")
	writeSettings(t, saves)
	if code := run([]string{"new", folder}, nil, os.Stderr, os.Stderr); code != exitWell {
		t.Fatal("no scenario to begin with")
	}
	file := filepath.Join(folder, "scenario.toml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	w := openProgram(t, display, saves, "play", folder, "--watch", "--seed", "7")
	w.grasp()
	settled := func() int { // the number of the last picture, once no other follows
		n := w.newest()
		for range 6 {
			time.Sleep(50 * time.Millisecond)
			if now := w.newest(); now != n {
				return -1
			}
		}
		return n
	}
	rest := func() int {
		t.Helper()
		for limit := time.Now().Add(patience); time.Now().Before(limit); {
			if n := settled(); n > 0 {
				return n
			}
		}
		t.Fatal("the window never comes to rest")
		return 0
	}
	shows := func(what string, does func()) time.Duration {
		t.Helper()
		before := rest()
		start := time.Now()
		does()
		for w.newest() == before {
			if w.over(time.Millisecond) || time.Since(start) > patience {
				t.Fatalf("%s: no new picture: %s", what, &w.said)
			}
		}
		return time.Since(start)
	}
	write := func(old, new string) func() {
		return func() {
			edited := strings.Replace(string(text), old, new, 1)
			if edited == string(text) && old != new {
				t.Fatalf("the starter has no %q", old)
			}
			if err := os.WriteFile(file, []byte(edited), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	var took []time.Duration
	for n := range 5 {
		took = append(took, shows("an edit", write("You have taken over", "You took over "+strings.Repeat("I", n+1)+": You have taken over")))
	}
	slices.Sort(took)
	t.Logf("from the write to the picture: median %v, slowest %v", took[2], took[4])
	shows("a mistake", write("weeks", "weaks"))
	shows("mended", write("", ""))
	shows("the author's key", func() { w.do("key", "a") })
	shows("back", func() { w.do("key", "Escape") })
	w.do("key", "Escape")
	time.Sleep(100 * time.Millisecond)
	if w.over(time.Millisecond) {
		t.Fatalf("the program has ended: %s", &w.said)
	}
}
