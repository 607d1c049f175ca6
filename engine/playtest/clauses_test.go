package playtest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestClausesOfEveryGap: a condition that holds only later in the day, and one that lets its event come up at once, have been true.
func TestClausesOfEveryGap(t *testing.T) {
	data, err := os.ReadFile("../../scenarios/_tests/ok/tests.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, when := range []string{"gap > 1", "gap > 1 and chose(small-question.leave)"} {
		text := string(data) + "\n[[event]]\nid = \"note\"\nby = \"w1 fri\"\nwhen = \"" + when + "\"\ntext = \"A note.\"\n" +
			"  [[event.choice]]\n  id = \"read\"\n  text = \"Read it\"\n  act = { wait = true }\n" +
			"  [[event.choice]]\n  id = \"keep\"\n  text = \"Keep it\"\n  act = { leave = true }\n"
		name := filepath.Join(t.TempDir(), "note.toml")
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		c := Cover(context.Background(), open(t, name), Options{Runs: 40})
		for _, e := range c.Events {
			if e.ID == "note" && (e.Fired == 0 || len(e.Clauses) == 0 || e.Clauses[0].True == 0 || e.Clauses[0].False == 0) {
				t.Errorf("%s: came up %d times, and its clauses were %+v", when, e.Fired, e.Clauses)
			}
		}
		if never := strings.Join(c.Never, "; "); strings.Contains(never, "of note") {
			t.Errorf("%s: %s", when, never)
		}
	}
}

// TestClausesOfWhatOnlyTells: an event without choices waits for nobody, and its condition and its openings have been true all the same.
func TestClausesOfWhatOnlyTells(t *testing.T) {
	data, err := os.ReadFile("../../scenarios/_tests/ok/tests.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data) + "\n[[event]]\nid = \"note\"\nanchor = true\nfrom = \"w1 thu\"\nby = \"w1 thu\"\nwhen = \"gap > 1\"\ntext = \"A note.\"\n" +
		"  [[event.opener]]\n  when = \"chose(small-question.leave)\"\n  text = \"A short note.\"\n"
	name := filepath.Join(t.TempDir(), "note.toml")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	c := Cover(context.Background(), open(t, name), Options{Runs: 40})
	for _, e := range c.Events {
		if e.ID != "note" {
			continue
		}
		if len(e.Clauses) != 2 || e.Fired == 0 || e.Clauses[0].True == 0 || e.Clauses[0].False == 0 {
			t.Fatalf("came up %d times, and its clauses were %+v", e.Fired, e.Clauses)
		}
		if o := e.Clauses[1]; o.True == 0 || o.True+o.False != e.Clauses[0].True {
			t.Errorf("its condition was %+v, and its opening %+v", e.Clauses[0], o)
		}
	}
	if never := strings.Join(c.Never, "; "); strings.Contains(never, "of note") {
		t.Error(never)
	}
}
