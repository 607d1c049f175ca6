package store_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/store"
)

// long reports whether the long tests run.
func long() bool { return os.Getenv("HEADCOUNT_LONG") != "" }

// TestMain lets the test binary serve as the program that is killed.
func TestMain(m *testing.M) {
	if path := os.Getenv("HEADCOUNT_BURST"); path != "" {
		if err := burst(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// burst records events as fast as it can and says of each when it is acknowledged.
func burst(path string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, path, store.Options{})
	if err != nil {
		return err
	}
	head, err := s.Head(ctx, "a")
	if err != nil {
		return err
	}
	for k := int(head.Seq); k < 1_000_000; k++ {
		if head, err = s.Append(ctx, "a", head, []eventlog.Event{event(k)}); err != nil {
			return err
		}
		fmt.Println(head.Seq, head.Hash)
	}
	return nil
}

// TestKilledInABurst: a program killed at any moment has lost nothing it acknowledged, and the next one goes on from there.
func TestKilledInABurst(t *testing.T) {
	path := filepath.Join(t.TempDir(), "w.db")
	kills := 5
	if long() {
		kills = 60
	}
	var last eventlog.Head
	for k := range kills {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "HEADCOUNT_BURST="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		var problems bytes.Buffer
		cmd.Stderr = &problems
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		acknowledged := 0
		var kill *time.Timer
		for lines.Scan() {
			if acknowledged++; acknowledged == 1 {
				kill = time.AfterFunc(time.Duration(20+37*k%150)*time.Millisecond, func() { _ = cmd.Process.Kill() })
			}
			var seq uint64
			var hash string
			if n, _ := fmt.Sscan(lines.Text(), &seq, &hash); n != 2 || len(hash) != 64 {
				continue // torn by the kill
			}
			h, err := eventlog.ParseHash(hash)
			if err != nil {
				t.Fatal(err)
			}
			last = eventlog.Head{Seq: seq, Hash: h}
		}
		_ = cmd.Wait() // it was killed
		if kill == nil {
			t.Fatalf("nothing was acknowledged: %s", problems.String())
		}
		kill.Stop()
		s := open(t, path, store.Options{})
		if _, err := whole(t.Context(), s, "a"); err != nil {
			t.Fatalf("after kill %d: %v", k+1, err)
		}
		records, err := s.Read(t.Context(), "a", last.Seq-1, 1)
		if err != nil || len(records) != 1 || records[0].Head() != last {
			t.Fatalf("after kill %d: event %d was acknowledged and is lost: %v", k+1, last.Seq, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d kills, %d events", kills, last.Seq)
}

// image returns the main file and the write-ahead log of a store with events in both, as a power cut would leave them.
func image(t *testing.T) (file, wal []byte, head eventlog.Head) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "w.db")
	s := open(t, path, store.Options{})
	fill(t, s, "a", 4)
	if err := s.Close(); err != nil { // moves all into the main file
		t.Fatal(err)
	}
	s = open(t, path, store.Options{})
	head = fill(t, s, "a", 6)
	var err error
	if file, err = os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
	if wal, err = os.ReadFile(path + "-wal"); err != nil || len(wal) == 0 {
		t.Fatalf("no write-ahead log: %v", err)
	}
	return file, wal, head
}

// lay puts an image where a store can be opened.
func lay(t *testing.T, dir string, n int, file, wal []byte) string {
	t.Helper()
	path := filepath.Join(dir, strconv.Itoa(n)+".db")
	if err := errors.Join(os.WriteFile(path, file, 0o600), os.WriteFile(path+"-wal", wal, 0o600)); err != nil {
		t.Fatal(err)
	}
	return path
}

// outcome opens an image and reads the session; the image is removed again.
func outcome(t *testing.T, path string) (eventlog.Head, error) {
	t.Helper()
	defer func() {
		for _, end := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(path + end) // the folder goes with the test anyway
		}
	}()
	s, err := store.Open(context.Background(), path, store.Options{})
	if err != nil {
		return eventlog.Head{}, err
	}
	head, err := whole(context.Background(), s, "a")
	return head, errors.Join(err, s.Close())
}

// TestCutWriteAheadLog: cut at any length, what remains is a whole beginning of the session, never less than what the main file holds.
func TestCutWriteAheadLog(t *testing.T) {
	file, wal, want := image(t)
	dir, step := t.TempDir(), 499
	if long() {
		step = 1
	}
	reached := map[uint64]int{}
	for n := 0; n <= len(wal); n += step {
		head, err := outcome(t, lay(t, dir, n, file, wal[:n]))
		if err != nil {
			t.Fatalf("cut at %d: %v", n, err)
		}
		if head.Seq < 4 || head.Seq > want.Seq {
			t.Fatalf("cut at %d: %d events", n, head.Seq)
		}
		reached[head.Seq]++
	}
	if len(reached) < 4 {
		t.Errorf("only %v was reached", reached)
	}
	t.Logf("%d bytes in steps of %d: %v", len(wal), step, reached)
}

// TestFlippedByteOfTheFiles: whichever byte of the two files changes, opening or reading finds it, or what is read is a whole beginning of
// the session: nothing is ever read that was not recorded. In the main file, what was read is all or an error.
func TestFlippedByteOfTheFiles(t *testing.T) {
	file, wal, want := image(t)
	dir, step := t.TempDir(), 397
	if long() {
		step = 3
	}
	found, unused := 0, 0
	for at := 0; at < len(file)+len(wal); at += step {
		f, w := bytes.Clone(file), bytes.Clone(wal)
		if at < len(file) {
			f[at] ^= 0x15
		} else {
			w[at-len(file)] ^= 0x15
		}
		head, err := outcome(t, lay(t, dir, at, f, w))
		switch {
		case err != nil && (errors.Is(err, eventlog.ErrDamaged) || errors.Is(err, eventlog.ErrStorage)):
			found++
		case err != nil:
			t.Fatalf("byte %d: %v", at, err)
		case head == want:
			unused++
		case at < len(file):
			t.Fatalf("byte %d of the file: %d of %d events without a word", at, head.Seq, want.Seq)
		default:
			found++ // the write-ahead log is taken as far as its own checksums hold
		}
	}
	if found == 0 {
		t.Error("no flipped byte was found")
	}
	t.Logf("%d bytes in steps of %d: %d found, %d in unused room", len(file)+len(wal), step, found, unused)
}

// TestWritesFail: a program whose files may not grow beyond some size finds its writes failing at one place after another. Whatever it
// acknowledged before is there, whole, and with room again the next one goes on.
func TestWritesFail(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here to set a limit: failing writes were not tried")
	}
	step := 97
	if long() {
		step = 5
	}
	failed := 0
	for limit := 40; limit < 400; limit += step { // in units of 1,024 bytes
		path := filepath.Join(t.TempDir(), "w.db")
		if err := func() error {
			s, err := store.Open(t.Context(), path, store.Options{})
			if err != nil {
				return err
			}
			return s.Close()
		}(); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(shell, "-c", fmt.Sprintf(`trap '' XFSZ; ulimit -f %d; exec "$0"`, limit), os.Args[0])
		cmd.Env = append(os.Environ(), "HEADCOUNT_BURST="+path)
		var problems bytes.Buffer
		cmd.Stderr = &problems
		out, err := cmd.Output()
		if err == nil {
			t.Fatalf("with a limit of %d nothing failed", limit)
		}
		acknowledged := uint64(bytes.Count(out, []byte("\n")))
		if bytes.Contains(problems.Bytes(), []byte("could not be saved")) {
			failed++
		} else {
			t.Errorf("limit %d: %s", limit, problems.String())
		}
		s := open(t, path, store.Options{})
		head, err := whole(t.Context(), s, "a")
		if err != nil || head.Seq < acknowledged {
			t.Errorf("limit %d: %d events were acknowledged and %d are there: %v", limit, acknowledged, head.Seq, err)
		}
		fill(t, s, "a", 3)
	}
	t.Logf("%d limits, all said so", failed)
}
