//go:build unix

package wholefile

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A pipe is written to and stays. Of devices, which whoever is root could take away from everybody, it is only asked what they are.
func TestPipesAndDevicesStay(t *testing.T) {
	name := filepath.Join(t.TempDir(), "pipe")
	must(t, syscall.Mkfifo(name, 0o600))
	got := make(chan string)
	go func() {
		f, err := os.Open(name)
		if err != nil {
			got <- err.Error()
			return
		}
		all, _ := io.ReadAll(f) // what came is compared
		got <- string(all)
	}()
	must(t, Write(name, text("through it")))
	if s := <-got; s != "through it" {
		t.Errorf("out of the pipe came %q", s)
	}
	for _, path := range []string{name, os.DevNull} {
		if info, err := os.Stat(path); err != nil || info.Mode().IsRegular() || Ordinary(path) {
			t.Errorf("%s is %v (%v)", path, info.Mode(), err)
		}
		must(t, Check(path))
	}
}

// What a killed process has left on the way is taken up by the next, and of several at work on one file each writes it whole.
func TestLeftoversAndCrowds(t *testing.T) {
	name := filepath.Join(t.TempDir(), "rows.csv")
	must(t, os.WriteFile(filepath.Join(filepath.Dir(name), ".rows.csv.0.new"), []byte("half of what was to come, and longer"), 0o600))
	must(t, Write(name, text("whole")))
	holds(t, name, "whole")
	done := make(chan error)
	const crowd = 8
	for k := range crowd {
		go func() {
			var err error
			for n := 0; n < 20 && err == nil; n++ {
				err = Write(name, text(strings.Repeat(string(rune('a'+k)), 1000+k)))
			}
			done <- err
		}()
	}
	for range crowd {
		must(t, <-done)
	}
	got, err := os.ReadFile(name)
	must(t, err)
	if k := int(got[0] - 'a'); string(got) != strings.Repeat(string(got[0]), 1000+k) {
		t.Errorf("%d bytes that begin with %q", len(got), got[0])
	}
	holds(t, name, string(got))
}

// A link that lies where the unfinished file would, as somebody may have put it into a folder of many, is not followed.
func TestLinksInTheWayAreNotFollowed(t *testing.T) {
	dir := t.TempDir()
	name, others := filepath.Join(dir, "rows.csv"), filepath.Join(t.TempDir(), "others.txt")
	must(t, os.WriteFile(others, []byte("theirs"), 0o600))
	trap := filepath.Join(dir, ".rows.csv.0.new")
	link(t, others, trap)
	must(t, Check(name))
	must(t, Write(name, text("mine")))
	must(t, os.Remove(trap))
	holds(t, name, "mine")
	holds(t, others, "theirs")
}
