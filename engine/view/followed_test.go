package view

import (
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestHandedInIsNotAskedAfter: of a request that lies, it is told when it was asked after, and not before it was.
func TestHandedInIsNotAskedAfter(t *testing.T) {
	m := NewMaker(shipped(t, "headcount"))
	for _, c := range []struct {
		handed, followed int // working days ago
		want             string
	}{{6, 6, ""}, {0, 0, ""}, {6, 1, "You asked after it yesterday."}, {6, 0, "You asked after it today."}} {
		d := &observe.Desk{Day: 13}
		q := &observe.Request{Standing: term.StandingPending, Lacks: term.NoObject, Handed: d.Day, Followed: c.followed}
		for range c.handed {
			q.Handed--
		}
		told := strings.Join(m.requestLines(d, q), " ")
		if has := strings.Contains(told, "asked after"); has != (c.want != "") || !strings.Contains(told, c.want) {
			t.Errorf("handed in %d days ago and asked after %d days ago: %q, want %q", c.handed, c.followed, told, c.want)
		}
	}
}
