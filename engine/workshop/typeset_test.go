package workshop_test

import (
	"fmt"
	"html"
	"io/fs"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
	"headcount/scenarios"
)

// keyed is a shipped scenario as somebody would have typed it who has a keyboard's apostrophes alone.
func keyed(t *testing.T, name string) *scenario.Scenario {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(scenarios.Files, name, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(scenarios.Files, path)
		files[path] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(text), "’", "'"))}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	sc, found := scenario.Open(files, name)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

var typedRE = regexp.MustCompile(`.{0,30}[\pL\pN]'.{0,30}`)

// typed returns what of the words of a page stands as it was typed.
func typed(page string) []string {
	page = regexp.MustCompile(`(?s)<(style|code)[ >].*?</`).ReplaceAllString(page, "")
	return typedRE.FindAllString(html.UnescapeString(tagRE.ReplaceAllString(page, " ")), -1)
}

// TestApostrophesOfOtherAuthors: whoever wrote a scenario, its words stand on phones, board, wall and paper with the apostrophes that our own have; what somebody
// types into a field stays as they typed it.
func TestApostrophesOfOtherAuthors(t *testing.T) {
	h := newHallOf(t, keyed(t, "two-strides"), workshop.Options{Mode: room.Tables, Tables: 6})
	first := h.browser(h.people.URL)
	first.get("/?c=" + h.session.Code)
	if page := first.post("/join", url.Values{"code": {"wrong"}, "name": {"Ana O'Brien"}}); !strings.Contains(page, `value="Ana O&#39;Brien"`) {
		t.Errorf("a name is not as it was typed:\n%s", page)
	}
	var tables []group
	for n := range 6 {
		tables = append(tables, group{h.sit("Ana O'Brien", n+1), h.sit("", n+1)})
	}
	pages := map[string]string{"the lobby": tables[0][0].get("/play")}
	for round := range 3 {
		h.command("Open the round")
		said := strings.Builder{}
		for n, g := range tables {
			for k := 0; k < 60; k++ {
				p := g.with("proposer")
				said.WriteString(p.page)
				list := p.choices()
				if len(list) == 0 {
					break
				}
				f := list[(n+k*3)%len(list)]
				if _, ok := f.fields["forecast"]; ok {
					f.fields.Set("forecast", "60")
				}
				p.post(f.action, f.fields)
				said.WriteString(p.page)
				g.vote("Carry it")
			}
		}
		h.command("Close the round")
		h.command("Show the room")
		at := fmt.Sprintf(" of round %d", round+1)
		pages["the plays"+at] = said.String()
		pages["what the room did"+at], pages["the board"+at], pages["the wall"+at] = tables[0][0].get("/play"), h.boss.get("/"), h.boss.get("/audience")
	}
	pages["the handouts"], pages["the debrief"] = h.boss.get("/export/handout.html"), h.boss.get("/export/debrief.html")
	set := 0
	for place, page := range pages {
		if found := typed(page); len(found) > 0 {
			t.Errorf("%s: as typed stand %d, such as %q", place, len(found), found[0])
		}
		set += strings.Count(page, "’")
	}
	if board := h.boss.get("/"); !strings.Contains(board, ">Ana O’Brien (seat 1)</bdi>") {
		t.Errorf("the board:\n%s", board)
	}
	if set < 100 {
		t.Errorf("only %d apostrophes were met at all", set)
	}
}
