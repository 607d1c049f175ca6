package server

import (
	"context"
	"net/http"

	"headcount/engine/workshop/pass"
)

// Find returns the session that a code lets people into; empty when it lets into none.
type Find func(ctx context.Context, code string) (session string, err error)

// doorPage asks which room somebody means.
type doorPage struct {
	Code    string
	Problem string
}

// Door is the first page of a machine that serves many sessions.
type Door struct {
	http.Handler
	s *Server
}

// Says answers, behind the door's guard, with a sentence in the place of a page that a session cannot give just now.
func (d *Door) Says(w http.ResponseWriter, r *http.Request, code int, text string) {
	d.s.guard(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { d.s.says(w, r, code, text) }), false).ServeHTTP(w, r)
}

// NewDoor returns the first page of a machine that serves many sessions, each under its own name: it asks for the code on the wall and leads to the
// session of that code. Of the configuration, Hosts, Proxies and Now count.
func NewDoor(c Config, find Find) (*Door, error) {
	s := &Server{Config: c}
	if err := s.prepare(); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		p := doorPage{Code: r.URL.Query().Get("c")}
		if p.Code == "" {
			s.render(w, http.StatusOK, "door.html", p)
			return
		}
		code := pass.Tidy(p.Code)
		session, err := find(r.Context(), code)
		switch {
		case err != nil:
			p.Problem = "That cannot be looked up just now. Try again in a moment."
			s.render(w, http.StatusServiceUnavailable, "door.html", p)
		case session != "":
			redirect(w, session+"/?c="+code)
		case s.mayGuess(w, r):
			p.Problem = "That is not the code on the wall. It has eight characters; capital or small does not matter."
			s.render(w, http.StatusForbidden, "door.html", p)
		}
	})
	s.shared(mux)
	mux.HandleFunc("GET /", s.elsewhere)
	return &Door{s.guard(mux, false), s}, nil
}
