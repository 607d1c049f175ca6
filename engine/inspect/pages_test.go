package inspect

import (
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/author"
	"headcount/engine/playtest"
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/term"
)

// TestEveryPage: in every scenario, whatever it declares, at every stop of a play, every page that is listed can be read, says something, and has
// nothing in it that looks like a mistake.
func TestEveryPage(t *testing.T) {
	files, err := filepath.Glob("../../scenarios/_tests/ok/*.toml")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	list := []*scenario.Scenario{twoStrides(t)}
	for _, name := range files {
		if sc, _ := scenario.OpenFile(name); sc != nil {
			list = append(list, sc)
		}
	}
	kinds := map[string]bool{}
	for _, sc := range list {
		s := session.Start(sc, 3, 4, nil)
		player, _ := playtest.PlayerByName(sc, "random")
		who := player()
		for n := 0; n < 40 && s.Stop() != term.End; n++ {
			if n%13 == 0 {
				everyPage(t, s, kinds)
			}
			if s.Arrive(); s.Stop() == term.End {
				break
			}
			a := who.Decide(s.See())
			if s.Check(a) != nil {
				a = s.Fallback()
			}
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
		}
		everyPage(t, s, kinds)
	}
	for _, want := range strings.Fields("why story variables goals whole people matters projects promises machines stakeholders requests openings systems") {
		if !kinds[want] {
			t.Errorf("no scenario has a page %s", want)
		}
	}
}

func everyPage(t *testing.T, s *session.Session, kinds map[string]bool) {
	t.Helper()
	hash := s.Hash()
	for _, e := range Contents(s, "") {
		kinds[e.ID] = true
		below := Contents(s, e.ID)
		if len(below) == 0 {
			below = []author.Entry{e}
		}
		for _, e := range below {
			p, ok := Page(s, e.ID)
			if !ok || p.Title == "" || len(p.Lines) == 0 {
				t.Errorf("%s: the page %s is empty", s.Scenario().Source.ID, e.ID)
			}
			for _, l := range p.Lines {
				if strings.Contains(l.Text, "%!") || strings.Contains(l.Text, "NaN") {
					t.Errorf("%s: %s: %q", s.Scenario().Source.ID, e.ID, l.Text)
				}
			}
		}
	}
	if s.Hash() != hash {
		t.Errorf("%s: looking has changed the play", s.Scenario().Source.ID)
	}
}

// TestPeoplePage: the page of somebody holds what is true of them under the names that conditions have for it.
func TestPeoplePage(t *testing.T) {
	s := session.Start(twoStrides(t), 3, 4, nil)
	p, ok := Page(s, "people:ana")
	if !ok {
		t.Fatal("no page")
	}
	var st session.State
	s.Copy(&st)
	found := false
	for _, l := range p.Lines {
		if strings.HasPrefix(l.Text, "truth.trust(ana) = "+scenario.ValueWords(rule.Number(), rule.UnitShare, st.Org.People[0].Trust)+" ") {
			found = true
		}
	}
	if !found {
		t.Errorf("%+v", p.Lines)
	}
	for _, id := range []string{"people:nobody", "nothing", "why:nothing", "why:coat-on:never", ""} {
		if p, ok := Page(s, id); ok {
			t.Errorf("%q has a page: %+v", id, p)
		}
	}
}
