package host_test

import (
	"bufio"
	"errors"
	"fmt"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/host"
	"headcount/engine/ui/input"
)

// child makes the test program open a window and report what arrives there.
const child = "HEADCOUNT_HOST_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(child) == "" {
		os.Exit(m.Run())
	}
	if err := host.Run(&reporter{dirty: true}); err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	fmt.Println("closed")
}

// reporter prints what the player does, and paints the window in another colour after each key.
type reporter struct {
	dirty bool
	keys  int
}

func (r *reporter) Update(in input.Snapshot) bool {
	for _, k := range in.Keys.List() {
		fmt.Println("key", k)
		r.keys++
		r.dirty = true
	}
	if in.Typed != "" {
		fmt.Println("typed", in.Typed)
	}
	if in.Released {
		fmt.Printf("click %.0f %.0f\n", in.X, in.Y)
	}
	return in.Has(input.Esc)
}

func (r *reporter) Dirty() bool { return r.dirty }

func (r *reporter) Draw(c canvas.Canvas) {
	w, h := c.Size()
	canvas.FillRect(c, canvas.Rect{W: w, H: h}, canvas.RGB(0x102030*uint32(r.keys+1)))
	c.Text(40, 60, "Headcount", canvas.Style{Face: canvas.SerifBold, Size: 30}, canvas.RGB(0xFFFFFF))
	r.dirty = false
	fmt.Println("drawn")
}

func TestNoDisplay(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only linux says beforehand that there is no display")
	}
	t.Setenv("DISPLAY", "")
	t.Setenv("WAYLAND_DISPLAY", "")
	if err := host.Run(&reporter{}); !errors.Is(err, host.ErrNoDisplay) {
		t.Errorf("got %v, want an error that wraps ErrNoDisplay", err)
	}
}

// window starts the child and returns its lines.
func window(t *testing.T, env ...string) <-chan string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(append(os.Environ(), child+"=1"), env...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	lines := make(chan string, 100)
	go func() {
		defer close(lines)
		for in := bufio.NewScanner(out); in.Scan(); {
			lines <- in.Text()
		}
	}()
	return lines
}

// expect waits for a line of the child.
func expect(t *testing.T, lines <-chan string, want string) {
	t.Helper()
	limit := time.After(20 * time.Second)
	var other []string
	for {
		select {
		case line, ok := <-lines:
			if line == want {
				return
			}
			other = append(other, line)
			if !ok || strings.HasPrefix(line, "error:") {
				t.Fatalf("the window ended with %q before %q", line, want)
			}
		case <-limit:
			t.Fatalf("no %q from the window, only %q", want, other)
		}
	}
}

func TestWrongDisplay(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("displays have names only under X")
	}
	lines := window(t, "DISPLAY=:987")
	if got := <-lines; !strings.Contains(got, host.ErrNoDisplay.Error()) {
		t.Errorf("the window said %q, want %q", got, host.ErrNoDisplay)
	}
}

// Keys and clicks of a real window reach the app, and each change leaves a picture.
func TestRealInput(t *testing.T) {
	if runtime.GOOS != "linux" || os.Getenv("DISPLAY") == "" {
		t.Skip("there is no display; run under xvfb-run to send real keys to a real window")
	}
	if _, err := exec.LookPath("xdotool"); err != nil {
		t.Skip("xdotool is not installed")
	}
	dir := t.TempDir()
	lines := window(t, host.ShotDir+"="+dir)
	expect(t, lines, "drawn")
	do := func(args ...string) {
		if out, err := exec.Command("xdotool", args...).CombinedOutput(); err != nil {
			t.Fatalf("xdotool %v: %v %s", args, err, out)
		}
	}
	do("search", "--sync", "--name", "^Headcount$", "windowmove", "--sync", "0", "0", "windowfocus", "--sync")
	do("mousemove", "200", "150", "click", "1")
	expect(t, lines, "click 200 150")
	do("key", "m")
	expect(t, lines, fmt.Sprint("key ", input.M))
	expect(t, lines, "typed m")
	expect(t, lines, "drawn")
	do("key", "shift+Tab")
	expect(t, lines, fmt.Sprint("key ", input.ShiftTab))
	do("search", "--name", "^Headcount$", "windowsize", "--sync", "1920", "1080") // in which everything is a quarter larger
	expect(t, lines, "drawn")
	do("mousemove", "1000", "500", "click", "1")
	expect(t, lines, "click 800 400")
	do("key", "Escape")
	expect(t, lines, "closed")
	shots, _ := filepath.Glob(filepath.Join(dir, "*.png"))
	if len(shots) < 3 {
		t.Fatalf("%d pictures, want one at the start and one after each key", len(shots))
	}
	file, err := os.Open(shots[1])
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	shot, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	if r, g, b, _ := shot.At(5, 5).RGBA(); r>>8 != 0x20 || g>>8 != 0x40 || b>>8 != 0x60 {
		t.Errorf("after one key the window is %x %x %x, want 20 40 60", r>>8, g>>8, b>>8)
	}
}

// TestZoom: a window larger than the one the look was drawn for shows everything larger, in eighths, and never less of the page than that one.
func TestZoom(t *testing.T) {
	for _, c := range []struct{ w, h, want float64 }{
		{960, 600, 1},
		{1280, 800, 1},
		{1366, 768, 1},
		{1439, 900, 1},
		{1440, 900, 1.125},
		{1920, 1080, 1.25},
		{2560, 1440, 1.75},
		{3840, 2160, 2.625},
		{1080, 1920, 1},
		{3440, 1440, 1.75},
		{0, 0, 1},
		{1280, 1e6, 1},
	} {
		if got := host.Zoom(c.w, c.h); got != c.want {
			t.Errorf("%v by %v is shown %v times as large, want %v", c.w, c.h, got, c.want)
		}
	}
}
