package study

import (
	"math"
	"testing"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s: got %v, want %v within %v", what, got, want, within)
	}
}

// sleep are the extra hours of Student (1908), by drug; what R's t.test says of them is printed in its manual.
var sleep = [2][]float64{{.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2}, {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4}}

// TestMeanIsStudents: mean .75, s = 1.78901, and the interval of t.test(extra[group == 1]).
func TestMeanIsStudents(t *testing.T) {
	m := meanOf(sleep[0])
	near(t, "mean", m.Mean, .75, 1e-12)
	near(t, "sd", m.SD, 1.789010, 1e-6)
	near(t, "low", m.Low, -.5297804, 1e-6)
	near(t, "high", m.High, 2.0297804, 1e-6)
	for _, c := range []struct{ p, freedom, want float64 }{ // from a printed table
		{.975, 1, 12.706}, {.975, 9, 2.262}, {.975, 18, 2.101}, {.975, 30, 2.042}, {.975, 2000, 1.960},
	} {
		near(t, "quantile", student(c.p, c.freedom), c.want, 6e-4)
	}
	if m := meanOf([]float64{3}); m.Low != 3 || m.High != 3 || m.SD != 0 {
		t.Errorf("one figure: %+v", m)
	}
	if m := meanOf(nil); m.N != 0 || m.Mean != 0 {
		t.Errorf("no figure: %+v", m)
	}
}

// TestWithoutCovariateItIsTheTTest: with one and the same figure before for all, it is t.test(extra ~ group, var.equal = TRUE): t = -1.8608, df = 18,
// p = 0.07919, -3.363874 to 0.203874.
func TestWithoutCovariateItIsTheTTest(t *testing.T) {
	same := make([]float64, 10)
	d, sd, ok := covaried([2][]float64{same, same}, [2][]float64{sleep[1], sleep[0]})
	e := d.effect()
	if !ok || e.Freedom != 18 {
		t.Fatalf("%+v", e)
	}
	near(t, "difference", e.Value, -1.58, 1e-12)
	near(t, "t", e.Value/e.Error, -1.8608, 5e-5)
	near(t, "p", e.P, .07919, 5e-6)
	near(t, "low", e.Low, -3.363874, 1e-6)
	near(t, "high", e.High, .203874, 1e-6)
	near(t, "sd", sd, math.Sqrt((1.789010*1.789010+2.002249*2.002249)/2), 1e-5)
}

// Before and after of 15 people, and what exact rational arithmetic over the normal equations gives for them, with the quantile and p from
// integrating Student's density by Simpson's rule: no line of the code here took part.
var (
	exampleX = [2][]float64{{7, 9, 5, 8, 10, 6, 7}, {6, 8, 9, 7, 5, 10, 8, 6}}
	exampleY = [2][]float64{{8, 9, 6, 9, 11, 6, 8}, {9, 10, 12, 9, 8, 12, 11, 7}}
)

func TestCovarianceIsThatOfExactArithmetic(t *testing.T) {
	d, sd, ok := covaried(exampleX, exampleY)
	if !ok {
		t.Fatal("not enough")
	}
	e := d.effect()
	near(t, "difference", e.Value, 1.660332541567696, 1e-12)
	near(t, "se", e.Error, .34405583377496796, 1e-12)
	near(t, "df", e.Freedom, 12, 0)
	near(t, "low", e.Low, .9106992768169271, 1e-8)
	near(t, "high", e.High, 2.409965806318465, 1e-8)
	near(t, "p", e.P, .00041495766430843517, 1e-9)
	near(t, "sd", sd, 1.8050600428356278, 1e-12)
	g := standardised(d, sd, 15).effect()
	near(t, "g", g.Value, .8657140950395399, 1e-12)
	near(t, "se of g", g.Error, .2469973454538718, 1e-12)
	near(t, "g low", g.Low, .32755310987088593, 1e-8)
	near(t, "g high", g.High, 1.4038750802081938, 1e-8)
}

// TestHedgesG is the example of Borenstein, Hedges, Higgins & Rothstein (2009, chapter 4): means 103 and 100, standard deviations 5.5 and 4.5, 50 in
// each group: d = 0.5970, J = 0.9923, g = 0.5924, standard error .2028.
func TestHedgesG(t *testing.T) {
	sd := math.Sqrt((49*5.5*5.5 + 49*4.5*4.5) / 98)
	g := standardised(estimate{3, sd * sd * 2 / 50, 98}, sd, 100)
	near(t, "g", g.value, .5924, 5e-5)
	near(t, "se", math.Sqrt(g.variance), .2028, 5e-4)
}

// TestNobodyDiffersWithin: where everybody in an arm comes to the same, the arms differ as surely as they do, and by no number of standard deviations that
// are none. Six sixths of 13, added up in floats, lie off 13 by a hair: divided by that, the difference came to five quadrillion.
func TestNobodyDiffersWithin(t *testing.T) {
	same := func(v float64) []float64 { return []float64{v, v, v, v, v, v} }
	before := []float64{7, 8, 9, 8, 7, 8}
	for _, x := range [][2][]float64{{before, before}, {same(8), same(8)}} {
		for _, high := range []float64{13, 14, 15, 16} {
			d, sd, ok := covaried(x, [2][]float64{same(5), same(high)})
			e, g := d.effect(), standardised(d, sd, 12).effect()
			if near(t, "difference", e.Value, high-5, 1e-9); !ok || e.Error != 0 || e.P != 0 || g != (Effect{}) {
				t.Errorf("5 and %v: %+v, size %+v", high, e, g)
			}
		}
		d, sd, _ := covaried(x, [2][]float64{same(5), same(5)})
		if e, g := d.effect(), standardised(d, sd, 12).effect(); e.P != 1 || g.P != 1 || g.Value != 0 || g.Freedom == 0 {
			t.Errorf("all alike: %+v, size %+v", e, g)
		}
	}
	d, _, _ := covaried([2][]float64{before, before}, [2][]float64{before, before}) // as with everybody who scored as before
	if e := d.effect(); e.P != 1 {
		t.Errorf("nobody changed: %+v", e)
	}
}

// TestRubinByHand: estimates 1, 2, 3 of variance 1 with 20 degrees of freedom.
//
//	mean 2; W = 1; B = 1; T = 1 + 4/3 = 2.3333; share = 1.3333/2.3333 = .571429
//	old = 2/.571429^2 = 6.125; seen = 21/23 * 20 * .428571 = 7.826087; df = 6.125*7.826087/13.951087 = 3.435917
func TestRubinByHand(t *testing.T) {
	p := pooled([]estimate{{1, 1, 20}, {2, 1, 20}, {3, 1, 20}})
	near(t, "mean", p.value, 2, 1e-12)
	near(t, "variance", p.variance, 7./3, 1e-12)
	near(t, "df", p.freedom, 3.435917, 1e-6)
	if p := pooled([]estimate{{2, 1, 20}, {2, 1, 20}}); p.freedom != 20 || p.variance != 1 {
		t.Errorf("nothing was missing: %+v", p)
	}
}

// TestDrawnLinesLieAroundLeastSquares: over many draws the coefficients have the mean and the spread that least squares gives: for x = 1..6 and
// y = 2, 4, 5, 4, 7, 8, by hand, slope 19/17.5, intercept 5 - 3.5 slope, residual variance (24 - 19^2/17.5)/4, variance of the slope that over 17.5.
// Drawn from a t with 4 degrees of freedom its spread is twice that.
func TestDrawnLinesLieAroundLeastSquares(t *testing.T) {
	rows, y := [][]float64{}, []float64{2, 4, 5, 4, 7, 8}
	for i := range y {
		rows = append(rows, []float64{1, float64(i + 1), 3}) // the third says nothing beyond the first
	}
	const draws = 6000
	c := &chance{}
	var slopes, starts []float64
	for range draws {
		l, ok := drawLine(rows, y, c)
		if !ok || l.beta[2] != 0 {
			t.Fatalf("%+v %v", l, ok)
		}
		slopes, starts = append(slopes, l.beta[1]), append(starts, l.beta[0])
	}
	slope := 19 / 17.5
	rest := (24 - 19*19/17.5) / 4
	near(t, "slope", meanOf(slopes).Mean, slope, .02)
	near(t, "intercept", meanOf(starts).Mean, 5-3.5*slope, .06)
	near(t, "spread of the slope", meanOf(slopes).SD, math.Sqrt(2*rest/17.5), .03)
	if _, ok := drawLine(rows[:4], y[:4], c); ok {
		t.Error("four rows are too few for three coefficients")
	}
}
