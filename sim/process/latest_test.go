package process

import (
	"math"
	"testing"

	"headcount/sim/num"
)

// TestLatestIsWhatReckoningGives: whatever is asked for in whatever order, the same bits come out as from the function, and it is asked only for
// numbers that are others than the last of this person.
func TestLatestIsWhatReckoningGives(t *testing.T) {
	var kept latest
	asked := 0
	cos := func(x float64) float64 { asked++; return num.CosDegrees(x) }
	for step, x := range []float64{0, 0, 60, 60, 0, 90, math.NaN(), math.NaN(), 30} {
		for i := range 2 {
			got, want := kept.room(2).of(i, x+float64(i), cos), num.CosDegrees(x+float64(i))
			if math.Float64bits(got) != math.Float64bits(want) {
				t.Errorf("step %d, person %d: %v, want %v", step, i, got, want)
			}
		}
	}
	equal(t, "reckoned", asked, 2*7)
	equal(t, "places for more", len(kept.room(3)), 3)
	equal(t, "of another", kept.of(2, 60, cos), num.CosDegrees(60))
}
