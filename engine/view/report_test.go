package view

import (
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestReportTakenBack: a project that was estimated again says what was reported before, beside what is now, and its news name it.
func TestReportTakenBack(t *testing.T) {
	m, d := tryout(t)
	d.Projects[0].Report, d.Projects[0].Back = .48, .1
	p := m.project(d, 0)
	if want := "reported 48 % done, estimated again: it was 58 %"; p.Report != want || p.Done != .48 {
		t.Errorf("got %q and %v, want %q", p.Report, p.Done, want)
	}
	d.Projects[0].Back = 0
	if p = m.project(d, 0); p.Report != "reported 48 % done" {
		t.Errorf("where nothing is taken back: %q", p.Report)
	}
	s := m.sign(d, &observe.News{Kind: observe.NewsReport, Person: term.NoPerson, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: 1})
	if s.Kind != "floor" || !strings.Contains(s.Text, m.src.Projects[1].Name) {
		t.Errorf("news: %+v", s)
	}
}
