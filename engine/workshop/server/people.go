package server

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// cookie is what a browser keeps of a seat. Two sessions on one machine do not share it.
func (s *Server) cookie(what string) string { return "hc_" + what + "_" + s.Session }

// redirect sends a browser to a page beside this one, wherever a session's pages lie.
func redirect(w http.ResponseWriter, to string) {
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusSeeOther)
}

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

// fresh has the room take in what was acknowledged elsewhere, before it is shown. Where that cannot be had, a page that is there already stays as it
// is, and false is returned: it has answered then. A page that is opened anew shows what is known; whatever is done on it is checked again before it
// counts.
func (s *Server) fresh(w http.ResponseWriter, r *http.Request, part bool) bool {
	if !s.host.Shared() {
		return true
	}
	if err := s.host.Fresh(r.Context()); err != nil && part {
		w.Header().Set("Retry-After", "2")
		s.says(w, r, http.StatusServiceUnavailable, "How it stands cannot be looked up just now. Nothing is lost.")
		return false
	}
	s.freshNames(r.Context())
	return true
}

// give hands a browser the token of a seat in one generation: the one that it has shown a right to, which may be an old one by now.
func (s *Server) give(w http.ResponseWriter, seat string, generation int) {
	http.SetCookie(w, &http.Cookie{
		Name: s.cookie("seat"), Value: s.Key.Token(s.Session, seat, generation), Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode, MaxAge: 30 * 24 * 3600,
	})
}

// waits is how long a person waits for something to be recorded.
const waits = 20 * time.Second

// submit hands an input in, and waits no longer than a person does.
func (s *Server) submit(r *http.Request, in room.Input) host.Result {
	ctx, cancel := context.WithTimeout(r.Context(), waits)
	defer cancel()
	result := s.host.Submit(ctx, in)
	if ctx.Err() == nil { // otherwise it was the one who asked that has gone
		s.note(result)
	}
	return result
}

// note lets the board know whether things can be recorded: whoever leads would else learn of a full disk from the room.
func (s *Server) note(result host.Result) {
	why := ""
	switch {
	case result.Err != nil:
		why = strings.TrimPrefix(result.Err.Error(), host.ErrUnsaved.Error())
		why = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(why), "("), ")") + "."
	case result.Problem != "":
		return // nothing was to be recorded
	}
	s.mu.Lock()
	changed := s.unsaved != why
	s.unsaved = why
	s.mu.Unlock()
	if changed {
		s.hub.unit(boardUnit)
	}
}

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

// form reads what was posted; it has answered when ok is false.
func (s *Server) form(w http.ResponseWriter, r *http.Request) bool {
	err := r.ParseForm()
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &tooBig):
		s.refuse(w, r, http.StatusRequestEntityTooLarge, "That is too much.")
	case err != nil:
		s.refuse(w, r, http.StatusBadRequest, "That could not be read.")
	}
	return err == nil
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

// mayGuess bounds how often wrong codes and phrases are tried: per address, and by all together. The right ones always pass: a whole room may
// come from one address.
func (s *Server) mayGuess(w http.ResponseWriter, r *http.Request) bool {
	if s.limits.allow("guess:"+s.remote(r), .5, 30) && s.limits.allow("guess", 20, 400) {
		return true
	}
	s.tooMany(w, r)
	return false
}

// mayJoin bounds how many seats one address takes, so that nobody fills a room alone: there are enough at once for a room whose people all come from one
// address, and later ones wait for each other. This machine itself may measure what it carries.
func (s *Server) mayJoin(r *http.Request) bool {
	const burst, perSecond = 60, .2
	from := s.remote(r)
	if ip := net.ParseIP(from); ip != nil && ip.IsLoopback() {
		return true
	}
	return s.limits.allow("join:"+from, perSecond, burst)
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

// nameless takes the name of whoever asks away for good; their seat and what they chose stay.
func (s *Server) nameless(w http.ResponseWriter, r *http.Request) {
	seat, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	_ = s.fresh(w, r, false) // another node may have given the name
	switch {
	case seat == "":
		s.refuse(w, r, http.StatusUnauthorized, room.Deposed)
	case !s.limits.allow("act:"+seat, 5, 40):
		s.tooMany(w, r)
	case s.name(seat) == "": // nothing is to be written for it
		redirect(w, "play")
	case s.unname(r.Context(), seat) != nil:
		s.render(w, http.StatusServiceUnavailable, "play.html", s.phone(seat, notErased, ""))
	default:
		redirect(w, "play")
	}
}

func (s *Server) stream(w http.ResponseWriter, r *http.Request) {
	seat, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	if seat == "" {
		w.WriteHeader(http.StatusNoContent) // tells a browser not to come back
		return
	}
	unit := ""
	s.host.Look(func(rm *room.Room) { unit = rm.UnitOf(seat).ID })
	s.listen(w, unit, seat, mostOfSeat)
}

func (s *Server) play(w http.ResponseWriter, r *http.Request) {
	seat, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	if seat == "" {
		if r.URL.Query().Has("part") {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		redirect(w, "./")
		return
	}
	name := "play.html"
	if r.URL.Query().Has("part") {
		name = "part"
	}
	if !s.fresh(w, r, r.URL.Query().Has("part")) {
		return
	}
	s.render(w, http.StatusOK, name, s.phone(seat, "", ""))
}

// acted is the answer to a page that runs our script.
type acted struct {
	Saved   bool   `json:"saved"`   // it is durable
	Problem string `json:"problem"` // why nothing came of it
	Again   bool   `json:"again"`   // the very same may be tried again
	HTML    string `json:"html"`    // the page as it is now
}

func (s *Server) act(w http.ResponseWriter, r *http.Request) {
	seat, result, ok := s.acting(w, r)
	if !ok {
		return
	}
	s.answer(w, r, seat, result)
}

// notWritten is said of what could not be recorded.
const notWritten = "Not saved: the laptop could not write it down just now. Nothing is lost; try again in a moment."

// notErased is said of a name that stays for now.
const notErased = "Your name is not erased: the laptop could not write it down just now. Try again in a moment."

func (s *Server) answer(w http.ResponseWriter, r *http.Request, seat string, result host.Result) {
	a := acted{Saved: result.Err == nil && result.Problem == "", Problem: result.Problem, Again: result.Err != nil}
	saved, code := "", http.StatusOK
	switch {
	case result.Err != nil:
		a.Problem, code = notWritten, http.StatusServiceUnavailable
	case a.Saved:
		saved = "saved"
	default:
		code = http.StatusConflict
	}
	if r.Header.Get("X-Part") != "" {
		a.HTML = s.text("part", s.phone(seat, a.Problem, saved))
		out := sheet()
		defer sheets.Put(out)
		encoder := json.NewEncoder(out)
		encoder.SetEscapeHTML(false) // it is no page, and half of it would be escapes
		_ = encoder.Encode(a)        // texts and switches always can be
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Length", strconv.Itoa(out.Len()))
		w.WriteHeader(code)
		_, _ = w.Write(out.Bytes()) // a reader that has gone asks again
		return
	}
	if a.Saved {
		redirect(w, "play")
		return
	}
	s.render(w, code, "play.html", s.phone(seat, a.Problem, saved))
}

// readAct reads what a form of the phone page asks for. Who asks is never read from it.
func readAct(r *http.Request) (room.Input, string) {
	in := room.Input{Idem: r.PostFormValue("n")}
	if len(in.Idem) < 8 || len(in.Idem) > 64 {
		return in, "This page is too old; load it again."
	}
	number := func(name string) int {
		n, err := strconv.Atoi(r.PostFormValue(name))
		if err != nil {
			return 0
		}
		return n
	}
	in.Body.Version = number("v")
	in.Body.Offer = r.PostFormValue("offer")
	if f := r.PostFormValue("forecast"); f != "" {
		n, err := strconv.Atoi(f)
		if err != nil {
			n = -1
		}
		in.Body.Forecast = &n
	}
	if r.PostForm.Has("choice") {
		in.Body.Tokens = &[3]int{number("choice"), number("people"), number("luck")}
	}
	switch r.PostFormValue("kind") {
	case "do":
		in.Kind = room.KindIntent
	case "propose":
		in.Kind = room.KindProposed
	case "back":
		in.Kind = room.KindBack
	case "yes", "no":
		in.Kind, in.Body = room.KindVoted, room.Body{Proposal: uint64(max(number("proposal"), 0)), Yes: r.PostFormValue("kind") == "yes"}
	case "tokens":
		in.Kind, in.Body = room.KindTokens, room.Body{Round: number("round"), Tokens: in.Body.Tokens}
	default:
		return in, "That cannot be done here."
	}
	return in, ""
}
