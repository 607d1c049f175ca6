package server

import (
	"net/http"

	"headcount/engine/workshop/room"
)

// cookie is what a browser keeps of a seat. Two sessions on one machine do not share it.
func (s *Server) cookie(what string) string { return "hc_" + what + "_" + s.Session }

// seatOf returns whose token a request carries, and its Input.Pass; empty when none is good any more. ok is false when that cannot be said just
// now, as the seat may have been given elsewhere; it has answered then.
func (s *Server) seatOf(w http.ResponseWriter, r *http.Request) (seat string, shown int, ok bool) {
	c, err := r.Cookie(s.cookie("seat"))
	if err != nil {
		return "", 0, true
	}
	seat, generation, signed := s.Key.Seat(s.Session, c.Value)
	if !signed {
		return "", 0, true
	}
	if s.holds(seat, generation) {
		return seat, generation + 1, true
	}
	if err := s.host.Fresh(r.Context()); err != nil {
		w.Header().Set("Retry-After", "2")
		s.refuse(w, r, http.StatusServiceUnavailable, "Your seat cannot be looked up just now. Nothing is lost; try again in a moment.")
		return "", 0, false
	}
	if !s.holds(seat, generation) {
		return "", 0, true
	}
	return seat, generation + 1, true
}

// had reports whether a request carries the token of a seat, even if it is worth nothing any more.
func (s *Server) had(r *http.Request) bool {
	c, err := r.Cookie(s.cookie("seat"))
	if err != nil {
		return false
	}
	_, _, signed := s.Key.Seat(s.Session, c.Value)
	return signed
}

// holds reports whether the room knows a seat in that generation.
func (s *Server) holds(seat string, generation int) bool {
	found := false
	s.host.Look(func(r *room.Room) {
		st := r.Seat(seat)
		found = st != nil && st.Generation == generation
	})
	return found
}

// give hands a browser the token of a seat in one generation: the one that it has shown a right to, which may be an old one by now.
func (s *Server) give(w http.ResponseWriter, seat string, generation int) {
	http.SetCookie(w, &http.Cookie{
		Name: s.cookie("seat"), Value: s.Key.Token(s.Session, seat, generation), Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode, MaxAge: 30 * 24 * 3600,
	})
}
