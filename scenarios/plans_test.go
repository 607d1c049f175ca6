package scenarios_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
)

var (
	planNumber = regexp.MustCompile(`\d+`)
	inAll      = regexp.MustCompile(`The cut for a room takes (\d+) minutes in all`)
)

// TestPlansAddUp: the parts of each plan for facilitators come to the minutes above them, and a cut for a room to those that its scenario's notes promise.
func TestPlansAddUp(t *testing.T) {
	guide, err := os.ReadFile("../engine/workshop/README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, plan, found := strings.Cut(string(guide), "\n| minutes |")
	if !found {
		t.Fatal("the guide has no plans")
	}
	plan, _, _ = strings.Cut(plan, "\n\n")
	rows := strings.Split(plan, "\n")
	heads := strings.Split(strings.Trim(rows[0], "| "), "|")
	sums := make([]int, len(heads))
	for _, row := range rows[2:] {
		for k, cell := range strings.Split(strings.Trim(row, "|"), "|")[1:] {
			parts := strings.Split(cell, ", then ") // "6: three rounds of 120 s" is six
			for _, part := range parts {
				n, _ := strconv.Atoi(planNumber.FindString(part))
				sums[k] += n
			}
		}
	}
	for k, head := range heads {
		if want, _ := strconv.Atoi(planNumber.FindString(head)); sums[k] != want || want == 0 {
			t.Errorf("the plan of %s minutes comes to %d", strings.TrimSpace(head), sums[k])
		}
	}

	promised := 0
	for _, id := range scenarios.Shipped() {
		notes, err := os.ReadFile(id + "/NOTES.md")
		if err != nil {
			t.Fatal(err)
		}
		m := inAll.FindSubmatch(notes)
		if m == nil {
			continue
		}
		promised++
		sc, diagnostics := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(diagnostics)
		}
		if want, _ := strconv.Atoi(string(m[1])); sc.Workshop.Minutes.Total() != float64(want) {
			t.Errorf("%s: the cut for a room takes %v minutes, its notes say %d", id, sc.Workshop.Minutes.Total(), want)
		}
	}
	if promised < 2 {
		t.Errorf("%d notes promise how long a room takes", promised)
	}
}
