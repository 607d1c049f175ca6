package scenarios_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
)

var (
	quoted = regexp.MustCompile(`“([^”]*)”`)
	word   = regexp.MustCompile(`[\pL\pN’$]+`)
)

// TestWhatIsQuotedWasSaid: what Friday and the debrief quote of a scene, by the sign of how it came, stands in the words of that scene: each word in its
// order, though some may be left out between them.
func TestWhatIsQuotedWasSaid(t *testing.T) {
	quotes := 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Source.Events {
			e := &sc.Source.Events[i]
			for j := range e.Choices {
				c := &e.Choices[j]
				for came, o := range c.Outcomes {
					for _, q := range quoted.FindAllStringSubmatch(o.Sign, -1) {
						quotes++
						if !inOrder(word.FindAllString(strings.ToLower(q[1]), -1), word.FindAllString(strings.ToLower(o.Text+" "+c.Text+" "+e.Text), -1)) {
							t.Errorf("%s, %s, %s, %s quotes %s of: %s", id, e.ID, c.ID, came, q[0], o.Text)
						}
					}
				}
			}
		}
	}
	if quotes < 100 {
		t.Errorf("%d quotes: the test shows little", quotes)
	}
}

// inOrder reports whether some words stand among others in their order.
func inOrder(some, all []string) bool {
	for _, w := range some {
		at := slices.Index(all, w)
		if at < 0 {
			return false
		}
		all = all[at+1:]
	}
	return true
}
