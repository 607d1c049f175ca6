package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"headcount/engine/scenario"
)

// eighth is where the room's own habit is written into a first scenario.
const eighth = "eighth-habit"

// Stub writes a habit that a room has named, in its words, as a scenario that plays and counts it; what counts is for an author to say. Words
// too long for their place are cut.
func Stub(title, text string) (string, error) {
	title, text = short(title, 60), short(text, 240)
	if title == "" {
		return "", fmt.Errorf("the habit needs a name")
	}
	start, err := scenario.Starter(eighth)
	if err != nil {
		return "", err
	}
	if text == "" {
		text = title
	}
	return fmt.Sprintf(`%s
# Named by a room at the end of its workshop. Say below which acts were a chance for it, and which of those show it.
[[habit]]
id      = "named-by-the-room"
title   = %s
text    = %s
counts  = "act.written"                      # for a start: everything that was written
`, start, quoted(title), quoted(text)), nil
}

// short makes words fit their place, on one line.
func short(text string, most int) string {
	text = strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
	if runes := []rune(text); len(runes) > most {
		text = strings.TrimSpace(string(runes[:most]))
	}
	return text
}

// quoted writes words as TOML does. JSON's strings are TOML's, but for the delete character.
func quoted(text string) string {
	raw, err := json.Marshal(strings.ReplaceAll(text, "\x7f", ""))
	if err != nil {
		return `""`
	}
	return string(raw)
}

// habit hands the room's habit out as a file. It is kept nowhere.
func (s *Server) habit(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	text, err := Stub(r.PostFormValue("title"), r.PostFormValue("text"))
	if err != nil {
		s.refuse(w, r, http.StatusBadRequest, err.Error())
		return
	}
	w.Header().Set("Content-Type", "application/toml; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="`+eighth+`.toml"`)
	_, _ = w.Write([]byte(text)) // a reader that has gone asks again
}
