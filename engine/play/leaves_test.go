package play

import (
	"testing"

	"headcount/sim/observe"
)

// TestWhoLeavesStopsTheRun: somebody who has left stops weeks that run, once, and nothing else that stood there before does.
func TestWhoLeavesStopsTheRun(t *testing.T) {
	d := observe.Desk{News: []observe.News{{Kind: observe.NewsSign}, {Kind: observe.NewsLeft}, {Kind: observe.NewsReply}}}
	for read, want := range []string{"Then somebody left.", "Then somebody left.", "", ""} {
		if got := leaves(&d, read); got != want {
			t.Errorf("read %d: %q, not %q", read, got, want)
		}
	}
}
