package num

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestBasicByHand(t *testing.T) {
	tests := []struct {
		name      string
		got, want float64
	}{
		{"Mul", Mul(1.5, -2), -3},
		{"MulAdd", MulAdd(2, 3, 4), 10},
		{"Square", Square(-1.5), 2.25},
		{"Dot3: .5·2 + .25·4 + 1·(-1)", Dot3([3]float64{.5, .25, 1}, [3]float64{2, 4, -1}), 1},
		{"Approach a quarter of the way", Approach(2, 6, .25), 3},
		{"Approach downward", Approach(6, 2, .25), 5},
		{"Approach at rate 0", Approach(2, 6, 0), 2},
		{"Approach below rate 0", Approach(2, 6, -1), 2},
		{"Approach at rate 1", Approach(.1, .3, 1), .3},
		{"Approach above rate 1", Approach(.1, .3, 7), .3},
		{"Lerp half way", Lerp(-1, 3, .5), 1},
		{"Lerp start", Lerp(.1, .7, 0), .1},
		{"Lerp end", Lerp(.1, .7, 1), .7},
		{"Lerp beyond", Lerp(0, 2, 1.5), 3},
		{"Clamp inside", Clamp(.5, 0, 1), .5},
		{"Clamp below", Clamp(-3, -2, 2), -2},
		{"Clamp above", Clamp(math.Inf(1), -2, 2), 2},
		{"Clamp01 below", Clamp01(-.1), 0},
		{"Clamp01 above", Clamp01(1.1), 1},
		{"Clamp01 inside", Clamp01(.25), .25},
		{"Sqrt", Sqrt(2.25), 1.5},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, test.got, test.want)
		}
	}
}

func TestNaNStaysNaN(t *testing.T) {
	nan := math.NaN()
	for name, got := range map[string]float64{
		"Clamp":             Clamp(nan, 0, 1),
		"Clamp01":           Clamp01(nan),
		"Sqrt":              Sqrt(-1),
		"Approach":          Approach(0, 1, nan),
		"Exp":               Exp(nan),
		"Log":               Log(nan),
		"Log below 0":       Log(-1),
		"Logistic":          Logistic(nan),
		"Logit":             Logit(nan),
		"Logit below 0":     Logit(-.01),
		"Logit above 1":     Logit(1.01),
		"Pow":               Pow(nan, 2),
		"Pow below 0":       Pow(-2, 2),
		"Quantile":          NormalQuantile(nan),
		"Quantile below 0":  NormalQuantile(-.01),
		"Quantile above 1":  NormalQuantile(1.01),
		"NormalCDF":         NormalCDF(nan),
		"LogNormal outside": LogNormal(1, 1, 2),
	} {
		if got == got {
			t.Errorf("%s: got %v, want NaN", name, got)
		}
	}
}

func TestMistakesPanic(t *testing.T) {
	for name, call := range map[string]func(){
		"Clamp with the limits swapped": func() { Clamp(0, 1, -1) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s did not panic", name)
				}
			}()
			call()
		}()
	}
}

// TestProductIsRounded holds the point of the package: with a = 1 + 2^-30, a·a is 1 + 2^-29 + 2^-60, whose last bit only a fused
// instruction would keep. It fails where the compiler fuses in spite of the conversion.
func TestProductIsRounded(t *testing.T) {
	a := 1 + math.Ldexp(1, -30)
	minus := -(1 + math.Ldexp(1, -29))
	if got := MulAdd(a, a, minus); got != 0 {
		t.Errorf("MulAdd keeps %v of an unrounded product", got)
	}
	if got := Mul(a, a) + minus; got != 0 {
		t.Errorf("Mul keeps %v of an unrounded product", got)
	}
	if got := math.FMA(a, a, minus); got != math.Ldexp(1, -60) {
		t.Errorf("the test itself is wrong: a fused product leaves %v", got)
	}
}

func TestApproachStaysBetween(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-100, 100).Draw(t, "x")
		target := rapid.Float64Range(-100, 100).Draw(t, "target")
		rate := rapid.Float64Range(-.5, 1.5).Draw(t, "rate")
		const slack = 1e-13 // one rounding at 100
		got := Approach(x, target, rate)
		if got < min(x, target)-slack || got > max(x, target)+slack {
			t.Fatalf("Approach(%v, %v, %v) = %v leaves the way between", x, target, rate, got)
		}
	})
}

func BenchmarkApproach(b *testing.B) {
	x := 0.0
	for b.Loop() {
		x = Approach(x, 1, .01)
	}
}
