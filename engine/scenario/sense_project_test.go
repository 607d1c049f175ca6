package scenario

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// with is the smallest scenario for four weeks, with more in it before its endings.
func with(t *testing.T, more string) string {
	t.Helper()
	data, err := os.ReadFile(testScenarios + "ok/minimal.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(data), "weeks  = 1", "weeks  = 4", 1)
	text = strings.Replace(text, "[[ending]]", more+"\n[[ending]]", 1)
	name := filepath.Join(t.TempDir(), "scenario.toml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestWhoWorksOnAProject: a project is not left to nobody where the calendar, a scene or the manager's own days put somebody on it, and where only the player
// can in a gap it is advice.
func TestWhoWorksOnAProject(t *testing.T) {
	const nights = "[[project]]\nid = \"nights\"\nname = \"The nights\"\nestimate = 10\ndue = \"w2 fri\"\n"
	for _, x := range []struct {
		what, more string
		severity   Severity
	}{
		{"nobody", nights, Warning},
		{"a player who may", nights + "size = \"small\"\n", Advice},
		{"a re-organisation", nights + "[[date]]\nid = \"boxes\"\nkind = \"reorganisation\"\nname = \"Boxes\"\nfrom = \"w2 mon\"\n[[date.move]]\nperson = \"ana\"\nproject = \"nights\"\n", ""},
		{"a part of somebody's time", nights + "size = \"small\"\n[[person]]\nid = \"bo\"\nname = \"Bo\"\ndesk = [900, 300]\n[[person.part]]\nproject = \"nights\"\n", ""},
		{
			"a scene", nights + "[[event]]\nid = \"help\"\nanchor = true\nby = \"w1 thu\"\ntext = \"The nights lie there.\"\n" +
				"[[event.choice]]\nid = \"ana\"\ntext = \"Ask Ana\"\nact = { assign = \"ana\", project = \"nights\", by = \"walk\" }\n" +
				"[[event.choice]]\nid = \"later\"\ntext = \"Later\"\nact = { leave = true }\n", "",
		},
	} {
		var got Severity
		for _, d := range CheckPaths(with(t, x.more)) {
			if got = d.Severity; d.ID != "project-nobody" {
				t.Errorf("%s: %s", x.what, d.Text())
			}
		}
		if got != x.severity {
			t.Errorf("%s: %q, want %q", x.what, got, x.severity)
		}
	}
}
