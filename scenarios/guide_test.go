package scenarios_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"headcount/engine/playtest"
	"headcount/engine/scenario"
)

var writeGuide = flag.Bool("guide", false, "write the snippets in README.md anew")

const cookbook = "_tests/cookbook/"

// TestGuideSnippetsAreTheFiles holds every snippet of the guide against the tested scenario it is taken from: what stands in a file between
// "# guide: from here" and "# guide: to here" stands in the guide below "<!-- snippet: NAME -->".
func TestGuideSnippetsAreTheFiles(t *testing.T) {
	files, err := filepath.Glob(cookbook + "*.toml")
	if err != nil || len(files) != 12 {
		t.Fatal(files, err)
	}
	for _, more := range []string{"fragments.toml", "counts/scenario.toml", "lessons.toml", "workshop.toml", "what-counts.toml"} {
		files = append(files, "_tests/ok/"+more)
	}
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	guide := string(data)
	for _, name := range files {
		mark := "<!-- snippet: " + strings.TrimSuffix(filepath.Base(strings.TrimSuffix(name, "/scenario.toml")), ".toml") + " -->\n"
		before, rest, found := strings.Cut(guide, mark)
		if !found {
			t.Errorf("the guide never shows %s: write %s where it belongs", name, mark)
			continue
		}
		got, after, closed := "", rest, false
		if strings.HasPrefix(rest, "```toml\n") {
			if got, after, closed = strings.Cut(rest, "\n```\n"); !closed {
				t.Fatalf("the snippet of %s never ends", name)
			}
			got += "\n```\n"
		}
		want := "```toml\n" + shown(t, name) + "```\n"
		if !*writeGuide && got != want {
			t.Errorf("the guide does not show %s as it is: go test ./scenarios -run Guide -guide", name)
		}
		guide = before + mark + want + after
	}
	if *writeGuide && guide != string(data) {
		if err := os.WriteFile("README.md", []byte(guide), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// shown is the part of a scenario that the guide shows.
func shown(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, began := strings.Cut(string(data), "# guide: from here\n")
	text, _, ended := strings.Cut(rest, "# guide: to here\n")
	if !began || !ended {
		t.Fatalf("%s does not say which part the guide shows", name)
	}
	return strings.TrimSpace(text) + "\n"
}

var (
	links    = regexp.MustCompile(`\]\(([^)]+)\)`)
	headings = regexp.MustCompile(`(?m)^#+ (.+)$`)
	slugless = regexp.MustCompile(`[^a-z0-9 _-]`)
)

// TestGuideLinksLead checks that what the guide points at is there: a heading of its own, or a file.
func TestGuideLinksLead(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, m := range headings.FindAllStringSubmatch(string(data), -1) {
		known["#"+strings.ReplaceAll(slugless.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-")] = true
	}
	found := links.FindAllStringSubmatch(string(data), -1)
	if len(found) < 15 {
		t.Errorf("%d links", len(found))
	}
	for _, m := range found {
		if _, missing := os.Stat(m[1]); !known[m[1]] && missing != nil {
			t.Errorf("the guide points at %s, which is not there", m[1])
		}
	}
}

// TestCookbook runs each pattern of the guide: nothing is found in it, and what it claims holds by its own tests.
func TestCookbook(t *testing.T) {
	files, err := filepath.Glob(cookbook + "*.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		sc, found := scenario.OpenFile(name)
		for _, d := range found {
			t.Error(d.Text())
		}
		if sc == nil || name == cookbook+"first.toml" {
			continue
		}
		results := playtest.RunTrials(context.Background(), sc, playtest.Options{})
		if len(results) == 0 {
			t.Errorf("%s claims nothing", name)
		}
		for _, r := range results {
			if !r.OK {
				t.Errorf("%s: %s", name, r.Message)
			}
		}
	}
}
