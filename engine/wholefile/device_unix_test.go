//go:build unix

package wholefile

import (
	"io"
	"os"
	"path/filepath"
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
