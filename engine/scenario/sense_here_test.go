package scenario

import (
	"fmt"
	"testing"
)

// TestWhoMayBeThereIsNotReported: on the edges of the days on which somebody is there, and wherever the play itself may bring them or let them go,
// nothing is said.
func TestWhoMayBeThereIsNotReported(t *testing.T) {
	bo := func(more string) string {
		return "[[person]]\nid = \"bo\"\nname = \"Bo\"\ndesk = [900, 300]\n" + more + "\n"
	}
	chairs := func(from, by, when string) string {
		return fmt.Sprintf("[[event]]\nid = \"chairs\"\nfrom = %q\nby = %q\nwhen = %q\ntext = \"Somebody has moved the chairs.\"\n", from, by, when)
	}
	hires := "vacant = true\n[[opening]]\nid = \"post\"\nname = \"The post\"\nplace = \"bo\"\nopen = true\n" +
		"[[candidate]]\nid = \"greta\"\nname = \"Greta\"\nopening = \"post\"\n"
	for what, more := range map[string]string{
		"there on the day they come":        bo(`arrives = "w3 mon"`) + chairs("w1 mon", "w3 mon", "not gone(bo)"),
		"not there until the day they come": bo(`arrives = "w3 mon"`) + chairs("w2 fri", "w4 fri", "gone(bo)"),
		"there until the day they leave":    bo(`leaves = "w2 tue"`) + chairs("w2 mon", "w4 fri", "present(bo)"),
		"spoken with before they left":      bo(`leaves = "w2 mon"`) + chairs("w3 mon", "w4 fri", "spoken(bo) > 0"),
		"resigned in the story":             bo("") + chairs("w1 mon", "w2 fri", "fired(small-question)") + "does = [\"quit bo\"]\n[[event]]\nid = \"empty\"\nwhen = \"gone(bo)\"\ntext = \"A desk is empty.\"\n",
		"may leave by themselves":           bo("") + chairs("w1 mon", "w4 fri", "gone(bo)") + "[model]\nuses = [\"needs\", \"turnover\"]\n",
		"a place that nobody has yet":       bo(hires) + chairs("w1 mon", "w4 fri", "gone(bo) and applied(greta)"),
		"asked either way":                  bo(`arrives = "w3 mon"`) + chairs("w1 mon", "w2 fri", "gone(bo) or week > 1"),
	} {
		if found := CheckPaths(with(t, more)); len(found) > 0 {
			t.Errorf("%s: %s", what, found[0].Text())
		}
	}
}
