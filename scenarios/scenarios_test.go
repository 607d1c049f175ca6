package scenarios_test

import (
	"io/fs"
	"slices"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
)

// TestShippedScenariosHaveNoFindings holds every shipped scenario to a clean check.
func TestShippedScenariosHaveNoFindings(t *testing.T) {
	for _, id := range scenarios.Shipped() {
		for _, d := range scenario.Check(scenarios.Files, id) {
			t.Error(d.Text())
		}
	}
}

// BenchmarkTwoStrides measures loading and compiling the shipped scenario.
func BenchmarkTwoStrides(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if sc, found := scenario.Open(scenarios.Files, "two-strides"); sc == nil {
			b.Fatal(found)
		}
	}
}

// TestTranslationsAreWhole holds the languages that ship to every text of their scenario as it stands now, each within its place on the screen, and
// to the rules of the original.
func TestTranslationsAreWhole(t *testing.T) {
	for id, want := range map[string][]string{"machine-room": {"de"}, "two-strides": {"de"}} {
		fsys, err := fs.Sub(scenarios.Files, id)
		if err != nil {
			t.Fatal(err)
		}
		src, pos, found := scenario.Load(fsys, ".")
		if src == nil || len(found) > 0 {
			t.Fatal(found)
		}
		base, found := scenario.Open(fsys, ".") // names what is missing, stale or unknown in a translation
		if base == nil || len(found) > 0 {
			t.Fatal(found)
		}
		var have []string
		for _, l := range pos.Languages() {
			have = append(have, l.Name)
			translated, _, _ := scenario.Load(fsys, ".")
			translated.Translate(l)
			whole(t, id, src, translated)
			sc, found := scenario.Compile(translated, nil) // too long for its place, or blank
			if sc == nil || len(found) > 0 {
				t.Fatalf("%s in %s: %v", id, l.Name, found)
			}
			if sc.RulesHash != base.RulesHash {
				t.Errorf("%s in %s plays by other rules", id, l.Name)
			}
		}
		if !slices.Equal(have, want) {
			t.Errorf("%s ships in %v, not in %v", id, have, want)
		}
	}
}

// whole reports longer texts that stand in a translation as they stand in the original: names and figures may.
func whole(t *testing.T, id string, original, translated *scenario.Source) {
	t.Helper()
	paths, texts := original.TextPaths()
	_, words := translated.TextPaths()
	if len(words) != len(paths) {
		t.Fatalf("%s has %d texts, and %d translated", id, len(paths), len(words))
	}
	const aName = 20
	for i := range paths {
		if words[i] == texts[i] && len(words[i]) > aName {
			t.Errorf("%s: %s is not translated: %s", id, paths[i], words[i])
		}
	}
}
