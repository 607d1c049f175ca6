package num

// CosDegrees returns the cosine of an angle in degrees. The angle must lie within 0 and 90; beyond it is taken as the nearer end.
//
// Taylor's polynomial of degree 20: error below 1e-14 on a right angle. The terms are paired so that a processor can work on several
// at once.
func CosDegrees(degrees float64) float64 {
	if degrees >= 90 {
		return 0
	}
	if degrees <= 0 {
		return 1
	}
	const radian = 3.141592653589793 / 180
	x := Square(float64(degrees * radian))
	x2 := float64(x * x)
	x4 := float64(x2 * x2)
	a := float64(x*cosine[1]) + 1
	b := float64(x*cosine[3]) + cosine[2]
	c := float64(x*cosine[5]) + cosine[4]
	d := float64(x*cosine[7]) + cosine[6]
	e := float64(x*cosine[9]) + cosine[8]
	low := a + float64(x2*b)
	mid := c + float64(x2*d)
	high := e + float64(x2*cosine[10])
	return low + float64(x4*(mid+float64(x4*high)))
}

// cosine are the coefficients of the even powers.
var cosine = [...]float64{
	1, -1. / 2, 1. / 24, -1. / 720, 1. / 40320, -1. / 3628800, 1. / 479001600, -1. / 87178291200, 1. / 20922789888000,
	-1. / 6402373705728000, 1. / 2432902008176640000,
}
