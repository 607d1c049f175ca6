package scenario

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// countingFiles is the scenario with counts, its Polish changed.
func countingFiles(t *testing.T, change func(string) string) fstest.MapFS {
	t.Helper()
	fsys := fstest.MapFS{}
	for _, name := range []string{"scenario.toml", "text/pl.toml"} {
		data, err := os.ReadFile(testScenarios + "ok/counts/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if name != "scenario.toml" {
			data = []byte(change(string(data)))
		}
		fsys[name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

// TestCountsInTranslations: each fault of a count in another language is one finding at its place.
func TestCountsInTranslations(t *testing.T) {
	for name, c := range map[string][3]string{
		"no few":       {"few {czekają # wiadomości} ", "", "text/pl.toml:30:20 plural-missing"},
		"idle two":     {"few {czekają # wiadomości} ", "few {czekają # wiadomości} two {x} ", "text/pl.toml:30:107 plural-idle"},
		"dropped":      {"po {asked, plural, one {jednym pytaniu} few {# pytaniach} many {# pytaniach} other {# pytaniach}}", "po pytaniach", "text/pl.toml:46:8 plural-dropped"},
		"translated":   {"Pytała {asked,", "Pytała {pytania,", "text/pl.toml:38:17 rule-name"},
		"open":         {"other {#}}.", "other {#}.", "text/pl.toml:54:25 count-form"},
		"out of place": {"Pomachaj", "{unread, plural, other {Pomachaj}}", "text/pl.toml:42:8 count-place"},
	} {
		fsys := countingFiles(t, func(s string) string { return strings.Replace(s, c[0], c[1], 1) })
		var got []string
		for _, d := range Check(fsys, ".") {
			got = append(got, fmt.Sprintf("%s:%d:%d %s", d.File, d.Line, d.Column, d.ID))
			checkShape(t, d)
		}
		if list := strings.Join(got, ", "); list != c[2] {
			t.Errorf("%s: %q, want %q", name, list, c[2])
		}
	}
}

// TestFiguresAreFilled: a text shows its numbers in the forms of the language it is in, shares as per cents.
func TestFiguresAreFilled(t *testing.T) {
	fsys := countingFiles(t, func(s string) string { return s })
	sc, found := Open(fsys, ".")
	if sc == nil || len(found) > 0 {
		t.Fatal(found)
	}
	if len(sc.Figures) != 2 || sc.Figures[0].Expr != "unread" || sc.Figures[1].Expr != "asked" || len(sc.Finals) != 2 || sc.Finals[0].Scale != 100 {
		t.Fatalf("%+v %+v", sc.Figures, sc.Finals)
	}
	src, pos, _ := Load(fsys, ".")
	src.Translate(pos.Languages()[0])
	pl, found := Compile(src, nil)
	if pl == nil {
		t.Fatal(found)
	}
	for n, want := range map[float64][2]string{
		0: {"In the inbox nothing waits, and Ana waits in the door.", "W skrzynce nic nie czeka, a Ana czeka w drzwiach."},
		1: {"In the inbox one mail waits, and Ana waits in the door.", "W skrzynce czeka 1 wiadomość, a Ana czeka w drzwiach."},
		3: {"In the inbox 3 mails wait, and Ana waits in the door.", "W skrzynce czekają 3 wiadomości, a Ana czeka w drzwiach."},
		5: {"In the inbox 5 mails wait, and Ana waits in the door.", "W skrzynce czeka 5 wiadomości, a Ana czeka w drzwiach."},
	} {
		values := []float64{n, 0}
		english, polish := sc.Filled(sc.Source.Events[0].Text, sc.Figures, values), pl.Filled(pl.Source.Events[0].Text, pl.Figures, values)
		if english != strings.Replace(want[0], "one mail", "1 mail", 1) || polish != want[1] {
			t.Errorf("%v: %q, %q", n, english, polish)
		}
	}
	if pl.RulesHash != sc.RulesHash {
		t.Error("a language changes the rules")
	}
}

// TestRenameReachesCounts: what a text counts follows its id, in every language, and no translation goes stale by it.
func TestRenameReachesCounts(t *testing.T) {
	dir := t.TempDir()
	for name, file := range countingFiles(t, func(s string) string { return s }) {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, file.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	edited, err := Rename(dir, "variable:asked", "times-asked")
	if err != nil || len(edited) != 2 {
		t.Fatal(err, len(edited))
	}
	for _, e := range edited {
		if strings.Contains(e.Text, "{asked") || strings.Count(e.Text, "{times-asked, plural") != 2 {
			t.Errorf("%s: %s", e.File, e.Text)
		}
		if err := os.WriteFile(filepath.FromSlash(e.File), []byte(e.Text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if found := CheckPaths(dir); len(found) > 0 {
		t.Error(found[0].Text())
	}
}
