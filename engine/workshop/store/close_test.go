package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"headcount/engine/workshop/eventlog"
)

// TestCloseWritesWhatWasHandedIn: what waits for its turn while the store is closed is written, answered and there when it is opened again.
func TestCloseWritesWhatWasHandedIn(t *testing.T) {
	const waiting = 12
	path := filepath.Join(t.TempDir(), "w.db")
	for round := range 8 { // with a store that now writes them and now not, one of these fails
		s, err := Open(t.Context(), path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		busy, release := make(chan struct{}), make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() { // the writer is at something that takes long
			if _, err := s.submit(t.Context(), &request{work: func(context.Context, *sql.Tx) error {
				close(busy)
				<-release
				return nil
			}}); err != nil {
				t.Error(err)
			}
		})
		<-busy
		for k := range waiting {
			wg.Go(func() {
				e := eventlog.Event{Kind: "play.intent", Actor: "s1", Body: []byte(`{}`)}
				if _, err := s.Append(t.Context(), fmt.Sprint(round, ".", k), eventlog.Head{}, []eventlog.Event{e}); err != nil {
					t.Errorf("round %d, session %d: %v", round, k, err)
				}
			})
		}
		for len(s.in) < waiting {
			// until all stand in line
		}
		wg.Go(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
		<-s.stop
		close(release)
		wg.Wait()
	}
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if list, err := s.Sessions(t.Context()); err != nil || len(list) != 8*waiting {
		t.Errorf("%d sessions are there, want %d, %v", len(list), 8*waiting, err)
	}
}

// TestWhereNothingCanBeWritten: it is said in words, with what helps; and a new file is its owner's alone.
func TestWhereNothingCanBeWritten(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "w.db")
	if err := os.Symlink(filepath.Join(dir, "nowhere", "w.db"), path); err != nil {
		t.Skipf("this machine has no links: %v", err)
	}
	if _, err := Open(t.Context(), path, Options{}); !errors.Is(err, eventlog.ErrStorage) || !strings.Contains(err.Error(), "nothing can be written to "+path) || !strings.Contains(err.Error(), "--store FILE") {
		t.Errorf("it is told so: %v", err)
	}
	path = filepath.Join(dir, "other.db")
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	info, err := os.Stat(path)
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("others can read it: %v, %v", info.Mode(), err)
	}
}
