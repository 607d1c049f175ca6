package num

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// relative returns the relative difference of got from want; two equal values, infinities included, differ by 0.
func relative(got, want float64) float64 {
	if got == want {
		return 0
	}
	return math.Abs(got-want) / math.Abs(want)
}

// sweep compares two functions at n+1 even steps and reports the worst relative difference.
func sweep(t *testing.T, name string, low, high float64, n int, limit float64, got, want func(float64) float64) {
	t.Helper()
	worst, at := 0.0, low
	for i := 0; i <= n; i++ {
		x := low + (high-low)*float64(i)/float64(n)
		if r := relative(got(x), want(x)); !(r <= worst) {
			worst, at = r, x
		}
	}
	if !(worst <= limit) {
		t.Errorf("%s(%v): got %v, want %v, relative difference %.2g above %.2g", name, at, got(at), want(at), worst, limit)
	}
}

func TestAgainstMath(t *testing.T) {
	logistic := func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
	lower := func(z float64) float64 { return math.Erfc(-z/math.Sqrt2) / 2 }
	squared := func(x float64) float64 { return math.Exp(x/2) * math.Exp(x/2) }
	power := func(x float64) float64 { return math.Pow(x, 2.7) }
	sweep(t, "Exp", -708, 709, 200_000, 1e-15, Exp, math.Exp)
	sweep(t, "Exp", -2, 2, 200_000, 1e-15, Exp, math.Exp)
	sweep(t, "Exp", -745, -708, 1000, 1, Exp, squared) // subnormal: few bits left to compare, and math.Exp of arm64 has none of the last
	sweep(t, "Log", 1e-3, 3, 200_000, 1e-15, Log, math.Log)
	sweep(t, "Log", 3, 1e300, 100_000, 1e-15, Log, math.Log)
	sweep(t, "Logistic", -300, 300, 100_000, 1e-15, Logistic, logistic)
	sweep(t, "NormalCDF", -37, 0, 100_000, 3e-13, NormalCDF, lower)
	sweep(t, "NormalCDF", 0, 10, 100_000, 1e-15, NormalCDF, lower)
	sweep(t, "Pow", 1e-6, 1e6, 100_000, 1e-14, func(x float64) float64 { return Pow(x, 2.7) }, power)
}

// TestByHand compares with values from tables of 20 digits and more.
func TestByHand(t *testing.T) {
	inf := math.Inf(1)
	tests := []struct {
		name             string
		got, want, limit float64
	}{
		{"e", Exp(1), 2.71828182845904523536, 1e-15},
		{"1/e", Exp(-1), 0.36787944117144232160, 1e-15},
		{"e^10", Exp(10), 22026.4657948067165170, 1e-15},
		{"e^0", Exp(0), 1, 0},
		{"e^-0", Exp(math.Copysign(0, -1)), 1, 0},
		{"e^inf", Exp(inf), inf, 0},
		{"e^-inf", Exp(-inf), 0, 0},
		{"overflow", Exp(709.79), inf, 0},
		{"largest", Exp(709.782712893384), 1.797693134862273e308, 1e-12},
		{"smallest", Exp(-745.13), math.SmallestNonzeroFloat64, 0},
		{"underflow", Exp(-745.14), 0, 0},
		{"ln 2", Log(2), 0.69314718055994530942, 1e-15},
		{"ln 10", Log(10), 2.30258509299404568402, 1e-15},
		{"ln 1", Log(1), 0, 0},
		{"ln 0", Log(0), -inf, 0},
		{"ln inf", Log(inf), inf, 0},
		{"ln(1 + 2^-40)", Log(1 + 0x1p-40), 9.0949470177251e-13, 1e-13},
		{"ln of the smallest, -1074·ln 2", Log(math.SmallestNonzeroFloat64), -744.44007192138126231, 1e-15},
		{"logistic 0", Logistic(0), .5, 0},
		{"logistic ln 3 = 3/4", Logistic(1.09861228866810969140), .75, 1e-15},
		{"logistic -inf", Logistic(-inf), 0, 0},
		{"logistic inf", Logistic(inf), 1, 0},
		{"logit 1/2", Logit(.5), 0, 0},
		{"logit 3/4 = ln 3", Logit(.75), 1.09861228866810969140, 1e-15},
		{"logit 0", Logit(0), -inf, 0},
		{"logit 1", Logit(1), inf, 0},
		{"2^10", Pow(2, 10), 1024, 1e-14},
		{"9^-.5", Pow(9, -.5), 1.0 / 3, 1e-15},
		{"0^0", Pow(0, 0), 1, 0},
		{"0^2", Pow(0, 2), 0, 0},
		{"0^-2", Pow(0, -2), inf, 0},
		{"1^inf", Pow(1, inf), 1, 0},
		{"q(.5)", NormalQuantile(.5), 0, 0},
		{"q(.975)", NormalQuantile(.975), 1.95996398454005423552, 1e-15},
		{"q(.25)", NormalQuantile(.25), -0.67448975019608174320, 1e-15},
		{"q(.001)", NormalQuantile(.001), -3.09023230616781354154, 1e-15},
		{"q(1e-20)", NormalQuantile(1e-20), -9.2623400897984075737, 1e-15},
		{"q(0)", NormalQuantile(0), -inf, 0},
		{"q(1)", NormalQuantile(1), inf, 0},
		{"Φ(0)", NormalCDF(0), .5, 1e-15},
		{"Φ(1)", NormalCDF(1), 0.84134474606854294859, 1e-15},
		{"Φ(-1.96)", NormalCDF(-1.96), 0.02499789514822043414, 1e-13},
		{"Φ(-10)", NormalCDF(-10), 7.61985302416052606e-24, 1e-13},
		{"Φ(-inf)", NormalCDF(-inf), 0, 0},
		{"Φ(inf)", NormalCDF(inf), 1, 0},
		{"median", LogNormal(40, .5, .5), 40, 0},
		{"one sigma above: 40·e^.5", LogNormal(40, .5, 0.84134474606854294859), 65.948850828005125873, 1e-14},
		{"no spread", LogNormal(40, 0, .9), 40, 0},
	}
	for _, test := range tests {
		if r := relative(test.got, test.want); !(r <= test.limit) {
			t.Errorf("%s: got %v, want %v, relative difference %.2g", test.name, test.got, test.want, r)
		}
	}
}

// TestInverse checks pairs of functions against each other, over the ranges the model uses.
func TestInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-30, 30).Draw(t, "x")
		if got := Log(Exp(x)); math.Abs(got-x) > 1e-14 {
			t.Errorf("Log(Exp(%v)) = %v", x, got)
		}
		p := rapid.Float64Range(1e-12, 1).Draw(t, "p")
		if got := Logistic(Logit(p)); relative(got, p) > 1e-13 {
			t.Errorf("Logistic(Logit(%v)) = %v", p, got)
		}
		if got := NormalCDF(NormalQuantile(p)); relative(got, p) > 1e-12 {
			t.Errorf("NormalCDF(NormalQuantile(%v)) = %v", p, got)
		}
		if got := Pow(Pow(p, 1.5), 1/1.5); relative(got, p) > 1e-13 {
			t.Errorf("Pow(Pow(%v, 1.5), 1/1.5) = %v", p, got)
		}
	})
}

// TestOrderAndSymmetry: a larger argument never gives a smaller value by more than a rounding, and mirrored arguments give
// mirrored values.
func TestOrderAndSymmetry(t *testing.T) {
	const rounding = 1 + 4e-16
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-40, 40).Draw(t, "x")
		y := x + rapid.Float64Range(0, 1).Draw(t, "step")
		if Exp(x) > Exp(y)*rounding || Logistic(x) > Logistic(y)*rounding {
			t.Errorf("a larger argument gives less between %v and %v", x, y)
		}
		if got := Logistic(x) + Logistic(-x); math.Abs(got-1) > 3e-16 {
			t.Errorf("the two shares at %v sum to %v", x, got)
		}
		p := rapid.Float64Range(0x1p-20, .5).Draw(t, "p")
		p = math.Floor(p*0x1p40) * 0x1p-40 // so that 1 - p is exact
		if NormalQuantile(p) != -NormalQuantile(1-p) {
			t.Errorf("quantiles of %v and its mirror: %v, %v", p, NormalQuantile(p), NormalQuantile(1-p))
		}
	})
}
