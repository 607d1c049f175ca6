package num

import "math"

// NormalQuantile returns the z below which a standard normal variable falls with probability p: 0 at one half, -Inf at 0,
// +Inf at 1, NaN outside [0, 1].
//
// Wichura 1988, Algorithm AS 241, routine PPND16: relative error about 1e-15.
func NormalQuantile(p float64) float64 {
	if !(p >= 0 && p <= 1) {
		return math.NaN()
	}
	q := p - 0.5
	if q >= -0.425 && q <= 0.425 {
		r := 0.180625 - float64(q*q)
		return float64(q*horner8(r, quantileMiddleOver)) / horner8(r, quantileMiddleUnder)
	}
	tail := p
	if q > 0 {
		tail = 1 - p
	}
	z := quantileTail(tail)
	if q < 0 {
		return -z
	}
	return z
}

// quantileTail returns the size of the z that leaves probability p, at most 0.075, beyond it.
func quantileTail(p float64) float64 {
	if p == 0 {
		return math.Inf(1)
	}
	r := math.Sqrt(-Log(p))
	if r <= 5 {
		r -= 1.6
		return horner8(r, quantileTailOver) / horner8(r, quantileTailUnder)
	}
	r -= 5
	return horner8(r, quantileFarOver) / horner8(r, quantileFarUnder)
}

// NormalCDF returns the probability that a standard normal variable falls below z: 0 at -Inf, one half at 0, 1 at +Inf.
//
// Hart et al. 1968, approximation 5666, which West 2005 recommends; its relative error grows in the tail, so from a distance
// of 4 Laplace's continued fraction takes over. Relative error up to 3e-13 in the lower tail, absolute error 1e-15
// elsewhere; 0 below about -38.5.
func NormalCDF(z float64) float64 {
	if z > 0 {
		return 1 - lowerNormal(z)
	}
	return lowerNormal(-z)
}

// lowerNormal returns the probability beyond a distance of at least 0 from the middle, on one side.
func lowerNormal(distance float64) float64 {
	if distance > 39 {
		return 0
	}
	density := Exp(float64(-0.5 * float64(distance*distance)))
	if distance < 4 {
		return float64(density*horner7(distance, cdfOver)) / horner8(distance, cdfUnder)
	}
	const sqrtTwoPi = 2.506628274631000502415765284811045253006986740609938316629923576
	fraction := distance
	for term := 24.0; term >= 1; term-- { // from there down, the next term is below one rounding at distance 4
		fraction = distance + term/fraction
	}
	return density / float64(fraction*sqrtTwoPi)
}

// LogNormal returns the value at probability u of a log-normal variable, given its median and the standard deviation sigma
// of its logarithm: 0 at u = 0 and +Inf at u = 1 where sigma is above 0, and the median for every u inside where it is 0.
func LogNormal(median, sigma, u float64) float64 {
	return float64(median * Exp(float64(sigma*NormalQuantile(u))))
}

// horner8 evaluates a polynomial of degree 7, lowest coefficient first, with every product rounded.
func horner8(x float64, c []float64) float64 {
	_ = c[7]
	sum := float64(c[7]*x) + c[6]
	sum = float64(sum*x) + c[5]
	sum = float64(sum*x) + c[4]
	sum = float64(sum*x) + c[3]
	sum = float64(sum*x) + c[2]
	sum = float64(sum*x) + c[1]
	return float64(sum*x) + c[0]
}

// horner7 evaluates a polynomial of degree 6, lowest coefficient first, with every product rounded.
func horner7(x float64, c []float64) float64 {
	_ = c[6]
	sum := float64(c[6]*x) + c[5]
	sum = float64(sum*x) + c[4]
	sum = float64(sum*x) + c[3]
	sum = float64(sum*x) + c[2]
	sum = float64(sum*x) + c[1]
	return float64(sum*x) + c[0]
}

// Coefficients of AS 241: numerators and denominators for |p - 1/2| <= 0.425, for the tails, and for the far tails.
var (
	quantileMiddleOver = []float64{
		3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
		4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
	}
	quantileMiddleUnder = []float64{
		1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
		2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
	}
	quantileTailOver = []float64{
		1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
		1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
	}
	quantileTailUnder = []float64{
		1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
		1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
	}
	quantileFarOver = []float64{
		6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
		2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
	}
	quantileFarUnder = []float64{
		1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
		7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
	}
)

// Coefficients of Hart's approximation 5666.
var (
	cdfOver = []float64{
		220.2068679123761, 221.2135961699311, 112.0792914978709, 33.91286607838300,
		6.373962203531650, 0.7003830644436881, 0.3526249659989109e-1,
	}
	cdfUnder = []float64{
		440.4137358247522, 793.8265125199484, 637.3336333788311, 296.5642487796737,
		86.78073220294608, 16.06417757920695, 1.755667163182642, 0.8838834764831844e-1,
	}
)
