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

// bitsOf are the bits that stand for the step of 2^-52 that u lies in.
func bitsOf(u float64) uint64 { return uint64(u*0x1p52) << 12 }

// TestNormalBitsAreTheQuantile holds draws of bits to the quantile, over the middle, both tails and the ends of pieces, and to its order across
// those.
func TestNormalBitsAreTheQuantile(t *testing.T) {
	seed := uint64(2)
	check := func(bits uint64) float64 {
		u := (float64(bits>>12) + .5) * 0x1p-52
		got, want := NormalBits(bits), NormalQuantile(u)
		if !(math.Abs(got-want) <= 1e-8) {
			t.Errorf("bits %x: got %v, want %v", bits, got, want)
		}
		return got
	}
	for range 100_000 {
		u := nextUnit(&seed)
		check(bitsOf(u))
		check(bitsOf(float64(u * 0x1p-40)))
		check(^bitsOf(float64(u * 0x1p-40)))
		check(bitsOf(u) | 1<<12 - 1) // the last twelve bits say nothing
	}
	for k := range uint64(1 << middleShift) {
		end := k << (64 - middleShift)
		before := math.Inf(-1)
		for step := -2; step <= 2; step++ {
			if k == 0 && step < 0 {
				continue
			}
			z := check(end + uint64(step)<<12)
			if z < before-1e-12 {
				t.Errorf("around piece %d: %v after %v", k, z, before)
			}
			before = z
		}
		check(end + 1<<(63-middleShift))
	}
	if low, high := check(0), check(math.MaxUint64); math.Abs(low+high) > 1e-12 {
		t.Errorf("the ends are %v and %v", low, high)
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

func BenchmarkNormalBits(b *testing.B) {
	bits, sum := uint64(1), 0.0
	for b.Loop() {
		bits = bits*0x5851f42d4c957f2d + 0x14057b7ef767814f
		sum += NormalBits(bits)
	}
	if sum != sum {
		b.Fatal("NaN")
	}
}
