// Package chromium drives a headless Chromium over a pipe: real keys, real clicks, what a page says and shows. It is for tests only.
package chromium

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"
)

// Patience is how long is waited for anything that takes a moment.
const Patience = 90 * time.Second

// Chromium is a running browser. It is safe for one goroutine.
type Chromium struct {
	tb   testing.TB
	in   *os.File
	mu   sync.Mutex
	next int
	wait map[int]chan answer

	traced chan struct{} // closed when all of a trace has come; nil while there is none
	tasks  []task
}

// answer is what came of one command.
type answer struct {
	result  json.RawMessage
	problem string
}

// arguments make Chromium draw without a graphics card and speak to nobody. Sound goes nowhere, and a page may begin it after a gesture only.
var arguments = []string{
	"--headless", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
	"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
	"--force-color-profile=srgb", "--autoplay-policy=user-gesture-required", "--remote-debugging-pipe",
	"--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
}

// Start starts a browser that ends with the test; a test that cannot have one is skipped.
func Start(tb testing.TB, more ...string) *Chromium {
	tb.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		tb.Skip("no chromium in PATH; with it the game is played here in a real browser")
	}
	theirs, in, err := os.Pipe()
	if err != nil {
		tb.Fatal(err)
	}
	out, theirOut, err := os.Pipe()
	if err != nil {
		tb.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "hc-web-") // not that of the test: it puts a socket there, and a socket's path has 107 bytes
	if err != nil {
		tb.Fatal(err)
	}
	cmd := exec.Command(path, append(append(append([]string{}, arguments...), more...), "--user-data-dir="+dir, "about:blank")...)
	cmd.Env = append(os.Environ(), "TMPDIR="+dir)
	cmd.ExtraFiles = []*os.File{theirs, theirOut}
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	_, _ = theirs.Close(), theirOut.Close() // they belong to the browser now
	c := &Chromium{tb: tb, in: in, wait: map[int]chan answer{}}
	done := make(chan struct{})
	go c.read(bufio.NewReaderSize(out, 1<<20), done)
	tb.Cleanup(func() {
		_ = in.Close() // it ends then, with its helpers
		late := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait() // whether it was in time does not matter here
		late.Stop()
		<-done
		_ = out.Close()
		var err error
		for range 20 { // the last of its helpers may still be writing there
			if err = os.RemoveAll(dir); err == nil {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
		tb.Errorf("the browser's folder is left behind: %v", err)
	})
	return c
}

func (c *Chromium) read(from *bufio.Reader, done chan struct{}) {
	defer close(done)
	for {
		raw, err := from.ReadBytes(0)
		if err != nil {
			return
		}
		var m struct {
			ID     int             `json:"id"`
			Method string          `json:"method"`
			Params json.RawMessage `json:"params"`
			Result json.RawMessage `json:"result"`
			Error  *struct {
				Message string `json:"message"`
			} `json:"error"`
		}
		if json.Unmarshal(raw[:len(raw)-1], &m) != nil {
			continue
		}
		if m.ID == 0 {
			c.event(m.Method, m.Params)
			continue
		}
		a := answer{result: m.Result}
		if m.Error != nil {
			a.problem = m.Error.Message
		}
		c.mu.Lock()
		to := c.wait[m.ID]
		delete(c.wait, m.ID)
		c.mu.Unlock()
		if to != nil {
			to <- a
		}
	}
}

// Call sends one command of the browser's protocol to a session of it, or to the browser itself where that is empty, and takes its result.
func (c *Chromium) Call(session, method string, params, result any) {
	c.tb.Helper()
	c.call(session, method, params, result)
}

// call sends one command and takes its result.
func (c *Chromium) call(session, method string, params, result any) {
	c.tb.Helper()
	if err := c.Try(session, method, params, result); err != nil {
		c.tb.Fatal(err)
	}
}

// Try is Call where it may fail: what is asked of a page that is left just then has no answer.
func (c *Chromium) Try(session, method string, params, result any) error {
	to := make(chan answer, 1)
	c.mu.Lock()
	c.next++
	id := c.next
	c.wait[id] = to
	c.mu.Unlock()
	m := map[string]any{"id": id, "method": method, "params": params}
	if session != "" {
		m["sessionId"] = session
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return err
	}
	if _, err := c.in.Write(append(raw, 0)); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case a := <-to:
		switch {
		case a.problem != "":
			return fmt.Errorf("%s: %s", method, a.problem)
		case result == nil:
			return nil
		}
		return json.Unmarshal(a.result, result)
	case <-time.After(Patience):
		return fmt.Errorf("%s: no answer within %v", method, Patience)
	}
}
