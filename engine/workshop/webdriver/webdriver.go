// Package webdriver drives the browsers that are no Chromium, in a window of a display of their own: WebKit, which every iPhone has, and Firefox. Real keys,
// and what a page says. It is for tests only, and lies here because the game itself, and with it all of engine/ui, opens no socket.
package webdriver

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// Patience is how long is waited for anything that takes a moment.
const Patience = 90 * time.Second

// wire carries the commands of the W3C's WebDriver to a browser.
type wire interface {
	// do has the browser do something by the name that the standard gives it, and stores what comes of it in result, unless that is nil.
	do(command string, params, result any) error
}

// Browser is a running browser with one window. It is safe for one goroutine.
type Browser struct {
	tb   testing.TB
	name string
	wire wire
}

// Each runs a test in every one of these browsers that is there, one after the other.
func Each(t *testing.T, test func(*testing.T, *Browser)) {
	t.Run("WebKit", func(t *testing.T) { test(t, WebKit(t)) })
	t.Run("Firefox", func(t *testing.T) { test(t, Firefox(t)) })
}

// Open opens an address in a window of a size, in points.
func (b *Browser) Open(address string, width, height int) {
	b.tb.Helper()
	b.must("SetWindowRect", map[string]any{"width": width, "height": height}, nil)
	b.must("Navigate", map[string]any{"url": address}, nil)
}

// Eval runs an expression in the page and returns what it gives, as text.
func (b *Browser) Eval(expression string) string {
	b.tb.Helper()
	var value any
	if err := b.wire.do("ExecuteScript", map[string]any{"script": "return " + expression, "args": []any{}}, &value); err != nil {
		return "exception: " + err.Error()
	}
	return fmt.Sprint(value)
}

// Until waits for something to become true in the page.
func (b *Browser) Until(expression, what string) {
	b.tb.Helper()
	for end := time.Now().Add(Patience); ; time.Sleep(20 * time.Millisecond) {
		got := b.Eval("!!(" + expression + ")")
		if got == "true" {
			return
		}
		if time.Now().After(end) {
			b.tb.Fatalf("%s waits in vain for %s (last %s); the page says\n%s", b.name, what, got, b.Eval("document.body.innerText"))
		}
	}
}

// Return is the key of that name, as Key takes it.
const Return = "\ue007"

// Key presses a real key and lets it go.
func (b *Browser) Key(key string) {
	b.tb.Helper()
	const held = 60 // milliseconds: several pictures of the page
	press := []map[string]any{
		{"type": "keyDown", "value": key}, {"type": "pause", "duration": held}, {"type": "keyUp", "value": key}, {"type": "pause", "duration": held},
	}
	b.must("PerformActions", map[string]any{"actions": []map[string]any{{"type": "key", "id": "keyboard", "actions": press}}}, nil)
}

func (b *Browser) must(command string, params, result any) {
	b.tb.Helper()
	if err := b.wire.do(command, params, result); err != nil {
		b.tb.Fatalf("%s: %s: %v", b.name, command, err)
	}
}

// need skips a test where a program is missing.
func need(tb testing.TB, what string, programs ...string) {
	tb.Helper()
	if testing.Short() {
		tb.Skip("skipped by -short: it starts a browser")
	}
	for _, p := range append(programs, "Xvfb") {
		if _, err := exec.LookPath(p); err != nil {
			tb.Skipf("no %s in PATH; with it %s is tried here", p, what)
		}
	}
}

// start starts a program that ends with the test, on a display of its own, with a folder for all that it writes.
func start(tb testing.TB, dir string, more []string, program string, args ...string) {
	tb.Helper()
	told, tell, err := os.Pipe()
	if err != nil {
		tb.Fatal(err)
	}
	display := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset")
	display.ExtraFiles = []*os.File{tell}
	if err := errors.Join(display.Start(), tell.Close()); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _, _ = display.Process.Kill(), display.Wait() })
	number, err := bufio.NewReader(told).ReadString('\n')
	if err = errors.Join(err, told.Close()); err != nil {
		tb.Fatalf("Xvfb did not say which display it opened: %v", err)
	}
	cmd := exec.Command(program, args...)
	cmd.Env = append(append(os.Environ(), "DISPLAY=:"+strings.TrimSpace(number), "HOME="+dir, "TMPDIR="+dir, "XDG_CONFIG_HOME="+dir, "XDG_CACHE_HOME="+dir,
		"XDG_DATA_HOME="+dir, "LIBGL_ALWAYS_SOFTWARE=1"), more...)
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _, _ = cmd.Process.Kill(), cmd.Wait() })
}

// folder is one that ends with the test, with a name short enough for the sockets that browsers put there.
func folder(tb testing.TB) string {
	tb.Helper()
	dir, err := os.MkdirTemp("", "hc-wd-")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		var err error
		for range 40 { // the last of the browser's helpers may still be writing there
			if err = os.RemoveAll(dir); err == nil {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
		tb.Errorf("the browser's folder is left behind: %v", err)
	})
	return dir
}
