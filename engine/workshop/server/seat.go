package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"headcount/engine/view"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/seat"
)

// Office is the drawn game for browsers: what is served below OfficePath to those who have a seat.
type Office interface {
	http.Handler
	// Ready reports whether it can be had here, so that people are told of it.
	Ready() bool
}

// OfficePath is where the drawn game stands.
const OfficePath = "/office/"

// officeTime is how long the game itself may take on its way to a device in a full room.
const officeTime = 5 * time.Minute

// offices are the paths of a seat that is played in the drawn game.
func (s *Server) offices(mux *http.ServeMux) {
	mux.HandleFunc("GET /"+seat.Path, s.seatSheet)
	mux.HandleFunc("POST /"+seat.Path, s.seatAct)
	mux.HandleFunc("GET "+OfficePath, s.office)
}

// hasOffice reports whether phones are to be told of the drawn game.
func (s *Server) hasOffice() bool { return s.Office != nil && s.Office.Ready() }

// office serves the drawn game. Its page is for those who have a seat; the token stays in the browser's cookie, which no script can read.
func (s *Server) office(w http.ResponseWriter, r *http.Request) {
	if s.Office == nil {
		s.elsewhere(w, r)
		return
	}
	if r.URL.Path == OfficePath {
		id, _, ok := s.seatOf(w, r)
		if !ok {
			return
		}
		if id == "" {
			redirect(w, "../")
			return
		}
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(officeTime)) // not every connection can; the server's own limits hold then
	http.StripPrefix(strings.TrimSuffix(OfficePath, "/"), s.Office).ServeHTTP(w, r)
}

// seatSheet answers with the sheet of a seat.
func (s *Server) seatSheet(w http.ResponseWriter, r *http.Request) {
	id, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	if id == "" {
		s.refuse(w, r, http.StatusUnauthorized, room.Deposed)
		return
	}
	if !s.fresh(w, r, true) {
		return
	}
	answerJSON(w, http.StatusOK, s.sheet(id))
}

// seatAct takes what a seat sends in, as act does from a page.
func (s *Server) seatAct(w http.ResponseWriter, r *http.Request) {
	id, result, ok := s.acting(w, r)
	if !ok {
		return
	}
	a := seat.Answer{Saved: result.Err == nil && result.Problem == "", Problem: result.Problem, Again: result.Err != nil}
	code := http.StatusOK
	switch {
	case result.Err != nil:
		a.Problem, code = notWritten, http.StatusServiceUnavailable
	case !a.Saved:
		code = http.StatusConflict
	}
	a.Sheet = s.sheet(id)
	answerJSON(w, code, a)
}

func answerJSON(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false) // it is no page
	_ = out.Encode(v)        // a reader that has gone asks again
}

// acting reads what was sent in for a seat and submits it; it has answered when ok is false.
func (s *Server) acting(w http.ResponseWriter, r *http.Request) (id string, result host.Result, ok bool) {
	id, shown, ok := s.seatOf(w, r)
	if !ok {
		return id, result, false
	}
	if id == "" {
		s.refuse(w, r, http.StatusUnauthorized, room.Deposed)
		return id, result, false
	}
	if !s.limits.allow("act:"+id, 5, 40) {
		s.tooMany(w, r)
		return id, result, false
	}
	if !s.form(w, r) {
		return id, result, false
	}
	in, problem := readAct(r)
	in.Actor, in.Pass = id, shown
	if problem != "" {
		result.Problem = problem
	} else {
		result = s.submit(r, in)
	}
	if result.Problem == room.Deposed {
		s.refuse(w, r, http.StatusUnauthorized, room.Deposed)
		return id, result, false
	}
	return id, result, true
}

// played is what a seat may see of its play.
type played struct {
	page    view.Page
	offers  []view.Offer
	version int
	phase   room.Phase
	votes   bool
}

// sheet is what a seat is sent: the page of its play, as any door gives it, or a page on which the room waits or tells. It is what a phone is
// shown, and no more.
func (s *Server) sheet(id string) *seat.Sheet {
	for {
		p, q := s.phone(id, "", ""), s.playOf(id)
		if q.version != p.Version || q.phase != p.Phase {
			continue // it has moved on between the two
		}
		sh := &seat.Sheet{Version: p.Version, Left: p.Left, Line: lineOf(p), Propose: q.votes}
		switch {
		case p.Phase == room.Playing && q.page.Stop != "" && !(p.Proposal != nil && (p.Proposal.May || p.Role == string(room.Proposer))):
			sh.Page, sh.Offers = q.page, q.offers
		case (p.Phase == room.Closed || p.Phase == room.Shown) && !p.Free && p.Answered && p.Laid == nil:
			sh.Round = p.Round
			sh.Page, sh.Offers = tokensPage(p)
		default:
			sh.Page, sh.Offers = roomPage(p)
			if p.Proposal != nil {
				sh.Proposal = p.Proposal.Seq
			}
		}
		return sh
	}
}

// playOf reads the play of a seat, with what it may do in it now.
func (s *Server) playOf(id string) (q played) {
	s.host.Look(func(r *room.Room) {
		st, u := r.Seat(id), r.UnitOf(id)
		q.version, q.phase = u.Version, r.Phase()
		for _, other := range u.Seats {
			q.votes = q.votes || other.Role == room.Voter
		}
		if q.phase != room.Playing || u.Play() == nil {
			return
		}
		q.page = seat.Coarse(u.Play().View())
		may := mayAct(st, u)
		q.page.CanUndo = q.page.CanUndo && may
		if q.offers = u.Play().Offers(); !may {
			q.offers = readable(u, q.offers)
			for i := range q.offers {
				q.offers[i].Refused = "Your proposer can put it to the table."
			}
		}
	})
	return q
}

// lineOf says in a line where the room stands.
func lineOf(p *phonePage) string {
	var parts []string
	if p.Trouble != "" {
		parts = append(parts, "Something inside went wrong: "+p.Trouble+". Please tell whoever leads the session.")
	}
	switch {
	case p.Free:
		parts = append(parts, p.Title+".")
	case p.Round > 0:
		parts = append(parts, fmt.Sprintf("Round %d of %d.", p.Round, p.Rounds))
	}
	if p.Table > 0 && p.Phase != room.Ended {
		parts = append(parts, fmt.Sprintf("Table %d: you are the %s. %s", p.Table, p.Role, roleDoes[room.Role(p.Role)]))
	}
	if p.Fallen != "" {
		parts = append(parts, p.Fallen+" was not carried.")
	}
	if p.Phase == room.Playing {
		switch {
		case p.Over && p.Free:
			parts = append(parts, "You are through.")
		case p.Over:
			parts = append(parts, "You are through with this round.")
		}
		parts = append(parts, fmt.Sprintf("%d of %d are through.", p.Done, p.Of))
	}
	return strings.Join(append(parts, p.Label+"."), " ")
}

// roleDoes says what a part at a table is there for.
var roleDoes = map[room.Role]string{
	room.Proposer: "You say what your table does; your voters carry it or not.",
	room.Voter:    "You vote on what is proposed.",
	room.Observer: "Watch how your table decides. Afterwards, tell them one thing you saw.",
	room.Mirror:   "Speak for the person the decision is about: what would they say just now?",
}
