package shares

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestWholeByHand: what is rounded each by itself and comes to 99, 101 or 102 comes to all.
func TestWholeByHand(t *testing.T) {
	for _, k := range []struct {
		units int
		parts []float64
		want  []int
	}{
		{100, []float64{1. / 3, 1. / 3, 1. / 3}, []int{34, 33, 33}},              // 33, 33, 33: 99
		{100, []float64{.125, .875}, []int{13, 87}},                              // 13, 88: 101
		{100, []float64{.156, .156, .156, .532}, []int{16, 16, 15, 53}},          // 16, 16, 16, 53: 101
		{100, []float64{.255, .255, .255, .235}, []int{26, 26, 25, 23}},          // 26, 26, 26, 24: 102
		{100, []float64{.404, .304, .204, .088}, []int{41, 30, 20, 9}},           // 40, 30, 20, 9: 99
		{100, []float64{.5, .3, .2}, []int{50, 30, 20}},                          // nothing lost, nothing given
		{100, []float64{.29, .57, .14}, []int{29, 57, 14}},                       // though 100*.29 is 28.999999999999996
		{100, []float64{1, 0, 0}, []int{100, 0, 0}},                              //
		{100, []float64{.6, .4, -1e-17}, []int{60, 40, 0}},                       // a hair below nothing
		{100, []float64{0, 0}, []int{0, 0}},                                      // no whole at all
		{100, nil, []int{}},                                                      //
		{1000, []float64{1. / 6, 1. / 6, 4. / 6}, []int{167, 167, 666}},          // in tenths of a percent
		{100, []float64{2, 1}, []int{67, 33}},                                    // counts
		{10, []float64{.26, .26, .26, .22}, []int{3, 3, 2, 2}},                   //
		{100, []float64{.495, .505}, []int{50, 50}},                              // of the same remainders the first
		{100, slices.Repeat([]float64{.005}, 200), slices.Repeat([]int{1}, 100)}, // more parts than units: the first hundred
	} {
		want := append(slices.Clone(k.want), make([]int, len(k.parts)-len(k.want))...)
		if got := Whole(k.units, k.parts...); !slices.Equal(got, want) {
			t.Errorf("%v in %d units: %v, want %v", k.parts, k.units, got, want)
		}
	}
}

// TestWholeComesToAll: whatever the parts, they come to all of it, each stays within a unit of what it is, and a larger part never has less.
func TestWholeComesToAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 2000), 1, 9).Draw(t, "counts")
		units := rapid.SampledFrom([]int{10, 100, 1000}).Draw(t, "units")
		parts, total := make([]float64, len(counts)), 0
		for i, n := range counts {
			parts[i] = float64(n)
			total += n
		}
		if total == 0 {
			return
		}
		sum := 0
		got := Whole(units, parts...)
		for i, n := range got {
			sum += n
			if exact := float64(units*counts[i]) / float64(total); math.Abs(float64(n)-exact) > 1 {
				t.Fatalf("%.3f is told as %d", exact, n)
			}
			for j := range got {
				if counts[i] > counts[j] && got[i] < got[j] {
					t.Fatalf("%d has %d and %d has %d", counts[i], got[i], counts[j], got[j])
				}
			}
		}
		if sum != units {
			t.Fatalf("%v are told as %v, together %d of %d", counts, got, sum, units)
		}
	})
}
