//go:build !js

package main

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// visit asks an office for its page.
func visit(o *office, path string) (int, string, http.Header) {
	w := httptest.NewRecorder()
	o.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w.Code, w.Body.String(), w.Header()
}

// TestTheOfficeIsBuiltWhenAskedFor: once, by whoever asks first; meanwhile its page says so and asks again by itself.
func TestTheOfficeIsBuiltWhenAskedFor(t *testing.T) {
	built, gate := 0, make(chan bool)
	o := &office{ready: true, build: func() (*webGame, error) {
		built++
		<-gate
		packed, err := squeezed([]byte("program"))
		if err != nil {
			return nil, err
		}
		return webGameOf(packed, []byte("// starts it"), seatPage)
	}}
	for range 3 {
		if code, text, head := visit(o, "/"); code != http.StatusOK || !strings.Contains(text, "being built") || !strings.Contains(text, "<h1>") || head.Get("Refresh") == "" {
			t.Fatalf("%d %s %v", code, text, head)
		}
	}
	if code, _, _ := visit(o, "/headcount.wasm"); code != http.StatusNotFound {
		t.Errorf("a file of a game that is not there: %d", code)
	}
	close(gate)
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(time.Millisecond) {
		if _, text, _ := visit(o, "/"); strings.Contains(text, "canvas") || strings.Contains(text, "/play") && strings.Contains(text, ".wasm") {
			break
		}
		if time.Now().After(end) {
			t.Fatal("it is never there")
		}
	}
	if built != 1 || !o.Ready() {
		t.Errorf("built %d times, ready %v", built, o.Ready())
	}
}

// TestAnOfficeThatCannotBeHad: where it cannot be built nothing is tried, and where building fails people are told, and no longer sent there.
func TestAnOfficeThatCannotBeHad(t *testing.T) {
	none := &office{build: func() (*webGame, error) { t.Error("it is built"); return nil, nil }}
	if code, _, _ := visit(none, "/"); code != http.StatusNotFound || none.Ready() {
		t.Errorf("%d, ready %v", code, none.Ready())
	}
	bad := &office{ready: true, build: func() (*webGame, error) { return nil, errors.New("no room on the disk") }}
	for end := time.Now().Add(10 * time.Second); bad.Ready(); time.Sleep(time.Millisecond) {
		if visit(bad, "/"); time.Now().After(end) {
			t.Fatal("it never fails")
		}
	}
	if code, text, _ := visit(bad, "/"); code != http.StatusOK || !strings.Contains(text, "could not be built") || !strings.Contains(text, "../play") {
		t.Errorf("%d %s", code, text)
	}
}
