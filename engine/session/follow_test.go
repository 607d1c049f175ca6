package session_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// edited is two-strides with texts of its files replaced, old by new.
func edited(t testing.TB, replace ...string) *scenario.Scenario {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range []string{"scenario.toml", "people.toml", "story.toml"} {
		data, err := fs.ReadFile(scenarios.Files, "two-strides/"+name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: []byte(strings.NewReplacer(replace...).Replace(string(data)))}
	}
	sc, found := scenario.Open(files, ".")
	if sc == nil {
		t.Fatal(found[0].Text())
	}
	return sc
}

// TestFollowUnchanged: in the scenario as it is, following a log is replaying it, whoever plays.
func TestFollowUnchanged(t *testing.T) {
	sc := twoStrides(t)
	for k, name := range policy.Names() {
		s := played(t, sc, name, uint64(k), 5)
		again, f, err := session.Follow(sc, s.Log)
		if err != nil || f.Kept != len(s.Log.Entries) || f.Lost != nil || f.Filled != nil || f.Moved {
			t.Fatalf("%s: %+v %v", name, f, err)
		}
		if again.Finish(); again.Hash() != s.Hash() {
			t.Errorf("%s: another state", name)
		}
		if diff := len(again.Log.Entries) - len(s.Log.Entries); diff != 0 {
			t.Errorf("%s: %+d entries", name, diff)
		}
	}
}

// TestFollowSecondLife: a life that was begun again on a Monday is followed with its own luck from there, and replays so.
func TestFollowSecondLife(t *testing.T) {
	sc := twoStrides(t)
	s, err := played(t, sc, "attentive", 3, 4).Again(2, 99)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.GoAhead(12, policy.Named("attentive").Decide); err != nil {
		t.Fatal(err)
	}
	again, f, err := session.Follow(sc, s.Log)
	if err != nil || f.Lost != nil || f.Filled != nil || f.Moved || again.Log.Header.Life.Entries != s.Log.Header.Life.Entries {
		t.Fatalf("%+v %v, life %+v was %+v", f, err, again.Log.Header.Life, s.Log.Header.Life)
	}
	more, f, err := session.Follow(edited(t, "[yardstick]", newScene+"\n[yardstick]"), s.Log)
	if err != nil || len(f.Filled) == 0 {
		t.Fatalf("%+v %v", f, err)
	}
	if _, err := session.Replay(more.Scenario(), more.Log); err != nil { // every checkpoint is compared
		t.Errorf("what was followed does not replay: %v", err)
	}
}

// TestFollowedLifeKeepsItsLuckBesideNotes: what was noted of somebody, on a Monday page or before the first decision, is no decision and puts nothing off:
// the new luck of a second life rules from the same decision as before.
func TestFollowedLifeKeepsItsLuckBesideNotes(t *testing.T) {
	sc := twoStrides(t)
	s, err := played(t, sc, "attentive", 3, 4).Again(2, 99)
	if err != nil {
		t.Fatal(err)
	}
	shared := s.Log.Header.Life.Entries
	s.ArriveAt(quantity.Week(2).Monday())
	s.Note(declog.Note{About: declog.NoteBelief, Person: "ana", Text: "tired"})
	s.Note(declog.Note{About: declog.NoteBelief, Person: "ana", Text: "or bored"})
	if err := s.GoAhead(12, policy.Named("attentive").Decide); err != nil {
		t.Fatal(err)
	}
	log := declog.Log{Header: s.Log.Header}
	log.Add(declog.NewNote(0, 0, declog.Note{About: declog.NoteStudy, Text: "with P07"}))
	for _, e := range s.Log.Entries {
		log.Add(e.Clone())
	}
	again, f, err := session.Follow(sc, log)
	if err != nil || f.Moved || f.Lost != nil || f.Filled != nil || len(again.Log.Entries) != len(log.Entries) {
		t.Fatalf("%+v %v, %d entries of %d", f, err, len(again.Log.Entries), len(log.Entries))
	}
	if n := again.Log.Header.Life.Entries; n != shared {
		t.Errorf("%d decisions are shared, and %d were", n, shared)
	}
	if _, err := session.Replay(sc, again.Log); err != nil {
		t.Errorf("what was followed does not replay: %v", err)
	}
}

// TestFollowEdited: words change nothing; a choice that is gone is told and the rest is kept; a new scene is answered by a stand-in.
func TestFollowEdited(t *testing.T) {
	s := played(t, twoStrides(t), "attentive", 3, 4)
	took := map[string]string{} // choices taken, by event
	for _, e := range s.Log.Entries {
		if e.Act.Event != "" {
			took[e.Act.Event] = e.Act.Choice
		}
	}
	words := edited(t, `title = "One arm in a coat"`, `title = "A door"`, `title  = "One arm in a coat"`, `title  = "A door"`)
	if again, f, err := session.Follow(words, s.Log); err != nil || f.Moved || f.Lost != nil || again.Log.Header.TextHash == s.Log.Header.TextHash {
		t.Errorf("other words: %+v %v", f, err)
	}
	event := "small-question"
	if took[event] == "" {
		t.Fatalf("the play has no %s: %v", event, took)
	}
	more := edited(t, "[yardstick]", newScene+"\n[yardstick]")
	again, f, err := session.Follow(more, s.Log)
	if err != nil || len(f.Filled) == 0 || f.Filled[0].Entry.Act.Event != "newcomer" || f.Kept < len(s.Log.Entries)/2 {
		t.Errorf("a new scene: kept %d of %d, filled %+v, lost %d, %v", f.Kept, len(s.Log.Entries), f.Filled, len(f.Lost), err)
	}
	if _, err := session.Replay(more, again.Log); err != nil {
		t.Errorf("what was followed does not replay: %v", err)
	}
}

const newScene = `[[event]]
id = "newcomer"
anchor = true
by = "w1 tue"
text = "Somebody new."
person = "ana"
[[event.choice]]
id = "wave"
text = "Wave"
act = { leave = true }
[[event.choice]]
id = "nod"
text = "Nod"
act = { wait = true }
`

// TestFollowGone: decisions about what is not there any more are told one by one, and the rest is kept.
func TestFollowGone(t *testing.T) {
	sc := twoStrides(t)
	s := played(t, sc, "attentive", 3, 4)
	log := s.Log.Clone()
	renamed, asked := 0, 0
	for i := range log.Entries {
		a := &log.Entries[i].Act
		switch {
		case a.Event == "small-question":
			a.Choice = "sing"
			renamed++
		case a.Event == "" && a.Person == "ana":
			a.Person = "zoe"
			asked++
		}
	}
	again, f, err := session.Follow(sc, log)
	if err != nil || len(f.Lost) < renamed+asked || renamed+asked == 0 {
		t.Fatalf("%d of %d lost, %v", len(f.Lost), renamed+asked, err)
	}
	said := ""
	for _, l := range f.Lost {
		said += l.Reason + "\n"
	}
	for _, want := range []string{`no choice "small-question.sing"`, `no person "zoe"`} {
		if !strings.Contains(said, want) && (want[3] != 'p' || asked > 0) {
			t.Errorf("said:\n%swant %q", said, want)
		}
	}
	if got, want := again.Log.Day(), log.Day(); got != want {
		t.Errorf("the play ends on day %d, was %d", got, want)
	}
	if len(f.Filled) < renamed+asked-1 {
		t.Errorf("%d filled for %d lost", len(f.Filled), len(f.Lost))
	}
}

// TestFollowShorter: a scenario that is over before keeps what it can.
func TestFollowShorter(t *testing.T) {
	s := played(t, twoStrides(t), "attentive", 1, 1)
	log := s.Log.Clone()
	log.Add(declog.NewAct(99, 2, declog.Act{Verb: "wait"}, "0000000000000000"))
	_, f, err := session.Follow(twoStrides(t), log)
	if err != nil || len(f.Lost) != 1 || f.Lost[0].Reason != "the play is over before" || f.Kept != len(s.Log.Entries) {
		t.Errorf("%+v %v", f, err)
	}
}

// TestGoAhead: somebody else decides until the morning of a day, and not longer.
func TestGoAhead(t *testing.T) {
	sc := twoStrides(t)
	for _, day := range []quantity.Day{0, 3, 5, 6, 14} {
		s := session.Start(sc, 2, 3, nil)
		if err := s.GoAhead(day, policy.Named("attentive").Decide); err != nil {
			t.Fatal(err)
		}
		if d := s.See(); d.Day != day || (day.Weekday() == 0) != (s.Stop() == term.Monday) {
			t.Errorf("day %v: stands on %v at %v", day, d.Day, s.Stop())
		}
		for _, e := range s.Log.Entries {
			if e.Day >= int(day) && e.Gap > 0 {
				t.Errorf("day %v: decided on day %d", day, e.Day)
			}
		}
	}
	if err := session.Start(sc, 2, 3, nil).GoAhead(15, policy.Named("idle").Decide); err == nil {
		t.Error("went ahead to a day after the last")
	}
}
