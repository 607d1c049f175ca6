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
	Tables bool
	Same   bool // all share one luck
	Moment room.Round
	Round  int
	Rounds int
	Left   int
	Seats  int
	Done   int
	Of     int
	Spread *shownPage
	Laid   int
	Master string
	Vow    string
}

func (s *Server) audience(w http.ResponseWriter, r *http.Request) {
	name := "audience.html"
	if r.URL.Query().Has("part") {
		name = "audiencepart"
	}
	if !s.fresh(w, r, r.URL.Query().Has("part")) {
		return
	}
	s.render(w, http.StatusOK, name, s.audienceNow())
}

func (s *Server) audienceNow() *audiencePage {
	p := &audiencePage{Title: s.Title, Code: s.Code, Left: -1}
	if at := s.addresses(); len(at) > 0 {
		p.Join = strings.TrimPrefix(at[0], "http://")
	}
	var shows *over
	s.host.Look(func(r *room.Room) {
		p.Phase, p.Round, p.Rounds, p.Seats, p.Master = r.Phase(), r.Round()+1, len(r.Rounds()), r.Here(), r.Master()
		if o := r.Opening(); o != nil {
			p.Free, p.Tables, p.Vow = o.Mode == room.Free, o.Mode == room.Tables, o.Commitment
			p.Same = o.Luck == room.SameLuck
		}
		if p.Round > 0 {
			p.Moment = r.Rounds()[p.Round-1]
			p.Laid = r.Spread(p.Round - 1).Laid
		}
		if p.Phase == room.Shown {
			shows = overNow(r)
		}
		if t := r.Timer(); t != nil {
			p.Left = s.host.Left(t)
		}
		for _, u := range r.Units() {
			if !u.Here() {
				continue
			}
			p.Of++
			if u.Play() != nil && u.Play().Over() {
				p.Done++
			}
		}
	})
	p.Spread = s.show(shows)
	return p
}

// tones tell ways apart, together with their place and their words: never by colour alone.
var tones = []string{"clay", "dusk", "sage", "ochre", "plum", "soft"}

// figures draws people in a row, each in the tone and with the mark of what they chose. Small ones are lives, those of each way together.
func figures(list []mark, small bool) template.HTML {
	const most, apart = 60, 14
	class, drawn, people, x := "figures", 0, 0, 0
	var b strings.Builder
	for i, m := range list {
		if small && i > 0 && m.Drawn > 0 && x > 0 {
			x += apart
		}
		people += m.N
		for range m.Drawn {
			if drawn == most {
				break
			}
			if m.Tone == shade {
				fmt.Fprintf(&b, `<g class="shade" transform="translate(%d 0)"><circle cx="13" cy="9" r="7"/><path d="M3 34q0-16 10-16q10 0 10 16Z"/></g>`, x)
			} else {
				fmt.Fprintf(&b, `<g transform="translate(%d 0)">%s</g>`, x, mannequin(m.Tone))
			}
			drawn++
			x += 26
		}
	}
	high := 36
	if small {
		class, high = "figures small", 18
	}
	head := fmt.Sprintf(`<svg class="%s" viewBox="0 0 %d 36" width="%d" height="%d" role="img" aria-label="%d">`, class, x, x*high/36, high, people)
	return template.HTML(head + b.String() + "</svg>") //nolint:gosec // numbers and names of ours alone
}

// one are the figures of one way.
func one(m mark) []mark { return []mark{m} }
