// Package server lets a room of people play over a local network: light pages that work on any phone over plain http, a board for whoever
// leads, on this machine only, and a view for the projector.
//
// Participants' browsers are thin: they show pages and send what was chosen. Neither a seed nor a stream nor anything hidden about people
// leaves this program before the end of a session. What may happen belongs in engine/workshop/room, what is durable in host and store.
package server

import (
	"context"
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"strings"
	"sync"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/voice"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

//go:embed pages
var pages embed.FS

// templates are the pages, read once for all sessions that this program serves.
var templates = sync.OnceValues(func() (*template.Template, error) {
	return template.New("").Funcs(template.FuncMap{
		"figures": figures, "crowd": crowdOf, "single": single, "word": inWords, "unit": unitName, "count": count, "capital": voice.Capital, "tokens": tokenWords, "tone": toneOf, "token": tokenMark, "tokenForm": tokenForm,
		"one": one, "apart": Apart, "percent": percent, "foretold": foretold, "clock": clock, "shown": pass.Shown,
	}).ParseFS(pages, "pages/*.html")
})

// Keeper keeps what must be erasable: names.
type Keeper interface {
	// Call gives a seat a name; an empty one takes it away.
	Call(ctx context.Context, session, seat, text string) error
	// Names returns the names by seat.
	Names(ctx context.Context, session string) (map[string]string, error)
	// EraseNames removes all names of a session for good.
	EraseNames(ctx context.Context, session string) error
}

// Config is one session to be served.
type Config struct {
	Session   string
	Title     string          // of the scenario
	Key       pass.Key        // signs the passes
	Code      string          // that lets people in
	Secret    string          // of whoever leads
	Join      []string        // addresses under which phones reach this machine, the likeliest first: "http://192.168.1.20:8790"
	Reach     func() []string // looks for Join once more, as a machine may change its network; nil where Join is given and stays
	Hosts     []string        // names by which this machine may be called, besides its numbers
	Proxies   []string        // addresses of those who hand requests on and say for whom, in X-Forwarded-For
	Keeper    Keeper
	Now       func() time.Time
	End       func() string            // the master seed in hex, when the session is to end
	Export    Export                   // what can be taken away
	Guide     string                   // for whoever leads, as a text
	Notes     string                   // of the scenario's author for whoever leads, as a text; empty where there are none
	Questions []string                 // the scenario's own, for whoever leads
	Minutes   scenario.WorkshopMinutes // how long the parts take
	Lives     LivesOf                  // lives one choice of a round many times; nil shows the room's own outcomes alone
	Office    Office                   // the drawn game; nil where there is none
	Tongue    *Tongue                  // of the scenario, where it is not written in English
}

// Export writes what can be taken away of a session, by the name of a file.
type Export func(ctx context.Context, name string) (text []byte, kind string, err error)

// LivesOf lives a choice of a round many times and counts what came of it. It is called from a goroutine of its own, one at a time.
type LivesOf func(ctx context.Context, round int, choice string, runs int) (map[string]int, error)

// Server serves one session. Use New, then Attach.
type Server struct {
	Config
	host     *host.Host
	hub      hub
	tmpl     *template.Template
	limits   limits
	mu       sync.Mutex
	names    map[string]string
	named    time.Time       // when they were read, where others give names as well
	checks   map[string]bool // devices that opened the check page, by address
	problems int             // requests refused, for the board
	unsaved  string          // why nothing can be recorded, for the board; empty while it can
	wrong    string          // a mistake of ours in the lives of a round, for the board; empty when all is well
	lives    map[lived]map[string]int
	living   bool
	reached  time.Time  // when Reach was asked last
	facing   sync.Mutex // of faces
	faces    map[drawnFace][]byte
}

// New returns a server; Attach gives it the host whose outputs it hears. The context bounds how long the names are waited for.
func New(ctx context.Context, c Config) (*Server, error) {
	s := &Server{Config: c, checks: map[string]bool{}, names: map[string]string{}, lives: map[lived]map[string]int{}}
	if err := s.prepare(); err != nil {
		return nil, err
	}
	names, err := c.Keeper.Names(ctx, c.Session)
	if err != nil {
		return nil, err
	}
	s.names = names
	return s, nil
}

// prepare reads the pages.
func (s *Server) prepare() error {
	s.limits.now = s.Now
	var err error
	if s.tmpl, err = templates(); err != nil {
		return fmt.Errorf("the pages: %w", err)
	}
	return nil
}

// Attach gives the server the host of its session.
func (s *Server) Attach(h *host.Host) { s.host = h }

// Hear tells the pages what has changed; it is what the host calls and never blocks.
func (s *Server) Hear(outputs []room.Output) {
	for _, o := range outputs {
		switch {
		case o.All || o.Clock:
			s.hub.all()
		case o.Unit != "":
			s.hub.unit(o.Unit)
			s.hub.unit(boardUnit)
			s.hub.unit(wallUnit) // it counts who is through
		}
	}
}

// People is what phones reach: joining, playing, and trying the room.
func (s *Server) People() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.front)
	mux.HandleFunc("POST /join", s.join)
	mux.HandleFunc("POST /resume", s.resume)
	mux.HandleFunc("GET /play", s.play)
	mux.HandleFunc("POST /act", s.act)
	mux.HandleFunc("POST /leave", s.leave)
	mux.HandleFunc("POST /unname", s.nameless)
	mux.HandleFunc("GET /stream", s.stream)
	mux.HandleFunc("GET /face.png", s.face)
	mux.HandleFunc("GET /check", s.check)
	mux.HandleFunc("POST /check", s.checked)
	mux.HandleFunc("GET /check/stream", s.checkStream)
	for _, form := range []string{"join", "resume", "act", "leave", "unname"} {
		mux.HandleFunc("GET /"+form, answered)
	}
	s.offices(mux)
	s.shared(mux)
	mux.HandleFunc("GET /", s.elsewhere) // posting to what is only read stays a wrong method
	return s.guard(mux, false)
}

// Board is what whoever leads reaches, and the view for the projector. It is served on this machine alone unless asked otherwise.
func (s *Server) Board() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.board)
	mux.HandleFunc("POST /do", s.boardDo)
	mux.HandleFunc("GET /stream", s.boardStream)
	mux.HandleFunc("GET /audience", s.audience)
	mux.HandleFunc("GET /audience/stream", s.audienceStream)
	mux.HandleFunc("GET /qr.png", s.qr)
	mux.HandleFunc("GET /export/{name}", s.export)
	mux.HandleFunc("GET /guide", s.guide)
	mux.HandleFunc("GET /notes", s.notes)
	mux.HandleFunc("POST /habit", s.habit)
	mux.HandleFunc("GET /do", answered)
	s.shared(mux)
	mux.HandleFunc("GET /", s.noSuchPage)
	return s.guard(mux, true)
}

// answered leads a browser on that opens the address of a form, as where a tab is brought back that a form had answered: nothing is sent a second time.
func answered(w http.ResponseWriter, _ *http.Request) { redirect(w, "./") }

// shared are the files that belong to every page.
func (s *Server) shared(mux *http.ServeMux) {
	for _, name := range []string{"page.css", "page.js"} {
		mux.HandleFunc("GET /"+name, s.file(name))
	}
	mux.HandleFunc("GET /font/{name}", font)
	mux.HandleFunc("GET /icon.png", badge)
}

// The names under which those listen that are no units.
const (
	boardUnit = "board"
	wallUnit  = "audience"
	checkUnit = "check"
)

// label is what a seat is called: by its number, after its name where it has one, as nothing keeps two people from the same name or from a number.
func (s *Server) label(seat string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	number := strings.TrimPrefix(seat, "s")
	if name := s.names[seat]; name != "" {
		return name + " (seat " + number + ")"
	}
	return "Seat " + number
}

// reachHolds is for how long the addresses of this machine are not looked for again.
const reachHolds = 3 * time.Second

// addresses are those under which phones reach this machine now, the likeliest first.
func (s *Server) addresses() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if now := s.Now(); s.Reach != nil && now.Sub(s.reached).Abs() >= reachHolds {
		s.Join, s.reached = s.Reach(), now
	}
	return s.Join
}

// name is what a seat is called; empty where it has no name.
func (s *Server) name(seat string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.names[seat]
}

// namesHold is for how long names are not read again that others may have given, or erased.
const namesHold = time.Second

// freshNames reads the names again that others may have given. Where they cannot be had, the old ones stay until they can.
func (s *Server) freshNames(ctx context.Context) {
	s.mu.Lock()
	due := s.Now().Sub(s.named).Abs() >= namesHold
	if due {
		s.named = s.Now()
	}
	s.mu.Unlock()
	if !due {
		return
	}
	names, err := s.Keeper.Names(ctx, s.Session)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		s.names = names
	}
}

// call gives a seat a name, as far as it can be one. Like a choice it is waited for no longer than a person does, and the board hears whether it could be
// recorded.
func (s *Server) call(ctx context.Context, seat, name string) error {
	name = asName(name)
	within, cancel := context.WithTimeout(ctx, waits)
	defer cancel()
	err := s.Keeper.Call(within, s.Session, seat, name)
	if ctx.Err() == nil {
		s.note(host.Result{Err: err})
	}
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.names[seat] = name; name == "" {
		delete(s.names, seat)
	}
	return nil
}
