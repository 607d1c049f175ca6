package rng

import (
	"math"
	"testing"

	"headcount/sim/num"
)

// TestLogNormalsAreTheLaw: each value of the list lies between the two quantiles whose mean it is, and of all together the mean is the law's own; so
// it is of the logarithms, and their variance, but for what a share has in itself. Quarters that share their first ten bits share a value.
func TestLogNormalsAreTheLaw(t *testing.T) {
	var list LogNormals
	for _, law := range []struct{ median, sigma float64 }{{6, 1}, {.1, 1}, {3, .7}, {15, 1.3}, {1, 1.5}, {40, 1e-9}, {6, 3}, {2, -1}} {
		list.Of(LogNormalLaw{Median: law.median, Sigma: law.sigma, High: math.Inf(1)}, 1)
		sum, logs := 0.0, 0.0
		for v := 0; v < 1<<16; v += 64 {
			got := list.Value(Quarter(v))
			ends := [2]float64{num.LogNormal(law.median, law.sigma, float64(v)/(1<<16)), num.LogNormal(law.median, law.sigma, float64(v+64)/(1<<16))}
			if low, high := min(ends[0], ends[1]), max(ends[0], ends[1]); !(got >= low*(1-1e-9) && got <= high*(1+1e-9)) {
				t.Fatalf("median %v, sigma %v, value %d: got %v, want between %v and %v", law.median, law.sigma, v, got, low, high)
			}
			if last := list.Value(Quarter(v + 63)); last != got {
				t.Fatalf("median %v, sigma %v: %v at %d and %v at %d", law.median, law.sigma, got, v, last, v+63)
			}
			sum += got / 1024
			logs += math.Log(got/law.median) * math.Log(got/law.median) / 1024
		}
		if want := law.median * math.Exp(law.sigma*law.sigma/2); math.Abs(sum/want-1) > 1e-9 {
			t.Errorf("median %v, sigma %v: mean %v, want %v", law.median, law.sigma, sum, want)
		}
		if want := law.sigma * law.sigma; math.Abs(law.sigma) <= 1.5 && math.Abs(logs-want) > .005*want {
			t.Errorf("median %v, sigma %v: variance of the logarithm %v, want %v", law.median, law.sigma, logs, want)
		}
	}
}

// TestLogNormalsKeepTheirBounds: values beyond a bound are at it, and all others as they are without one; a list is that of the law asked for last.
func TestLogNormalsKeepTheirBounds(t *testing.T) {
	var free, bound LogNormals
	if got := free.Value(1 << 15); got != 0 {
		t.Errorf("the zero value gives %v", got)
	}
	free.Of(LogNormalLaw{Median: 6, Sigma: 1, High: math.Inf(1)}, 1)
	bound.Of(LogNormalLaw{Median: 9, High: 20}, 1)
	if low, high := bound.Value(0), bound.Value(1<<16-1); low != 9 || high != 9 {
		t.Errorf("no spread: %v to %v", low, high)
	}
	bound.Of(LogNormalLaw{Median: 6, Sigma: 1, Low: 1, High: 20}, 1)
	at := [2]int{}
	for v := range 1 << 16 {
		got, want := bound.Value(Quarter(v)), free.Value(Quarter(v))
		switch {
		case want < 1:
			at[0]++
			want = 1
		case want > 20:
			at[1]++
			want = 20
		}
		if got != want {
			t.Fatalf("value %d: got %v, want %v", v, got, want)
		}
	}
	if at[0] == 0 || at[1] == 0 {
		t.Errorf("%v values at the bounds", at)
	}
	if got := bound.Of(LogNormalLaw{Median: 6, Sigma: math.NaN()}, 1).Value(1 << 15); got == got {
		t.Errorf("sigma is no number: got %v", got)
	}
}

// TestNormalsAreTheLaw: mean 0 and variance 1, of which no more than a thousandth was stretched, each value next to the quantiles whose mean it is,
// and as many on either side.
func TestNormalsAreTheLaw(t *testing.T) {
	sum, squares := 0.0, 0.0
	for v := range 1 << 16 {
		z := Quarter(v).Normal()
		sum += z / (1 << 16)
		squares += z * z / (1 << 16)
		low, high := num.NormalQuantile(float64(v>>6)/1024), num.NormalQuantile(float64(v>>6+1)/1024)
		if !(z > low-.002 && z < high+.002) {
			t.Fatalf("value %d: %v, want between %v and %v", v, z, low, high)
		}
		if mirror := -Quarter(1<<16 - 1 - v).Normal(); math.Abs(z-mirror) > 1e-12 {
			t.Fatalf("value %d: %v, and %v on the other side", v, z, mirror)
		}
	}
	if math.Abs(sum) > 1e-14 || math.Abs(squares-1) > 1e-12 {
		t.Errorf("mean %v, variance %v", sum, squares)
	}
}
