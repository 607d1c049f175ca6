//go:build !js

package save

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// TestTakenAwayWhileOpen: what somebody does to the file of a game that is open takes nothing of what was decided in it, and nothing of what was put in
// its place, whether the game is gone on with or left.
func TestTakenAwayWhileOpen(t *testing.T) {
	foreign := textOf(t, play(9))
	for name, c := range map[string]struct {
		do    func(path string) error
		aside []byte // what is set aside of it
	}{
		"deleted":     {os.Remove, nil},
		"folder gone": {func(path string) error { return os.RemoveAll(filepath.Dir(path)) }, nil},
		"moved":       {func(path string) error { return os.Rename(path, path+".bak") }, nil},
		"the same anew": {func(path string) error {
			return errors.Join(os.Remove(path), os.WriteFile(path, textOf(t, play(2)), 0o600))
		}, nil},
		"older": {func(path string) error {
			return errors.Join(os.Remove(path), os.WriteFile(path, textOf(t, play(1)), 0o600))
		}, nil},
		"cut short":    {func(path string) error { return os.Truncate(path, 10) }, nil},
		"another":      {func(path string) error { return errors.Join(os.Remove(path), os.WriteFile(path, foreign, 0o600)) }, foreign},
		"gone on with": {func(path string) error { return os.WriteFile(path, foreign, 0o600) }, foreign},
	} {
		for _, more := range []int{0, 1} {
			s := newFiles(t)
			id, w, err := s.Create(header())
			if err != nil {
				t.Fatal(err)
			}
			mustAppend(t, w, 1, 2)
			if err := c.do(s.path(id)); err != nil {
				t.Fatal(err)
			}
			mustAppend(t, w, 3, 2+more)
			if err := w.Close(); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			wantLog(t, s, id, play(2+more))
			aside, err := os.ReadFile(asideName(s.path(id), 1))
			if !bytes.Equal(aside, c.aside) || (err == nil) != (c.aside != nil) {
				t.Errorf("%s: %q stands aside (%v)", name, aside, err)
			}
		}
	}
}

// lockless is a disk that knows no locks, as some network shares.
type lockless struct{ osDisk }

func (lockless) lock(string) (io.Closer, error) { return io.NopCloser(nil), nil }

// TestTwoWithoutLocks: where there are no locks, two at work on one game lose nothing of either.
func TestTwoWithoutLocks(t *testing.T) {
	s := newFiles(t)
	s.disk = lockless{}
	id, one, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	_, _, other, err := s.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, one, 1, 2)
	if err := other.Append(entry(1, 7)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(one.Close(), other.Close()); err != nil {
		t.Fatal(err)
	}
	var kept [][]byte
	for n := range 4 {
		path := s.path(id)
		if n > 0 {
			path = asideName(path, n)
		}
		if text, err := os.ReadFile(path); err == nil {
			kept = append(kept, text)
		}
	}
	theirs := play(0)
	theirs.Add(entry(1, 7))
	for who, want := range map[string][]byte{"the first": textOf(t, play(2)), "the second": textOf(t, theirs)} {
		if !bytes.Contains(bytes.Join(kept, nil), want) {
			t.Errorf("nothing is left of what %s decided: %q", who, kept)
		}
	}
}
