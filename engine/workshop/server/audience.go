package server

import (
	"fmt"
	"html/template"
	"net/http"
	"strings"

	"headcount/engine/workshop/room"
)

// audiencePage is what the projector shows. No secret is ever on it: it holds none.
type audiencePage struct {
	Title  string
	Code   string
	Join   string
	Phase  room.Phase
	Free   bool
	Moment room.Round
	Round  int
	Rounds int
	Left   int
	Seats  int
	Done   int
	Of     int
	Spread *room.Spread
	Laid   int
	Master string
	Vow    string
}

func (s *Server) audience(w http.ResponseWriter, r *http.Request) {
	name := "audience.html"
	if r.URL.Query().Has("part") {
		name = "audiencepart"
	}
	s.render(w, http.StatusOK, name, s.audienceNow())
}

func (s *Server) audienceNow() *audiencePage {
	p := &audiencePage{Title: s.Title, Code: s.Code, Left: -1}
	if len(s.Join) > 0 {
		p.Join = strings.TrimPrefix(s.Join[0], "http://")
	}
	now := s.Now().UnixMilli()
	s.host.Look(func(r *room.Room) {
		p.Phase, p.Round, p.Rounds, p.Seats, p.Master = r.Phase(), r.Round()+1, len(r.Rounds()), len(r.Seats()), r.Master()
		if o := r.Opening(); o != nil {
			p.Free, p.Vow = o.Mode == room.Free, o.Commitment
		}
		if p.Round > 0 {
			p.Moment = r.Rounds()[p.Round-1]
			spread := r.Spread(p.Round - 1)
			p.Laid = spread.Laid
			if p.Phase == room.Shown {
				p.Spread = &spread
			}
		}
		if t := r.Timer(); t != nil {
			p.Left = max(t.Left-int((now-t.At)/1000), 0)
		}
		for _, u := range r.Units() {
			p.Of++
			if u.Play() != nil && u.Play().Over() {
				p.Done++
			}
		}
	})
	return p
}

// tones tell ways apart, together with their place and their words: never by colour alone.
var tones = []string{"clay", "dusk", "sage", "ochre", "plum"}

// figures draws n people in a row, in the tone of the kth way.
func figures(n, k int) template.HTML {
	const most = 60
	shown := min(n, most)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="figures %s" viewBox="0 0 %d 36" width="%d" height="36" role="img" aria-label="%d">`, tones[k%len(tones)], shown*26, shown*26, n)
	for i := range shown {
		fmt.Fprintf(&b, `<g transform="translate(%d 0)"><circle cx="13" cy="9" r="7"/><path d="M3 34q0-16 10-16q10 0 10 16Z"/></g>`, i*26)
	}
	b.WriteString("</svg>")
	return template.HTML(b.String()) //nolint:gosec // numbers and names of ours alone
}
