package server

import (
	"net/http"
	"strings"
	"unicode/utf8"

	"headcount/engine/voice"
)

// saidPage is a sentence in the place of the page that somebody asked for, with at most one way on.
type saidPage struct {
	Said  string // its first sentence
	More  string // the rest, where there is any
	Up    string // the way from the address that was asked for to the first page
	Again bool   // asking once more may help
	First bool   // the first page may help
}

// says answers with a sentence in the place of what was asked for, and with the way on that this code leaves: once more after what passes by
// itself, else the first page.
func (s *Server) says(w http.ResponseWriter, r *http.Request, code int, text string) {
	var p saidPage
	switch {
	case r.Method == http.MethodGet && (code == http.StatusTooManyRequests || code >= http.StatusInternalServerError):
		p.Again = true
	case code != http.StatusMisdirectedRequest && r.URL.Path != "/": // at that address nothing answers; and whoever is at the first page is there
		p.First = true
	}
	s.saysWith(w, r, code, text, p)
}

// longestHeading is how long the first sentence may be to stand as a heading [characters]; what a disk or a database says is longer, now and then.
const longestHeading = 100

// saysWith gives a page to a browser that will show it to somebody, and the bare sentence to a script, to a picture's place and to every other program.
func (s *Server) saysWith(w http.ResponseWriter, r *http.Request, code int, text string, p saidPage) {
	if !strings.Contains(r.Header.Get("Accept"), "text/html") {
		http.Error(w, text, code)
		return
	}
	p.Said, p.Up = voice.Sentence(text), strings.Repeat("../", max(0, strings.Count(r.URL.Path, "/")-1))
	if said, more, ok := strings.Cut(p.Said, ". "); ok {
		p.Said, p.More = said+".", more
	}
	if utf8.RuneCountInString(p.Said) > longestHeading {
		p.Said, p.More = "That cannot be done.", strings.TrimSpace(p.Said+" "+p.More)
	}
	s.render(w, code, "said.html", p)
}

// elsewhere answers somebody who typed an address that is none of ours.
func (s *Server) elsewhere(w http.ResponseWriter, r *http.Request) {
	s.says(w, r, http.StatusNotFound, "There is no such page here. Type the address on the wall as it stands there, with nothing behind it.")
}
