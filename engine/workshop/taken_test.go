package workshop_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/workshop"
)

// TestTakenHomeLater: what a room came to can be taken home after its program has ended, played again or, where the rules have changed since, as it was kept:
// the same files that the board gave on the day.
func TestTakenHomeLater(t *testing.T) {
	h := newHall(t, workshop.Options{})
	if files, why, err := take(t, h, true); err != nil || len(files) != 1 || !isChanged(why) {
		t.Fatalf("nothing was played, and there is %v (%v, %v)", files, why, err)
	}
	var people []*browser
	for range 6 {
		people = append(people, h.sit("Wilma", 0))
	}
	h.command("Open the round")
	for k, b := range people {
		b.through(k)
	}
	h.command("Close the round")
	for _, b := range people {
		b.get("/play")
		b.press("Lay them so")
	}
	h.command("Show the room")
	want := map[string]string{}
	for _, name := range workshopFiles {
		want[name] = h.boss.get("/export/" + name)
	}
	h.command("Open the round") // and in the middle of the next one the program ends
	people[0].through(0)
	h.close()
	h.open()
	want["session.jsonl"] = h.boss.get("/export/session.jsonl")
	for _, changed := range []bool{false, true} {
		files, why, err := take(t, h, changed)
		if err != nil || len(files) != len(want) || isChanged(why) != changed {
			t.Fatalf("rules changed: %v; %d files, %v, %v", changed, len(files), why, err)
		}
		for _, f := range files {
			if string(f.Text) != want[f.Name] {
				t.Errorf("rules changed: %v; %s is\n%s\nand was\n%s", changed, f.Name, f.Text, want[f.Name])
			}
			if strings.Contains(string(f.Text), "Wilma") {
				t.Errorf("%s holds a name", f.Name)
			}
		}
	}
	if err := h.store.Retire(t.Context(), h.session.ID, 1); err != nil {
		t.Fatal(err)
	}
	if kept, err := h.store.Kept(t.Context(), h.session.ID, "results.zip"); kept != nil || err != nil {
		t.Errorf("of a session that was removed %d bytes are kept (%v)", len(kept), err)
	}
}

// TestResultsOfAProgramThatWasKilled: a program that is killed as a round ends has not kept what the round came to; whoever goes on with the session has it, from the log.
func TestResultsOfAProgramThatWasKilled(t *testing.T) {
	h := newHall(t, workshop.Options{})
	b := h.sit("", 0)
	h.command("Open the round")
	b.through(0)
	h.command("Close the round")
	killed := filepath.Join(t.TempDir(), "w.db")
	for _, part := range []string{"", "-wal"} {
		text, err := os.ReadFile(h.path + part)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(killed+part, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h.close()
	h.path = killed
	h.open()
	for until := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		files, why, err := take(t, h, true)
		if err == nil && len(files) == len(workshopFiles) && isChanged(why) {
			break
		}
		if time.Now().After(until) {
			t.Fatalf("%d files, %v, %v", len(files), why, err)
		}
	}
}

// TestUndoneResultsAreNotKept: of a round that was undone nothing stays, also where it was kept before.
func TestUndoneResultsAreNotKept(t *testing.T) {
	h := newHall(t, workshop.Options{})
	b := h.sit("", 0)
	h.command("Open the round")
	b.through(0)
	h.command("Close the round")
	for n := range 2 {
		h.close()
		h.open()
		files, _, err := take(t, h, true)
		if err != nil || len(files) != len(workshopFiles) {
			t.Fatalf("%d files, %v", len(files), err)
		}
		for _, f := range files {
			if f.Name == "results.csv" && strings.Contains(string(f.Text), ",s1,") != (n == 0) {
				t.Errorf("undone: %v\n%s", n > 0, f.Text)
			}
		}
		if n == 0 {
			h.command("Undo round 1")
		}
	}
}

// take takes the files of a hall's session, as a program does that has the same rules, or others.
func take(t *testing.T, h *hall, changed bool) ([]workshop.Taken, error, error) {
	t.Helper()
	opening, _, err := workshop.Opening(t.Context(), h.store, h.session.ID)
	if err != nil {
		t.Fatal(err)
	}
	if changed {
		opening.Rules = declog.RulesVersion + 1
	}
	return workshop.Take(t.Context(), h.store, h.sc, h.session.ID, opening)
}

func isChanged(err error) bool {
	var c *workshop.Changed
	return errors.As(err, &c)
}
