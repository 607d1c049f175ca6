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

// TestALongRefusalHasAShortHeading: what has no first sentence to stand as a heading stands below one.
func TestALongRefusalHasAShortHeading(t *testing.T) {
	h := newHall(t, workshop.Options{})
	name := strings.Repeat("no-such-file-", 20)
	_, page, _ := h.ask(h.board.URL, http.MethodGet, "/export/"+name, nil, func(r *http.Request) {
		r.AddCookie(&http.Cookie{Name: "hc_board_" + h.session.ID, Value: h.session.Secret})
		r.Header.Set("Accept", "text/html")
	})
	if !strings.Contains(page, "<h1>That cannot be done.</h1>\n<p>There is no &#34;"+name) {
		t.Error(page)
	}
}

// TestABrowserThatKeepsNoSeat: who is given a seat by a browser that takes no cookies is told so, and is not led round to an empty form; whoever comes to the first
// page by another way is told nothing.
func TestABrowserThatKeepsNoSeat(t *testing.T) {
	h := newHall(t, workshop.Options{})
	b := h.browser(h.people.URL)
	b.c.Jar = nil
	join := url.Values{"code": {h.session.Code}, "nonce": {"0123456789abcdefghijkl"}}
	if page := b.post("/join", join); !strings.Contains(page, "it takes no cookies from here") {
		t.Errorf("%d %s", b.code, page)
	}
	if page := b.get("/play"); strings.Contains(page, "cookies") || !strings.Contains(page, "Take a seat") {
		t.Errorf("%d %s", b.code, page)
	}
	kept := h.browser(h.people.URL)
	if page := kept.post("/join", join); !strings.Contains(page, "You have a seat.") || strings.Contains(page, "cookies") {
		t.Errorf("%d %s", kept.code, page)
	}
}

// TestNoMomentIsNamedWhereNoneIsPlayed: the first round, undone, and the last one before the end of a session leave no day in the head of a phone's page.
func TestNoMomentIsNamedWhereNoneIsPlayed(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	head := regexp.MustCompile(`<header>[^~]*?<span>\w+, week \d`)
	for _, words := range []string{"Open the round", "Undo round 1", "Open the round", "Close the round", "Open the round", "Undo round 2", "Open the round", "Close the round", "End the session"} {
		h.command(words)
		if named := head.MatchString(a.get("/play")); named == (words == "Undo round 1" || strings.HasPrefix(words, "End")) {
			t.Errorf("after %q the page is\n%s", words, a.page)
		}
	}
}

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
