package scenario

import (
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// TestProperName: what an editor for plain texts makes of a name, and capitals, are seen; what is no TOML is left alone.
func TestProperName(t *testing.T) {
	for name, want := range map[string]string{
		"scenario.toml.txt": "scenario.toml", "Scenario.toml": "scenario.toml", "SCENARIO.TOML.TXT": "scenario.toml", "People.toml": "people.toml", "first.TOML": "first.toml",
		"First.toml.txt": "First.toml", "scenario.toml": "scenario.toml", "notes.txt": "", "toml.txt": "", "a.png": "", "": "", "scenario": "",
	} {
		if got := properName(name); got != want {
			t.Errorf("%q is to be called %q, want %q", name, got, want)
		}
	}
}

// TestMisnamedFiles: a file that is called nearly as one of a scenario is found wherever it stands in the way, with what to call it.
func TestMisnamedFiles(t *testing.T) {
	base := minimal(t)
	for name, k := range map[string]struct {
		files    []string // the first holds a scenario
		look     string
		severity Severity
		id, want string
	}{
		"the head, in a folder":  {[]string{"a/scenario.toml.txt"}, "a", Warning, "file-name", "rename it to scenario.toml"},
		"in capitals":            {[]string{"a/Scenario.toml", "a/people.toml"}, "a/people.toml", Error, "file-missing", "take the whole folder"},
		"the head, of several":   {[]string{"a/scenario.toml.txt", "a/people.toml", "a/story.toml"}, "a", Warning, "file-name", "rename it to scenario.toml"},
		"words in German":        {[]string{"a/scenario.toml", "a/text/de.toml.txt"}, "a", Warning, "file-name", "rename it to de.toml"},
		"words as plain text":    {[]string{"a/scenario.toml", "a/text/de.txt"}, "a", Warning, "file-name", "rename it to de.toml"},
		"words without ending":   {[]string{"a/scenario.toml", "a/text/pt_BR"}, "a", Warning, "file-name", "rename it to pt-BR.toml"},
		"a language's folder":    {[]string{"a/scenario.toml", "a/text/de/de.toml"}, "a", Warning, "file-name", "one file: de.toml"},
		"notes beside words":     {[]string{"a/scenario.toml", "a/text/notes.txt", "a/text/old.txt"}, "a", "", "", ""},
		"a tag in capitals":      {[]string{"a/scenario.toml", "a/text/DE.toml"}, "a", Error, "language-name", "did you mean de?"},
		"a tag of a system":      {[]string{"a/scenario.toml", "a/text/pt_br.toml"}, "a", Error, "language-name", "did you mean pt-BR?"},
		"a language in words":    {[]string{"a/scenario.toml", "a/text/german.toml"}, "a", Error, "language-name", "such as de.toml or pt-BR.toml"},
		"by its name":            {[]string{"a/first.toml.txt"}, "a/first.toml.txt", Error, "file-missing", "a scenario is a folder"},
		"another file":           {[]string{"a/scenario.toml", "a/people.toml.txt"}, "a", Warning, "file-name", "rename it to people.toml"},
		"the folder of words":    {[]string{"a/scenario.toml", "a/texts/de.toml"}, "a", Warning, "file-name", "did you mean text?"},
		"a folder of languages":  {[]string{"a/scenario.toml", "a/lang/de.toml"}, "a", Warning, "file-name", "did you mean text?"},
		"a folder of old ones":   {[]string{"a/scenario.toml", "a/kept/old.toml"}, "a", "", "", ""},
		"a folder of pictures":   {[]string{"a/scenario.toml", "a/texts/de.png"}, "a", "", "", ""},
		"another scenario in it": {[]string{"a/scenario.toml", "a/text2/scenario.toml"}, "a", "", "", ""},
	} {
		files := fstest.MapFS{}
		for i, f := range k.files {
			data := []byte("x = 1\n")
			if i == 0 {
				data = []byte(base)
			}
			files[f] = &fstest.MapFile{Data: data}
		}
		found := Check(files, k.look)
		if k.id == "" {
			if len(found) > 0 {
				t.Errorf("%s: %v", name, found)
			}
			continue
		}
		if d := only(t, found, k.id); d.Severity != k.severity || !strings.Contains(d.Advice, k.want) {
			t.Errorf("%s: %+v", name, d)
		}
	}
	words := fstest.MapFS{"a/de.toml": {Data: []byte("format = 1\n[text.\"title\"]\nof = \"00000000\"\ntext = \"Die Frage\"\n")}}
	if d := only(t, Check(words, "a"), "file-missing"); !strings.HasPrefix(d.Message, "these are translations") || !strings.Contains(d.Advice, "beside it text/de.toml") {
		t.Errorf("%+v", d)
	}
	if _, _, found := Load(fstest.MapFS{"a/Scenario.toml": {Data: []byte(base)}}, "a"); only(t, found, "file-missing").Advice != "rename Scenario.toml to scenario.toml" {
		t.Errorf("%+v", found)
	}
	if _, _, found := LoadFile(filepath.Join(laid(t, "first.toml.txt"), "first.toml.txt")); only(t, found, "file-name").Advice != "rename it to first.toml" {
		t.Errorf("%+v", found)
	}
}

// TestNothingInIt: an empty file is one finding, and not one for each thing that a scenario needs.
func TestNothingInIt(t *testing.T) {
	for _, text := range []string{"", " \n\n", "# later\n"} {
		if d := only(t, findingsOf(text), "required"); !strings.Contains(d.Advice, "headcount new") || d.Line != 1 {
			t.Errorf("%q: %+v", text, d)
		}
	}
}
