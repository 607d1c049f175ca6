//go:build !js

package save

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"headcount/engine/declog"
)

func sealedLine(raw string) []byte {
	return fmt.Appendf(nil, "%s\t%08x\n", raw, crc32.Checksum([]byte(raw), crc32.MakeTable(crc32.Castagnoli)))
}

// lcg is Knuth's MMIX generator: enough chance for a test, the same every time.
type lcg uint64

func (g *lcg) below(n int) int {
	*g = *g*6364136223846793005 + 1442695040888963407
	return int(uint64(*g>>33) % uint64(n))
}

// inode is a file of powerDisk.
type inode struct {
	live   []byte // what programs read
	synced []byte // what a power cut certainly leaves
	failed bool   // a Sync failed: later ones succeed and write nothing, as on Linux
}

var errPower = errors.New("no power")

// powerDisk is a disk in memory on which the at-th change fails, once or from then on, and which knows what a power cut
// would leave: of a file the bytes of its last Sync, of a folder the names of its last syncDir; of all later changes any
// part, as chance will have it.
type powerDisk struct {
	names   map[string]*inode // what programs see
	durable map[string]*inode // the names that are certain
	dirs    map[string]bool
	locks   map[string]bool
	changes int // so far
	at      int // the change that fails, from 1; 0: none
	lasting bool
	err     error
	cut     bool // the failure is a power cut: nothing works afterwards
	failed  bool // the failure has been
}

func newPowerDisk() *powerDisk {
	return &powerDisk{names: map[string]*inode{}, durable: map[string]*inode{}, dirs: map[string]bool{"/": true}, locks: map[string]bool{}}
}

// change counts a change and says whether it fails.
func (d *powerDisk) change() error {
	d.changes++
	if d.at == 0 || d.changes < d.at || (d.failed && !d.lasting) {
		return nil
	}
	d.failed = true
	return d.err
}

// afterCut returns the disk as found when power returns.
func (d *powerDisk) afterCut(g *lcg) *powerDisk {
	out := newPowerDisk()
	out.dirs = d.dirs
	all := maps.Clone(d.durable)
	for _, name := range slices.Sorted(maps.Keys(d.names)) {
		if all[name] != d.names[name] && g.below(2) == 0 {
			all[name] = d.names[name] // this change of a name happened to reach the disk
		}
	}
	for _, name := range slices.Sorted(maps.Keys(d.durable)) {
		if d.names[name] == nil && g.below(2) == 0 {
			delete(all, name)
		}
	}
	for name, node := range all {
		left := node.survivor(g)
		out.names[name] = &inode{live: left, synced: left}
	}
	out.durable = maps.Clone(out.names)
	return out
}

// survivor returns what is left of a file: its synced bytes, and of what was written since any part or zeros in its place.
func (n *inode) survivor(g *lcg) []byte {
	left := bytes.Clone(n.live)
	common := 0
	for common < min(len(n.live), len(n.synced)) && n.live[common] == n.synced[common] {
		common++
	}
	if common < len(n.synced) || g.below(3) == 0 {
		return bytes.Clone(n.synced) // shortened or replaced in place: the old bytes
	}
	for i := common; i < len(left); i++ {
		if g.below(40) == 0 {
			clear(left[i:])
			return left[:i+g.below(len(left)-i+1)]
		}
	}
	return left
}

func (d *powerDisk) read(path string) ([]byte, error) {
	if d.cut && d.failed {
		return nil, errPower
	}
	if n := d.names[path]; n != nil {
		return bytes.Clone(n.live), nil
	}
	return nil, &fs.PathError{Op: "read", Path: path, Err: fs.ErrNotExist}
}

func (d *powerDisk) list(string) ([]fs.FileInfo, error) { return nil, nil }

func (d *powerDisk) exists(path string) (bool, error) {
	if d.cut && d.failed {
		return false, errPower
	}
	return d.names[path] != nil || d.dirs[path], nil
}

func (d *powerDisk) create(path string) (file, error) {
	if d.names[path] != nil {
		return nil, fs.ErrExist
	}
	if err := d.change(); err != nil {
		return nil, err
	}
	d.names[path] = &inode{}
	return &powerFile{d, d.names[path]}, nil
}

func (d *powerDisk) open(path string) (file, error) {
	if d.cut && d.failed {
		return nil, errPower
	}
	if n := d.names[path]; n != nil {
		return &powerFile{d, n}, nil
	}
	return nil, fs.ErrNotExist
}

func (d *powerDisk) rename(from, to string) error {
	if err := d.change(); err != nil {
		return err
	}
	d.names[to] = d.names[from]
	delete(d.names, from)
	return nil
}

func (d *powerDisk) remove(path string) error {
	if d.names[path] == nil {
		return fs.ErrNotExist
	}
	if err := d.change(); err != nil {
		return err
	}
	delete(d.names, path)
	return nil
}

func (d *powerDisk) mkdir(dir string) error {
	if err := d.change(); err != nil {
		return err
	}
	d.dirs[dir] = true
	return nil
}

func (d *powerDisk) syncDir(dir string) error {
	if err := d.change(); err != nil {
		return err
	}
	inside := func(name string, _ *inode) bool { return filepath.Dir(name) == dir }
	maps.DeleteFunc(d.durable, inside)
	for name, n := range d.names {
		if inside(name, n) {
			d.durable[name] = n
		}
	}
	return nil
}

type powerLock struct {
	d    *powerDisk
	path string
}

func (l powerLock) Close() error { delete(l.d.locks, l.path); return nil }

func (d *powerDisk) lock(path string) (io.Closer, error) {
	if d.locks[path] {
		return nil, ErrBusy
	}
	d.locks[path] = true
	return powerLock{d, path}, nil
}

type powerFile struct {
	d *powerDisk
	n *inode
}

// WriteAt writes half of the text when it fails, as a full disk does.
func (f *powerFile) WriteAt(p []byte, off int64) (int, error) {
	err := f.d.change()
	if err != nil {
		p = p[:len(p)/2]
	}
	end := int(off) + len(p)
	for len(f.n.live) < end {
		f.n.live = append(f.n.live, 0)
	}
	f.n.live = bytes.Clone(f.n.live)
	copy(f.n.live[off:], p)
	return len(p), err
}

func (f *powerFile) Sync() error {
	if err := f.d.change(); err != nil {
		f.n.failed = true
		return err
	}
	if !f.n.failed {
		f.n.synced = bytes.Clone(f.n.live)
	}
	return nil
}

func (f *powerFile) Truncate(size int64) error {
	if err := f.d.change(); err != nil {
		return err
	}
	f.n.live = bytes.Clone(f.n.live[:size])
	return nil
}

func (f *powerFile) Close() error { return nil }

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

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		crashChild(dir)
	}
	os.Exit(m.Run())
}
