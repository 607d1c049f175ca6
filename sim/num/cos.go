package num

// CosDegrees returns the cosine of an angle in degrees. The angle must lie within 0 and 90; beyond it is taken as the nearer end.
//
// Taylor's polynomial of degree 20: error below 1e-14 on a right angle.
func CosDegrees(degrees float64) float64 {
	if degrees >= 90 {
		return 0
	}
	if degrees <= 0 {
		return 1
	}
	const radian = 3.141592653589793 / 180
	x := Square(float64(degrees * radian))
	sum := cosine[len(cosine)-1]
	for k := len(cosine) - 2; k >= 0; k-- {
		sum = float64(sum*x) + cosine[k]
	}
	return sum
}

// cosine are the coefficients of the even powers.
var cosine = [...]float64{
	1, -1. / 2, 1. / 24, -1. / 720, 1. / 40320, -1. / 3628800, 1. / 479001600, -1. / 87178291200, 1. / 20922789888000,
	-1. / 6402373705728000, 1. / 2432902008176640000,
}
