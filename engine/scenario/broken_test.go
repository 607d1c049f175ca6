package scenario

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const testScenarios = "../../scenarios/_tests/"

// expected reads the findings a file says it has: # expect: LINE:COLUMN ID.
func expected(text string) []string {
	var list []string
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "# expect: "); ok {
			list = append(list, strings.TrimSpace(rest))
		}
	}
	return list
}

func TestBrokenFilesHaveExactlyTheirFindings(t *testing.T) {
	files, err := filepath.Glob(testScenarios + "broken/*.toml")
	if err != nil || len(files) < 40 {
		t.Fatalf("%d broken files: %v", len(files), err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			found := CheckPaths(name)
			for _, d := range found {
				got = append(got, fmt.Sprintf("%d:%d %s", d.Line, d.Column, d.ID))
				checkShape(t, d)
			}
			if diff := cmp.Diff(expected(string(data)), got); diff != "" {
				var text bytes.Buffer
				_ = WriteText(&text, found)
				t.Errorf("findings (-want +got):\n%s\n%s", diff, text.String())
			}
		})
	}
}

// checkShape checks what holds for every finding.
func checkShape(t *testing.T, d Diagnostic) {
	t.Helper()
	if d.Message == "" || d.ID == "" || d.Severity == "" || d.File == "" || d.Line > 0 && d.Excerpt == "" {
		t.Errorf("incomplete: %+v", d)
	}
	if checkInfo(d.ID).Text == "" || d.Confidence == "" {
		t.Errorf("%s is not in the catalogue", d.ID)
	}
	for _, r := range d.Text() {
		if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r == '\u202e' {
			t.Errorf("control character %U in %q", r, d.Text())
		}
	}
}

func TestValidFilesHaveNoFindings(t *testing.T) {
	entries, err := os.ReadDir(testScenarios + "ok")
	if err != nil || len(entries) < 4 {
		t.Fatal(entries, err)
	}
	for _, e := range entries {
		s, found := OpenFile(testScenarios + "ok/" + e.Name())
		var text bytes.Buffer
		_ = WriteText(&text, found)
		if s == nil || len(found) > 0 {
			t.Errorf("%s: %s", e.Name(), text.String())
		}
	}
	if found := CheckPaths(testScenarios + "ok"); len(found) > 0 {
		t.Errorf("the folder as a whole: %v", found)
	}
	if found := Check(os.DirFS(testScenarios), "ok"); len(found) > 0 {
		t.Errorf("the folder as a file system: %v", found)
	}
}

func TestFindingsInJSON(t *testing.T) {
	d := CheckPaths(testScenarios + "broken/act-unknown-verb.toml")[0]
	data, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"file":"../../scenarios/_tests/broken/act-unknown-verb.toml","line":36,"column":12,"id":"unknown-verb",` +
		`"severity":"error","message":"there is no act “anser”","advice":"did you mean answer?",` +
		`"path":"event[0].choice[0].act.anser",` +
		`"excerpt":"  act  = { anser = \"ana\", about = \"date\", by = \"walk\" }","confidence":"certain","nearest":"answer"}`
	if got := string(data); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestFindingAsText(t *testing.T) {
	const want = `scenarios/x.toml:36:12: error: there is no act “anser” [unknown-verb]
   36 |   act  = { anser = "ana", about = "date", by = "walk" }
      |            ^^^^^
        at event[0].choice[0].act.anser
        did you mean answer?`
	d := CheckPaths(testScenarios + "broken/act-unknown-verb.toml")[0]
	d.File = "scenarios/\x1b[31mx.toml"
	got := strings.Replace(d.Text(), "[31m", "", 1)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
