package num

import "math"

// Mul returns a*b, rounded, so that a sum it flows into cannot be fused with it.
func Mul(a, b float64) float64 {
	return float64(a * b)
}

// MulAdd returns a*b + c with the product rounded first: two roundings on every machine.
func MulAdd(a, b, c float64) float64 {
	return float64(a*b) + c
}

// Square returns x*x, rounded.
func Square(x float64) float64 {
	return float64(x * x)
}

// Dot3 returns the inner product of two triples, summed from first to last.
func Dot3(a, b [3]float64) float64 {
	return float64(a[0]*b[0]) + float64(a[1]*b[1]) + float64(a[2]*b[2])
}

// Approach returns x moved toward target by the share rate of the distance between them.
//
// A rate of 0 or less leaves x as it is, 1 or more returns target exactly, so that no rate overshoots.
func Approach(x, target, rate float64) float64 {
	switch {
	case rate <= 0:
		return x
	case rate >= 1:
		return target
	}
	return x + float64(rate*(target-x))
}

// Lerp returns the value a share t of the way from a to b: a at t = 0 and b at t = 1, both exactly. A t outside [0, 1]
// extrapolates; clamp it first where that has no meaning.
func Lerp(a, b, t float64) float64 {
	if t == 1 {
		return b
	}
	return a + float64(t*(b-a))
}

// Clamp returns x limited to [lo, hi]. NaN stays NaN. With lo > hi, a mistake of ours, it panics.
func Clamp(x, lo, hi float64) float64 {
	switch {
	case lo > hi:
		panic("num.Clamp: lo above hi")
	case x < lo:
		return lo
	case x > hi:
		return hi
	}
	return x
}

// Clamp01 returns x limited to [0, 1]. NaN stays NaN.
func Clamp01(x float64) float64 {
	switch {
	case x < 0:
		return 0
	case x > 1:
		return 1
	}
	return x
}

// Sqrt returns the square root of x, which IEEE 754 rounds correctly everywhere; NaN below 0.
func Sqrt(x float64) float64 {
	return math.Sqrt(x)
}
