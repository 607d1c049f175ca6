package validate

import (
	"math"
	"testing"
)

// TestShareError by hand: of four people in two teams two hold. Alike within teams (both of one, none of the other) the teams are 1 and -1
// off what half would be: sqrt(1+1)/4. One in each team: nobody is off, 0. As four clusters of one each is a half off: sqrt(4/4)/4, which is
// the binomial sqrt(p(1-p)/n).
func TestShareError(t *testing.T) {
	pairs := func(k int) int { return k / 2 }
	for _, k := range []struct {
		holds   []bool
		cluster func(k int) int
		want    float64
	}{
		{[]bool{true, true, false, false}, pairs, math.Sqrt2 / 4},
		{[]bool{true, false, false, true}, pairs, 0},
		{[]bool{true, true, false, false}, func(k int) int { return k }, .25},
	} {
		if got := shareError(k.holds, k.cluster); math.Abs(got-k.want) > 1e-15 {
			t.Errorf("%v: %v, want %v", k.holds, got, k.want)
		}
	}
	if got := shareError(nil, pairs); !math.IsNaN(got) {
		t.Errorf("of nobody: %v", got)
	}
}
