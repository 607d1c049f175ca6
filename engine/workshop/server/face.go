package server

import (
	"bytes"
	"fmt"
	"image/png"
	"net/http"
	"slices"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/likeness"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
	"headcount/engine/workshop/room"
)

// readOnly are the ways that show no person: one reads, and does not see.
var readOnly = []string{"chat", "mail", "board", "call", "phone"}

// faced returns who stands before a player on a page; nil when nobody does. slate says that it comes over the machine instead.
func faced(page *view.Page) (who *view.Person, slate bool) {
	id, way := "", ""
	switch {
	case page.Scene != nil && page.Told == nil:
		id, way = page.Scene.Person, page.Scene.Setting
	case page.Told != nil:
		id, way = page.Told.Person, page.Told.Channel
	default:
		return nil, false
	}
	if slices.Contains(readOnly, way) {
		return nil, true
	}
	at := slices.IndexFunc(page.People, func(p view.Person) bool { return p.ID == id })
	if at < 0 {
		return nil, false
	}
	return &page.People[at], false
}

// drawnFace is what a portrait follows from, and nothing else: those who see the same get the same picture.
type drawnFace struct {
	name, posture, mood string
	headphones, coffee  bool
	looks               view.Looks
}

func faceOf(p *view.Person) drawnFace {
	return drawnFace{p.Name, p.Posture, p.Mood, p.Headphones, p.Coffee, p.Looks}
}

// Sizes of a portrait: points, and pixels for each.
const (
	faceWide  = 330.0
	faceHigh  = 176.0
	faceScale = 2.0
	mostFaces = 200 // that are kept drawn
)

// draw makes the picture of somebody at a table's edge.
func (d *drawnFace) draw() ([]byte, error) {
	picture := soft.New(faceWide, faceHigh, faceScale, canvas.RGB(0xF0DCCB))
	p := view.Person{Name: d.name, Posture: d.posture, Mood: d.mood, Headphones: d.headphones, Coffee: d.coffee, Looks: d.looks}
	figure.Bust(picture.Canvas, likeness.Of(d.name, d.looks), likeness.Bearing(&p, theme.Default()), faceWide/2, faceHigh+34, (faceHigh+22)/figure.BustHeight)
	var out bytes.Buffer
	err := png.Encode(&out, picture.Pix)
	return out.Bytes(), err
}

// face serves who stands before a seat just now, and nobody else.
func (s *Server) face(w http.ResponseWriter, r *http.Request) {
	seat, _, ok := s.seatOf(w, r)
	if !ok {
		return
	}
	if seat == "" {
		s.refuse(w, r, http.StatusUnauthorized, "You have no seat here.")
		return
	}
	var who *view.Person
	s.host.Look(func(r *room.Room) {
		if play := r.UnitOf(seat).Play(); play != nil {
			page := play.View()
			who, _ = faced(&page)
		}
	})
	if who == nil {
		http.Error(w, "Nobody stands before you.", http.StatusNotFound)
		return
	}
	picture, err := s.pictureOf(faceOf(who))
	if err != nil {
		http.Error(w, fmt.Sprint("This picture could not be made: ", err), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "image/png")
	_, _ = w.Write(picture) // a reader that has gone needs nothing
}

// pictureOf draws a portrait once and keeps it.
func (s *Server) pictureOf(d drawnFace) ([]byte, error) {
	s.facing.Lock()
	defer s.facing.Unlock()
	if picture, ok := s.faces[d]; ok {
		return picture, nil
	}
	picture, err := d.draw()
	if err != nil {
		return nil, err
	}
	if len(s.faces) >= mostFaces {
		clear(s.faces)
	}
	if s.faces == nil {
		s.faces = map[drawnFace][]byte{}
	}
	s.faces[d] = picture
	return picture, nil
}
