package drift

import "testing"

// TestFrozen holds where a product is rounded before a sum, and fails where the two are fused: a bad example.
func TestFrozen(t *testing.T) {
	x := 1 + 0x1p-30
	if got := sum(x, x, -(1 + 0x1p-29)); got != 0 {
		t.Errorf("got %v, want 0", got)
	}
}

//go:noinline
func sum(x, y, z float64) float64 { return x*y + z }
