package playtest

import (
	"context"
	"strings"
	"testing"
)

// TestRefusedChoicesAreNotOpen: a choice that stands in a scene as "not now" is not counted as open, and what was said against it is told.
func TestRefusedChoicesAreNotOpen(t *testing.T) {
	c := Cover(context.Background(), open(t, defects+"choice-never-open.toml"), Options{Runs: 20})
	for i := range c.Events {
		e := &c.Events[i]
		for _, x := range e.Choices {
			switch {
			case e.ID == "third" && x.ID == "sample":
				if x.Offered != 0 || x.Refused != e.Fired || x.Taken != 0 || !strings.Contains(x.Why, "Eli") {
					t.Errorf("came up %d times: %+v", e.Fired, x)
				}
			case x.Refused != 0 || x.Why != "":
				t.Errorf("%s.%s is never refused: %+v", e.ID, x.ID, x)
			}
		}
	}
	want := "choice third.sample, not now "
	if never := strings.Join(c.Never, "\n"); !strings.Contains(never, want) {
		t.Errorf("%q is not in\n%s", want, never)
	}
}
