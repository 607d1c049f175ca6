package main

import (
	"os"
	"testing"
	"time"
)

// TestProgressEnds: a bar at a terminal is let go of whatever there was to count, also where there was nothing: of eight parts of a small batch most are empty.
func TestProgressEnds(t *testing.T) {
	t.Setenv("TERM", "xterm")
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { _ = terminal.Close() }) // nothing of what was drawn is looked at
	for _, total := range []int{0, 1, 3} {
		progress, done := showShare(&console{err: terminal}, "plays")
		progress(0, total)
		ended := make(chan struct{})
		go func() {
			done()
			close(ended)
		}()
		select {
		case <-ended:
		case <-time.After(20 * time.Second):
			t.Fatalf("a bar of %d never ends", total)
		}
	}
}
