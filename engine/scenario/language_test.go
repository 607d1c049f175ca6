package scenario

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// inGerman stands for a translation: what is longer than a name is other than the original.
func inGerman(file string) string {
	return regexp.MustCompile(`(?m)^text = "(\S+ \S+ \S+ .*)"$`).ReplaceAllString(file, `text = "$1 (de)"`)
}

// translatedFiles returns a scenario with one file of translations.
func translatedFiles(t *testing.T, change func(string) string) fstest.MapFS {
	t.Helper()
	text, _ := Starter("week")
	src, _, _ := Load(fstest.MapFS{"scenario.toml": {Data: []byte(text)}}, ".")
	return fstest.MapFS{"scenario.toml": {Data: []byte(text)}, "text/de.toml": {Data: []byte(change(inGerman(src.TextsFile())))}}
}

// TestTranslation: the words are those of the language, the rules stay, and what is not translated stays too.
func TestTranslation(t *testing.T) {
	fsys := translatedFiles(t, func(file string) string {
		file = strings.Replace(file, "A line from Mira: is Friday still Friday? She sits two desks away.", "Eine Zeile von Mira: bleibt es bei Freitag?", 1)
		return strings.Replace(file, "A thumb. Nothing else, all day.", "Ein Daumen. Sonst nichts.", 1)
	})
	base, found := Open(fsys, ".")
	if base == nil || len(found) > 0 {
		t.Fatal(found)
	}
	src, pos, _ := Load(fsys, ".")
	if l := pos.Languages(); len(l) != 1 || l[0].Name != "de" {
		t.Fatal(l)
	}
	src.Translate(pos.Languages()[0])
	sc, found := Compile(src, nil)
	if sc == nil || len(found) > 0 {
		t.Fatal(found)
	}
	if sc.RulesHash != base.RulesHash || sc.TextHash == base.TextHash {
		t.Error("a language changes the rules, or not the words")
	}
	e := &sc.Source.Events[0]
	if e.Text != "Eine Zeile von Mira: bleibt es bei Freitag? (de)" || e.Choices[0].Outcomes["understood"].Text != "Ein Daumen. Sonst nichts. (de)" || e.Choices[1].Text != "Walk over and ask why (de)" {
		t.Errorf("%+v", e)
	}
}

// TestTranslationFindings: each fault at its place.
func TestTranslationFindings(t *testing.T) {
	for name, c := range map[string]struct {
		change func(string) string
		want   string
	}{
		"nothing": {func(s string) string { return s }, ""},
		"stale":   {func(s string) string { return strings.Replace(s, `of   = "`, `of   = "0`, 1) }, "text/de.toml:5:8 language-stale"},
		"no mark": {func(s string) string { return strings.Replace(s, `of   = `, `# `, 1) }, "text/de.toml:4:7 language-stale"},
		"unknown": {func(s string) string { return strings.Replace(s, `[text."title"]`, `[text."titel"]`, 1) }, "text/de.toml:4:2 language-missing, text/de.toml:4:7 language-unknown"},
		"blank":   {func(s string) string { return strings.Replace(s, `text = "Week"`, `text = ""`, 1) }, "text/de.toml:4:7 language-missing"},
		"copied": {func(s string) string {
			return strings.NewReplacer("Walk over and ask why (de)", "Walk over and ask why", "Let it lie for now (de)", "Let it lie for now").Replace(s)
		}, "text/de.toml:4:2 language-missing"},
		"long": {func(s string) string {
			return strings.Replace(s, `text = "Week"`, `text = "`+strings.Repeat("Woche ", 20)+`"`, 1)
		}, "text/de.toml:6:8 text-long"},
		"key":       {func(s string) string { return strings.Replace(s, `text = "Week"`, `txt = "Week"`, 1) }, "text/de.toml:6:1 unknown-key"},
		"syntax":    {func(s string) string { return s + "= 1\n" }, "toml-syntax"},
		"format":    {func(s string) string { return strings.Replace(s, "format = 1", "format = 2", 1) }, "text/de.toml:2:10 format"},
		"a count":   {func(s string) string { return strings.Replace(s, `text = "Week"`, `text = "Woche {unread}"`, 1) }, "text/de.toml:6:8 count-place"},
		"braces":    {func(s string) string { return strings.Replace(s, `text = "Week"`, `text = "Woche {eins}"`, 1) }, ""},
		"all of it": {func(string) string { return "format = 1\n" }, "text/de.toml:1:1 language-missing"},
	} {
		fsys := translatedFiles(t, c.change)
		var got []string
		for _, d := range Check(fsys, ".") {
			got = append(got, fmt.Sprintf("%s:%d:%d %s", d.File, d.Line, d.Column, d.ID))
			checkShape(t, d)
		}
		if list := strings.Join(got, ", "); c.want != list && !(name == "syntax" && strings.HasSuffix(list, c.want)) {
			t.Errorf("%s: %q, want %q", name, list, c.want)
		}
	}
	fsys := translatedFiles(t, func(s string) string { return s })
	fsys["text/german.toml"] = fsys["text/de.toml"]
	if d := only(t, Check(fsys, "."), "language-name"); d.File != "text/german.toml" {
		t.Error(d)
	}
	for tag, is := range map[string]bool{"de": true, "pt-BR": true, "zh-Hant": true, "sr-Latn-RS": true, "es-419": true, "DE": false, "german": false, "pt-br": false, "": false, "de-": false} {
		if isLanguage(tag) != is {
			t.Errorf("%q is a language: %v", tag, !is)
		}
	}
}

// TestStaleWordsAreSaid: a translator reads what stands there now where the old translation is, and need not look for it.
func TestStaleWordsAreSaid(t *testing.T) {
	fsys := translatedFiles(t, func(s string) string { return s })
	base := string(fsys["scenario.toml"].Data)
	for now, said := range map[string]string{"Walk over, sit down": "they are “Walk over, sit down” now", "“So why?”": "they are “So why?” now"} {
		fsys["scenario.toml"].Data = []byte(strings.Replace(base, "Walk over and ask why", now, 1))
		if d := only(t, Check(fsys, "."), "language-stale"); !strings.Contains(d.Message, said) || !strings.Contains(d.Advice, `of = "`+Mark(now)) {
			t.Errorf("%+v", d)
		}
	}
}

// TestWhatIsMissingIsNamed: of the texts that a later change has added each is named, and of a file just begun a few.
func TestWhatIsMissingIsNamed(t *testing.T) {
	fsys := translatedFiles(t, func(s string) string {
		return regexp.MustCompile(`(?m)^\[text\."event\.small-question\.choice\..*\n.*\n.*\n`).ReplaceAllString(s, "")
	})
	said := only(t, Check(fsys, "."), "language-missing").Message
	src, _, _ := Load(fsys, ".")
	paths, _ := src.TextPaths()
	for _, path := range paths {
		if away := strings.HasPrefix(path, "event.small-question.choice."); away != strings.Contains(said, path) {
			t.Errorf("%s is taken out: %v, and it says %s", path, away, said)
		}
	}
	if got := some(make([]string, 13)); got != ", ,  ..." {
		t.Error(got)
	}
}

// TestGapsInTranslations: a gap that nothing fills in another language would be read out, braces and all, and one that is filled with an English word in English.
func TestGapsInTranslations(t *testing.T) {
	text := minimal(t) + `
[[habit]]
id     = "typed"
title  = "Typed"
text   = "Said in writing."
counts = "act.written"
told   = "{day}: {who} read about it."

[[voice]]
act     = "answer"
outcome = "understood"
lines   = ["“Good,” says {name}."]
`
	src, _, found := Load(fstest.MapFS{"scenario.toml": {Data: []byte(text)}}, ".")
	if len(found) > 0 {
		t.Fatal(found)
	}
	words := src.TextsFile()
	for _, c := range [][3]string{{"{who} read", "{wer} read", "habit-slot"}, {"says {name}", "sagt {wer}", "line-slot"}, {"says {name}", "sagt {name}, und {they} geht", "line-slot"}} {
		if !strings.Contains(words, c[0]) {
			t.Fatalf("%q is not in\n%s", c[0], words)
		}
		german := strings.Replace(words, c[0], c[1], 1)
		fsys := fstest.MapFS{"scenario.toml": {Data: []byte(text)}, "text/de.toml": {Data: []byte(german)}}
		if !slices.ContainsFunc(Check(fsys, "."), func(d Diagnostic) bool { return d.ID == c[2] && d.File == "text/de.toml" }) {
			t.Errorf("%s is not found", c[1])
		}
	}
}

// TestRenameReachesTranslations: a text is named by ids, which change with them.
func TestRenameReachesTranslations(t *testing.T) {
	dir := t.TempDir()
	for name, file := range translatedFiles(t, func(s string) string { return s }) {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, file.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, pair := range [][2]string{{"small-question", "question"}, {"question.walk", "go-over"}, {"mira", "miriam"}} {
		edited, err := Rename(dir, pair[0], pair[1])
		if err != nil || len(edited) != 2 {
			t.Fatal(pair, edited, err)
		}
		for _, e := range edited {
			if err := os.WriteFile(filepath.FromSlash(e.File), []byte(e.Text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if found := CheckPaths(dir); len(found) > 0 {
			t.Errorf("%v: %s", pair, found[0].Text())
		}
	}
}

func TestTextsRoundTrip(t *testing.T) {
	src, _, _ := LoadFile("../../scenarios/two-strides")
	paths, texts := src.TextPaths()
	f, _ := newTextFile("de.toml", []byte(src.TextsFile()))
	tree, found := f.index()
	if len(found) > 0 || len(paths) < 400 {
		t.Fatal(len(paths), found)
	}
	got := map[string]string{}
	for _, kid := range tree.child("text").kids {
		got[kid.name] = kid.child("text").text
	}
	want := map[string]string{}
	for i := range paths {
		if _, twice := want[paths[i]]; twice {
			t.Errorf("two texts are called %s", paths[i])
		}
		want[paths[i]] = texts[i]
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLooksAreNoTexts: how somebody is drawn is not for translators.
func TestLooksAreNoTexts(t *testing.T) {
	paths, _ := (&Source{People: []PersonSource{{ID: "ana", Name: "Ana", Looks: LooksSource{Cut: "bun", Cloth: "ink"}}}}).TextPaths()
	if want := []string{"person.ana.name"}; !slices.Equal(paths, want) {
		t.Errorf("%v, not %v", paths, want)
	}
}

// TestWhatALineIsSaidToIsNoText: act, outcome, temper and person say when a line is said; only the lines are translated.
func TestWhatALineIsSaidToIsNoText(t *testing.T) {
	paths, _ := (&Source{Voices: []VoiceSource{{Act: "answer", Outcome: "understood", Temper: "dry", Person: "ana", Lines: []string{"Right."}}}}).TextPaths()
	if want := []string{"voice.1.lines.1"}; !slices.Equal(paths, want) {
		t.Errorf("%v, not %v", paths, want)
	}
}

// TestTooManyFindingsOfATranslation: the words of another scenario, with more findings than are shown, keep nobody from playing in its own language.
func TestTooManyFindingsOfATranslation(t *testing.T) {
	var others strings.Builder
	others.WriteString("format = 1\n")
	for i := range maxFindings + 1 {
		fmt.Fprintf(&others, "[text.\"event.e%d.text\"]\nof = \"00000000\"\ntext = \"Hm.\"\n", i)
	}
	s, found := Open(fstest.MapFS{"a/scenario.toml": {Data: []byte(minimal(t))}, "a/text/de.toml": {Data: []byte(others.String())}}, "a")
	if s == nil || HasErrors(found) || len(found) != maxFindings || found[0].ID != "more" {
		t.Errorf("%d findings, first %+v", len(found), found[0])
	}
}
