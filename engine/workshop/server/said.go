package server

import (
	"net/http"
	"strings"

	"headcount/engine/workshop/room"
)

// saidPage is a sentence in the place of the page that somebody asked for.
type saidPage struct {
	Said  string // its first sentence
	More  string // the rest, where there is any
	Up    string // the way from the address that was asked for to the first page
	Again bool   // asking once more may help
	First bool   // the first page may help
}

// says answers with a sentence in the place of what was asked for: as a page to a browser that will show it to somebody, bare to a script, to a
// picture's place and to every other program.
func (s *Server) says(w http.ResponseWriter, r *http.Request, code int, text string) {
	if !strings.Contains(r.Header.Get("Accept"), "text/html") {
		http.Error(w, text, code)
		return
	}
	p := saidPage{Said: text, Up: strings.Repeat("../", max(0, strings.Count(r.URL.Path, "/")-1))}
	if said, more, ok := strings.Cut(text, ". "); ok {
		p.Said, p.More = said+".", more
	}
	switch {
	case r.Method == http.MethodGet && (code == http.StatusTooManyRequests || code >= http.StatusInternalServerError):
		p.Again = true
	case code == http.StatusMisdirectedRequest, r.URL.Path == "/", code == http.StatusUnauthorized && text != room.Deposed: // the first page would say the same
	default:
		p.First = true
	}
	s.render(w, code, "said.html", p)
}

// elsewhere answers somebody who typed an address that is none of ours.
func (s *Server) elsewhere(w http.ResponseWriter, r *http.Request) {
	s.says(w, r, http.StatusNotFound, "There is no such page here. Type the address on the wall as it stands there, with nothing behind it.")
}
