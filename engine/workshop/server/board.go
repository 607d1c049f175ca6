package server

import (
	"cmp"
	"fmt"
	"math"
	"net/http"
	"path"
	"strings"

	"rsc.io/qr"

	"headcount/engine/scenario"
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
	if r.URL.Path == "/page.css" || r.URL.Path == "/page.js" || r.URL.Path == "/icon.png" || strings.HasPrefix(r.URL.Path, "/font/") { // what refuses is a page too
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
	Notes    bool // there are notes on the scenario
	Minutes  scenario.WorkshopMinutes
	Asked    string // how long is played where that is otherwise than in Minutes; else empty
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

// Stuck is after how many quiet seconds somebody is pointed out who is not through. At a table people are to talk: there it is half a round, where that is longer.
const Stuck = 60

// quietFor is after how many quiet seconds a unit of the session is pointed out.
func quietFor(o *room.Opening) int {
	if o.Mode != room.Tables {
		return Stuck
	}
	return max(Stuck, o.Seconds/2)
}

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
		Title: s.Title, Code: s.Code, Join: s.addresses(), Nonce: pass.Nonce(), Problem: problem, Saved: saved, Left: -1, Streams: s.hub.count(), Beside: s.host.Shared(), Files: Files, Ask: s.Questions,
		Minutes: s.Minutes, Notes: s.Notes != "",
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
		p.Asked = p.asked()
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

// asked says how long is played in a session that was opened with other rounds than the scenario's cut.
func (p *boardPage) asked() string {
	minutes := float64(len(p.Rounds)*p.Seconds) / 60
	if p.Mode == room.Free || minutes == p.Minutes.Play {
		return ""
	}
	return fmt.Sprintf("As you opened it, %s of %d s are %.0f minutes of play; talk as long at least.", count(len(p.Rounds), "round", "rounds"), p.Seconds, math.Ceil(minutes))
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
		l.Stuck = !play.Over() && l.Quiet >= quietFor(r.Opening()) && r.Phase() == room.Playing
	}
	return l
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
	at := s.addresses()
	if len(at) == 0 {
		return ""
	}
	return at[0] + "/?c=" + s.Code
}

// noSuchPage answers somebody who typed an address that the board does not have.
func (s *Server) noSuchPage(w http.ResponseWriter, r *http.Request) {
	s.says(w, r, http.StatusNotFound, "There is no such page on this board.")
}

// guide is there where no other copy may be: in a room without internet, on the laptop of somebody who has the program alone.
func (s *Server) guide(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(s.Guide)) // a reader that has gone asks again
}

func (s *Server) notes(w http.ResponseWriter, r *http.Request) {
	if s.Notes == "" {
		s.noSuchPage(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(s.Notes)) // a reader that has gone asks again
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
