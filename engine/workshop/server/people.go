package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"headcount/engine/workshop/host"
	"headcount/engine/workshop/room"
)

// redirect sends a browser to a page beside this one, wherever a session's pages lie.
func redirect(w http.ResponseWriter, to string) {
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusSeeOther)
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

// number reads a whole number that was posted; 0 where there is none.
func number(r *http.Request, name string) int {
	n, err := strconv.Atoi(r.PostFormValue(name))
	if err != nil {
		return 0
	}
	return n
}

// isAttempt reports whether a form was sent under a name of its own, so that what is sent once more is known again.
func isAttempt(name string) bool { return len(name) >= 8 && len(name) <= 64 }

// tooOld is said of a form without one.
const tooOld = "This page is too old; load it again."

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
	if !isAttempt(in.Idem) {
		return in, tooOld
	}
	in.Body.Version = number(r, "v")
	in.Body.Offer = r.PostFormValue("offer")
	if f := r.PostFormValue("forecast"); f != "" {
		n, err := strconv.Atoi(f)
		if err != nil {
			n = -1
		}
		in.Body.Forecast = &n
	}
	if r.PostForm.Has("choice") {
		in.Body.Tokens = &[3]int{number(r, "choice"), number(r, "people"), number(r, "luck")}
	}
	switch r.PostFormValue("kind") {
	case "do":
		in.Kind = room.KindIntent
	case "propose":
		in.Kind = room.KindProposed
	case "back":
		in.Kind = room.KindBack
	case "yes", "no":
		in.Kind, in.Body = room.KindVoted, room.Body{Proposal: uint64(max(number(r, "proposal"), 0)), Yes: r.PostFormValue("kind") == "yes"}
	case "tokens":
		in.Kind, in.Body = room.KindTokens, room.Body{Round: number(r, "round"), Tokens: in.Body.Tokens}
	default:
		return in, "That cannot be done here."
	}
	return in, ""
}
