package num

import (
	"math"
	"testing"
)

// TestCosDegrees: the ends exactly, a half at 60, and the library's cosine everywhere between.
func TestCosDegrees(t *testing.T) {
	for degrees, want := range map[float64]float64{-1: 1, 0: 1, 60: .5, 90: 0, 120: 0} {
		if got := CosDegrees(degrees); math.Abs(got-want) > 1e-14 {
			t.Errorf("cos %v: got %v, want %v", degrees, got, want)
		}
	}
	for k := range 900 {
		d := float64(k) / 10
		if got, want := CosDegrees(d), math.Cos(d*math.Pi/180); math.Abs(got-want) > 1e-13 {
			t.Errorf("cos %v: got %v, want %v", d, got, want)
		}
	}
}
