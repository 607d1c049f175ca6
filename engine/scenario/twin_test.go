package scenario

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTwoScenariosWithOneID: of scenarios that are checked together the second with an id is told where the first lies; a scenario that is named twice, and the
// package beside its folder, are not.
func TestTwoScenariosWithOneID(t *testing.T) {
	dir, text := t.TempDir(), ""
	data, err := os.ReadFile(testScenarios + "ok/minimal.toml")
	if text = string(data); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"a/scenario.toml": text, "b/scenario.toml": text, "c.toml": text, "d/scenario.toml": strings.Replace(text, `"minimal"`, `"another"`, 1),
	} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	in := func(name string) string { return filepath.ToSlash(filepath.Join(dir, name)) }
	for _, x := range []struct {
		paths []string
		want  string
	}{
		{[]string{dir}, in("b/scenario.toml") + " of " + in("a") + "; " + in("c.toml") + " of " + in("a")},
		{[]string{in("c.toml"), in("a")}, in("a/scenario.toml") + " of " + in("c.toml")},
		{[]string{in("a"), in("a/scenario.toml"), in("d")}, ""},
	} {
		var got []string
		for _, d := range CheckPaths(x.paths...) {
			_, first, _ := strings.Cut(strings.TrimSuffix(d.Message, " too"), " is the id of ")
			got = append(got, d.File+" of "+first)
			if d.ID != "scenario-double" || d.Line != 2 {
				t.Errorf("%v: %s", x.paths, d.Text())
			}
		}
		if text := strings.Join(got, "; "); text != x.want {
			t.Errorf("%v:\n got %s\nwant %s", x.paths, text, x.want)
		}
	}
}
