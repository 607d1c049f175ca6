package scenarios_test

import (
	"slices"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
)

// TestWhoIsBroughtIsTheSame: what is brought from an earlier scenario is known by the id of whoever it is about; under an id that a scenario takes up
// there is nobody else in any other.
func TestWhoIsBroughtIsTheSame(t *testing.T) {
	shipped, taken := map[string]*scenario.Source{}, 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		shipped[id] = sc.Source
	}
	for id, src := range shipped {
		if slices.Contains(src.Carry.Reads, "advisers") {
			for earlier, from := range shipped {
				taken += sameNames(t, id, earlier, advisers(src), advisers(from))
			}
		}
		if slices.Contains(src.Carry.Reads, "people") || slices.Contains(src.Carry.Reads, "quotes") {
			for earlier, from := range shipped {
				taken += sameNames(t, id, earlier, people(src), people(from))
			}
		}
	}
	if taken < 20 {
		t.Errorf("%d people and advisers are in two scenarios: that shows little", taken)
	}
}

// sameNames holds the names under the same ids against each other and returns how many there are.
func sameNames(t *testing.T, id, earlier string, here, there map[string]string) (both int) {
	t.Helper()
	for who, name := range here {
		if before, known := there[who]; known && id != earlier {
			if both++; before != name {
				t.Errorf("%s: what was done with %s in %s would be brought to %s, as both are %q", id, before, earlier, name, who)
			}
		}
	}
	return both
}

func advisers(src *scenario.Source) map[string]string {
	names := map[string]string{}
	for i := range src.Advisers {
		names[src.Advisers[i].ID] = src.Advisers[i].Name
	}
	return names
}

func people(src *scenario.Source) map[string]string {
	names := map[string]string{}
	for i := range src.People {
		names[src.People[i].ID] = src.People[i].Name
	}
	return names
}
