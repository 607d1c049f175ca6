package server

import (
	"net/http"
	"strconv"

	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// frontPage is the page that lets people in.
type frontPage struct {
	Title   string
	Code    string
	Nonce   string
	Tables  []int
	Problem string
	Name    string
	Open    bool // the form for coming back is open
	Ended   bool
}

func (s *Server) front(w http.ResponseWriter, r *http.Request) {
	seat, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	if seat != "" {
		redirect(w, "play")
		return
	}
	p := frontPage{Code: pass.Tidy(r.URL.Query().Get("c"))}
	switch {
	case r.URL.Query().Has(justSeated) && !s.had(r):
		p.Problem = "You were given a seat, and this browser did not keep it: it takes no cookies from here. Allow them, or use another browser, and take a seat again."
	case s.had(r):
		p.Problem = "The seat that you had here was given to another device, or whoever leads took you for gone. Take a seat of your own, or ask for the three words of yours."
	}
	s.showFront(w, http.StatusOK, p)
}

// justSeated in a query says that a seat was given just now. Whoever comes to the first page with it and without a seat has a browser that keeps none.
const justSeated = "seated"

// toSeat leads a browser that was given a seat to its page, by way of the first one.
func toSeat(w http.ResponseWriter) { redirect(w, "./?"+justSeated) }

func (s *Server) showFront(w http.ResponseWriter, code int, p frontPage) {
	p.Title = s.Title
	if p.Nonce == "" {
		p.Nonce = pass.Nonce()
	}
	s.host.Look(func(r *room.Room) {
		p.Ended = r.Phase() == room.Ended
		if o := r.Opening(); o != nil && o.Mode == room.Tables {
			for n := range o.Tables {
				p.Tables = append(p.Tables, n+1)
			}
		}
	})
	s.render(w, code, "front.html", p)
}

func (s *Server) join(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	seat, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	if seat != "" { // the form is sent once more, where the name could not be saved
		s.seated(w, r, seat)
		return
	}
	p := frontPage{Code: pass.Tidy(r.PostFormValue("code")), Nonce: r.PostFormValue("nonce"), Name: r.PostFormValue("name")}
	if !pass.Equal(p.Code, s.Code) {
		if !s.mayGuess(w, r) {
			return
		}
		p.Problem = "That is not the code on the wall. It has eight characters; capital or small does not matter."
		s.showFront(w, http.StatusForbidden, p)
		return
	}
	if len(p.Nonce) < 16 || len(p.Nonce) > 64 {
		p.Nonce = pass.Nonce()
	}
	if !s.mayJoin(r) {
		s.tooMany(w, r)
		return
	}
	in := room.Input{Kind: room.KindJoined, Actor: room.Entry, Idem: s.Key.Attempt(s.Session, p.Nonce)}
	in.Body.Table, _ = strconv.Atoi(r.PostFormValue("table")) // what is no number is no table, and refused as such
	result := s.submit(r, in)
	if result.Err != nil || result.Problem != "" {
		p.Problem = result.Problem
		if result.Err != nil {
			p.Problem = "You could not be seated: nothing could be saved just now. Try again in a moment."
		}
		s.showFront(w, http.StatusConflict, p)
		return
	}
	if !s.holds(result.Seat, 0) { // the form is sent once more, and its seat was given to another device meanwhile
		s.showFront(w, http.StatusConflict, frontPage{Code: p.Code, Name: p.Name, Problem: "The seat that this page once took was given to another device. You can take a seat of your own."})
		return
	}
	s.give(w, result.Seat, 0)
	s.seated(w, r, result.Seat)
}

// seated gives a seat the name that its form asks for, where it has none, and leads to its page.
func (s *Server) seated(w http.ResponseWriter, r *http.Request, seat string) {
	name := r.PostFormValue("name")
	if name != "" && s.name(seat) == "" {
		if err := s.call(r.Context(), seat, name); err != nil {
			s.showFront(w, http.StatusServiceUnavailable, frontPage{
				Code: pass.Tidy(r.PostFormValue("code")), Nonce: r.PostFormValue("nonce"), Name: name,
				Problem: "You have a seat, but your name could not be saved just now. Try again in a moment, or go on with no name.",
			})
			return
		}
		s.hub.unit(boardUnit)
	}
	toSeat(w)
}

func (s *Server) resume(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	phrase := pass.Spoken(r.PostFormValue("phrase"))
	_ = s.fresh(w, r, false) // what is typed in is no part of a page
	found, generation := "", 0
	s.host.Look(func(rm *room.Room) {
		for _, seat := range rm.Seats() {
			if !seat.Away && pass.Equal(phrase, s.Key.Phrase(s.Session, seat.ID, seat.Generation)) {
				found, generation = seat.ID, seat.Generation
			}
		}
	})
	if found == "" {
		if !s.mayGuess(w, r) {
			return
		}
		s.showFront(w, http.StatusForbidden, frontPage{Problem: "No seat answers to these words. They stand at the foot of your page on the other device; whoever leads the session can read them to you.", Open: true})
		return
	}
	s.give(w, found, generation)
	toSeat(w)
}

func (s *Server) leave(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: s.cookie("seat"), Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	redirect(w, "./")
}
