package view

import (
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestReportedDoneByHand: a project is reported done, and its board closed, from where its share done is written as 100 %.
func TestReportedDoneByHand(t *testing.T) {
	m := NewMaker(shipped(t, "headcount"))
	for report, want := range map[float64]string{0: "reported 0 % done", .5: "reported 50 % done", .994: "reported 99 % done", .995: "reported done", 1: "reported done"} {
		d := &observe.Desk{Projects: []observe.Project{{Report: report, Full: true}}}
		if p := m.project(d, 0); p.Report != want || p.Board.Closed != (want == "reported done") {
			t.Errorf("%v is told as %q, closed %v; want %q", report, p.Report, p.Board.Closed, want)
		}
	}
}

// TestFirstLetters: what begins with a sign of several bytes is left whole, and abbreviations keep their capitals.
func TestFirstLetters(t *testing.T) {
	for _, c := range []struct{ text, low, high string }{
		{"“Yes,” says Ana", "“Yes,” says Ana", "“Yes,” says Ana"},
		{"Form P-7", "form P-7", "Form P-7"},
		{"Ältere", "ältere", "Ältere"},
		{"HR knows", "HR knows", "HR knows"},
		{"", "", ""},
	} {
		if low, high := lower(c.text), capital(c.text); low != c.low || high != c.high {
			t.Errorf("%q: %q and %q, want %q and %q", c.text, low, high, c.low, c.high)
		}
	}
}

// TestWhoHasAMatterNow: a matter of somebody who has left lies with whoever has it now and says so, once; what is known to be behind it stays as it was
// told. One that nobody was found for is told as ever.
func TestWhoHasAMatterNow(t *testing.T) {
	sc, d, m := firstDesk(t, "first-year")
	i := 0
	for sc.Source.Matters[i].ID != "allowed" {
		i++
	}
	q, joon := &d.Matters[i], 1
	nadia, _ := sc.PersonID("nadia")
	line := m.matter(d, i).Line
	for _, k := range []struct {
		has    string
		opened bool
		line   string
	}{
		{"nadia", false, line},
		{"joon", false, line + " Nadia has left; Joon has it now."},
		{"joon", true, sc.Source.Matters[i].Behind},
		{"", false, line},
	} {
		switch q.Person, q.Opened = nadia, k.opened; k.has {
		case "joon":
			q.Person = d.People[joon].ID
		case "":
			q.Person = term.NoPerson
		}
		got := m.matter(d, i)
		if who := strings.TrimPrefix(got.Person, k.has); got.Line != k.line || k.has != "" && who != "" {
			t.Errorf("with %q, opened %v: %q of %q, want %q", k.has, k.opened, got.Line, got.Person, k.line)
		}
	}
}
