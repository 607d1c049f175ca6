package play_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/term"
)

func shipped(name string) (*scenario.Scenario, error) {
	sc, _ := scenario.Open(scenarios.Files, name)
	return sc, nil
}

// decidedBy plays by a policy, to the end or up to so many decisions.
func decidedBy(t *testing.T, s *session.Session, most int) {
	t.Helper()
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
}

// keptPlay keeps a play of a scenario by a policy, to its end or up to so many decisions.
func keptPlay(t *testing.T, store save.Store, name string, cast uint64, most int, change func(s *session.Session)) {
	t.Helper()
	sc, _ := shipped(name)
	s := session.Start(sc, cast, cast, nil)
	decidedBy(t, s, most)
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

// briefed is first-year at its briefing, begun with what came of a play of two-strides.
func briefed(t *testing.T, store save.Store) (*play.Local, json.RawMessage) {
	t.Helper()
	keptPlay(t, store, "two-strides", 4, 1<<20, nil)
	year, _ := shipped("first-year")
	carry, from, err := play.Brought(store, year, shipped)
	if err != nil || len(carry) == 0 {
		t.Fatalf("%q, %v", carry, err)
	}
	d, err := play.NewFrom(year, store, carry, 5, 6, seed)
	if err != nil {
		t.Fatal(err)
	}
	d.From = from
	return d, carry
}

// does takes the offer with an id, and says what stood on it.
func does(t *testing.T, d view.Door, id string) string {
	t.Helper()
	offers := d.Offers()
	i := slices.IndexFunc(offers, func(o view.Offer) bool { return o.ID == id })
	if i < 0 {
		t.Fatalf("there is no %q among %v", id, offers)
	}
	if r := d.Do(view.Intent{Offer: id, Forecast: -1}); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	return offers[i].Text
}

func lastLine(d view.Door) string {
	lines := d.View().Letter.Lines
	return lines[len(lines)-1]
}

// TestWhatIsBroughtCanBeLeftBehind: at the briefing, and brought after all, as often as one likes. The play is then the very one that begins so; nothing
// that was marked is lost, and no second save comes of it.
func TestWhatIsBroughtCanBeLeftBehind(t *testing.T) {
	store := save.NewMemory(nil)
	d, carry := briefed(t, store)
	does(t, d, d.Offers()[0].ID) // a promise
	id, year := d.ID, d.Session().Scenario()
	stands := func(brings json.RawMessage, line string) {
		t.Helper()
		if got := lastLine(d); got != line {
			t.Errorf("the briefing says %q, want %q", got, line)
		}
		if offers := d.Offers(); !offers[0].Chosen || offers[len(offers)-2].ID != "begin" {
			t.Errorf("the promise that was marked, or the way on: %+v", offers)
		}
		log, _, err := store.Read(id)
		if list, _ := store.List(); err != nil || d.ID != id || len(list) != 2 || string(log.Header.Carry) != string(brings) || log.Header.Cast != 5 || log.Header.Luck != 6 {
			t.Errorf("stored is %+v of %v (%v)", log.Header, list, err)
		}
		if want := session.Start(year, 5, 6, brings); d.Session().Hash() != want.Hash() {
			t.Error("it is not the play that begins so")
		}
	}
	for range 2 {
		stands(carry, "You bring with you what came of “Two Strides Away”.")
		if got := does(t, d, "brought"); got != "Leave behind what came of “Two Strides Away”" {
			t.Errorf("offered %q", got)
		}
		stands(nil, "This play stands alone, without what came of “Two Strides Away”.")
		if got := does(t, d, "brought"); got != "Bring what came of “Two Strides Away” after all" {
			t.Errorf("offered %q", got)
		}
	}
	if _, err := d.Reload(year); err != nil { // as while its author writes
		t.Fatal(err)
	}
	stands(carry, "You bring with you what came of “Two Strides Away”.")
	if session.Start(year, 5, 6, carry).Hash() == session.Start(year, 5, 6, nil).Hash() {
		t.Error("what is brought makes no difference")
	}
	does(t, d, "begin")
	if slices.ContainsFunc(d.Offers(), func(o view.Offer) bool { return o.ID == "brought" }) {
		t.Error("it can be left behind when the play has begun with it")
	}
	if !strings.HasPrefix(d.Session().Log.Entries[0].Act.Verb, "promise") {
		t.Errorf("the promise was not given: %+v", d.Session().Log.Entries[0].Act)
	}
}

// TestNothingToLeaveBehind: where nothing is brought, or the scenario takes none of it up, the briefing says nothing of it.
func TestNothingToLeaveBehind(t *testing.T) {
	store := save.NewMemory(nil)
	d, carry := briefed(t, store)
	for name, brings := range map[string]json.RawMessage{"first-year": nil, "re-re-re": carry} {
		sc, _ := shipped(name)
		bare, err := play.NewFrom(sc, store, brings, 5, 6, seed)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range bare.Offers() {
			if o.ID == "brought" {
				t.Errorf("%s offers %q", name, o.Text)
			}
		}
		if line := lastLine(bare); strings.Contains(line, "came of") {
			t.Errorf("%s: %q", name, line)
		}
	}
	// opened from the list of plays, nobody says any more which play it was
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	d, _, err := play.Resume(d.Session().Scenario(), store, d.ID, seed)
	if err != nil {
		t.Fatal(err)
	}
	if line, text := lastLine(d), does(t, d, "brought"); line != "You bring with you what came of earlier plays." || text != "Leave behind what came of earlier plays" {
		t.Errorf("%q, %q", line, text)
	}
}

// TestThePlaysBeforeAreNamed: what the last play began with is in there too, and may be somebody else's.
func TestThePlaysBeforeAreNamed(t *testing.T) {
	store := save.NewMemory(nil)
	keptPlay(t, store, "two-strides", 4, 1<<20, nil)
	year, _ := shipped("first-year")
	for _, c := range []struct{ name, further string }{{"re-re-re", ", and of the play before it."}, {"just-one", ", and of the plays before it."}} {
		sc, _ := shipped(c.name)
		carry, _, err := play.Brought(store, sc, shipped)
		if err != nil {
			t.Fatal(err)
		}
		s := session.Start(sc, 4, 4, carry)
		_, w, err := store.Create(s.Log.Header)
		if err != nil {
			t.Fatal(err)
		}
		decidedBy(t, s, 1<<20)
		if err := w.Replace(s.Log); err != nil {
			t.Fatal(err)
		}
		carry, from, err := play.Brought(store, year, shipped)
		if err != nil {
			t.Fatal(err)
		}
		d, err := play.NewFrom(year, store, carry, 5, 6, seed)
		if err != nil {
			t.Fatal(err)
		}
		d.From = from
		if got := lastLine(d); got != "You bring with you what came of “"+sc.Source.Title+"”"+c.further {
			t.Errorf("%q", got)
		}
	}
}

// TestAnewThatCannotBeStored changes nothing.
func TestAnewThatCannotBeStored(t *testing.T) {
	store := &refusing{Store: save.NewMemory(nil), full: true}
	d, carry := briefed(t, store)
	before := d.View()
	if r := d.Do(view.Intent{Offer: "brought", Forecast: -1}); !strings.Contains(r.Problem, "no space left") {
		t.Errorf("%q", r.Problem)
	}
	if log, _, err := store.Read(d.ID); err != nil || string(log.Header.Carry) != string(carry) || lastLine(d) != before.Letter.Lines[len(before.Letter.Lines)-1] {
		t.Errorf("it went on with what could not be stored (%v)", err)
	}
}

// TestLivesOfAPlayThatStandsAlone: its fates, its twins and its second life stand alone as well.
func TestLivesOfAPlayThatStandsAlone(t *testing.T) {
	d, _ := briefed(t, save.NewMemory(nil))
	does(t, d, "brought")
	for n := 0; d.View().Stop != "friday"; n++ {
		step(t, d, nth(n))
	}
	sc, log := d.Session().Scenario(), d.Session().Log.Clone()
	if _, err := session.Replay(sc, log); err != nil || log.Header.Carry != nil {
		t.Fatalf("it begins with %q (%v)", log.Header.Carry, err)
	}
	twins := 0
	for _, e := range log.Entries {
		if e.Act.Event == "" {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			t.Fatal(err)
		}
		tw, err := fates.RunTwin(context.Background(), sc, log, e.N, a, nil)
		if err != nil || len(tw.Reached) > 0 || tw.Came[0] != tw.Came[1] {
			t.Errorf("decision %d against itself: %+v, %v", e.N, tw, err)
		}
		if _, err := fates.Run(context.Background(), sc, log, e.N, fates.Options{Runs: 5}); err != nil {
			t.Error(err)
		}
		twins++
	}
	if twins == 0 {
		t.Error("no scene was answered")
	}
	does(t, d, "again:1")
	h := d.Session().Log.Header
	if h.Life == nil || h.Carry != nil || d.View().Stop != "monday" {
		t.Errorf("the second life begins with %q at %s", h.Carry, d.View().Stop)
	}
	if _, err := session.Replay(sc, d.Session().Log.Clone()); err != nil {
		t.Error(err)
	}
}
