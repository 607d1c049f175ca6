package batch

// exactStudent are the quantiles .975 of Student's law for 1 to 11 degrees of freedom (as in any table of them; a test works them out anew).
var exactStudent = [...]float64{
	12.70620473617, 4.302652729749, 3.182446305284, 2.776445105198, 2.570581835636, 2.446911851145, 2.364624251593, 2.306004135204, 2.262157162798,
	2.228138851986, 2.200985160092,
}

// student95 is how many standard errors the 95 % interval of the mean of n plays reaches to either side: the quantile .975 of Student's law with n-1
// degrees of freedom. From 12 on it is the expansion around the normal quantile (Abramowitz & Stegun 1964, 26.7.5), which is off by less than 4e-6;
// sums and products alone, so that every machine gets the same bytes. Of one play there is no interval, and it is 0.
func student95(n int64) float64 {
	free := n - 1
	switch {
	case free < 1:
		return 0
	case free <= int64(len(exactStudent)):
		return exactStudent[free-1]
	}
	const z, z2 = z95, z95 * z95
	const (
		first  = z * (z2 + 1) / 4
		second = z * ((5*z2+16)*z2 + 3) / 96
		third  = z * (((3*z2+19)*z2+17)*z2 - 15) / 384
		fourth = z * ((((79*z2+776)*z2+1482)*z2-1920)*z2 - 945) / 92160
	)
	v := 1 / float64(free)
	inner := third + float64(fourth*v)
	inner = second + float64(inner*v)
	inner = first + float64(inner*v)
	return z + float64(inner*v)
}
