package num

import (
	"math"
	"testing"
)

// compare measures one of our functions beside its counterpart in package math, so that the price of equal bits is a number.
func compare(b *testing.B, ours, theirs func(float64) float64, low, high float64) {
	b.Helper()
	for name, f := range map[string]func(float64) float64{"num": ours, "math": theirs} {
		b.Run(name, func(b *testing.B) {
			x, sum, step := low, 0.0, (high-low)/1000
			for b.Loop() {
				sum += f(x)
				if x += step; x > high {
					x = low
				}
			}
			if sum != sum {
				b.Fatal("NaN")
			}
		})
	}
}

func BenchmarkExp(b *testing.B) { compare(b, Exp, math.Exp, -10, 10) }

func BenchmarkLog(b *testing.B) { compare(b, Log, math.Log, .01, 10) }

func BenchmarkPow(b *testing.B) {
	ours := func(x float64) float64 { return Pow(x, 1.7) }
	compare(b, ours, func(x float64) float64 { return math.Pow(x, 1.7) }, .01, 10)
}

func BenchmarkNormalQuantile(b *testing.B) {
	compare(b, NormalQuantile, func(p float64) float64 { return math.Sqrt2 * math.Erfinv(2*p-1) }, .01, .99)
}

func BenchmarkNormalCDF(b *testing.B) {
	compare(b, NormalCDF, func(z float64) float64 { return math.Erfc(-z/math.Sqrt2) / 2 }, -4, 4)
}

func BenchmarkLogistic(b *testing.B) {
	compare(b, Logistic, func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }, -10, 10)
}
