package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/eventlog/conform"
	"headcount/engine/workshop/store"
)

func open(t *testing.T, path string, o store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestStoreConforms(t *testing.T) {
	conform.Run(t, func(t *testing.T) eventlog.Log {
		return open(t, filepath.Join(t.TempDir(), "a b%20?#", "workshop.db"), store.Options{})
	})
}

// fill puts n events into a session.
func fill(t *testing.T, s *store.Store, session string, n int) eventlog.Head {
	t.Helper()
	head, err := s.Head(t.Context(), session)
	if err != nil {
		t.Fatal(err)
	}
	for range n {
		k := int(head.Seq)
		if head, err = s.Append(t.Context(), session, head, []eventlog.Event{event(k)}); err != nil {
			t.Fatal(err)
		}
	}
	return head
}

func event(k int) eventlog.Event {
	return eventlog.Event{Kind: "play.intent", Actor: "s1", Idem: fmt.Sprint(k), Body: fmt.Appendf(nil, `{"offer":"walk-%d"}`, k), At: int64(k)}
}

// whole reads a session and checks its chain and its content.
func whole(ctx context.Context, s *store.Store, session string) (eventlog.Head, error) {
	var head eventlog.Head
	for {
		records, err := s.Read(ctx, session, head.Seq, 0)
		if err != nil || len(records) == 0 {
			return head, err
		}
		if head, err = head.Follows(session, records); err != nil {
			return head, err
		}
		for i := range records {
			if want := event(int(records[i].Seq) - 1); !records[i].Same(&want) {
				return head, fmt.Errorf("event %d holds something else", records[i].Seq)
			}
		}
	}
}

func TestReopenedStoreGoesOn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	s := open(t, path, store.Options{})
	head := fill(t, s, "a", 20)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Append(t.Context(), "a", head, []eventlog.Event{event(20)}); !errors.Is(err, eventlog.ErrClosed) {
		t.Errorf("a closed store says %v", err)
	}
	if _, err := s.Read(t.Context(), "a", 0, 1); !errors.Is(err, eventlog.ErrClosed) {
		t.Errorf("a closed store says %v", err)
	}
	s = open(t, path, store.Options{})
	if got, err := whole(t.Context(), s, "a"); err != nil || got != head {
		t.Fatalf("%d events, %v", got.Seq, err)
	}
	fill(t, s, "a", 3)
	list, err := s.Sessions(t.Context())
	if err != nil || len(list) != 1 || list[0].Events != 23 || list[0].Last != 22 {
		t.Errorf("%+v, %v", list, err)
	}
}

// TestTwoProgramsAreFenced: two stores on one file never write over each other.
func TestTwoProgramsAreFenced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	a, b := open(t, path, store.Options{}), open(t, path, store.Options{})
	head := fill(t, a, "a", 2)
	var c *eventlog.Conflict
	if _, err := b.Append(t.Context(), "a", eventlog.Head{}, []eventlog.Event{event(7)}); !errors.As(err, &c) || c.Head != head {
		t.Fatalf("%v", err)
	}
	head = fill(t, b, "a", 2)
	if _, err := a.Append(t.Context(), "a", eventlog.Head{}, []eventlog.Event{event(9)}); !errors.As(err, &c) || c.Head != head {
		t.Fatalf("%v", err)
	}
}

// TestManyWriters: forty writers of one session each, together; all is there, and one commit carries many of them.
func TestManyWriters(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "w.db"), store.Options{})
	var wg sync.WaitGroup
	for w := range 40 {
		wg.Go(func() {
			var head eventlog.Head
			for k := range 25 {
				var err error
				if head, err = s.Append(t.Context(), fmt.Sprint(w), head, []eventlog.Event{event(k)}); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	for w := range 40 {
		if head, err := whole(t.Context(), s, fmt.Sprint(w)); err != nil || head.Seq != 25 {
			t.Errorf("session %d: %d events, %v", w, head.Seq, err)
		}
	}
}

// TestDiskFull: what does not fit is refused in words, everything acknowledged stays, and with room again it goes on.
func TestDiskFull(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	s := open(t, path, store.Options{MaxPages: 30})
	var head eventlog.Head
	var failed error
	for k := 0; k < 5000 && failed == nil; k++ {
		next, err := s.Append(t.Context(), "a", head, []eventlog.Event{event(k)})
		if failed = err; err == nil {
			head = next
		}
	}
	if !errors.Is(failed, eventlog.ErrStorage) || !strings.Contains(failed.Error(), "full") {
		t.Fatalf("a full disk says %v", failed)
	}
	if got, err := whole(t.Context(), s, "a"); err != nil || got != head || head.Seq < 50 {
		t.Fatalf("%d of %d acknowledged events are there, %v", got.Seq, head.Seq, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path, store.Options{})
	if got := fill(t, s, "a", 5); got.Seq != head.Seq+5 {
		t.Errorf("with room again it stands at %d", got.Seq)
	}
}

func TestEventsNeverChange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	fill(t, open(t, path, store.Options{}), "a", 3)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range []string{
		`UPDATE event SET actor = 's2' WHERE seq = 2`, `DELETE FROM event WHERE seq = 3`, `UPDATE event SET session = 'b'`,
		`INSERT INTO event SELECT session, 9, kind, actor, play, idem, body, at, hash FROM event WHERE seq = 1`,
	} {
		if _, err := db.Exec(statement); err == nil {
			t.Errorf("%s was carried out", statement)
		}
	}
}

// TestBadFilesAreRefused: what is no store, or of a newer program, is refused with its name and stays as it is.
func TestBadFilesAreRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	newer := func() []byte {
		fill(t, open(t, path, store.Options{}), "a", 1)
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Exec(`PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)`); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}()
	for name, c := range map[string]struct {
		text []byte
		want error
	}{"text": {bytes.Repeat([]byte("not a store\n"), 900), eventlog.ErrDamaged}, "newer": {newer, eventlog.ErrStorage}} {
		bad := filepath.Join(t.TempDir(), "bad.db")
		if err := os.WriteFile(bad, c.text, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Open(t.Context(), bad, store.Options{}); !errors.Is(err, c.want) || !strings.Contains(err.Error(), "bad.db") {
			t.Errorf("%s: %v", name, err)
		}
		if after, err := os.ReadFile(bad); err != nil || !bytes.Equal(after, c.text) {
			t.Errorf("%s was changed (%v)", name, err)
		}
	}
}

// TestErasedNamesAreGone: after erasing, no file of the store holds a name any more; the log does not notice.
func TestErasedNamesAreGone(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "w.db"), store.Options{})
	head := fill(t, s, "a", 3)
	for i := range 30 {
		if err := s.Call(t.Context(), "a", fmt.Sprint("s", i), fmt.Sprintf("Wilhelmina%02d", i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Call(t.Context(), "a", "s3", ""); err != nil {
		t.Fatal(err)
	}
	if names, err := s.Names(t.Context(), "a"); err != nil || len(names) != 29 || names["s4"] != "Wilhelmina04" {
		t.Fatalf("%v, %v", names, err)
	}
	if !holds(t, dir, "Wilhelmina") {
		t.Fatal("no file holds a name: this test would find nothing")
	}
	if err := s.EraseNames(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	if holds(t, dir, "Wilhelmina") {
		t.Error("a file still holds a name")
	}
	if got, err := whole(t.Context(), s, "a"); err != nil || got != head {
		t.Errorf("the log: %d, %v", got.Seq, err)
	}
}

func TestRetiredSessionIsGone(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "w.db"), store.Options{})
	fill(t, s, "a", 3)
	other := fill(t, s, "b", 3)
	if err := s.Keep(t.Context(), "a", "master", []byte("sesame-sesame")); err != nil {
		t.Fatal(err)
	}
	if v, err := s.Kept(t.Context(), "a", "master"); err != nil || string(v) != "sesame-sesame" {
		t.Fatal(string(v), err)
	}
	if err := s.Retire(t.Context(), "a", 5); err != nil {
		t.Fatal(err)
	}
	if head, err := s.Head(t.Context(), "a"); err != nil || head != (eventlog.Head{}) {
		t.Errorf("%d events stay, %v", head.Seq, err)
	}
	if v, err := s.Kept(t.Context(), "a", "master"); err != nil || v != nil || holds(t, dir, "sesame") {
		t.Errorf("the vault holds %q, %v", v, err)
	}
	if got, err := whole(t.Context(), s, "b"); err != nil || got != other {
		t.Errorf("the other session: %d, %v", got.Seq, err)
	}
}

// TestRemovedUnderThoseWhoLeadIt: the same as the database's engine.
func TestRemovedUnderThoseWhoLeadIt(t *testing.T) {
	conform.Gone(t, open(t, filepath.Join(t.TempDir(), "w.db"), store.Options{}))
}

func holds(t *testing.T, dir, text string) bool {
	t.Helper()
	found := false
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		found = found || bytes.Contains(raw, []byte(text))
	}
	return found
}
