package shares

import (
	"math"
	"testing"

	"headcount/sim/rng"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s: got %v, want %v within %v", what, got, want, within)
	}
}

// TestMeanSquares by hand: two policies, two casts, two lucks, y = 10p + c + 4pc +- 1.
//
//	cells 0, 1, 10, 15; policy means .5, 12.5; cast means 5, 8; grand 6.5
//	MSp = 4*(36+36)/1 = 288; MSc = 4*(2.25+2.25)/1 = 18
//	interaction residuals 0-.5-5+6.5 = 1, -1, -1, 1: MSpc = 2*4/1 = 8; MSw = 8*1/4 = 2
func TestMeanSquares(t *testing.T) {
	y := Outcomes{{{-1, 1}, {0, 2}}, {{9, 11}, {14, 16}}}
	if got, want := meanSquares(y), (squares{288, 18, 8, 2}); got != want {
		t.Fatalf("got %+v, want %+v", got, want)
	}
	s := Analyse(y, 10, 1)
	// components: policy (288-8)/4 = 70, cast (18-8)/4 = 2.5, both (8-2)/2 = 3, luck 2; total 77.5
	near(t, "policy", s.Policy.Value, 70/77.5, 1e-12)
	near(t, "cast", s.Cast.Value, 2.5/77.5, 1e-12)
	near(t, "both", s.Both.Value, 3/77.5, 1e-12)
	near(t, "luck", s.Luck.Value, 2/77.5, 1e-12)
	near(t, "total", s.Total, 77.5, 1e-12)
}

// drawn is a design with known standard deviations of policy, cast, both and luck.
func drawn(seed uint64, sd [4]float64) Outcomes {
	source := rng.New(seed, seed)
	z := func(n, i, j, k int) float64 {
		return sd[n] * source.Normal(rng.Event, n, i, rng.Named("design").With(j).With(k))
	}
	y := make(Outcomes, 12)
	for i := range y {
		y[i] = make([][]float64, 16)
		for j := range y[i] {
			y[i][j] = make([]float64, 12)
			for k := range y[i][j] {
				y[i][j][k] = z(0, i, -1, -1) + z(1, -1, j, -1) + z(2, i, j, -1) + z(3, i, j, k)
			}
		}
	}
	return y
}

// TestSharesAreFoundAgain: over many designs the mean share is near the one it was made from, and the interval holds it about 19 times of 20.
func TestSharesAreFoundAgain(t *testing.T) {
	want := [4]float64{.25, .2, .1, .45}
	sd := [4]float64{}
	for n := range want {
		sd[n] = math.Sqrt(want[n])
	}
	held, all := 0, 0
	for seed := range uint64(100) {
		s := Analyse(drawn(seed, sd), 400, seed)
		for n, share := range []Share{s.Policy, s.Cast, s.Both, s.Luck} {
			all++
			if share.Low <= want[n] && want[n] <= share.High {
				held++
			}
		}
	}
	if part := float64(held) / float64(all); part < .85 || part > .99 {
		t.Errorf("%.3f of the intervals hold the true share, want about .95", part)
	}
}

// TestNoInteractionIsNotFound: without interaction its interval reaches to 0 or below nearly always.
func TestNoInteractionIsNotFound(t *testing.T) {
	clear := 0
	for seed := range uint64(60) {
		if s := Analyse(drawn(seed, [4]float64{.5, .4, 0, .7}), 400, seed); s.Both.Low > 0 {
			clear++
		}
	}
	if clear > 6 {
		t.Errorf("%d of 60 designs show an interaction that is not there", clear)
	}
}

// TestNoNoise: identical runs leave nothing to luck, and no variance at all shares out nothing.
func TestNoNoise(t *testing.T) {
	s := Analyse(drawn(3, [4]float64{1, 1, 0, 0}), 100, 1)
	if s.Luck.Value > 1e-12 || s.Both.Value > 1e-12 {
		t.Errorf("luck %v and both %v of a design without them", s.Luck.Value, s.Both.Value)
	}
	if s = Analyse(drawn(3, [4]float64{}), 100, 1); s.Total != 0 || s.Policy.Value != 0 {
		t.Errorf("something shared out of nothing: %+v", s)
	}
}

// TestShapleyByHand: worths 0; 6, 3, 0 alone; pairs 12, 6, 6; all 18.
//
//	phi1 = (6-0)/3 + (12-3)/6 + (6-0)/6 + (18-6)/3 = 2 + 1.5 + 1 + 4 = 8.5
//	phi2 = (3-0)/3 + (12-6)/6 + (6-0)/6 + (18-6)/3 = 1 + 1 + 1 + 4 = 7
//	phi3 = 0/3 + (6-6)/6 + (6-3)/6 + (18-12)/3 = 0 + 0 + .5 + 2 = 2.5
func TestShapleyByHand(t *testing.T) {
	phi := Shapley([8]float64{0, 6, 3, 12, 0, 6, 6, 18})
	for n, want := range [3]float64{8.5, 7, 2.5} {
		near(t, "phi", phi[n], want, 1e-12)
	}
}

// TestContributionsAddUp: phi of decisions, people and luck is the outcome less the mean, whatever the outcome is made of.
func TestContributionsAddUp(t *testing.T) {
	source := rng.New(4, 9)
	outcome := func(h Held, k int) float64 {
		z := func(held bool, n int) float64 {
			if held {
				return [3]float64{1, -.5, 2}[n]
			}
			return source.Normal(rng.Event, n, k, rng.Whole)
		}
		d, p, l := z(h.Decisions, 0), z(h.People, 1), z(h.Luck, 2)
		return 3*d + 2*p + l + d*p - math.Sin(l*p)
	}
	a := Explain(outcome, 200)
	near(t, "sum of the parts", a.Decisions.Value+a.People.Value+a.Luck.Value, a.Actual-a.Typical, 1e-9)
	if a.Decisions.Error <= 0 || a.Decisions.Error > .5 {
		t.Errorf("standard error %v", a.Decisions.Error)
	}
	additive := Explain(func(h Held, _ int) float64 {
		y := 0.0
		for n, held := range []bool{h.Decisions, h.People, h.Luck} {
			if held {
				y += [3]float64{5, -2, 1}[n]
			}
		}
		return y
	}, 64)
	near(t, "decisions of an additive outcome", additive.Decisions.Value, 5, 1e-9)
	near(t, "people", additive.People.Value, -2, 1e-9)
	near(t, "luck", additive.Luck.Value, 1, 1e-9)
}

// TestFitByHand: y = 2x leaves nothing; y = 1, 3, 2 on x = 1, 2, 3 has R squared 1/4, adjusted 1 - (3/2 : 1)/(2 : 2) = -.5, cut at 0.
func TestFitByHand(t *testing.T) {
	near(t, "a line", Fit([][]float64{{1}, {2}, {3}, {4}}, []float64{2, 4, 6, 8}), 1, 1e-12)
	near(t, "three points", Fit([][]float64{{1}, {2}, {3}}, []float64{1, 3, 2}), 0, 1e-12)
	// y = 0, 1, 1, 4 on x = 0..3: slope 1.2, residuals .3, .1, -1.1, .7: rest 1.8 of 9; adjusted 1 - (1.8/2)/(9/3) = .7
	near(t, "four points", Fit([][]float64{{0}, {1}, {2}, {3}}, []float64{0, 1, 1, 4}), .7, 1e-12)
	near(t, "the same column twice", Fit([][]float64{{0, 0}, {1, 2}, {2, 4}, {3, 6}}, []float64{0, 1, 1, 4}), .7, 1e-12)
	near(t, "no variance", Fit([][]float64{{1}, {2}}, []float64{5, 5}), 0, 0)
	near(t, "two points", Fit([][]float64{{1}, {2}}, []float64{3, 7}), 1, 0)
}

// TestLadderClimbs: y = a + s + t + noise, each of variance 1: rungs near .25, .5, .75.
func TestLadderClimbs(t *testing.T) {
	source, n := rng.New(1, 1), 4000
	y := make([]float64, n)
	parts := [3][][]float64{make([][]float64, n), make([][]float64, n), make([][]float64, n)}
	for i := range n {
		for p := range parts {
			parts[p][i] = []float64{source.Normal(rng.Event, p, i, rng.Whole)}
			y[i] += parts[p][i][0]
		}
		y[i] += source.Normal(rng.Event, 3, i, rng.Whole)
	}
	l := Climb(y, parts[0], parts[1], parts[2])
	near(t, "action", l.Action, .25, .03)
	near(t, "seen", l.Seen, .5, .03)
	near(t, "true", l.True, .75, .03)
}
