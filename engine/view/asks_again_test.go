package view

import (
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestWhoAsksAgainAsksTheAuthorsQuestions: all of them once, then as many of anybody's, then the author's again; the lines of a thread stay with the
// thread.
func TestWhoAsksAgainAsksTheAuthorsQuestions(t *testing.T) {
	sc := shipped(t, "their-own-purposes")
	m, hail := NewMaker(sc), -1
	for i := range sc.Source.Matters {
		if sc.Source.Matters[i].ID == "hail" {
			hail = i
		}
	}
	if hail < 0 || sc.Source.Matters[hail].Thread || len(sc.Source.Matters[hail].Messages) != 3 {
		t.Fatal("hail is no matter with three messages")
	}
	s := &sc.Source.Matters[hail]
	asked := func(n int) string {
		return m.message(&observe.Desk{}, &observe.Message{Kind: observe.Question, From: sc.Spec.Matters[hail].Person, Matter: term.MatterID(hail), Index: n}).Text
	}
	for n, want := range []string{s.Messages[0], s.Messages[1], s.Messages[2], "", "", "", s.Messages[0]} {
		got := asked(n + 1)
		if want == "" && !strings.HasPrefix(got, s.Title+": ") || want != "" && got != want {
			t.Errorf("asked for the %dth time: %q, want %q", n+1, got, want)
		}
	}
	s.Thread = true
	if got := asked(1); got == s.Messages[0] {
		t.Errorf("a line of a thread is asked as a question: %q", got)
	}
}
