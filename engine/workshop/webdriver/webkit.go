package webdriver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"testing"
	"time"
)

// browsersOfWebKit is where Debian keeps the small browser of WebKitGTK.
const browsersOfWebKit = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"

// WebKit starts a browser that ends with the test; a test that cannot have one is skipped.
func WebKit(tb testing.TB) *Browser {
	tb.Helper()
	need(tb, "WebKit", "WebKitWebDriver")
	found, err := filepath.Glob(browsersOfWebKit)
	if err != nil || len(found) == 0 {
		tb.Skipf("nothing at %s; with it WebKit is tried here", browsersOfWebKit)
	}
	port := freePort(tb)
	start(tb, folder(tb), []string{"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1"}, "WebKitWebDriver", "--port="+port) // its sandbox wants rights that a container has not
	w := &overHTTP{at: "http://127.0.0.1:" + port + "/session"}
	options := map[string]any{"webkitgtk:browserOptions": map[string]any{"binary": found[0], "args": []string{"--automation"}}}
	var session struct {
		ID string `json:"sessionId"`
	}
	params := map[string]any{"capabilities": map[string]any{"alwaysMatch": options}}
	for end := time.Now().Add(Patience); ; time.Sleep(100 * time.Millisecond) {
		if err = w.send(http.MethodPost, w.at, params, &session); err == nil {
			break
		}
		if time.Now().After(end) {
			tb.Fatalf("WebKit does not start: %v", err)
		}
	}
	w.at += "/" + session.ID
	tb.Cleanup(func() { _ = w.send(http.MethodDelete, w.at, nil, nil) }) // its driver is ended after it, and takes along what is left
	return &Browser{tb, "WebKit", w}
}

// overHTTP is the wire of the standard.
type overHTTP struct{ at string }

// paths are where the standard has its commands.
var paths = map[string]string{"Navigate": "/url", "ExecuteScript": "/execute/sync", "PerformActions": "/actions", "SetWindowRect": "/window/rect"}

func (w *overHTTP) do(command string, params, result any) error {
	return w.send(http.MethodPost, w.at+paths[command], params, result)
}

func (w *overHTTP) send(method, address string, params, result any) error {
	body, err := json.Marshal(params)
	if err != nil {
		return err
	}
	r, err := http.NewRequest(method, address, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	got, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	text, err := io.ReadAll(got.Body)
	if err = errors.Join(err, got.Body.Close()); err != nil {
		return err
	}
	if got.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %.400s", got.Status, text)
	}
	answer := struct {
		Value any `json:"value"`
	}{result}
	return json.Unmarshal(text, &answer)
}

// freePort is a port of this machine that nothing listens on, for now.
func freePort(tb testing.TB) string {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err = errors.Join(err, l.Close()); err != nil {
		tb.Fatal(err)
	}
	return port
}
