package num

import "math"

// ln2Hi holds the leading 32 bits of ln 2, so that its product with a small whole number is exact; ln2Lo holds the rest.
const (
	ln2Hi = 0x1.62e42feep-1
	ln2Lo = 0x1.a39ef35793c76p-33
)

const (
	expOverflow  = 709.782712893384   // the largest argument with a finite result
	expUnderflow = -745.1332191019412 // the smallest argument with a result above 0
	log2e        = 1.4426950408889634073599246810018921374266459541529859341354494069
	sixteenths   = 16 * log2e // steps of ln(2)/16 in one unit
)

// powersOfTwo holds 2^(j/16), each the nearest float64.
var powersOfTwo = [16]float64{
	0x1.0000000000000p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
	0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
	0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f090p+0,
	0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
}

// Exp returns e to the power x, within about one unit in the last place.
//
// Exp(0) is exactly 1, Exp(+Inf) is +Inf, Exp(-Inf) is 0, Exp(NaN) is NaN. Above 709.78 it overflows to +Inf; below -708.4
// the result is subnormal, below -745.13 it is 0.
//
// x is written as (16m + j)·ln(2)/16 + r with |r| <= ln(2)/32; then e^x = 2^m · 2^(j/16) · e^r, and the Taylor series of e^r
// needs seven terms.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > expOverflow:
		return math.Inf(1)
	case x < expUnderflow:
		return 0
	}
	steps := math.Floor(float64(x*sixteenths) + 0.5)
	r := (x - float64(steps*(ln2Hi/16))) - float64(steps*(ln2Lo/16))
	r2 := float64(r * r)
	low := 0.5 + float64(r*(1.0/6))
	mid := 1.0/24 + float64(r*(1.0/120))
	high := 1.0/720 + float64(r*(1.0/5040))
	tail := low + float64(r2*(mid+float64(r2*high)))
	growth := r + float64(r2*tail)

	whole := int(steps)
	power := powersOfTwo[whole&15]
	return scale(power+float64(power*growth), whole>>4)
}

// scale returns x * 2^exponent, without the general case where the power itself is an ordinary number.
func scale(x float64, exponent int) float64 {
	if exponent > -1022 && exponent < 1024 {
		return float64(x * math.Float64frombits(uint64(exponent+1023)<<52))
	}
	return math.Ldexp(x, exponent)
}

// Logistic returns 1/(1 + e^-x), the share that log-odds x stand for: 0 at -Inf, one half exactly at 0, 1 at +Inf.
//
// It keeps its relative accuracy in the lower tail; in the upper tail it reaches 1 at about 37.
func Logistic(x float64) float64 {
	if x < 0 {
		odds := Exp(x)
		return odds / (1 + odds)
	}
	return 1 / (1 + Exp(-x))
}
