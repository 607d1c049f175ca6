//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// ask asks a game for a file, as a browser that takes compressed files or as one that does not.
func ask(t *testing.T, g *webGame, method, path string, compressed bool, have string) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	if compressed {
		r.Header.Set("Accept-Encoding", "gzip, br")
	}
	if have != "" {
		r.Header.Set("If-None-Match", have)
	}
	w := httptest.NewRecorder()
	g.ServeHTTP(w, r)
	body := io.Reader(w.Body)
	if w.Header().Get("Content-Encoding") == "gzip" && method == http.MethodGet {
		z, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		body = z
	}
	text, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(text)
}

// TestWebGameIsCachedByHash: the page is asked for anew, what it names is kept for ever under the hash of its content, and another program has
// another name.
func TestWebGameIsCachedByHash(t *testing.T) {
	names := map[string]bool{}
	for k, program := range []string{"one program", "another program", "one program", "another program"} {
		packed, err := squeezed([]byte(program))
		if err != nil {
			t.Fatal(err)
		}
		g, err := webGameOf(packed, []byte("// starts it"), [][]pageFile{soloPage, seatPage}[k/2])
		if err != nil {
			t.Fatal(err)
		}
		page, text := ask(t, g, "GET", "/", true, "")
		if got := page.Header.Get("Cache-Control"); got != "no-cache" || strings.Contains(text, "{") {
			t.Errorf("the page may be kept (%q), or has names that were not filled in:\n%s", got, text)
		}
		if again, _ := ask(t, g, "GET", "/", true, page.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
			t.Errorf("asked again for the same page: %d", again.StatusCode)
		}
		found := regexp.MustCompile(`(?:src|href)="([^":]+)"`).FindAllStringSubmatch(text, -1)
		found = slices.DeleteFunc(found, func(f []string) bool { return strings.HasPrefix(f[1], "../") }) // a page of the session
		if len(found) != 5 {
			t.Fatalf("the page names %v, want the program, three scripts and a style", found)
		}
		for _, f := range found {
			file, _ := ask(t, g, "GET", "/"+f[1], true, "")
			if file.StatusCode != 200 || !strings.Contains(file.Header.Get("Cache-Control"), "immutable") || file.Header.Get("Content-Encoding") != "gzip" {
				t.Errorf("%s: %d %v", f[1], file.StatusCode, file.Header)
			}
			if strings.HasSuffix(f[1], ".wasm") {
				names[f[1]] = true
				_, plain := ask(t, g, "GET", "/"+f[1], false, "")
				if plain != program || file.Header.Get("Content-Type") != "application/wasm" {
					t.Errorf("without compression the program is %q, %s", plain, file.Header.Get("Content-Type"))
				}
			}
			if _, script := ask(t, g, "GET", "/"+f[1], true, ""); strings.HasSuffix(f[1], ".js") && strings.Contains(script, `"{`) {
				t.Errorf("%s has names that were not filled in", f[1])
			}
		}
	}
	if len(names) != 2 {
		t.Errorf("two programs have the names %v", names)
	}
}

// TestWebGameServesNothingElse: neither other files nor other methods, and head is get without a body.
func TestWebGameServesNothingElse(t *testing.T) {
	packed, err := squeezed([]byte("program"))
	if err != nil {
		t.Fatal(err)
	}
	g, err := newWebGame(packed, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/web/index.html", "/headcount.wasm", "/../go.mod", "/page.js"} {
		if r, _ := ask(t, g, "GET", path, true, ""); r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
	if r, _ := ask(t, g, "POST", "/", true, ""); r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("post: %d", r.StatusCode)
	}
	for _, compressed := range []bool{true, false} {
		if r, body := ask(t, g, "HEAD", "/", compressed, ""); r.StatusCode != 200 || body != "" {
			t.Errorf("head: %d %q", r.StatusCode, body)
		}
	}
	r, _ := ask(t, g, "GET", "/", true, "")
	if p := r.Header.Get("Content-Security-Policy"); !strings.Contains(p, "default-src 'self'") || strings.Contains(p, "unsafe-inline") {
		t.Errorf("the page may do %q", p)
	}
}

// TestWebWithoutGo: a program that brings no game along, outside of the source folder, says in one line what helps.
func TestWebWithoutGo(t *testing.T) {
	t.Chdir(t.TempDir())
	var out, problems bytes.Buffer
	if code := run([]string{"web", "--listen", "127.0.0.1:0"}, strings.NewReader(""), &out, &problems); code != exitNot {
		t.Errorf("it ends with %d", code)
	}
	if said := problems.String(); !strings.Contains(said, "source folder") || !strings.Contains(said, "release archives") {
		t.Errorf("it said %q", said)
	}
}
