package num

import "math"

// sqrtHalfBits are the bits of the square root of one half, the lower end of the reduced range of Log.
const sqrtHalfBits = 0x3fe6a09e667f3bcd

// The bits of the least normal number and of infinity: all between them belong to the positive normal numbers.
const (
	leastNormal = 0x0010_0000_0000_0000
	infinite    = 0x7ff0_0000_0000_0000
)

// Log returns the natural logarithm of x, within about one unit in the last place.
//
// Log(1) is exactly 0, Log(0) is -Inf, Log(+Inf) is +Inf; below 0 and for NaN it is NaN.
//
// x is written as 2^k · (1 + f) with 1 + f between √½ and √2; with s = f/(2 + f) the series of 2·artanh(s) gives
// ln(1 + f) = f - s·(f - R), R = 2·(s²/3 + s⁴/5 + ... + s²⁰/21), in which the leading f carries no error. The terms of R are paired so that a
// processor can work on several at once.
func Log(x float64) float64 {
	shift := 0
	if math.Float64bits(x)-leastNormal >= infinite-leastNormal { // not between the least normal number and the largest
		switch {
		case x != x || x > math.MaxFloat64:
			return x
		case x < 0:
			return math.NaN()
		case x == 0:
			return math.Inf(-1)
		}
		x, shift = float64(x*0x1p54), 54 // subnormal: give it a full mantissa first
	}
	k, f := reduceLog(x, shift)
	s := f / (2 + f)
	z := float64(s * s) // up to 0.0295, for which the series below leaves less than 2^-56 out
	z2 := float64(z * z)
	z4 := float64(z2 * z2)
	low := (2.0/3 + float64(z*(2.0/5))) + float64(z2*(2.0/7+float64(z*(2.0/9))))
	mid := (2.0/11 + float64(z*(2.0/13))) + float64(z2*(2.0/15+float64(z*(2.0/17))))
	high := 2.0/19 + float64(z*(2.0/21))
	series := float64(z * (low + float64(z4*(mid+float64(z4*high)))))
	return float64(k*ln2Hi) - ((float64(s*(f-series)) - float64(k*ln2Lo)) - f)
}

// reduceLog splits a normal positive x, 2^shift times too large, into 2^k · (1 + f), exactly.
func reduceLog(x float64, shift int) (k, f float64) {
	bits := math.Float64bits(x)
	above := int64(bits - sqrtHalfBits)
	exponent := above >> 52
	mantissa := math.Float64frombits(bits - uint64(exponent)<<52)
	return float64(int(exponent) - shift), mantissa - 1
}

// Logit returns ln(p/(1 - p)), the log-odds of a share p and the inverse of [Logistic]: -Inf at 0, 0 at one half, +Inf at 1,
// NaN outside [0, 1].
func Logit(p float64) float64 {
	if !(p >= 0 && p <= 1) {
		return math.NaN()
	}
	return Log(p / (1 - p))
}

// Pow returns base to the power exponent as Exp(exponent·Log(base)).
//
// Anything to the power 0 is 1, and 1 to any power is 1; 0 to a positive power is 0, to a negative power +Inf. A base below
// 0 gives NaN, whole exponents included: the model raises shares and ratios, never signed quantities. The relative error
// grows with the size of exponent·Log(base), to about 1e-13 near the ends of the range.
func Pow(base, exponent float64) float64 {
	if exponent == 0 || base == 1 {
		return 1
	}
	return Exp(float64(exponent * Log(base)))
}
