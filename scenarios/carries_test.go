package scenarios_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/scenarios"
)

// rows are what Headcount is for: behaviours, built-in preferences, what came of them, and steps towards managing. Each keeps its place in the
// guide's table until it is played somewhere and shown afterwards.
var rows = []string{
	"B1", "B2", "B3", "B4", "B5", "B6", "B7", "B+", "P1", "P2", "K1", "K2", "K3", "C1", "C2", "C3", "C4", "T1", "T2", "T3", "G1", "G2", "G3",
}

// pages are the steps of a debrief that can show a row by themselves.
var pages = []string{"lives", "crowd", "twin", "why", "chair", "split"}

// carried is a line of the table.
type carried struct{ row, event, entry, also string }

// TestWhatEachScenarioCarries holds the table of the guide against the scenarios: every row once, and everything it names is there.
func TestWhatEachScenarioCarries(t *testing.T) {
	table := carriedRows(t)
	var have []string
	for _, c := range table {
		have = append(have, c.row)
		for _, problem := range c.problems() {
			t.Errorf("README.md, row %s: %s", c.row, problem)
		}
	}
	if !slices.Equal(have, rows) {
		t.Errorf("the table has the rows %v, not %v, each once", have, rows)
	}
}

// TestCarriedProblemsAreSeen: the check of the table sees what it is there for.
func TestCarriedProblemsAreSeen(t *testing.T) {
	for want, c := range map[string]carried{
		"":               {"B1", "`two-strides/small-question`", "mirror `writing-near`", "`two-strides/margit`"},
		"no scenario":    {"B1", "`three-strides/small-question`", "mirror `writing-near`", ""},
		"no event":       {"B1", "`two-strides/small-answer`", "mirror `writing-near`", ""},
		"says no event":  {"B1", "", "mirror `writing-near`", ""},
		"no habit":       {"B1", "`two-strides/small-question`", "mirror `over-the-head`", ""},
		"no lesson":      {"B1", "`two-strides/small-question`", "lesson `tried-on`", ""},
		"no section":     {"B1", "`two-strides/small-question`", "file `lessons`", ""},
		"no page":        {"B1", "`two-strides/small-question`", "page `stool`", ""},
		"says no entry":  {"B1", "`two-strides/small-question`", "it is shown", ""},
		"also: no event": {"B1", "`two-strides/small-question`", "mirror `writing-near`", "`two-strides/nothing`"},
		"ships":          {"B7", "not yet: `two-strides`", "", ""},
		"another":        {"B7", "not yet: `somewhere-else`", "mirror `writing-near`", ""},
	} {
		got := strings.Join(c.problems(), "; ")
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%+v: %q, not %q", c, got, want)
		}
	}
	if got := (carried{"B7", "not yet: `somewhere-else`", "", ""}).problems(); len(got) > 0 {
		t.Error(got)
	}
}

// carriedRows reads the table of the guide.
func carriedRows(t *testing.T) []carried {
	t.Helper()
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, found := strings.Cut(string(data), "\n## What each scenario carries\n")
	section, _, ended := strings.Cut(after, "\n## ")
	if !found || !ended {
		t.Fatal("the guide no longer says what each scenario carries")
	}
	var table []carried
	for line := range strings.Lines(section) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if cells[0] != "" || len(cells) < 2 || strings.HasPrefix(cells[1], "---") || strings.TrimSpace(cells[1]) == "row" {
			continue
		}
		if len(cells) != 7 {
			t.Fatalf("not five columns: %s", line)
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		table = append(table, carried{cells[1], cells[3], cells[4], cells[5]})
	}
	return table
}

var (
	places  = regexp.MustCompile("`([a-z0-9-]+)/([a-z0-9-]+)`")
	entries = regexp.MustCompile("^(mirror|lesson|file|page) `([a-z-]+)`$")
	notYet  = regexp.MustCompile("^not yet: `([a-z-]+)`$")
)

// problems says what a line names that is not there.
func (c carried) problems() []string {
	if m := notYet.FindStringSubmatch(c.event); m != nil {
		switch {
		case slices.Contains(scenarios.Shipped(), m[1]):
			return []string{m[1] + " ships: say which event carries it"}
		case c.entry != "" || c.also != "":
			return []string{"it is not carried yet, and another column says where"}
		}
		return nil
	}
	place := places.FindStringSubmatch(c.event)
	if place == nil {
		return []string{"says no event, as in `two-strides/small-question`"}
	}
	src, problem := eventAt(place[1], place[2])
	if problem != "" {
		return []string{problem}
	}
	var found []string
	if problem := entryIn(src, c.entry); problem != "" {
		found = append(found, problem)
	}
	for _, also := range places.FindAllStringSubmatch(c.also, -1) {
		if _, problem := eventAt(also[1], also[2]); problem != "" {
			found = append(found, "also: "+problem)
		}
	}
	return found
}

// eventAt finds an event of a shipped scenario; problem says what is missing.
func eventAt(id, event string) (src *scenario.Source, problem string) {
	if !slices.Contains(scenarios.Shipped(), id) {
		return nil, "no scenario " + id + " ships"
	}
	sc, _ := scenario.Open(scenarios.Files, id)
	if sc == nil || !slices.ContainsFunc(sc.Source.Events, func(e scenario.EventSource) bool { return e.ID == event }) {
		return nil, "no event " + event + " in " + id
	}
	return sc.Source, ""
}

// entryIn looks for an entry of the debrief of a scenario; problem says what is missing.
func entryIn(src *scenario.Source, entry string) (problem string) {
	m := entries.FindStringSubmatch(entry)
	if m == nil {
		return "says no entry of the debrief, as in mirror `writing-near`"
	}
	kind, id := m[1], m[2]
	there := false
	switch kind {
	case "mirror":
		there = slices.ContainsFunc(src.Habits, func(h scenario.HabitSource) bool { return h.ID == id }) ||
			slices.Contains(scenario.HabitNames(), id) && (src.Mirror.Watch == nil || slices.Contains(src.Mirror.Watch, id))
		kind = "habit"
	case "lesson":
		there = slices.ContainsFunc(src.Lessons, func(l scenario.LessonSource) bool { return l.ID == id })
	case "file":
		there = slices.ContainsFunc(view.Sections(), func(s view.Section) bool { return s.ID == id }) ||
			id == view.LessonSection().ID && len(src.Lessons) > 0
		kind = "section"
	case "page":
		there = slices.Contains(pages, id)
	}
	if !there {
		return "no " + kind + " " + id + " in the debrief of " + src.ID
	}
	return ""
}
