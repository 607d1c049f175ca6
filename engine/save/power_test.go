//go:build !js

package save

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"testing"

	"headcount/engine/declog"
)

func sealedLine(raw string) []byte {
	return fmt.Appendf(nil, "%s\t%08x\n", raw, crc32.Checksum([]byte(raw), crc32.MakeTable(crc32.Castagnoli)))
}

// story is a play with everything a Writer can do. It reports after each step the log that is now promised; next is the
// log the step under way would lead to.
type story struct {
	store          *Files
	id             string
	promised, next *declog.Log // nil: no game yet
	retries        int         // how often a failed step is tried again
	failures       []error
}

// step runs one action until it works or the retries are used up.
func (s *story) step(next declog.Log, action func() error) bool {
	s.next = &next
	for try := 0; ; try++ {
		err := action()
		if err == nil {
			s.promised = s.next
			return true
		}
		s.failures = append(s.failures, err)
		if try == s.retries {
			return false
		}
	}
}

func (s *story) run() {
	var w Writer
	l := declog.Log{Header: header()}
	created := s.step(l, func() (err error) {
		s.id, w, err = s.store.Create(header())
		return err
	})
	if !created {
		return
	}
	op := 0
	add := func() bool {
		op++
		next := l.Clone()
		e := next.Add(entry(0, op))
		l = next
		return s.step(next, func() error { return w.Append(e) })
	}
	cut := func(n int) bool {
		l = l.Cut(n)
		return s.step(l, func() error { return w.Truncate(n) })
	}
	reopen := func() bool {
		return s.step(l, func() (err error) {
			if err := w.Close(); err != nil {
				return err
			}
			_, _, w, err = s.store.Open(s.id)
			if err != nil {
				w = closedWriter{}
			}
			return err
		})
	}
	toOne := func() bool { return cut(1) }
	toNone := func() bool { return cut(0) }
	for _, step := range []func() bool{add, add, add, toOne, add, add, reopen, add, toNone, add} {
		if !step() {
			break
		}
	}
	_ = w.Close() // frees the lock, on whatever is left of the disk
}

type closedWriter struct{ Writer }

func (closedWriter) Close() error { return nil }

func newStory(d *powerDisk, retries int) *story {
	s := &story{store: NewFiles("/home/saves", Options{Now: clock()}), retries: retries}
	s.store.disk = d
	return s
}

// check opens the game on a disk and wants what was promised, or what the step under way led to.
func (s *story) check(t *testing.T, d *powerDisk, when string) {
	t.Helper()
	if s.promised == nil {
		return
	}
	after := NewFiles("/home/saves", Options{Now: clock()})
	after.disk = d
	got, _, w, err := after.Open(s.id)
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	have := string(textOf(t, got))
	if have != string(textOf(t, *s.promised)) && have != string(textOf(t, *s.next)) {
		t.Fatalf("%s: promised\n%s\nunder way\n%s\nfound\n%s", when, textOf(t, *s.promised), textOf(t, *s.next), have)
	}
	next := got.Clone()
	e := next.Add(entry(0, 99))
	if err := w.Append(e); err != nil {
		t.Fatalf("%s: going on: %v", when, err)
	}
	wantLog(t, after, s.id, next)
}

// changesOfStory is how many changes to the disk the whole story makes.
func changesOfStory(t *testing.T) int {
	t.Helper()
	d := newPowerDisk()
	s := newStory(d, 0)
	s.run()
	if len(s.failures) > 0 || len(s.promised.Entries) != 1 {
		t.Fatalf("on a good disk: %v", s.failures)
	}
	changes := d.changes // before check makes more of them
	s.check(t, d, "good disk")
	return changes
}

func TestPowerCutAtEveryChange(t *testing.T) {
	total := changesOfStory(t)
	for at := 1; at <= total+1; at++ {
		for seed := range 40 {
			d := newPowerDisk()
			d.at, d.err, d.lasting, d.cut = at, errPower, true, true
			s := newStory(d, 0)
			s.run()
			g := lcg(seed*1000 + at)
			s.check(t, d.afterCut(&g), fmt.Sprintf("power cut at change %d, chance %d", at, seed))
		}
	}
	t.Logf("%d power cuts, 40 chances each", total+1)
}

func TestEveryFailure(t *testing.T) {
	total := changesOfStory(t)
	for _, failure := range []error{syscall.ENOSPC, fs.ErrPermission, errors.New("input/output error")} {
		for at := 1; at <= total; at++ {
			when := fmt.Sprintf("%v at change %d", failure, at)
			once := newPowerDisk()
			once.at, once.err = at, failure
			s := newStory(once, 1)
			s.run()
			if s.promised == nil || s.promised != s.next || len(s.promised.Entries) != 1 {
				t.Fatalf("%s, once: the story stopped: %v", when, s.failures)
			}
			for seed := range 10 {
				g := lcg(seed*1000 + at)
				s.check(t, once.afterCut(&g), fmt.Sprintf("%s, once, then a power cut, chance %d", when, seed))
			}
			s.check(t, once, when+", once")

			lasting := newPowerDisk()
			lasting.at, lasting.err, lasting.lasting = at, failure, true
			s = newStory(lasting, 1)
			s.run()
			checkAdvice(t, s.failures, failure)
			lasting.at = 0
			s.check(t, lasting, when+", lasting")
		}
	}
}

func checkAdvice(t *testing.T, failures []error, cause error) {
	t.Helper()
	if len(failures) == 0 {
		t.Fatalf("%v was not reported", cause)
	}
	for _, err := range failures {
		if !errors.Is(err, ErrStorage) || !errors.Is(err, cause) || !strings.Contains(err.Error(), "everything saved before is kept") {
			t.Errorf("reported as %v", err)
		}
		if errors.Is(cause, syscall.ENOSPC) && !strings.Contains(err.Error(), "free some space") {
			t.Errorf("no advice in %v", err)
		}
	}
}

// TestGoingOnAfterFailure: whatever failed, the same Writer goes on from what was promised, and a damaged game is set
// aside once, not once for each attempt.
func TestGoingOnAfterFailure(t *testing.T) {
	whole := textOf(t, play(5))
	for name, found := range map[string][]byte{"whole": whole, "torn": append(bytes.Clone(whole), "{"...)} {
		for _, failing := range []func(Writer) error{
			func(w Writer) error { return w.Truncate(2) },
			func(w Writer) error { return w.Append(entry(6, 66)) },
		} {
			for at := 1; at <= 20; at++ {
				d := newPowerDisk()
				d.dirs["/home"], d.dirs["/home/saves"] = true, true
				d.names["/home/saves/x.log"] = &inode{live: found, synced: found}
				d.at, d.err = at, syscall.ENOSPC
				s := newStory(d, 0)
				_, _, w, err := s.store.Open("x")
				if err != nil {
					t.Fatal(err)
				}
				if failing(w) == nil {
					break // at is behind the last change
				}
				mustAppend(t, w, 6, 6)
				wantLog(t, s.store, "x", play(6))
				if d.names["/home/saves/x.log.damaged-2"] != nil {
					t.Errorf("%s, failure at change %d: set aside twice", name, at)
				}
			}
		}
	}
}

// TestDamagedSurvivesPower: a damaged game is mended on a failing disk without losing copy or entries.
func TestDamagedSurvivesPower(t *testing.T) {
	whole := textOf(t, play(5))
	torn := whole[:len(whole)-9]
	for at := range 30 {
		for seed := range 20 {
			d := newPowerDisk()
			d.dirs["/home"], d.dirs["/home/saves"] = true, true
			n := &inode{live: torn, synced: torn}
			d.names["/home/saves/x.log"], d.durable["/home/saves/x.log"] = n, n
			d.at, d.err, d.lasting, d.cut = at, errPower, true, true
			s := newStory(d, 0)
			s.id, s.promised = "x", new(play(4))
			_, _, w, err := s.store.Open("x")
			if err != nil {
				t.Fatal(err)
			}
			mended := s.step(play(5), func() error { return w.Append(entry(5, 5)) })
			g := lcg(seed*1000 + at)
			after := d.afterCut(&g)
			if aside := after.names["/home/saves/x.log.damaged-1"]; mended && (aside == nil || !bytes.Equal(aside.live, torn)) {
				t.Fatalf("change %d: mended without a copy", at)
			}
			if kept := after.names["/home/saves/x.log"]; !bytes.HasPrefix(kept.live, textOf(t, play(4))) {
				t.Fatalf("change %d: lost entries", at)
			}
			s.check(t, after, fmt.Sprintf("change %d, chance %d", at, seed))
		}
	}
}

// TestArchivedSurvivesPower: with the power gone between the two folders that an archived game moves between, it lies in one of them at least.
func TestArchivedSurvivesPower(t *testing.T) {
	whole := textOf(t, play(5))
	archived := func(at int) (*powerDisk, error) {
		d := newPowerDisk()
		d.dirs["/home"], d.dirs["/home/saves"], d.dirs["/home/saves/"+archiveDir] = true, true, true
		n := &inode{live: whole, synced: whole}
		d.names["/home/saves/x.log"], d.durable["/home/saves/x.log"] = n, n
		d.at, d.err, d.lasting, d.cut = at, errPower, true, true
		return d, newStory(d, 0).store.Archive("x")
	}
	d, err := archived(0)
	if err != nil {
		t.Fatal(err)
	}
	last := d.changes
	for seed := range 20 {
		d, err := archived(last)
		if err == nil {
			t.Fatalf("change %d, the last, failed untold", last)
		}
		g := lcg(seed)
		after := d.afterCut(&g)
		for name, n := range after.names {
			if !bytes.Equal(n.live, whole) {
				t.Errorf("chance %d: %s holds %d bytes of %d", seed, name, len(n.live), len(whole))
			}
		}
		if len(after.names) == 0 {
			t.Fatalf("chance %d: the game is gone", seed)
		}
	}
}

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		crashChild(dir)
	}
	os.Exit(m.Run())
}
