package scenario

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/BurntSushi/toml"
	"pgregory.net/rapid"
)

// TestRefusesWhatAnIndependentLibraryRefuses changes good and bad files at random places: whatever the library refuses, we refuse.
func TestRefusesWhatAnIndependentLibraryRefuses(t *testing.T) {
	texts := []string{
		"[a]\nb.c = 1_0\n[a.d]\ne = [1, {f = 'g'}]", "[[a]]\n[[a.b]]\nc = \"\"\"\n\\u00e9 \\\n x\"\"\"",
		"a = 1.5e3\nb = 2020-01-01T10:20:30Z\nc = 0x1F\nd = inf\n'x y' = 1 # hm\n\"\\u0061b\" = true\n",
	}
	for _, pattern := range []string{"ok/*.toml", "broken/*.toml"} {
		files, err := filepath.Glob(testScenarios + pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, string(data))
		}
	}
	pieces := []string{
		"", "\x01", "\x7f", "\r", "\n", "\"", "'", "=", "[", "]", "{", "}", ",", ".", "_", "0", "1", "e", "+", "-", "#", "\\", "\\x41", "\\e", "\\u00",
		"\t", "\"\"\"", "'''", "2020-13-01", "inf", "nan", "0x", "1__0", "01", "1.", "é", "\u2028", "a=1", "true", "+1", "{a=1,}", "{\n}",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom(texts).Draw(t, "text")
		for range rapid.IntRange(1, 3).Draw(t, "changes") {
			at := rapid.IntRange(0, len(text)).Draw(t, "at")
			cut := min(at+rapid.IntRange(0, 2).Draw(t, "cut"), len(text))
			text = text[:at] + rapid.SampledFrom(pieces).Draw(t, "piece") + text[cut:]
		}
		var theirs map[string]any
		_, refused := toml.Decode(text, &theirs)
		if _, ok := decoded(text); ok && refused != nil {
			t.Fatalf("we accept what the library refuses: %v\n%s", refused, text)
		}
	})
}

// TestOddValuesAreJudged holds the place of what the second reader alone refuses.
func TestOddValuesAreJudged(t *testing.T) {
	head := "format = 1\nid = \"a\\u0062\"\n"
	for text, column := range map[string]int{"weeks = 1_000_\n": 0, "weeks = 2020-13-41\n": 9, "weeks = 9223372036854775808\n": 9, "weeks = 1e999\n": 0} {
		f, _ := newTextFile("x", []byte(head+text))
		_, found := f.index()
		if len(found) > 1 || len(found) == 1 && (found[0].Line != 3 || column > 0 && found[0].Column != column) || len(found) == 0 && column > 0 {
			t.Errorf("%q: %v", text, found)
		}
	}
}
