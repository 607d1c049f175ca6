package playtest

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"headcount/engine/scenario"
)

var update = flag.Bool("update", false, "write anew what is found of the defects")

const defects = "../../scenarios/_tests/defect/"

func open(t testing.TB, name string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.OpenFile(name)
	if sc == nil {
		t.Fatalf("%s: %v", name, found)
	}
	return sc
}

// found lists the findings of a scenario: id, event and choice.
func found(t testing.TB, sc *scenario.Scenario, o Options) []string {
	t.Helper()
	r := Run(context.Background(), sc, o, true)
	var list []string
	for _, f := range r.Findings() {
		if f.Message == "" {
			t.Errorf("%s says nothing", f.ID)
		}
		line := strings.TrimSpace(strings.Join([]string{f.ID, f.Event, f.Choice}, " "))
		if !slices.Contains(list, line) {
			list = append(list, line)
		}
	}
	slices.Sort(list)
	return list
}

// expected reads what a file says is found in it: "# finds: ID EVENT CHOICE".
func expected(text string) []string {
	var list []string
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "# finds: "); ok {
			list = append(list, strings.TrimSpace(rest))
		}
	}
	slices.Sort(list)
	return list
}

// TestDefects: each tiny scenario has one fault that only play can know, and is found by it, with nothing else that the sound one does not
// have too.
func TestDefects(t *testing.T) {
	files, err := filepath.Glob(defects + "*.toml")
	if err != nil || len(files) < 20 {
		t.Fatal(files, err)
	}
	o := Options{Runs: 100}
	base := found(t, open(t, defects+"sound.toml"), o)
	for _, name := range files {
		id := strings.TrimSuffix(filepath.Base(name), ".toml")
		t.Run(id, func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := found(t, open(t, name), o)
			if id != "sound" {
				got = slices.DeleteFunc(got, func(f string) bool { return slices.Contains(base, f) && !strings.HasPrefix(f, id) })
			}
			if id != "sound" && !slices.ContainsFunc(got, func(f string) bool { return strings.HasPrefix(f, id) }) {
				t.Errorf("%s is not found: %v", id, got)
			}
			if *update {
				write(t, name, string(data), got)
				return
			}
			if diff := cmp.Diff(expected(string(data)), got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func write(t *testing.T, name, text string, list []string) {
	t.Helper()
	var b strings.Builder
	for _, f := range list {
		b.WriteString("# finds: " + f + "\n")
	}
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "# finds: ") {
			b.WriteString(line)
		}
	}
	if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
