package save

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"headcount/engine/declog"
)

// clock is a source of time that moves a minute at each look.
func clock() func() time.Time {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	return func() time.Time {
		at = at.Add(time.Minute)
		return at
	}
}

func header() declog.Header {
	return declog.Header{Format: 1, Rules: 1, Scenario: "two-strides", Title: "Two Strides", RulesHash: "aa", TextHash: "bb", Cast: 1, Luck: 2}
}

// entry returns the n-th entry of a play; op tells entries of the same number apart.
func entry(n, op int) declog.Entry {
	e := declog.NewAct(n/3, n%3, declog.Act{Verb: "ask", Person: fmt.Sprintf("person-%d", op)}, fmt.Sprintf("%016x", op))
	e.N = n
	return e
}

func mustAppend(t *testing.T, w Writer, first, last int) {
	t.Helper()
	for n := first; n <= last; n++ {
		if err := w.Append(entry(n, n)); err != nil {
			t.Fatal(err)
		}
	}
}

func play(n int) declog.Log {
	l := declog.Log{Header: header()}
	for i := range n {
		l.Add(entry(i+1, i+1))
	}
	return l
}

func textOf(t *testing.T, l declog.Log) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := declog.Encode(&out, l); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func wantLog(t *testing.T, s Store, id string, want declog.Log) {
	t.Helper()
	got, damage, err := s.Read(id)
	if err != nil || damage != nil {
		t.Fatalf("damage %v, error %v", damage, err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
}

// conform is what every Store must do.
func conform(t *testing.T, s Store) {
	if infos, err := s.List(); err != nil || len(infos) != 0 {
		t.Fatalf("new store lists %v, %v", infos, err)
	}
	first, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, w, 1, 5)
	wantLog(t, s, first, play(5))
	conformOrder(t, w)
	if err := w.Truncate(3); err != nil {
		t.Fatal(err)
	}
	wantLog(t, s, first, play(3))
	conformReplace(t, s, first, w)
	mustAppend(t, w, 4, 4)
	if err := errors.Join(w.Close(), w.Close()); err != nil {
		t.Fatal(err)
	}
	if err := w.Append(entry(5, 5)); !errors.Is(err, ErrClosed) {
		t.Errorf("append after close: %v", err)
	}
	second, w2, err := s.Create(header())
	if err != nil || second == first {
		t.Fatalf("second game %q beside %q: %v", second, first, err)
	}
	end := declog.NewNote(9, 0, declog.Note{About: declog.NoteEnd})
	end.N = 1
	if err := errors.Join(w2.Append(end), w2.Close()); err != nil {
		t.Fatal(err)
	}
	conformReopen(t, s, first)
	conformList(t, s, first, second)
	conformMissing(t, s)
}

// conformReplace: a whole log takes the place of another, header included, and can be gone on with; one that cannot be written changes nothing.
func conformReplace(t *testing.T, s Store, id string, w Writer) {
	t.Helper()
	other := play(2)
	other.Header.RulesHash = "cc"
	if err := w.Replace(other); err != nil {
		t.Fatal(err)
	}
	wantLog(t, s, id, other)
	bad := play(2)
	bad.Entries[1].N = 7
	if err := w.Replace(bad); !errors.Is(err, declog.ErrInvalid) {
		t.Errorf("a log whose entries are not numbered: %v", err)
	}
	wantLog(t, s, id, other)
	mustAppend(t, w, 3, 3)
	if err := w.Replace(play(3)); err != nil {
		t.Fatal(err)
	}
	wantLog(t, s, id, play(3))
}

func conformOrder(t *testing.T, w Writer) {
	t.Helper()
	for _, n := range []int{0, 1, 5, 7} {
		if err := w.Append(entry(n, n)); !errors.Is(err, ErrOrder) {
			t.Errorf("entry %d after 5: %v", n, err)
		}
	}
	for _, n := range []int{-1, 6} {
		if err := w.Truncate(n); !errors.Is(err, ErrOrder) {
			t.Errorf("truncate 5 to %d: %v", n, err)
		}
	}
	if err := w.Truncate(5); err != nil {
		t.Errorf("truncate to all: %v", err)
	}
	bad := entry(6, 6)
	bad.Act.Verb = "\xff"
	if err := w.Append(bad); !errors.Is(err, declog.ErrInvalid) {
		t.Errorf("entry that is not UTF-8: %v", err)
	}
}

func conformReopen(t *testing.T, s Store, id string) {
	t.Helper()
	l, damage, w, err := s.Open(id)
	if err != nil || damage != nil {
		t.Fatalf("damage %v, error %v", damage, err)
	}
	if diff := cmp.Diff(play(4), l); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	mustAppend(t, w, 5, 6)
	if err := s.Quarantine(id, "replay stopped at entry 6"); err != nil {
		t.Errorf("quarantine of an open game: %v", err)
	}
	if err := errors.Join(w.Truncate(0), w.Close()); err != nil {
		t.Fatal(err)
	}
	wantLog(t, s, id, play(0))
}

func conformList(t *testing.T, s Store, first, second string) {
	t.Helper()
	infos, err := s.List()
	if err != nil || len(infos) != 2 {
		t.Fatalf("list %+v, %v", infos, err)
	}
	for _, info := range infos {
		want := Info{ID: first, Title: "Two Strides", Scenario: "two-strides", Modified: info.Modified, Ahead: info.Ahead}
		if info.ID == second {
			want.ID, want.Entries, want.Day, want.Done = second, 1, 9, true
		}
		if diff := cmp.Diff(want, info); diff != "" || info.Modified.IsZero() {
			t.Errorf("modified %v; (-want +got):\n%s", info.Modified, diff)
		}
	}
	if infos[0].Modified.Before(infos[1].Modified) {
		t.Errorf("oldest first: %+v", infos)
	}
	if err := s.Archive(second); err != nil {
		t.Fatal(err)
	}
	if infos, err = s.List(); err != nil || len(infos) != 1 || infos[0].ID != first {
		t.Errorf("after archiving %s: %+v, %v", second, infos, err)
	}
}

// TestArchivedLeavesTheList: of a game that is archived the shelf keeps the log and nothing that was only there for the list.
func TestArchivedLeavesTheList(t *testing.T) {
	shelf := &mapShelf{values: map[string]string{}}
	s := newShelfStore(shelf, clock())
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Close(), s.Archive(id)); err != nil {
		t.Fatal(err)
	}
	if keys, _ := shelf.keys(); len(keys) != 1 || keys[0] != archiveKey+id {
		t.Errorf("the shelf holds %q", keys)
	}
}

func conformMissing(t *testing.T, s Store) {
	t.Helper()
	for _, id := range []string{"nobody", "", "../etc/passwd", "a/b", "a.log", "..", strings.Repeat("a", 300)} {
		_, _, _, err := s.Open(id)
		_, _, err2 := s.Read(id)
		for _, err := range []error{err, err2, s.Archive(id), s.Quarantine(id, "")} {
			if !errors.Is(err, ErrMissing) {
				t.Errorf("%q: %v", id, err)
			}
		}
	}
	if _, _, err := s.Create(declog.Header{}); !errors.Is(err, declog.ErrInvalid) {
		t.Errorf("game without a scenario: %v", err)
	}
}

func TestMemory(t *testing.T) { conform(t, NewMemory(clock())) }

func TestShelfDamage(t *testing.T) {
	s := NewMemory(clock())
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, w, 1, 3)
	whole, _, _ := s.shelf.get(saveKey + id)
	torn := whole[:len(whole)-4]
	for range 2 {
		if err := s.shelf.set(saveKey+id, torn); err != nil {
			t.Fatal(err)
		}
		if err := w.Append(entry(4, 4)); !errors.Is(err, ErrBusy) {
			t.Errorf("append to a game changed elsewhere: %v", err)
		}
		l, damage, again, err := s.Open(id)
		if err != nil || damage == nil || !damage.Torn || len(l.Entries) != 2 {
			t.Fatalf("%d entries, damage %v, error %v", len(l.Entries), damage, err)
		}
		mustAppend(t, again, 3, 4)
		wantLog(t, s, id, play(4))
	}
	for _, n := range []string{"-1", "-2"} {
		if aside, _, _ := s.shelf.get(damagedKey + id + n); aside != torn {
			t.Errorf("copy %s is %q", n, aside)
		}
	}
}

// fullShelf refuses to store anything.
type fullShelf struct{ shelf }

var errQuota = errors.New("quota exceeded")

func (fullShelf) set(string, string) error { return errQuota }

func TestShelfFull(t *testing.T) {
	s := NewMemory(clock())
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, w, 1, 3)
	full := newShelfStore(fullShelf{s.shelf}, clock())
	_, _, stuck, err := full.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	_, _, createErr := full.Create(header())
	for _, err := range []error{stuck.Append(entry(4, 4)), stuck.Truncate(1), createErr, full.Archive(id), full.Quarantine(id, "x")} {
		if !errors.Is(err, errQuota) || !errors.Is(err, ErrStorage) {
			t.Errorf("on a full shelf: %v", err)
		}
	}
	wantLog(t, s, id, play(3))
	mustAppend(t, w, 4, 4)
}

func TestNames(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 5, 7, 0, time.UTC)
	for scenario, want := range map[string]string{
		"two-strides": "two-strides-20260302-090507-00ff", "My Höhle/..": "my-h-hle-20260302-090507-00ff",
		"../..": "game-20260302-090507-00ff", strings.Repeat("ü", 90): "game-20260302-090507-00ff",
	} {
		got := nameFor(scenario, at, 255)
		if got != want || checkID(got) != nil {
			t.Errorf("name for %q is %q, want %q", scenario, got, want)
		}
	}
}

// TestOneCopyOfWhatGoesOn: a game that is put aside again while it only grew has one copy, and another after it was cut.
func TestOneCopyOfWhatGoesOn(t *testing.T) {
	shelf := &mapShelf{values: map[string]string{}}
	oneCopy(t, newShelfStore(shelf, nil), func() (n int) {
		for key := range shelf.values {
			if strings.HasPrefix(key, damagedKey) && !strings.HasSuffix(key, ".txt") {
				n++
			}
		}
		return n
	})
}

func oneCopy(t *testing.T, s Store, copies func() int) {
	t.Helper()
	id, w, err := s.Create(play(0).Header)
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, w, 1, 3)
	for n, want := range []int{1, 1, 1, 2} {
		if n == 3 { // what the copy holds is not all in the game any more
			if err := w.Truncate(1); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Quarantine(id, "it comes out otherwise"); err != nil {
			t.Fatal(err)
		}
		if got := copies(); got != want {
			t.Errorf("put aside %d times: %d copies, want %d", n+1, got, want)
		}
		if n < 2 {
			mustAppend(t, w, 4+n, 4+n)
		}
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
}

// TestDatedAhead: games that were written while the clock was wrong come last, in their order; those that are ahead by less than a day are as all others.
func TestDatedAhead(t *testing.T) {
	now := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	at := func(id string, after time.Duration) Info { return Info{ID: id, Modified: now.Add(after)} }
	infos := []Info{at("old", -48*time.Hour), at("far", 20000*time.Hour), at("zone", 14*time.Hour), at("new", -time.Minute), at("farther", 30000*time.Hour)}
	newestFirst(infos, now)
	var got []string
	for _, i := range infos {
		got = append(got, fmt.Sprint(i.ID, i.Ahead))
	}
	if want := []string{"zonefalse", "newfalse", "oldfalse", "farthertrue", "fartrue"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
