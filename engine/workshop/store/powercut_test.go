package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/store"
)

// A disk that loses power keeps what was synced, and of what was written since any part: any sectors, in any order, the last one torn
// anywhere. These tests lay down such disks from the files of a store before and after a step, and open them. After each, at least what was
// acknowledged before the step is there, at most what was written in it, never anything else, and the session goes on.

const sector = 512

// disk is the two files of a store at one moment.
type disk struct{ file, wal []byte }

func look(t *testing.T, path string) disk {
	t.Helper()
	file, err1 := os.ReadFile(path)
	wal, err2 := os.ReadFile(path + "-wal")
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	return disk{file, wal}
}

// mixed is a file of which some bytes were written anew and the others not; where there was nothing before, zeros lie.
func mixed(before, after []byte, written func(at int) bool) []byte {
	out := bytes.Clone(before)
	for at := range after {
		if at < len(before) && before[at] == after[at] || !written(at) {
			continue
		}
		for len(out) <= at {
			out = append(out, 0)
		}
		out[at] = after[at]
	}
	return out
}

// changed lists the sectors that differ.
func changed(before, after []byte) []int {
	var list []int
	for n := 0; n*sector < max(len(before), len(after)); n++ {
		part := func(b []byte) []byte { return b[min(n*sector, len(b)):min((n+1)*sector, len(b))] }
		if !bytes.Equal(part(before), part(after)) {
			list = append(list, n)
		}
	}
	return list
}

// halves are the ways a write can be torn: every prefix and every suffix by sectors, every sector alone and every one missing, sets drawn at
// random, and bytes within a sector, of the last step every one where tests run long. Each is handed to try as what was written.
func halves(before, after []byte, chance *rand.Rand, everyByte bool, try func(what string, written func(at int) bool)) {
	list := changed(before, after)
	in := func(keep func(i int) bool) func(at int) bool {
		kept := map[int]bool{}
		for i, n := range list {
			kept[n] = keep(i)
		}
		return func(at int) bool { return kept[at/sector] }
	}
	each, draws, step := max(len(list)/6, 1), 6, 1+len(list)*sector/12
	if long() {
		each, draws = 1, 60
		if step = 1 + len(list)*sector/64; everyByte {
			step = 1
		}
	}
	for i := 0; i <= len(list); i += each {
		try(fmt.Sprint("up to sector ", i), in(func(k int) bool { return k < i }))
		try(fmt.Sprint("from sector ", i), in(func(k int) bool { return k >= i }))
		try(fmt.Sprint("sector alone ", i), in(func(k int) bool { return k == i }))
		try(fmt.Sprint("all but sector ", i), in(func(k int) bool { return k != i }))
	}
	for range draws {
		share, torn, part := chance.Float64(), chance.IntN(max(len(list), 1)), chance.IntN(sector)
		set := in(func(int) bool { return chance.Float64() < share })
		try("any sectors, one torn", func(at int) bool { return set(at) && (at/sector != list[torn] || at%sector < part) })
	}
	if len(list) == 0 {
		return
	}
	first, last := list[0]*sector, (list[len(list)-1]+1)*sector
	for at := first; at <= last; at += step {
		try(fmt.Sprint("up to byte ", at), func(b int) bool { return b < at })
	}
}

// cutter opens disks and says what must be there.
type cutter struct {
	t     *testing.T
	dir   string
	heads map[uint64]eventlog.Head // of every event ever acknowledged
	n     int
}

// holds fails unless the disk holds at least from and at most to events of those acknowledged, and can be gone on with.
func (c *cutter) holds(what string, d disk, from, to uint64) {
	c.t.Helper()
	c.n++
	path := lay(c.t, c.dir, c.n, d.file, d.wal)
	head, err := outcome(c.t, path)
	if err != nil || head.Seq < from || head.Seq > to || c.heads[head.Seq] != head {
		c.t.Fatalf("%s: %d events, and should be %d to %d: %v", what, head.Seq, from, to, err)
	}
	if c.n%40 != 0 {
		return
	}
	s := open(c.t, lay(c.t, c.dir, 1_000_000+c.n, d.file, d.wal), store.Options{})
	if went := fill(c.t, s, "a", 2); went.Seq != head.Seq+2 {
		c.t.Fatalf("%s: it does not go on: %d after %d", what, went.Seq, head.Seq)
	}
}

// grow appends one event and remembers it as acknowledged.
func (c *cutter) grow(s *store.Store) uint64 {
	c.t.Helper()
	head := fill(c.t, s, "a", 1)
	c.heads[head.Seq] = head
	return head.Seq
}

func newCutter(t *testing.T) (*cutter, *store.Store, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "w.db")
	return &cutter{t: t, dir: t.TempDir(), heads: map[uint64]eventlog.Head{}}, open(t, path, store.Options{}), path
}

// TestPowerCutInAnAppend: while an event is on its way to the write-ahead log, any part of it reaches the disk.
func TestPowerCutInAnAppend(t *testing.T) {
	c, s, path := newCutter(t)
	chance := rand.New(rand.NewPCG(1, 2))
	appends := 3
	if long() {
		appends = 12
	}
	c.grow(s)
	for k := range appends {
		before := look(t, path)
		seq := c.grow(s)
		after := look(t, path)
		if !bytes.Equal(before.file, after.file) || bytes.Equal(before.wal, after.wal) {
			t.Fatal("an append goes to the main file, or nowhere")
		}
		halves(before.wal, after.wal, chance, k == appends-1, func(what string, written func(int) bool) {
			c.holds(fmt.Sprintf("event %d, %s", seq, what), disk{after.file, mixed(before.wal, after.wal, written)}, seq-1, seq)
		})
	}
	t.Logf("%d disks", c.n)
}

// checkpoint moves everything from the write-ahead log into the main file, and leaves the log as it lies.
func checkpoint(t *testing.T, path string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var busy, frames, moved int
	if err := db.QueryRow(`PRAGMA wal_checkpoint(FULL)`).Scan(&busy, &frames, &moved); err != nil || busy != 0 || moved != frames {
		t.Fatalf("%d %d %d: %v", busy, frames, moved, err)
	}
}

// TestPowerCutInACheckpoint: while events move from the write-ahead log into the main file, its pages reach the disk in any order and torn;
// then the log begins anew over its old content, and the first event in it is torn too.
func TestPowerCutInACheckpoint(t *testing.T) {
	c, s, path := newCutter(t)
	chance := rand.New(rand.NewPCG(3, 4))
	rounds := 1
	if long() {
		rounds = 6
	}
	for k := range rounds {
		var all uint64
		for range 9 {
			all = c.grow(s)
		}
		before := look(t, path)
		checkpoint(t, path)
		after := look(t, path)
		if bytes.Equal(before.file, after.file) {
			t.Fatal("nothing was moved")
		}
		halves(before.file, after.file, chance, false, func(what string, written func(int) bool) {
			c.holds(fmt.Sprintf("moving %d events, %s", all, what), disk{mixed(before.file, after.file, written), before.wal}, all, all)
		})
		c.grow(s)
		anew := look(t, path)
		if bytes.HasPrefix(anew.wal, after.wal[:32]) {
			t.Fatal("the log did not begin anew")
		}
		halves(after.wal, anew.wal, chance, k == rounds-1, func(what string, written func(int) bool) {
			c.holds(fmt.Sprintf("anew after %d events, %s", all, what), disk{anew.file, mixed(after.wal, anew.wal, written)}, all, all+1)
		})
	}
	t.Logf("%d disks", c.n)
}

// TestCutMainFile: a main file alone, without its write-ahead log, cut at any length: all is read, or it is refused; never less without a
// word.
func TestCutMainFile(t *testing.T) {
	c, s, path := newCutter(t)
	var all uint64
	for range 9 {
		all = c.grow(s)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	step := 1021
	if long() {
		step = 7
	}
	refused := 0
	for n := 1; n < len(file); n += step {
		head, err := outcome(t, lay(t, c.dir, n, file[:n], nil))
		switch {
		case errors.Is(err, eventlog.ErrDamaged) || errors.Is(err, eventlog.ErrStorage):
			refused++
		case err != nil || head != c.heads[all]:
			t.Fatalf("cut at %d of %d: %d events, %v", n, len(file), head.Seq, err)
		}
	}
	if refused == 0 {
		t.Error("no cut was found")
	}
	t.Logf("%d cuts refused", refused)
}

// TestSyncsFail: the disk refuses to make something durable, at the n-th time it is asked. What was acknowledged before is there, what was not is
// said not to be saved, and the next program goes on.
func TestSyncsFail(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("no strace here to let syncs fail: failing syncs were not tried")
	}
	if out, err := exec.Command(strace, "-o", os.DevNull, "-e", "trace=none", "true").CombinedOutput(); err != nil {
		t.Skipf("strace may not be used here: %v: %s", err, out)
	}
	places := []int{3, 9}
	if long() {
		places = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 17, 25, 40, 80, 160}
	}
	tried := 0
	for _, n := range places {
		path := filepath.Join(t.TempDir(), "w.db")
		if err := open(t, path, store.Options{}).Close(); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(strace, "-f", "-o", os.DevNull, "-e", "trace=fsync,fdatasync", "-e", fmt.Sprintf("inject=fsync,fdatasync:error=EIO:when=%d+", n), os.Args[0])
		cmd.Env = append(os.Environ(), "HEADCOUNT_BURST="+path)
		var problems bytes.Buffer
		cmd.Stderr = &problems
		out, err := cmd.Output()
		if err == nil {
			t.Fatalf("from sync %d on all fail, and nothing is said", n)
		}
		if !bytes.Contains(problems.Bytes(), []byte("could not be saved")) {
			t.Errorf("sync %d: %s", n, problems.String())
		}
		acknowledged := uint64(bytes.Count(out, []byte("\n")))
		s := open(t, path, store.Options{})
		head, err := whole(t.Context(), s, "a")
		if err != nil || head.Seq < acknowledged {
			t.Errorf("sync %d: %d events were acknowledged and %d are there: %v", n, acknowledged, head.Seq, err)
		}
		fill(t, s, "a", 3)
		tried++
	}
	t.Logf("%d places", tried)
}
