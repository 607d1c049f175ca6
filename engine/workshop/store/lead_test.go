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
