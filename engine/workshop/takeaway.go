package workshop

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"time"

	"headcount/engine/typeset"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/server"
)

// ErrOpen is said while a round is open: what it holds so far is nobody's result yet.
var ErrOpen = errors.New("a round is open; close it first")

// recordFile is the name of the whole log, which `headcount replay` checks.
const recordFile = "session.jsonl"

// resultFiles are the names of what the closed rounds of a session came to: a page to print, a row for each play of each round, the same as xAPI statements.
var resultFiles = []string{"debrief.html", "results.csv", "statements.json"}

// Export writes what can be taken away: recordFile, resultFiles, and "handout.html", cards to print beforehand. People are numbers of seats in all of them.
func (s *Session) Export(ctx context.Context, name string) ([]byte, string, error) {
	if name == recordFile {
		var out bytes.Buffer
		_, err := eventlog.Export(ctx, s.store, s.ID, &out)
		return out.Bytes(), "application/x-ndjson", err
	}
	if name == "handout.html" {
		var opening room.Opening
		s.Host.Look(func(r *room.Room) { opening = *r.Opening() })
		text, err := handoutPage(&opening)
		return text, "text/html; charset=utf-8", err
	}
	var x results
	open := false
	s.Host.Look(func(r *room.Room) {
		if open = r.Phase() == room.Playing || r.Phase() == room.Paused; !open {
			x = resultsOf(s.ID, r)
		}
	})
	if open {
		return nil, "", ErrOpen
	}
	return x.file(name)
}

// results are what the closed rounds of a session came to.
type results struct {
	session string
	opening room.Opening
	rows    []row
	spreads []room.Spread
	tables  []tablePage
}

func resultsOf(session string, r *room.Room) results {
	x := results{session: session, opening: *r.Opening(), rows: rowsOf(session, r), tables: tablesOf(r)}
	for i := range r.Rounds() {
		if len(r.Results(i)) > 0 {
			x.spreads = append(x.spreads, r.Spread(i))
		}
	}
	return x
}

// file writes one of resultFiles.
func (x *results) file(name string) (text []byte, kind string, err error) {
	switch name {
	case "results.csv":
		text, err = table(x.rows)
		return text, "text/csv; charset=utf-8", err
	case "statements.json":
		text, err = json.MarshalIndent(statements(&x.opening, x.rows), "", "\t")
		return text, "application/json", err
	case "debrief.html":
		text, err = debriefPage(x.session, &x.opening, x.spreads, x.tables)
		return text, "text/html; charset=utf-8", err
	}
	return nil, "", fmt.Errorf("there is no %q to take away", name)
}

// row is one play of one round.
type row struct {
	session string
	round   int // from 1
	scene   room.Round
	room.Result
}

func rowsOf(session string, r *room.Room) []row {
	var rows []row
	for i, round := range r.Rounds() {
		for _, res := range r.Results(i) {
			rows = append(rows, row{session, i + 1, round, res})
		}
	}
	return rows
}

// table writes rows as CSV.
func table(rows []row) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	lines := [][]string{{"session", "round", "scene", "title", "unit", "people", "answered", "choice", "text", "forecast", "came", "hoped", "proposals", "fell"}}
	for i := range rows {
		r := &rows[i]
		line := []string{r.session, strconv.Itoa(r.round), r.scene.ID, plain(r.scene.Title), r.Unit, strconv.Itoa(r.People), strconv.FormatBool(r.Played), "", "", "", "", "", strconv.Itoa(r.Put), strconv.Itoa(r.Fell)}
		if a := &r.Answer; r.Played {
			line[7], line[8], line[10] = a.Choice, plain(a.Text), a.Came
			if a.Forecast >= 0 {
				line[9] = strconv.Itoa(a.Forecast)
			}
			if a.Forecast >= 0 && a.Out {
				line[11] = strconv.FormatBool(a.Hoped)
			}
		}
		lines = append(lines, line)
	}
	err := w.WriteAll(lines)
	return out.Bytes(), err
}

// plain keeps a spreadsheet from taking words for a formula.
func plain(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

// place is where the ids of statements live: a name that nobody can own.
const place = "https://headcount.invalid/xapi/"

// A statement is what xAPI 1.0.3 calls one.
type statement struct {
	ID        string    `json:"id"`
	Actor     agent     `json:"actor"`
	Verb      verb      `json:"verb"`
	Object    activity  `json:"object"`
	Result    result    `json:"result"`
	Context   statedFor `json:"context"`
	Timestamp string    `json:"timestamp"`
	Version   string    `json:"version"`
}

type agent struct {
	ObjectType string  `json:"objectType"`
	Account    account `json:"account"`
}

type account struct {
	HomePage string `json:"homePage"`
	Name     string `json:"name"`
}

type verb struct {
	ID      string            `json:"id"`
	Display map[string]string `json:"display"`
}

type activity struct {
	ObjectType string     `json:"objectType"`
	ID         string     `json:"id"`
	Definition definition `json:"definition"`
}

type definition struct {
	Name map[string]string `json:"name"`
	Type string            `json:"type"`
}

type result struct {
	Completion bool           `json:"completion"`
	Response   string         `json:"response"`
	Extensions map[string]any `json:"extensions"`
}

type statedFor struct {
	Registration string         `json:"registration"`
	Platform     string         `json:"platform"`
	Extensions   map[string]any `json:"extensions"`
}

// statements writes every answer as one statement. Ids follow from what is stated, so that sending them twice states nothing twice.
func statements(o *room.Opening, rows []row) []statement {
	list := []statement{}
	for i := range rows {
		r := &rows[i]
		if !r.Played {
			continue
		}
		a := &r.Answer
		object := place + "scenario/" + o.Scenario + "/scene/" + a.Event
		s := statement{
			ID:    uuid(r.session, "answer", strconv.Itoa(r.round), r.Unit, a.Choice),
			Actor: agent{"Agent", account{place + "session/" + r.session, r.Unit}},
			Verb:  verb{"http://adlnet.gov/expapi/verbs/answered", map[string]string{"en": "answered"}},
			Object: activity{"Activity", object, definition{
				map[string]string{"en": r.scene.Title}, "http://adlnet.gov/expapi/activities/simulation",
			}},
			Result: result{true, a.Choice, map[string]any{place + "ext/came": a.Came}},
			Context: statedFor{uuid(r.session, "session"), "Headcount", map[string]any{
				place + "ext/rules": o.RulesHash, place + "ext/round": r.round, place + "ext/people": r.People,
			}},
			Timestamp: time.UnixMilli(r.At).UTC().Format(time.RFC3339Nano),
			Version:   "1.0.3",
		}
		if a.Forecast >= 0 {
			s.Result.Extensions[place+"ext/forecast"] = a.Forecast
		}
		if a.Forecast >= 0 && a.Out {
			s.Result.Extensions[place+"ext/hoped"] = a.Hoped
		}
		list = append(list, s)
	}
	return list
}

// uuid makes a name-based UUID: the first bytes of a SHA-256, marked as version 8, which is for such.
func uuid(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	b := sum[:16]
	b[6] = b[6]&0x0f | 0x80
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// printed is the page of the room to be printed: self-contained, without a script.
var printed = template.Must(template.New("").Funcs(template.FuncMap{"apart": server.Apart}).Parse(`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Opening.Title}}: what the room did</title>
<style>body{font:16px/1.45 system-ui,sans-serif;color:#2C2A33;max-width:44rem;margin:2rem auto;padding:0 1rem}h1,h2{font-family:Georgia,serif}
.own{break-before:page;border:0}section{break-inside:avoid;border-top:2px solid #2C2A33;margin-top:1.5rem}td,th{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0}small,.soft{color:#6A6370}</style>
<main>
<h1>{{.Opening.Title}}: what the room did</h1>
<p class="soft">Session {{.Session}}. Nobody is named here. All of it holds in this model only.</p>
{{range .Spreads}}<section><h2>{{.Round.Title}} <small>{{.Round.When}}</small></h2><p>{{.Answered}} of {{.Units}} answered.{{with apart .Apart}} {{.}}{{end}}</p>
{{if .Enough}}<table><tr><th>chosen</th><th>by</th><th>what came of it</th></tr>
{{range .Choices}}<tr><td>{{.Text}}{{if .Forecasts}}<br><small>said {{printf "%.0f" .Mean}} % on average; it happened for {{.Hoped}} of {{len .Forecasts}}{{with .Never}}; to {{.}} no answer came{{end}}</small>{{else}}{{with .Never}}<br><small>no answer came</small>{{end}}{{end}}</td><td>{{.Count}}</td><td>{{range .Ways}}<p><b>{{.Count}}</b> {{.Told}}</p>{{end}}</td></tr>{{end}}</table>
{{with .Same}}<p><b>Same scene, same person, same choice, {{len .Ways}} outcomes: {{.Text}}</b></p>{{end}}
{{with .Tally}}<p>Tokens of {{.People}} people: {{.Words}}.</p>{{end}}
{{else}}<p>Fewer than five people answered, so nothing more is shown.</p>{{end}}</section>{{end}}
<section><h2>For Monday</h2><p>When …</p><p>&nbsp;</p><p>I will …</p><p>&nbsp;</p></section>
{{range .Tables}}<section class="own"><h1>{{.Name}}</h1><p class="soft">{{$.Opening.Title}}, session {{$.Session}}. For this table alone.</p>
{{range .Rounds}}<section><h2>{{.Round.Title}} <small>{{.Round.When}}</small></h2>{{if .Played}}<p>Chosen: <b>{{.Answer.Text}}</b></p>{{if ge .Answer.Forecast 0}}<p>Expected: {{.Answer.Forecast}} %</p>{{end}}<p>{{.Answer.Told}}</p>{{else}}<p>Still at it when the round closed.</p>{{end}}
{{if .Put}}<p>{{.Put}} put to the vote, {{.Fell}} of them fell.</p>{{end}}{{with .Tally}}<p>Tokens of {{.People}} at this table: {{.Words}}.</p>{{end}}{{if .Alike}}<p><b>{{.Alike}}</b> chose the same and lived something else.</p>{{end}}</section>{{end}}
<section>{{if .Had "observer"}}<p>The observer saw: </p><p>&nbsp;</p>{{end}}{{if .Had "mirror"}}<p>The mirror would have said: </p><p>&nbsp;</p>{{end}}<p>A sign we could have seen: </p><p>&nbsp;</p><p>When … , we will … </p><p>&nbsp;</p></section></section>{{end}}</main>
</html>
`))

// tablePage is what one table takes home: its own rounds, beside the one that lived them otherwise.
type tablePage struct {
	Name   string
	unit   string
	Rounds []tableRound
}

// Had reports whether somebody at the table had a role in some round.
func (t tablePage) Had(role room.Role) bool {
	return slices.ContainsFunc(t.Rounds, func(r tableRound) bool { return r.Had(role) })
}

type tableRound struct {
	Round room.Round
	Alike string
	room.Result
}

// tablesOf gathers the debrief of each table over all closed rounds in which enough people answered; nothing where nobody sits at one.
func tablesOf(r *room.Room) []tablePage {
	if r.Opening().Mode != room.Tables {
		return nil
	}
	var list []tablePage
	for i, round := range r.Rounds() {
		if !r.Spread(i).Enough {
			continue
		}
		pairs := r.Pairs(i)
		for _, res := range r.Results(i) {
			at := slices.IndexFunc(list, func(t tablePage) bool { return t.unit == res.Unit })
			if at < 0 {
				at = len(list)
				list = append(list, tablePage{Name: tableName(res.Unit), unit: res.Unit})
			}
			alike := ""
			if other := room.Partner(pairs, res.Unit); other != "" {
				alike = tableName(other)
			}
			list[at].Rounds = append(list[at].Rounds, tableRound{round, alike, res})
		}
	}
	slices.SortFunc(list, func(a, b tablePage) int { return cmp.Or(len(a.unit)-len(b.unit), cmp.Compare(a.unit, b.unit)) })
	return list
}

func tableName(unit string) string { return "Table " + strings.TrimPrefix(unit, "t") }

func debriefPage(session string, o *room.Opening, spreads []room.Spread, tables []tablePage) ([]byte, error) {
	var out bytes.Buffer
	err := printed.Execute(&out, struct {
		Session string
		Opening *room.Opening
		Spreads []room.Spread
		Tables  []tablePage
	}{session, o, spreads, tables})
	return typeset.Page(out.Bytes()), err
}
