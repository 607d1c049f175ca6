package voice

import (
	"strings"
	"testing"
)

// TestReestimated: every line names the project and leaves no gap open, whatever the number.
func TestReestimated(t *testing.T) {
	lines := map[string]bool{}
	for n := range 3 * len(reestimated) {
		line := Reestimated("Two Keys", n)
		if !strings.Contains(line, "Two Keys") || strings.Contains(line, "{") {
			t.Errorf("line %d: %q", n, line)
		}
		lines[line] = true
	}
	if len(lines) != len(reestimated) {
		t.Errorf("%d lines of %d", len(lines), len(reestimated))
	}
}
