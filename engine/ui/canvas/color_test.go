package canvas_test

import (
	"math"
	"testing"

	"headcount/engine/ui/canvas"
)

// TestDistance: none from a colour to itself, 1 from black to white, the same there and back; and published values of Oklab.
func TestDistance(t *testing.T) {
	black, white, red, blue := canvas.RGB(0), canvas.RGB(0xFFFFFF), canvas.RGB(0xFF0000), canvas.RGB(0x0000FF)
	for _, k := range []struct {
		a, b canvas.Color
		want float64
	}{
		{red, red, 0},
		{black, white, 1},
		{white, black, 1},
		{black, red, math.Sqrt(.62796*.62796 + .22486*.22486 + .12585*.12585)}, // red is L .628, a .225, b .126
		{red, blue, math.Sqrt(.17595*.17595 + .25732*.25732 + .43737*.43737)},  // blue is L .452, a -.032, b -.312
	} {
		if got := canvas.Distance(k.a, k.b); math.Abs(got-k.want) > 1e-3 {
			t.Errorf("from %v to %v: %.4f, want %.4f", k.a, k.b, got, k.want)
		}
	}
}
