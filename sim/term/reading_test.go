package term

import "testing"

// TestFifth: fifths and halves of a population of applicants.
func TestFifth(t *testing.T) {
	for _, k := range []struct {
		z    float64
		want Band
	}{{-2, Strained}, {-.85, Strained}, {-.83, Flat}, {-.01, Flat}, {0, Fine}, {.83, Fine}, {.84, Bright}} {
		if got := Fifth(k.z); got != k.want {
			t.Errorf("%v: %v, want %v", k.z, got, k.want)
		}
	}
}
