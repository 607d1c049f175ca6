package view

import (
	"testing"

	"headcount/sim/observe"
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
