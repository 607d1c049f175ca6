package workshop_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// theFaults are those the design asks for, by a word of each that its row must hold.
var theFaults = []string{
	"killed at random", "power cut", "disk full", "n-th write", "sync fails", "byte of a log flipped", "cut at every length", "reply lost",
	"stream cut at random", "double click", "two tabs", "two devices", "racing the close", "facilitator's browser gone", "stops reading",
	"10,000 reconnecting at once", "clock jumps", "forges", "replays", "floods", "10 MB", "script in nicknames and scenario text", "DNS rebinding", "zip bombs",
	"nodes killed under load", "stands still", "first server lost",
}

var (
	faultTestRE    = regexp.MustCompile("`([a-z]+)\\.(Test[A-Za-z0-9]+)`")
	faultCommandRE = regexp.MustCompile("`headcount (workshop load[^`]*)`")
)

// TestEveryFaultHasATest: the guide's table of faults names every one of the design, and for each a test that is there or a command that ends by
// itself.
func TestEveryFaultHasATest(t *testing.T) {
	raw, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(string(raw), "| fault | tried by |\n|---|---|\n")
	if !ok {
		t.Fatal("the guide has no table of faults")
	}
	table, _, _ = strings.Cut(table, "\n\n")
	for _, fault := range theFaults {
		if !strings.Contains(table, fault) {
			t.Errorf("the table leaves out %q", fault)
		}
	}
	tests := testsOf(t)
	for row := range strings.Lines(table) {
		found := faultTestRE.FindAllStringSubmatch(row, -1)
		for _, m := range found {
			if !tests[m[1]+"."+m[2]] {
				t.Errorf("there is no test %s.%s: %s", m[1], m[2], row)
			}
		}
		if len(found) == 0 && !faultCommandRE.MatchString(row) {
			t.Errorf("nothing tries this: %s", row)
		}
	}
}

// testsOf lists the tests of the packages that the table speaks of, each after the name of its folder.
func testsOf(t *testing.T) map[string]bool {
	t.Helper()
	tests := map[string]bool{}
	funcRE := regexp.MustCompile(`(?m)^func (Test[A-Za-z0-9]+)\(t \*testing\.T\)`)
	for _, dir := range []string{".", "store", "room", "host", "pass", "eventlog", "load", "node", "postgres", "server", "../scenario", "../../cmd/headcount"} {
		files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(dir)
		if dir == "." {
			name = "workshop"
		}
		for _, file := range files {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range funcRE.FindAllStringSubmatch(string(raw), -1) {
				tests[name+"."+m[1]] = true
			}
		}
	}
	return tests
}
