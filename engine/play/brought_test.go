package play_test

import (
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/term"
)

func shipped(name string) (*scenario.Scenario, error) {
	sc, _ := scenario.Open(scenarios.Files, name)
	return sc, nil
}

// keptPlay keeps a play of a scenario by a policy, to its end or up to so many decisions.
func keptPlay(t *testing.T, store save.Store, name string, cast uint64, most int, change func(s *session.Session)) {
	t.Helper()
	sc, _ := shipped(name)
	s := session.Start(sc, cast, cast, nil)
	who := policy.Named("balanced")
	for s.Finish(); s.Stop() != term.End && len(s.Log.Entries) < most; s.Finish() {
		a := who.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	if s.Stop() == term.End {
		s.Note(declog.Note{About: declog.NoteEnd})
	}
	if change != nil {
		change(s)
	}
	_, w, err := store.Create(s.Log.Header)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range s.Log.Entries {
		if err := w.Append(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestWhatIsBrought: the newest play of another scenario that has come to its end goes into a new one; one that has not, and one of the same scenario, do not.
func TestWhatIsBrought(t *testing.T) {
	year, _ := shipped("first-year")
	store := save.NewMemory(nil)
	brought := func() (string, string) {
		t.Helper()
		carry, from, err := play.Brought(store, year, shipped)
		if err != nil {
			t.Fatal(err)
		}
		return string(carry), from
	}
	keptPlay(t, store, "two-strides", 3, 4, nil)
	for what, change := range map[string]func(s *session.Session){
		"somebody else began":  func(s *session.Session) { s.Log.Header.Ahead = &declog.Ahead{Day: 5, By: "idle"} },
		"is a second life":     func(s *session.Session) { s.Log.Header.Life = &declog.Life{Of: s.Log.ID(), Luck: s.Log.Header.Luck} },
		"was played for study": func(s *session.Session) { s.Note(declog.Note{About: declog.NoteStudy, Text: "lives P07"}) },
	} {
		keptPlay(t, store, "re-re-re", 3, 1<<20, change)
		if carry, from := brought(); carry != "" || from != "" {
			t.Fatalf("of a play that %s: %q from %q", what, carry, from)
		}
	}
	if carry, from := brought(); carry != "" || from != "" {
		t.Fatalf("of a play that goes on: %q from %q", carry, from)
	}
	keptPlay(t, store, "two-strides", 4, 1<<20, nil)
	carry, from := brought()
	if from != "Two Strides Away" || !strings.Contains(carry, `"scenario":"two-strides"`) {
		t.Fatalf("of two-strides: %q from %q", carry, from)
	}
	d, err := play.NewFrom(year, store, []byte(carry), 5, 5, func() uint64 { return 1 })
	if err != nil {
		t.Fatal(err)
	}
	if got := string(d.Session().Log.Header.Carry); got != carry {
		t.Errorf("the new play begins with %q", got)
	}
	two, _ := shipped("two-strides")
	if carry, from, err := play.Brought(store, two, shipped); carry != nil || from != "" || err != nil {
		t.Errorf("into the same scenario: %q from %q (%v)", carry, from, err)
	}
}
