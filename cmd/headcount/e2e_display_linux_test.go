package main

import (
	"bufio"
	"bytes"
	"errors"
	"image"
	"image/draw"
	"image/png"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"headcount/engine/ui/host"
)

// patience is how long a test waits for something that takes a fraction of a second.
const patience = 10 * time.Second

// newDisplay starts a display of our own and returns its name. A test that cannot have one is skipped.
func newDisplay(tb testing.TB) string {
	tb.Helper()
	var missing []string
	for _, name := range []string{"Xvfb", "xdotool"} {
		if _, err := exec.LookPath(name); err != nil {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		tb.Skipf("not in PATH: %s; with both the real window is played here", strings.Join(missing, " and "))
	}
	told, tell, err := os.Pipe()
	if err != nil {
		tb.Fatal(err)
	}
	// The server looks for a free number itself and tells it on descriptor 3, which is the first of the extra files.
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
	cmd.ExtraFiles = []*os.File{tell}
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := errors.Join(cmd.Start(), tell.Close()); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _, _ = cmd.Process.Kill(), cmd.Wait() })
	number, err := bufio.NewReader(told).ReadString('\n')
	if err = errors.Join(err, told.Close()); err != nil {
		tb.Fatalf("Xvfb did not say which display it opened: %v", err)
	}
	return ":" + strings.TrimSpace(number)
}

// window is the real program on a display.
type window struct {
	tb      testing.TB
	display string
	saves   string // folder
	shots   string // folder
	cmd     *exec.Cmd
	said    bytes.Buffer  // to be read after ended
	ended   chan struct{} // closed when the program has ended, however it did
}

// openProgram starts the program and returns when its first picture is there.
func openProgram(tb testing.TB, display, saves string, args ...string) *window {
	tb.Helper()
	w := &window{tb: tb, display: display, saves: saves, shots: tb.TempDir(), ended: make(chan struct{})}
	w.cmd = program(saves, args...)
	w.cmd.Env = append(w.cmd.Env, "DISPLAY="+display, "WAYLAND_DISPLAY=", host.ShotDir+"="+w.shots)
	w.cmd.Stdout, w.cmd.Stderr = &w.said, &w.said
	w.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := w.cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	go func() {
		defer close(w.ended)
		_ = w.cmd.Wait() // the tests that care ask for the exit code
	}()
	tb.Cleanup(w.kill)
	for limit := time.Now().Add(patience); w.newest() == 0; {
		if w.over(time.Millisecond) {
			tb.Fatalf("the program ended before its first picture: %s", &w.said)
		}
		if time.Now().After(limit) {
			tb.Fatalf("no picture within %v", patience)
		}
	}
	return w
}

// grasp gives the window the keyboard; there is no window manager that would.
func (w *window) grasp() { w.do("search", "--sync", "--name", "^Headcount$", "windowfocus", "--sync") }

// do sends real input by xdotool.
func (w *window) do(args ...string) {
	w.tb.Helper()
	cmd := exec.Command("xdotool", args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+w.display)
	if out, err := cmd.CombinedOutput(); err != nil {
		w.tb.Fatalf("xdotool %v: %v %s", args, err, out)
	}
}

// over waits a moment and reports whether the program has ended.
func (w *window) over(moment time.Duration) bool {
	select {
	case <-w.ended:
		return true
	case <-time.After(moment):
		return false
	}
}

func (w *window) last() string { return w.said.String() }

// settled implements stage: every picture is compared.
func (w *window) settled(string) bool { return false }

// kill ends the program as kill -9 does.
func (w *window) kill() {
	_ = w.cmd.Process.Kill() // it may have ended
	<-w.ended
}

// newest returns the number of the last picture that is whole, or 0.
func (w *window) newest() int {
	last := 0
	files, _ := os.ReadDir(w.shots)
	for _, f := range files {
		name, whole := strings.CutSuffix(f.Name(), ".png")
		if n, err := strconv.Atoi(name); whole && err == nil {
			last = max(last, n)
		}
	}
	return last
}

// picture reads a picture of the real framebuffer and throws away those before it.
func (w *window) picture(n int) *image.RGBA {
	w.tb.Helper()
	f, err := os.Open(w.shot(n))
	if err != nil {
		w.tb.Fatal(err)
	}
	m, err := png.Decode(bufio.NewReader(f))
	if err = errors.Join(err, f.Close()); err != nil {
		w.tb.Fatal(err)
	}
	for old := n - 1; old > 0; old-- {
		if os.Remove(w.shot(old)) != nil { // it and those before it are gone
			break
		}
	}
	if exact, ok := m.(*image.RGBA); ok {
		return exact
	}
	copied := image.NewRGBA(m.Bounds())
	draw.Draw(copied, copied.Rect, m, m.Bounds().Min, draw.Src)
	return copied
}

func (w *window) shot(n int) string {
	name := strconv.Itoa(n)
	return filepath.Join(w.shots, strings.Repeat("0", max(0, 4-len(name)))+name+".png")
}

// writeSettings makes the program stand still, so that pictures can be compared.
func writeSettings(tb testing.TB, saves string) {
	tb.Helper()
	const still = `{"text_scale": 1, "high_contrast": false, "reduced_motion": true}`
	if err := os.WriteFile(filepath.Join(saves, "settings.json"), []byte(still), fs.FileMode(0o644)); err != nil {
		tb.Fatal(err)
	}
}
