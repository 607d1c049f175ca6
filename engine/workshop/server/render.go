package server

import (
	"bytes"
	"net/http"
	"strconv"
	"sync"

	"headcount/engine/typeset"
)

// render writes a page, whole or not at all.
func (s *Server) render(w http.ResponseWriter, code int, name string, data any) {
	out := sheet()
	defer sheets.Put(out)
	if err := s.tmpl.ExecuteTemplate(out, name, data); err != nil {
		http.Error(w, "This page could not be made: "+err.Error(), http.StatusInternalServerError)
		return
	}
	page := typeset.Page(out.Bytes())
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(page)))
	w.WriteHeader(code)
	_, _ = w.Write(page) // a reader that has gone asks again
}

func (s *Server) text(name string, data any) string {
	out := sheet()
	defer sheets.Put(out)
	if err := s.tmpl.ExecuteTemplate(out, name, data); err != nil {
		return ""
	}
	return string(typeset.Page(out.Bytes()))
}

// sheets are what pages are made in; each is used again.
var sheets = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 32<<10)) }}

// sheet takes an empty one, to be put back.
func sheet() *bytes.Buffer {
	out := sheets.Get().(*bytes.Buffer)
	out.Reset()
	return out
}
