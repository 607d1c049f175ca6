package workshop_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"headcount/engine/workshop"
)

var (
	wayRE   = regexp.MustCompile(`<a class="button do" href="([^"]*)">`)
	styleRE = regexp.MustCompile(`<link rel="stylesheet" href="([^"]*)">`)
)

// TestARefusalIsAPage: what somebody's browser would show instead of a page is a page, with the way on where there is one; a script and every other
// program get the bare sentence.
func TestARefusalIsAPage(t *testing.T) {
	h := newHall(t, workshop.Options{})
	shown := func(r *http.Request) { r.Header.Set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8") }
	for _, tt := range []struct {
		base, path string
		code       int
		says, way  string // way leads from the path to here; empty where no page has a way on
	}{
		{h.people.URL, "/paly", http.StatusNotFound, "Type the address on the wall", "/"},
		{h.people.URL, "/play/now/", http.StatusNotFound, "Type the address on the wall", "/"},
		{h.board.URL, "/", http.StatusUnauthorized, "Open it by the link", ""},
		{h.board.URL, "/audience", http.StatusUnauthorized, "Open it by the link", ""},
	} {
		code, page, head := h.ask(tt.base, http.MethodGet, tt.path, nil, shown)
		if code != tt.code || !strings.HasPrefix(head.Get("Content-Type"), "text/html") || !strings.Contains(page, tt.says) {
			t.Errorf("%s: %d %s %s", tt.path, code, head.Get("Content-Type"), page)
			continue
		}
		b := h.browser(tt.base)
		b.page = page
		b.outlined(tt.path)
		at, err := url.Parse(tt.base + tt.path)
		if err != nil {
			t.Fatal(err)
		}
		style := styleRE.FindStringSubmatch(page)
		if style == nil {
			t.Fatalf("%s has no style: %s", tt.path, page)
		}
		css, err := at.Parse(style[1])
		if err != nil {
			t.Fatal(err)
		}
		if code, _, _ := h.ask(tt.base, http.MethodGet, css.Path, nil, nil); code != http.StatusOK {
			t.Errorf("%s looks for its style at %s: %d", tt.path, css.Path, code)
		}
		to := ""
		if way := wayRE.FindStringSubmatch(page); way != nil {
			next, err := at.Parse(way[1])
			if err != nil {
				t.Fatal(err)
			}
			to = next.Path
		}
		if to != tt.way {
			t.Errorf("%s leads to %q, want %q", tt.path, to, tt.way)
		}
		if code, text, head := h.ask(tt.base, http.MethodGet, tt.path, nil, nil); code != tt.code || !strings.HasPrefix(head.Get("Content-Type"), "text/plain") || strings.Contains(text, "<") {
			t.Errorf("%s says to a program: %d %s %s", tt.path, code, head.Get("Content-Type"), text)
		}
	}
}
