//go:build !js

package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// heard is what a program has said so far.
type heard struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (h *heard) Write(p []byte) (int, error) {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	return h.text.Write(p)
}

// after waits until something has been said behind a place, and returns the place behind it.
func (h *heard) after(t *testing.T, at int, words string) int {
	t.Helper()
	for limit := time.Now().Add(20 * time.Second); ; time.Sleep(2 * time.Millisecond) {
		h.mutex.Lock()
		said := h.text.String()
		h.mutex.Unlock()
		if i := strings.Index(said[at:], words); i >= 0 {
			return at + i + len(words)
		}
		if time.Now().After(limit) {
			t.Fatalf("%q was not said behind\n%s", words, said[at:])
		}
	}
}

// TestWatchInTheTerminal: the whole program, as an author has it: an edit with a mistake is told while it waits for a line, the next clean one shows,
// and what was typed in between is done.
func TestWatchInTheTerminal(t *testing.T) {
	t.Setenv("HEADCOUNT_SAVES", t.TempDir())
	folder := filepath.Join(t.TempDir(), "mine")
	if code := run([]string{"new", folder}, nil, io.Discard, os.Stderr); code != exitWell {
		t.Fatal("no scenario to begin with")
	}
	file := filepath.Join(folder, "scenario.toml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write := func(old, new string) {
		t.Helper()
		if err := os.WriteFile(file+"~", []byte(strings.Replace(string(text), old, new, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(file+"~", file); err != nil {
			t.Fatal(err)
		}
	}
	in, typed := io.Pipe()
	var out heard
	ended := make(chan int)
	go func() {
		ended <- run([]string{"play", folder, "--text", "--watch", "--seed", "7"}, in, &out, io.Discard)
	}()
	at := out.after(t, 0, "Begin > ")
	write(`person = "mira"`, `person = "myra"`)
	at = out.after(t, at, "there is no person “myra”")
	at = out.after(t, at, "did you mean mira?")
	if _, err := io.WriteString(typed, "\n"); err != nil {
		t.Fatal(err)
	}
	at = out.after(t, at, "Begin the week > ")
	write("One week before", "Two weeks before")
	at = out.after(t, at, "It is taken up: 1 decision taken again.")
	at = out.after(t, at, "Begin the week > ")
	if _, err := io.WriteString(typed, "about\nwhy small-question\nquit\n"); err != nil {
		t.Fatal(err)
	}
	at = out.after(t, at, "Two weeks before")
	out.after(t, at, "small-question: can come up from w1 mon to w1 tue; has not come up yet")
	if code := <-ended; code != exitWell {
		t.Errorf("it ended with %d", code)
	}
}
