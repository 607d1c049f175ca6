package voice

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestEveryMomentSpeaks: each has at least five lines for every temper, and those of a temper come first.
func TestEveryMomentSpeaks(t *testing.T) {
	l := New([]Extra{{Verb: "resigns", Temper: Dry, Lines: []string{"mine"}}})
	for _, m := range Moments() {
		if _, verb := term.ParseVerb(m.String()); verb || m.String() == "unknown" {
			t.Errorf("%v is no name for a family", m)
		}
		for _, temper := range append(Tempers(), "", "loud") {
			seen := map[string]bool{}
			for n := range 40 {
				seen[l.Moment(m, temper, n)] = true
			}
			if len(seen) < 5 || seen[""] {
				t.Errorf("%v %s: %d lines", m, temper, len(seen))
			}
		}
	}
	if l.Moment(Resigns, Dry, 0) != "mine" || l.Moment(Resigns, Shy, 0) == "mine" || !strings.Contains(l.Moment(Resigns, Dry, 1), "deprecating") {
		t.Error("the scenario's lines do not come first, or the temper's not second")
	}
	for _, none := range []Moment{MomentNone, momentCount, 250} {
		if l.Moment(none, Dry, 0) != "" || l.TellMoment(&Memory{}, none, "ana", Dry, 0, 0) != "" {
			t.Errorf("%v speaks", none)
		}
	}
}

// TestTriflesAreMany: for each glimpse that goes with something there are two that go with nothing.
func TestTriflesAreMany(t *testing.T) {
	count := func(m Moment) int { return len(slices.Concat(New(nil).momentPools(m, "")...)) }
	meant := 0
	for m := StaysLate; m < Trifle; m++ {
		meant += count(m)
	}
	if trifles := count(Trifle); meant < 30 || trifles < 2*meant {
		t.Errorf("%d glimpses mean something and %d do not", meant, trifles)
	}
}

// TestMomentsAreNotToldTwice: the same moment of one person goes through all its lines before one comes again.
func TestMomentsAreNotToldTwice(t *testing.T) {
	l, mem, seen := New(nil), &Memory{}, map[string]bool{}
	for n := range 8 {
		line := l.TellMoment(mem, Plateau, "ana", Shy, 2, uint64(n)*7)
		if seen[line] || line == "" {
			t.Fatalf("%q comes again after %d", line, n)
		}
		seen[line] = true
	}
}

// TestLikesNamesTheWork: every line on what somebody would like has a place for it.
func TestLikesNamesTheWork(t *testing.T) {
	for _, temper := range append(Tempers(), "") {
		for _, pool := range New(nil).momentPools(Likes, temper) {
			for _, line := range pool {
				if !strings.Contains(line, "{work}") {
					t.Errorf("%q does not say what", line)
				}
			}
		}
	}
	got := Fill("“{work},” says {name}. {They}", Slots{Name: "Ana", Work: "databases"})
	if got != "“Databases,” says Ana. {They}" {
		t.Errorf("filled: %q", got)
	}
}
