package scenario

import (
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
)

// decoded returns what a file holds, as our own reading of it sees it; ok is false when it refuses the file.
func decoded(text string) (tree map[string]any, ok bool) {
	f, problem := newTextFile("x", []byte(text))
	if problem != nil {
		return nil, false
	}
	root, found := f.index()
	if len(found) > 0 {
		return nil, false
	}
	return plainTree(root).(map[string]any), true
}

func plainTree(e *entry) any {
	switch {
	case e.isTable():
		table := map[string]any{}
		for _, kid := range e.kids {
			table[kid.name] = plainTree(kid)
		}
		return table
	case e.kind == entryArray || e.kind == entryTables:
		list := []any{}
		for _, kid := range e.kids {
			list = append(list, plainTree(kid))
		}
		return list
	case e.kind == entryText:
		return e.text
	case e.kind == entryTruth:
		return e.text == "true"
	case e.kind == entryDate:
		return "date"
	}
	return e.number()
}

// asOurs brings what the library decodes to the same types.
func asOurs(v any) any {
	switch v := v.(type) {
	case map[string]any:
		table := map[string]any{}
		for key, item := range v {
			table[key] = asOurs(item)
		}
		return table
	case []map[string]any:
		list := []any{}
		for _, item := range v {
			list = append(list, asOurs(item))
		}
		return list
	case []any:
		list := []any{}
		for _, item := range v {
			list = append(list, asOurs(item))
		}
		return list
	case int64:
		return float64(v)
	case time.Time:
		return "date"
	}
	return v
}

// compareWithLibrary holds our reading of a file against that of an independent library.
func compareWithLibrary(t *testing.T, text string) {
	t.Helper()
	ours, ok := decoded(text)
	if !ok {
		return
	}
	theirs := map[string]any{}
	if _, err := toml.Decode(text, &theirs); err != nil {
		t.Skip("dates, numbers out of range and a few other things are refused by the library alone:", err)
	}
	same := cmp.Comparer(func(a, b float64) bool { return a == b || math.IsNaN(b) || math.IsInf(a, 0) })
	if diff := cmp.Diff(asOurs(theirs), any(ours), same); diff != "" {
		t.Errorf("library (-) and we (+) read differently:\n%s", diff)
	}
}

func TestReadsLikeAnIndependentLibrary(t *testing.T) {
	for _, pattern := range []string{"ok/*.toml", "ok/split/*.toml", "broken/*.toml"} {
		files, err := filepath.Glob(testScenarios + pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			t.Run(filepath.Base(name), func(t *testing.T) { compareWithLibrary(t, string(data)) })
		}
	}
}

// TestRefusesWhatTOMLRefuses lists redefinitions that TOML forbids; the library lets a third of them pass.
func TestRefusesWhatTOMLRefuses(t *testing.T) {
	for _, text := range []string{
		"a = 1\na = 2", "a.b = 1\na.b = 2", "[a]\n[a]", "a = 1\n[a]", "a = 1\n[a.b]", "a = {}\n[a.b]", "a = {}\na.b = 1",
		"a = []\n[[a]]", "[[a]]\n[a]", "[a]\n[[a]]", "a.b = 1\n[a]", "[a.b]\n[a]\nb.c = 1", "a = {b = 1, b = 2}", "a = [{}]\n[a.b]",
		"a = 1\na.b = 2", "[a.b.c]\n[a]\nb.c.d = 1", "a.b.c = 1\n[a.b]", "[[a.b]]\n[a]\nb.c = 1",
	} {
		if _, ok := decoded(text); ok {
			t.Errorf("accepted: %q", text)
		}
	}
	for _, text := range []string{
		"[a.b]\n[a]\nc = 1", "[a]\nb.c = 1\nb.d = 2", "[[a]]\n[a.b]\n[[a]]\n[a.b]", "a.b = 1\na.c = 2", "[a]\n[a.b]", "a = {b.c = 1, b.d = 2}",
		"[a]\nb.c = 1\n[a.b.d]", "a = 0x1F\nb = 1_000\nc = -0\nd = 1e3\ne = 0o17", "'a b' = 1\n\"c.d\".e = 2", "\"\" = 1",
	} {
		if _, ok := decoded(text); !ok {
			t.Errorf("refused: %q", text)
		}
		compareWithLibrary(t, text)
	}
}

func FuzzReading(f *testing.F) {
	for _, text := range []string{"[a]\nb.c = 1_0\n[a.d]\ne = [1, {f = 'g'}]", "[[a]]\n[[a.b]]\nc = \"\"\"\n\\u00e9 \\\n x\"\"\"", "a = 1.5e3"} {
		f.Add(text)
	}
	f.Fuzz(compareWithLibrary)
}
