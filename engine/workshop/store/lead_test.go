package store

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestLead: one store at a time leads a session, until it is closed; other sessions are free; and what a killed program left goes with its session.
func TestLead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	open := func() *Store {
		s, err := Open(t.Context(), path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	a, b := open(), open()
	if err := a.Lead("one"); err != nil {
		t.Fatal(err)
	}
	if err := b.Lead("one"); !errors.Is(err, ErrLed) {
		t.Errorf("two lead one session: %v", err)
	}
	if err := b.Lead("two"); err != nil {
		t.Errorf("another session: %v", err)
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	if err := b.Lead("one"); err != nil {
		t.Errorf("once it is closed: %v", err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	left := path + ".old.lock"
	if err := os.WriteFile(left, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c := open()
	defer c.Close()
	if err := c.Retire(t.Context(), "old", 1); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("its lock file stays: %v", err)
	}
}

// TestLeading: a session that is led is told from one that was closed, and from one whose program was killed: the lock file of that is known for what it is,
// and goes.
func TestLeading(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	a, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	leading := func() Leading {
		l, err := b.Leading(t.Context(), "one")
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	if err := a.Lead("one"); err != nil {
		t.Fatal(err)
	}
	if got := leading(); got != Led {
		t.Errorf("led: %v", got)
	}
	if got := leading(); got != Led {
		t.Errorf("asking took it away: %v", got)
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	if got := leading(); got != Closed {
		t.Errorf("closed: %v", got)
	}
	if err := os.WriteFile(path+".one.lock", nil, 0o600); err != nil { // as a killed program leaves it
		t.Fatal(err)
	}
	if got := leading(); got != Left {
		t.Errorf("left: %v", got)
	}
	if got := leading(); got != Closed {
		t.Errorf("told twice: %v", got)
	}
	if err := b.Lead("one"); err != nil {
		t.Errorf("it can be led again: %v", err)
	}
}
