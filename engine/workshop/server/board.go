package server

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"

	"rsc.io/qr"

	"headcount/engine/scenario"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// leads reports whether a request carries the secret of whoever leads, in the link or as a cookie.
func (s *Server) leads(r *http.Request) bool {
	return pass.Equal(r.URL.Query().Get("key"), s.Secret) || s.hasBoard(r)
}

// hasBoard reports whether a browser has the cookie of the board.
func (s *Server) hasBoard(r *http.Request) bool {
	c, err := r.Cookie(s.cookie("board"))
	return err == nil && pass.Equal(c.Value, s.Secret)
}

// isBoard lets in whoever holds the secret. The link of the terminal carries it once; from then on it is a cookie.
func (s *Server) isBoard(w http.ResponseWriter, r *http.Request) bool {
	if key := r.URL.Query().Get("key"); key != "" && r.Method == http.MethodGet {
		if !pass.Equal(key, s.Secret) {
			if s.mayGuess(w, r) {
				s.shut(w, r, "That link is an old one. The terminal shows the one that holds.")
			}
			return false
		}
		if !s.hasBoard(r) {
			http.SetCookie(w, &http.Cookie{Name: s.cookie("board"), Value: s.Secret, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode})
		}
		redirect(w, "./"+strings.TrimPrefix(path.Base(r.URL.Path), "/"))
		return false
	}
	if s.hasBoard(r) {
		return true
	}
	if r.URL.Path == "/page.css" || r.URL.Path == "/page.js" || strings.HasPrefix(r.URL.Path, "/font/") { // what refuses is a page too
		return true
	}
	s.shut(w, r, "This is the board of whoever leads the session. Open it by the link that the terminal shows.")
	return false
}

// shut keeps somebody out of the board. None of its pages would lead them further.
func (s *Server) shut(w http.ResponseWriter, r *http.Request, text string) {
	s.refused()
	s.saysWith(w, r, http.StatusUnauthorized, text, saidPage{})
}

// boardPage is what whoever leads sees.
type boardPage struct {
	Title    string
	Code     string
	Join     []string
	Nonce    string
	Problem  string
	Saved    string
	Phase    room.Phase
	Mode     room.Mode
	Luck     string
	Round    int
	Rounds   []room.Round
	Moment   *room.Round
	Next     []nextRound
	Left     int
	Seconds  int
	Seats    []seatLine
	Here     int // seats that nobody has left
	Units    int
	Done     int
	Streams  int
	Beside   bool // other nodes may serve this room, and hold pages of it
	Checks   int
	Refused  int
	Spread   *shownPage
	Master   string
	Promised string
	Trouble  string
	Unsaved  string // why what was sent last could not be saved; empty once something was
	Files    []string
	Ask      []string
	Minutes  scenario.WorkshopMinutes
}

type nextRound struct {
	Number int
	room.Round
}

// seatLine is how one participant stands.
type seatLine struct {
	ID, Label, Phrase, Role, State string
	Table                          int
	Quiet                          int // seconds since it last did something
	Stuck                          bool
	Away                           bool // whoever had it has left
	Named                          bool
}

// Stuck is after how many quiet seconds somebody is pointed out who is not through.
const Stuck = 60

func (s *Server) board(w http.ResponseWriter, r *http.Request) {
	name := "board.html"
	if r.URL.Query().Has("part") {
		name = "boardpart"
	}
	if !s.fresh(w, r, r.URL.Query().Has("part")) {
		return
	}
	s.render(w, http.StatusOK, name, s.boardNow("", ""))
}

// Files are the names of what can be taken away.
var Files = []string{"handout.html", "debrief.html", "results.csv", "statements.json", "session.jsonl"}

func (s *Server) boardNow(problem, saved string) *boardPage {
	p := &boardPage{
		Title: s.Title, Code: s.Code, Join: s.Join, Nonce: pass.Nonce(), Problem: problem, Saved: saved, Left: -1, Streams: s.hub.count(), Beside: s.host.Shared(), Files: Files, Ask: s.Questions,
		Minutes: s.Minutes,
	}
	s.mu.Lock()
	p.Checks, p.Refused, p.Unsaved = len(s.checks), s.problems, s.unsaved
	s.mu.Unlock()
	now, wrong := s.Now().UnixMilli(), s.mistake()
	var closed *over
	s.host.Look(func(r *room.Room) {
		p.Phase, p.Round, p.Rounds, p.Master, p.Trouble = r.Phase(), r.Round()+1, r.Rounds(), r.Master(), cmp.Or(r.Trouble(), wrong)
		if o := r.Opening(); o != nil {
			p.Mode, p.Luck, p.Seconds, p.Promised = o.Mode, o.Luck, o.Seconds, o.Commitment
		}
		if t := r.Timer(); t != nil {
			p.Left = s.host.Left(t)
		}
		if p.Phase == room.Paused {
			p.Left = r.Left()
		}
		if p.Round > 0 {
			p.Moment = &p.Rounds[p.Round-1]
		}
		for n := max(p.Round, 0); n < len(p.Rounds); n++ {
			p.Next = append(p.Next, nextRound{n + 1, p.Rounds[n]})
		}
		for _, u := range r.Units() {
			if !u.Here() {
				continue
			}
			p.Units++
			if u.Play() != nil && u.Play().Over() {
				p.Done++
			}
		}
		if p.Phase == room.Closed || p.Phase == room.Shown {
			closed = overNow(r)
		}
		for _, st := range r.Seats() {
			p.Seats = append(p.Seats, s.line(r, st, now))
			if !st.Away {
				p.Here++
			}
		}
	})
	p.Spread = s.show(closed)
	return p
}

// line says how a seat stands. It is called under the room's lock.
func (s *Server) line(r *room.Room, st *room.Seat, now int64) seatLine {
	u := r.UnitOf(st.ID)
	l := seatLine{ID: st.ID, Label: s.label(st.ID), Role: string(st.Role), Table: st.Table, State: "waiting", Quiet: -1, Away: st.Away, Named: s.name(st.ID) != ""}
	if st.Away {
		l.Role, l.State = "", "has left"
		return l
	}
	l.Phrase = s.Key.Phrase(s.Session, st.ID, st.Generation)
	if t := r.Timer(); t != nil {
		l.Quiet = int((now - max(u.Quiet, t.At)) / 1000)
	}
	if play := u.Play(); play != nil && (r.Phase() == room.Playing || r.Phase() == room.Paused) {
		switch {
		case play.Over():
			l.State = "through"
		case u.Proposal != nil:
			l.State = "voting"
		case u.Moves == 0:
			l.State = "reading"
		default:
			l.State = fmt.Sprintf("%d done", u.Moves)
		}
		l.Stuck = !play.Over() && l.Quiet >= Stuck && r.Phase() == room.Playing
	}
	return l
}

// boardDo carries out what a form of the board asks for.
func (s *Server) boardDo(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	problem, saved := "", ""
	switch r.PostFormValue("do") {
	case "erase":
		if err := s.eraseNames(r.Context()); err != nil {
			problem = "The names could not be erased: " + err.Error()
		} else {
			saved = "the names are erased"
		}
	case "unname":
		if err := s.unname(r.Context(), r.PostFormValue("seat")); err != nil {
			problem = "The name could not be erased: " + err.Error()
		} else {
			saved = "the name is erased"
		}
	case "several":
		problem, saved = s.severalLeft(r)
	default:
		if s.host.Shared() {
			_ = s.host.Fresh(r.Context()) // what is left of the time is read next; the log decides
		}
		result := s.command(r)
		if problem = result.Problem; result.Err != nil {
			problem = "Not saved: " + result.Err.Error()
		} else if problem == "" {
			saved = "saved"
		}
	}
	if problem == "" && r.Header.Get("X-Part") == "" {
		redirect(w, "./")
		return
	}
	code := http.StatusOK
	if problem != "" {
		code = http.StatusConflict
	}
	name := "board.html"
	if r.Header.Get("X-Part") != "" {
		name = "boardpart"
	}
	s.render(w, code, name, s.boardNow(problem, saved))
}

// severalLeft goes on without all seats between two numbers that somebody still has: whoever plays tricks with the code takes many. Sent once more, the form
// has the same answer.
func (s *Server) severalLeft(r *http.Request) (problem, saved string) {
	from, err1 := strconv.Atoi(r.PostFormValue("from"))
	to, err2 := strconv.Atoi(r.PostFormValue("to"))
	name := r.PostFormValue("n")
	switch {
	case len(name) < 8 || len(name) > 64:
		return "This page is too old; load it again.", ""
	case err1 != nil || err2 != nil || from < 1 || to < from:
		return "Say from which seat to which, the lower number first.", ""
	}
	var seats []string
	s.host.Look(func(rm *room.Room) {
		all := rm.Seats()
		for _, st := range all[min(from-1, len(all)):min(to, len(all))] {
			seats = append(seats, st.ID)
		}
	})
	done := 0
	for _, seat := range seats {
		result := s.submit(r, room.Input{Kind: room.KindLeft, Actor: room.Board, Idem: name + "." + seat, Body: room.Body{Seat: seat}})
		switch {
		case result.Err != nil:
			return fmt.Sprintf("Not saved from seat %s on: %v", strings.TrimPrefix(seat, "s"), result.Err), ""
		case result.Problem == "": // else it was left before
			done++
		}
	}
	if done == 0 {
		return "There is nobody on these seats.", ""
	}
	return "", "saved: " + count(done, "seat is", "seats are") + " out of the count"
}

func (s *Server) eraseNames(ctx context.Context) error {
	if err := s.Keeper.EraseNames(ctx, s.Session); err != nil {
		return err
	}
	s.mu.Lock()
	clear(s.names)
	s.named = s.Now()
	s.mu.Unlock()
	s.hub.all()
	return nil
}

// unname takes the name of one seat away for good.
func (s *Server) unname(ctx context.Context, seat string) error {
	if err := s.call(ctx, seat, ""); err != nil {
		return err
	}
	s.hub.all()
	return nil
}

// command turns a form of the board into an input and submits it.
func (s *Server) command(r *http.Request) host.Result {
	number := func(name string) int {
		n, err := strconv.Atoi(r.PostFormValue(name))
		if err != nil {
			return 0
		}
		return n
	}
	in := room.Input{Actor: room.Board, Idem: r.PostFormValue("n"), Body: room.Body{Round: number("round")}}
	if len(in.Idem) < 8 || len(in.Idem) > 64 {
		return host.Result{Reply: room.Reply{Problem: "This page is too old; load it again."}}
	}
	left := 0
	s.host.Look(func(rm *room.Room) {
		if t := rm.Timer(); t != nil {
			left = max(s.host.Left(t), room.ShortestRound)
		} else {
			left = max(rm.Left(), room.ShortestRound)
		}
	})
	switch do := r.PostFormValue("do"); do {
	case "open":
		in.Kind, in.Body.Left = room.KindBegun, number("seconds")
	case "close":
		in.Kind = room.KindClosed
	case "extend":
		in.Kind, in.Body = room.KindExtended, room.Body{Left: left + max(number("seconds"), 0)}
	case "pause":
		in.Kind, in.Body = room.KindPaused, room.Body{Left: left}
	case "go":
		in.Kind, in.Body = room.KindResumed, room.Body{Left: left}
	case "undo":
		in.Kind = room.KindUndone
	case "reveal":
		in.Kind = room.KindRevealed
	case "reset", "left", "pen":
		in.Kind, in.Body = map[string]string{"reset": room.KindReset, "left": room.KindLeft, "pen": room.KindPen}[do], room.Body{Seat: r.PostFormValue("seat")}
	case "end":
		in.Kind, in.Body = room.KindEnded, room.Body{Master: s.End()}
	default:
		return host.Result{Reply: room.Reply{Problem: "That cannot be done here."}}
	}
	return s.submit(r, in)
}

func (s *Server) boardStream(w http.ResponseWriter, _ *http.Request) {
	s.listen(w, boardUnit, boardUnit, mostOfBoard)
}

func (s *Server) audienceStream(w http.ResponseWriter, _ *http.Request) {
	s.listen(w, wallUnit, wallUnit, mostOfBoard)
}

func (s *Server) qr(w http.ResponseWriter, r *http.Request) {
	code, err := qr.Encode(s.link(), qr.M)
	if err != nil {
		http.Error(w, "no code", http.StatusInternalServerError)
		return
	}
	code.Scale = 12
	w.Header().Set("Content-Type", "image/png")
	_, _ = w.Write(code.PNG()) // a reader that has gone needs nothing
}

// link is what the QR code says: the likeliest address with the code.
func (s *Server) link() string {
	if len(s.Join) == 0 {
		return ""
	}
	return s.Join[0] + "/?c=" + s.Code
}

// noSuchPage answers somebody who typed an address that the board does not have.
func (s *Server) noSuchPage(w http.ResponseWriter, r *http.Request) {
	s.says(w, r, http.StatusNotFound, "There is no such page on this board.")
}

func (s *Server) export(w http.ResponseWriter, r *http.Request) {
	if s.Export == nil {
		s.noSuchPage(w, r)
		return
	}
	name := r.PathValue("name")
	text, kind, err := s.Export(r.Context(), name)
	if err != nil {
		s.says(w, r, http.StatusConflict, err.Error())
		return
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Disposition", `attachment; filename="`+s.Session+"-"+name+`"`)
	_, _ = w.Write(text) // a reader that has gone asks again
}

// render writes a page, whole or not at all.
func (s *Server) render(w http.ResponseWriter, code int, name string, data any) {
	out := sheet()
	defer sheets.Put(out)
	if err := s.tmpl.ExecuteTemplate(out, name, data); err != nil {
		http.Error(w, "This page could not be made: "+err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(code)
	_, _ = w.Write(out.Bytes()) // a reader that has gone asks again
}

func (s *Server) text(name string, data any) string {
	out := sheet()
	defer sheets.Put(out)
	if err := s.tmpl.ExecuteTemplate(out, name, data); err != nil {
		return ""
	}
	return out.String()
}

// sheets are what pages are made in; each is used again.
var sheets = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 32<<10)) }}

// sheet takes an empty one, to be put back.
func sheet() *bytes.Buffer {
	out := sheets.Get().(*bytes.Buffer)
	out.Reset()
	return out
}
