package main

import (
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/session"
	"headcount/sim/term"
)

// TestANewPlayBringsWhatCameOfTheLast, and says so where the scenario takes any of it up; one whose seeds are asked for stands alone.
func TestANewPlayBringsWhatCameOfTheLast(t *testing.T) {
	two, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	s, who := session.Start(two, 4, 4, nil), policy.Named("balanced")
	for s.Finish(); s.Stop() != term.End; s.Finish() {
		a := who.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	s.Note(declog.Note{About: declog.NoteEnd})
	store := storeWith(t, s.Log)
	five := func() (cast, luck uint64) { return 5, 6 }
	for _, c := range []struct {
		name           string
		alone          bool
		brings, saysSo bool
	}{{"first-year", false, true, true}, {"re-re-re", false, true, false}, {"two-strides", false, false, false}, {"first-year", true, false, false}} {
		sc, err := openScenario(c.name)
		if err != nil {
			t.Fatal(err)
		}
		d, note, err := begin(sc, store, openScenario, c.alone, five, newSeed)
		if err != nil {
			t.Fatal(err)
		}
		h := d.Session().Log.Header
		if brings := strings.Contains(string(h.Carry), `"scenario":"two-strides"`); brings != c.brings || h.Cast != 5 || h.Luck != 6 {
			t.Errorf("%+v: brings %v, cast %d, luck %d", c, brings, h.Cast, h.Luck)
		}
		if saysSo := strings.Contains(note, "“Two Strides Away” goes into it"); saysSo != c.saysSo {
			t.Errorf("%+v: told %q", c, note)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}
