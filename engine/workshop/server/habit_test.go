package server_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/workshop/server"
)

// TestTheRoomsHabitPlays: whatever a room calls its habit, the stub is a scenario without errors in which it stands in those words.
func TestTheRoomsHabitPlays(t *testing.T) {
	for _, c := range []struct{ title, text, wants string }{
		{"Answering in the lift", "What matters is said between two floors.", "Answering in the lift"},
		{"  \"Quoted\" \\ and\nbroken \t <b>", "", `"Quoted" \ and broken <b>`},
		{strings.Repeat("länger ", 30), strings.Repeat("words ", 200), "länger länger"},
		{"a\u2028b\x7fc\xff", "”", "a b"},
	} {
		text, err := server.Stub(c.title, c.text)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "eighth-habit.toml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		sc, found := scenario.OpenFile(path)
		if sc == nil {
			t.Fatalf("%q: %v\n%s", c.title, found, text)
		}
		habits := sc.Source.Habits
		if h := habits[len(habits)-1]; !strings.HasPrefix(h.Title, c.wants) || h.Text == "" {
			t.Errorf("%q is called %q", c.title, h.Title)
		}
	}
	if _, err := server.Stub(" \n", "x"); err == nil {
		t.Error("a habit without a name is written")
	}
}
