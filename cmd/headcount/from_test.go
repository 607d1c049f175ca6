//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/save"
)

// TestFromIsLogged: in a play that was begun on a later day the log tells whose decisions are whose.
func TestFromIsLogged(t *testing.T) {
	t.Setenv("HEADCOUNT_SAVES", t.TempDir())
	if code := run([]string{"play", "two-strides", "--text", "--from", "w1-wed", "--policy", "attentive", "--seed", "7"}, strings.NewReader("quit\n"), io.Discard, io.Discard); code != exitWell {
		t.Fatal("the play did not begin")
	}
	list, err := openStore().List()
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	var out, problems bytes.Buffer
	if code := run([]string{"decisions", list[0].ID, "--json"}, nil, &out, &problems); code != exitWell {
		t.Fatal(problems.String())
	}
	var decided []decision
	if err := json.Unmarshal(out.Bytes(), &decided); err != nil || len(decided) < 7 {
		t.Fatalf("%d decisions, %v", len(decided), err)
	}
	for _, d := range decided {
		if d.By != "attentive" || d.Day > 2 {
			t.Errorf("%+v", d)
		}
	}
	out.Reset()
	if code := run([]string{"replay", list[0].ID}, nil, &out, &problems); code != exitWell || !strings.Contains(out.String(), "every checkpoint the same") {
		t.Errorf("it does not replay: %s%s", out.String(), problems.String())
	}
}

// TestWindowLanguage: the window opens the scenario that was asked for in the language that was asked for, and every other in its own; saves are the
// same in both.
func TestWindowLanguage(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "mine")
	if code := run([]string{"new", folder}, nil, io.Discard, io.Discard); code != exitWell {
		t.Fatal("no scenario to begin with")
	}
	words := "format = 1\n\n[text.\"title\"]\ntext = \"Meine Straße\"\n"
	if err := errors.Join(os.Mkdir(filepath.Join(folder, "text"), 0o755), os.WriteFile(filepath.Join(folder, "text", "de.toml"), []byte(words), 0o644)); err != nil {
		t.Fatal(err)
	}
	own, err := openScenario(folder)
	if err != nil {
		t.Fatal(err)
	}
	f := playFlags{language: "de"}
	open := f.opener(folder)
	sc, err := open(folder)
	if err != nil || sc.Source.Title != "Meine Straße" || sc.RulesHash != own.RulesHash {
		t.Fatalf("%v %v", sc, err)
	}
	if sc, err := open("two-strides"); err != nil || sc.Source.Title != "Two Strides Away" {
		t.Errorf("%v %v", sc, err)
	}
	lib := &library{store: save.NewMemory(nil), open: open, extra: folder, seed: newSeed, seeds: func() (uint64, uint64) { return 1, 2 }}
	if cards := lib.Cards(); cards[0].Title != "Meine Straße" {
		t.Errorf("%+v", cards[0])
	}
}
