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
	from := s.remote(r)
	s.mu.Lock()
	known := s.checks[from] || len(s.checks) >= mostChecks
	if !known {
		s.checks[from] = true
	}
	s.mu.Unlock()
	if !known { // or somebody could keep the board from ever standing still
		s.hub.unit(boardUnit)
	}
}
