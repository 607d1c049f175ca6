package verify_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"headcount/engine/carry"
	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/verify"
	"headcount/scenarios"
	"headcount/sim/term"
)

var update = flag.Bool("update", false, "record the golden plays anew")

// goldenPlayers says who plays which shipped scenario.
func goldenPlayers() map[string][]string {
	return map[string][]string{
		"machine-room": {"idle", "operator", "novice"}, "acting-manager": {"attentive", "mail-first", "novice"}, "two-strides": policy.Names(),
		"re-re-re": {"attentive", "hands-on", "people-first"}, "just-one": {"attentive", "micromanager", "novice"},
		"forty-pages": {"attentive", "researcher", "people-first"}, "the-perfect-candidate": {"attentive", "micromanager", "novice"},
		"headcount": {"attentive", "hands-on", "mail-first"},
		"hip-deep":  {"attentive", "hands-on", "people-first"}, "their-own-purposes": {"attentive", "mail-first", "people-first"},
		"first-year": {"attentive", "hands-on", "people-first"},
	}
}

func open(t *testing.T, id string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		t.Fatalf("%s does not compile: %v", id, found)
	}
	return sc
}

func record(t *testing.T, sc *scenario.Scenario, name string, seed uint64) declog.Log {
	t.Helper()
	bot, _ := policy.ByName(name)
	s := session.Start(sc, seed, seed+1, nil)
	s.Log.Header.Policy = name
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	s.Note(declog.Note{About: verify.NoteEnding, Text: sc.Source.Endings[s.Ending()].ID})
	return s.Log
}

// TestGoldenPlays compares recorded plays with what they come to now; it never plays anew unless told to by -update, and then the
// commit says in one line what a player will notice.
func TestGoldenPlays(t *testing.T) {
	for _, id := range scenarios.Shipped() {
		players := goldenPlayers()[id]
		if len(players) == 0 {
			t.Errorf("%s has no golden plays", id)
		}
		for seed, name := range players {
			golden(t, open(t, id), name, uint64(seed)+1)
		}
		for _, file := range byHand(t, id) {
			replayed(t, open(t, id), file)
		}
	}
}

// byHand lists the plays of a scenario that a person has played to the end, answer by answer. They are only ever replayed and compared: what
// they cannot play any more is played anew by hand.
func byHand(t *testing.T, id string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("../../scenarios", id, "golden", "by-hand-*.log"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func golden(t *testing.T, sc *scenario.Scenario, name string, seed uint64) {
	t.Helper()
	file := filepath.Join("../../scenarios", sc.Source.ID, "golden", fmt.Sprintf("%s.log", name))
	if *update {
		write(t, file, record(t, sc, name, seed))
	}
	replayed(t, sc, file)
}

// replayed compares a recorded play with what its decisions come to now. A play that comes out the same in other words has its first line told anew by
// -update, also one played by hand: it names the texts of the scenario as they are, so that a difference in the words of two plays is never an old one.
func replayed(t *testing.T, sc *scenario.Scenario, file string) {
	t.Helper()
	log := stored(t, file)
	r := verify.Log(sc, log)
	if *update && r.Severity == verify.Words {
		log.Header.TextHash = sc.TextHash
		write(t, file, log)
		r = verify.Log(sc, stored(t, file))
	}
	switch {
	case r.Severity == verify.Words:
		t.Errorf("%s, %s: it comes out the same, and its first line names other texts: go test ./engine/verify -update writes that line anew", sc.Source.ID, filepath.Base(file))
	case r.Severity != verify.Same:
		t.Errorf("%s, %s: %s at entry %d: %s (ending %s, was %s)", sc.Source.ID, filepath.Base(file), r.Severity, r.Entry, r.Reason, r.Ending, r.Was)
	}
}

func stored(t *testing.T, file string) declog.Log {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatalf("%v; go test ./engine/verify -update records it", err)
	}
	log, damage, err := declog.Decode(f)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if err != nil || damage != nil {
		t.Fatalf("%s: %v %v", file, err, damage)
	}
	return log
}

func write(t *testing.T, file string, log declog.Log) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := declog.Encode(f, log); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestGrades: each kind of change has its grade.
func TestGrades(t *testing.T) {
	sc := open(t, "two-strides")
	log := record(t, sc, "attentive", 3)
	if r := verify.Log(sc, log); r.Severity != verify.Same {
		t.Errorf("an untouched log is %v: %s", r.Severity, r.Reason)
	}
	words := log.Clone()
	words.Header.TextHash = "00"
	if r := verify.Log(sc, words); r.Severity != verify.Words {
		t.Errorf("other words are %v", r.Severity)
	}
	moved := log.Clone()
	moved.Entries[9].Check.State = "0000000000000000"
	if r := verify.Log(sc, moved); r.Severity != verify.Moved || r.Entry != 10 {
		t.Errorf("a changed checkpoint is %v at %d", r.Severity, r.Entry)
	}
	ended := moved.Clone()
	ended.Entries[len(ended.Entries)-1].Note.Text = "another-ending"
	if r := verify.Log(sc, ended); r.Severity != verify.Ended {
		t.Errorf("another ending is %v", r.Severity)
	}
	unplayed := log.Clone()
	unplayed.Entries[9].Act = declog.Act{Verb: "pitch"}
	if r := verify.Log(sc, unplayed); r.Severity != verify.Unplayed || r.Entry != 10 {
		t.Errorf("an impossible decision is %v at %d", r.Severity, r.Entry)
	}
}

// TestTheBigFigureIsKept: whoever wrote “none” into the fourth box in headcount leaves it behind for a later scenario, and whoever did not, does
// not.
func TestTheBigFigureIsKept(t *testing.T) {
	sc := open(t, "headcount")
	for name, want := range map[string]float64{"by-hand-newcomer": 1, "by-hand-well": 0} {
		f, err := os.Open("../../scenarios/headcount/golden/" + name + ".log")
		if err != nil {
			t.Fatal(err)
		}
		log, _, err := declog.Decode(f)
		if e := f.Close(); err != nil || e != nil {
			t.Fatal(err, e)
		}
		block, err := session.Carry(sc, log)
		if err != nil {
			t.Fatal(err)
		}
		b, err := carry.Read(block)
		if err != nil {
			t.Fatal(err)
		}
		if v, ok := b.Look(carry.Fact{Kind: carry.FactValue, Scenario: "headcount", Name: "overclaimed"}); !ok || v != want {
			t.Errorf("%s: value headcount overclaimed is %v, %v", name, v, ok)
		}
	}
}
