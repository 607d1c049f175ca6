package view

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestObjectsAreCalledByName: what comes of an act about a candidate or an adviser names them, and a mentor does not speak like HR.
func TestObjectsAreCalledByName(t *testing.T) {
	for _, c := range []struct {
		file string
		verb term.Verb
		came term.Outcome
		name func(src *scenario.Source) string
	}{
		{"hiring", term.Offer, term.Accepted, func(src *scenario.Source) string { return src.Candidates[0].Name }},
		{"own-part", term.Advise, term.Learned, func(src *scenario.Source) string { return src.Advisers[0].Name }},
	} {
		sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + c.file + ".toml")
		if sc == nil {
			t.Fatal(found)
		}
		m, named, some := NewMaker(sc), 0, 0
		for gap := range 12 {
			d := &observe.Desk{Day: 3, Gap: gap}
			text := m.Outcome(d, Came{Act: term.NewAct(c.verb).On(0), Outcome: c.came, Revealed: term.NoMatter})
			if strings.Contains(text, first(c.name(sc.Source))) {
				named++
			}
			if strings.Contains(strings.ToLower(text), "somebody’s") || strings.Contains(text, "says somebody") {
				some++
			}
		}
		if named < 6 || some > 0 {
			t.Errorf("%v: %d of 12 lines name %s, %d name nobody", c.verb, named, c.name(sc.Source), some)
		}
	}
}
