package session

import (
	"fmt"
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestBrokenInvariantIsTold: a state that cannot be is our mistake and panics where it shows first, with its name, the day and the seeds; nothing is logged.
func TestBrokenInvariantIsTold(t *testing.T) {
	s := Start(opened(t, "own-part"), 3, 12, nil)
	for s.Arrive(); s.Stop() != term.Gap; s.Arrive() {
		if _, refused := s.Do(s.Fallback()); refused != nil {
			t.Fatal(refused)
		}
	}
	n := len(s.Log.Entries)
	s.state.Org.People[1].Affect = 7
	defer func() {
		said := fmt.Sprint(recover())
		for _, want := range []string{"invariant broken", "affect of person 1", "cast 3, luck 12", s.state.Org.Day.String()} {
			if !strings.Contains(said, want) {
				t.Errorf("it says %q, want %q in it", said, want)
			}
		}
		if len(s.Log.Entries) != n {
			t.Errorf("%d entries, had %d", len(s.Log.Entries), n)
		}
	}()
	s.Do(s.Fallback())
}
