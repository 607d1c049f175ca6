//go:build !js

package save

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/declog"
)

// crashDir names the variable that turns this test program into the one that is killed.
const crashDir = "HEADCOUNT_SAVE_CRASH_DIR"

// afterOps returns the log that the first n operations of the child lead to. Every seventh takes one to three entries
// back; the others append one that tells its operation.
func afterOps(n int) declog.Log {
	l := declog.Log{Header: header()}
	g := lcg(4)
	for op := 1; op <= n; op++ {
		if back := g.below(21); back < 3 {
			l.Entries = l.Entries[:max(0, len(l.Entries)-1-back)]
		} else {
			l.Add(entry(0, op))
		}
	}
	return l
}

// crashChild does one operation after the other and says so, until it is killed.
func crashChild(dir string) {
	s := NewFiles(dir, Options{Now: clock()})
	log, damage, w, err := s.Open("x")
	if err != nil {
		fmt.Println("cannot open:", err)
		os.Exit(1)
	}
	fmt.Println("open", len(log.Entries), damage != nil)
	l := declog.Log{Header: header()}
	if err := w.Truncate(0); err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
	fmt.Println(0)
	g := lcg(4)
	for op := 1; ; op++ {
		if back := g.below(21); back < 3 {
			l.Entries = l.Entries[:max(0, len(l.Entries)-1-back)]
			err = w.Truncate(len(l.Entries))
		} else {
			err = w.Append(l.Add(entry(0, op)))
		}
		if err != nil {
			fmt.Println("failed:", err)
			os.Exit(1)
		}
		fmt.Println(op) // unbuffered: it is written when it returns
	}
}

// TestKilled kills a writing program thirty times. Each time the file must hold exactly what the last acknowledged
// operation led to, or the one after it.
func TestKilled(t *testing.T) {
	dir := t.TempDir()
	s := NewFiles(dir, Options{})
	g := lcg(20260302)
	if err := os.WriteFile(filepath.Join(dir, "x.log"), textOf(t, play(0)), 0o600); err != nil {
		t.Fatal(err)
	}
	acknowledged, torn := 0, 0
	for kill := range 30 {
		last := runAndKill(t, dir, g.below(8), time.Duration(g.below(6000))*time.Microsecond)
		acknowledged += last
		// The lock is free again although nobody took its file away.
		got, damage, w, err := s.Open("x")
		if err != nil {
			t.Fatalf("kill %d: %v", kill, err)
		}
		if damage != nil {
			torn++
			if !damage.Torn {
				t.Errorf("kill %d: %v", kill, damage)
			}
		}
		have := string(textOf(t, got))
		if have != string(textOf(t, afterOps(last))) && have != string(textOf(t, afterOps(last+1))) {
			t.Fatalf("kill %d after operation %d: found\n%s\nwant\n%s", kill, last, have, textOf(t, afterOps(last)))
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("30 kills, %d acknowledged operations, none lost, %d torn ends", acknowledged, torn)
}

// runAndKill starts the child, waits for its first lines and a moment more, kills it and returns the last operation it
// acknowledged.
func runAndKill(t *testing.T, dir string, lines int, wait time.Duration) int {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), crashDir+"="+dir)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	text := bufio.NewReader(out)
	var said []string
	for range lines + 2 {
		line, err := text.ReadString('\n')
		if err != nil {
			t.Fatalf("the child stopped after %q: %v", said, err)
		}
		said = append(said, line)
	}
	time.Sleep(wait)
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	rest, err := io.ReadAll(text)
	if err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed, which is an error
	all := strings.Split(strings.Join(said, "")+string(rest), "\n")
	last := -1
	for _, line := range all[:len(all)-1] { // without what follows the last newline
		if n, err := fmt.Sscanf(line, "%d", &last); n != 1 && !strings.HasPrefix(line, "open") {
			t.Fatalf("the child said %q (%v)", line, err)
		}
	}
	return last
}

// TestOpenInAnotherProgram: the lock holds between programs, and ends with the one that held it.
func TestOpenInAnotherProgram(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.log"), textOf(t, play(0)), 0o600); err != nil {
		t.Fatal(err)
	}
	s := NewFiles(dir, Options{})
	_, _, w, err := s.Open("x")
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), crashDir+"="+dir)
	out, err := child.Output()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || !strings.Contains(string(out), "another Headcount has this game open") {
		t.Errorf("the other program said %q (%v)", out, err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	runAndKill(t, dir, 3, 0)
	if _, err := os.Stat(filepath.Join(dir, "x.lock")); err != nil {
		t.Logf("no lock file left to take over: %v", err)
	}
	_, _, w, err = s.Open("x")
	if err != nil {
		t.Fatalf("after the other program was killed: %v", err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestLockExcludes: a lock file is removed by whoever frees it, and nobody may hold the removed one beside its successor.
func TestLockExcludes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.lock")
	var inside, held atomic.Int64
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 2000 {
				lock, err := lockFile(path)
				if errors.Is(err, ErrBusy) {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				held.Add(1)
				if inside.Add(1) > 1 {
					t.Error("two hold the lock")
				}
				runtime.Gosched()
				inside.Add(-1)
				if err := lock.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	t.Logf("held %d times", held.Load())
}
