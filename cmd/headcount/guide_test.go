//go:build !js

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestGuideIsFollowedLiterally runs what stands in the ```sh blocks of the authors' guide, in order, in an empty folder that holds the guide's
// first scenario; holds the finding it shows against the checker's; and adds to the scenario what it says can be added.
func TestGuideIsFollowedLiterally(t *testing.T) {
	first := readText(t, "../../scenarios/_tests/cookbook/first.toml")
	guide := readText(t, "../../scenarios/README.md")
	_, first, _ = strings.Cut(first, "# guide: from here\n")
	first, _, _ = strings.Cut(first, "# guide: to here\n")
	script := guideScript(t, guide)
	if strings.Count(script, "exec headcount") < 10 {
		t.Fatalf("hardly anything is run:\n%s", script)
	}
	_, finding, _ := strings.Cut(guide, "A finding looks like this:\n\n```\n")
	finding, _, _ = strings.Cut(finding, "```\n")
	script += "exec headcount check more.toml\nexec headcount test more.toml --quick --runs 20\n" +
		"cd wrong\n! exec headcount check first.toml\ncmp stdout finding.txt\n"
	var files strings.Builder
	for _, f := range [][2]string{
		{"keys.txt", "\n\n\n2\n"},
		{"first.toml", first},
		{"more.toml", added(guide, first)},
		{"wrong/first.toml", strings.Replace(first, `ask = "ana"`, `ask = "anna"`, 1)},
		{"wrong/finding.txt", finding},
	} {
		fmt.Fprintf(&files, "-- %s --\n%s", f[0], f[1])
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "guide.txt"), []byte(script+files.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{Dir: folder, Setup: lonely})
}

func readText(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// guideScript makes a script of the commands of a guide. Those that need a screen are left out; a first scenario falls short of its certificate.
func guideScript(t *testing.T, guide string) string {
	t.Helper()
	var script strings.Builder
	for _, line := range shellLines(guide) {
		if !strings.HasPrefix(line, "headcount ") {
			t.Errorf("the guide runs something else: %s", line)
		}
		has := func(part string) bool { return strings.Contains(line, part) }
		begin := "exec "
		switch {
		case has(" play ") && !has("--text"):
			continue
		case has(" test ") && !has("--quick") && !has("--why"):
			begin = "! exec "
		}
		fmt.Fprintf(&script, "stdin keys.txt\n%s%s\n! stderr '^headcount: '\n", begin, line)
	}
	return script.String()
}

// added is the first scenario with everything that the guide says can be added to it: its own ```toml blocks, not taken from files.
func added(guide, first string) string {
	for i, block := range strings.Split(guide, "\n\n```toml\n") {
		text, _, _ := strings.Cut(block, "```\n")
		switch {
		case i == 0:
		case strings.HasPrefix(text, "  [[event.choice]]"):
			first = strings.Replace(first, "[[ending]]", text+"\n[[ending]]", 1)
		default:
			first += "\n" + text
		}
	}
	return first
}

// shellLines lists the lines of the ```sh blocks of a guide.
func shellLines(text string) []string {
	var list []string
	inside := false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "```sh":
			inside = true
		case line == "```":
			inside = false
		case inside && line != "":
			list = append(list, line)
		}
	}
	return list
}
