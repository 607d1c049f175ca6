package host

import (
	"testing"

	"headcount/engine/ui/input"
)

// A held arrow counts at once, after 0.4 s (tick 24), and then at every fifth tick; a held Enter only once.
func TestCounts(t *testing.T) {
	for _, tt := range []struct {
		key   input.Key
		ticks int
		want  bool
	}{
		{input.Left, 0, false},
		{input.Left, 1, true},
		{input.Left, 2, false},
		{input.Left, 23, false},
		{input.Left, 24, true},
		{input.Left, 28, false},
		{input.Left, 29, true},
		{input.Enter, 1, true},
		{input.Enter, 24, false},
	} {
		if got := counts(tt.key, tt.ticks); got != tt.want {
			t.Errorf("key %d held for %d ticks: %v, want %v", tt.key, tt.ticks, got, tt.want)
		}
	}
}
