package server

import (
	"net/http"

	"headcount/engine/workshop/pass"
)

// checkPage is for the day before: whether phones in this room reach this machine.
type checkPage struct {
	Title string
	From  string
	Nonce string
	Done  bool
}

func (s *Server) check(w http.ResponseWriter, r *http.Request) {
	s.seen(r)
	s.render(w, http.StatusOK, "check.html", checkPage{Title: s.Title, From: s.remote(r), Nonce: pass.Nonce()})
}

func (s *Server) checked(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	s.seen(r)
	s.render(w, http.StatusOK, "check.html", checkPage{Title: s.Title, From: s.remote(r), Nonce: pass.Nonce(), Done: true})
}

func (s *Server) checkStream(w http.ResponseWriter, _ *http.Request) {
	s.listen(w, checkUnit, checkUnit, mostOfCheck)
}

// mostChecks bounds what is remembered of devices that tried the room.
const mostChecks = 1000

func (s *Server) seen(r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.checks) < mostChecks {
		s.checks[s.remote(r)] = s.Now()
	}
	s.hub.unit(boardUnit)
}
