package webdriver

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// preferences of Firefox: the port of its Marionette, WebGL without a graphics card, and no question of its own.
const preferences = `user_pref("marionette.port", %s);
user_pref("webgl.force-enabled", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.auto", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
`

// Firefox starts a browser that ends with the test; a test that cannot have one is skipped.
func Firefox(tb testing.TB) *Browser {
	tb.Helper()
	need(tb, "Firefox", "firefox-esr")
	dir, port := folder(tb), freePort(tb)
	if err := os.WriteFile(filepath.Join(dir, "user.js"), fmt.Appendf(nil, preferences, port), 0o600); err != nil {
		tb.Fatal(err)
	}
	start(tb, dir, nil, "firefox-esr", "--marionette", "--no-remote", "--profile", dir)
	var conn net.Conn
	var err error
	for end := time.Now().Add(Patience); ; time.Sleep(100 * time.Millisecond) {
		if conn, err = net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			break
		}
		if time.Now().After(end) {
			tb.Fatalf("Firefox does not start: %v", err)
		}
	}
	m := &marionette{conn: conn, in: bufio.NewReader(conn)}
	if _, err := m.read(); err != nil { // it says who it is
		tb.Fatal(err)
	}
	b := &Browser{tb, "Firefox", m}
	b.must("NewSession", map[string]any{"capabilities": map[string]any{}}, nil)
	tb.Cleanup(func() {
		_ = m.send("Marionette:Quit", map[string]any{"flags": []string{"eForceQuit"}}, nil)
		_ = conn.Close()
	})
	return b
}

// marionette is the wire of Firefox: length, colon, JSON, in both directions.
type marionette struct {
	conn net.Conn
	in   *bufio.Reader
	n    int
}

func (m *marionette) do(command string, params, result any) error {
	var got any = result
	if command == "ExecuteScript" { // what a script gives comes in a wrapping
		got = &struct {
			Value any `json:"value"`
		}{result}
	}
	return m.send("WebDriver:"+command, params, got)
}

func (m *marionette) send(command string, params, result any) error {
	m.n++
	text, err := json.Marshal([]any{0, m.n, command, params})
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(m.conn, "%d:%s", len(text), text); err != nil {
		return err
	}
	if text, err = m.read(); err != nil {
		return err
	}
	var parts [4]json.RawMessage // type, number, problem, what came of it
	if err := json.Unmarshal(text, &parts); err != nil {
		return err
	}
	if string(parts[2]) != "null" {
		return errors.New(string(parts[2]))
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(parts[3], result)
}

func (m *marionette) read() ([]byte, error) {
	length, err := m.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	text := make([]byte, n)
	_, err = io.ReadFull(m.in, text)
	return text, err
}
