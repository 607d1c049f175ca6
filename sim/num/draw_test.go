package num

import (
	"math"
	"testing"
)

// TestNormalDrawIsTheQuantile holds draws to the quantile, over the middle and far into both tails, at the ends of pieces and beyond
// the last.
func TestNormalDrawIsTheQuantile(t *testing.T) {
	seed := uint64(1)
	check := func(u float64) {
		if got, want := NormalDraw(u), NormalQuantile(u); math.Abs(got-want) > 1e-8 {
			t.Errorf("u = %v: got %v, want %v", u, got, want)
		}
	}
	for range 100_000 {
		u := nextUnit(&seed)
		check(u)
		check(float64(int64(u*0x1p12)) * 0x1p-52) // steps of the tails
		check(1 - float64(int64(u*0x1p12))*0x1p-53)
	}
	for k := range 53 {
		for j := range 32 {
			u := math.Ldexp(1+float64(j)/32, -k-2)
			if float64(int64(u*0x1p53)) == u*0x1p53 {
				check(u)
				check(1 - u)
			}
		}
	}
	for _, u := range []float64{.5, 0x1p-53, 1 - 0x1p-53} {
		check(u)
	}
}

// TestNormalDrawBeyond: at the ends and outside it is what the quantile is; nearer to an end than any draw it is infinite.
func TestNormalDrawBeyond(t *testing.T) {
	for _, u := range []float64{0, 1, -1, 2, math.Inf(1), math.Inf(-1)} {
		got, want := NormalDraw(u), NormalQuantile(u)
		if got != want && (got == got || want == want) {
			t.Errorf("u = %v: got %v, want %v", u, got, want)
		}
	}
	if got := NormalDraw(0x1p-54); !math.IsInf(got, -1) {
		t.Errorf("2^-54 gives %v", got)
	}
	if got := NormalDraw(math.NaN()); got == got {
		t.Errorf("NaN gives %v", got)
	}
	if got := NormalDraw(.5); got != 0 {
		t.Errorf("the middle is %v", got)
	}
}

// TestNormalDrawRises: a larger u never gives a smaller z, across the ends of pieces too.
func TestNormalDrawRises(t *testing.T) {
	for k := range 53 * 32 {
		end := math.Float64frombits(uint64(k+firstPiece) << pieceShift)
		for _, u := range []float64{end, 1 - end} {
			below, above := NormalDraw(u-0x1p-53), NormalDraw(u+0x1p-53)
			if at := NormalDraw(u); below > at || at > above {
				t.Errorf("around %v: %v, %v, %v", u, below, at, above)
			}
		}
	}
}

func BenchmarkNormalDraw(b *testing.B) {
	seed, sum := uint64(1), 0.0
	for b.Loop() {
		sum += NormalDraw(nextUnit(&seed))
	}
	if sum != sum {
		b.Fatal("NaN")
	}
}
