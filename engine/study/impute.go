package study

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"

	"headcount/sim/rng"
)

// Imputations is how often what is missing is drawn.
const Imputations = 100

var onImpute = rng.Named("imputed score")

// table is one outcome of everybody who was allocated: before, after and later, by arm; NaN where it is missing.
type table [2][][3]float64

// missing counts what is missing of one occasion.
func (t *table) missing(when int) int {
	n := 0
	for a := range t {
		for _, row := range t[a] {
			if math.IsNaN(row[when]) {
				n++
			}
		}
	}
	return n
}

// fillBefore puts the mean of all in the place of a missing score before, whatever the arm: nothing before the allocation can differ by it (White &
// Thompson 2005).
func (t *table) fillBefore() {
	sum, n := 0.0, 0.0
	for a := range t {
		for _, row := range t[a] {
			if !math.IsNaN(row[0]) {
				sum, n = sum+row[0], n+1
			}
		}
	}
	for a := range t {
		for i := range t[a] {
			if math.IsNaN(t[a][i][0]) {
				t[a][i][0] = sum / max(n, 1)
			}
		}
	}
}

// completed returns a copy in which what is missing up to an occasion is drawn once from what is there: within its own arm, from a regression on what came before whose
// coefficients and spread are drawn as well, so that what nobody knows stays uncertain. ok is false where an arm has too few to go by.
func (t *table) completed(last int, draw *chance) (out table, ok bool) {
	for a := range t {
		out[a] = append([][3]float64(nil), t[a]...)
		for when := 1; when <= last; when++ {
			var rows [][]float64
			var y []float64
			for i := range out[a] {
				if !math.IsNaN(t[a][i][when]) {
					rows, y = append(rows, predictors(out[a][i], when)), append(y, out[a][i][when])
				}
			}
			if len(y) == len(out[a]) {
				continue
			}
			line, fits := drawLine(rows, y, draw)
			if !fits {
				return out, false
			}
			for i := range out[a] {
				if math.IsNaN(t[a][i][when]) {
					out[a][i][when] = line.at(predictors(out[a][i], when)) + line.sigma*draw.normal()
				}
			}
		}
	}
	return out, true
}

// predictors are what a score is drawn from: a constant and the scores before it.
func predictors(row [3]float64, when int) []float64 { return append([]float64{1}, row[:when]...) }

// chance draws normal numbers one after the other.
type chance struct {
	source rng.Source
	set, n int
}

func (c *chance) normal() float64 {
	c.n++
	return c.source.Normal(rng.Policy, c.n, c.set, onImpute)
}

// chiSquare is exact, by its quantile.
func (c *chance) chiSquare(freedom float64) float64 {
	c.n++
	return distuv.ChiSquared{K: freedom}.Quantile(c.source.Uniform(rng.Policy, c.n, c.set, onImpute))
}

// line is a drawn regression.
type line struct {
	beta  []float64
	sigma float64
}

func (l *line) at(x []float64) float64 {
	sum := 0.0
	for k := range x {
		sum += l.beta[k] * x[k]
	}
	return sum
}

// drawLine draws a regression from what the data leave open: the spread from its scaled inverse chi-square, the coefficients around their least squares
// (Rubin 1987). It needs two more rows than coefficients. A predictor that says nothing beyond those before it gets the coefficient 0.
func drawLine(rows [][]float64, y []float64, draw *chance) (line, bool) {
	if len(rows) == 0 || len(rows) < len(rows[0])+2 {
		return line{}, false
	}
	k := len(rows[0])
	root, used := cholesky(rows, k)
	beta := make([]float64, k)
	right := make([]float64, k)
	for i := range rows {
		for c := range k {
			right[c] += rows[i][c] * y[i]
		}
	}
	solve(root, used, right, beta)
	rest, free := 0.0, float64(len(y))
	for i := range rows {
		l := line{beta: beta}
		e := y[i] - l.at(rows[i])
		rest += e * e
	}
	for _, u := range used {
		if u {
			free--
		}
	}
	out := line{beta: beta, sigma: math.Sqrt(rest / draw.chiSquare(free))}
	z, shift := make([]float64, k), make([]float64, k)
	for c := range z {
		if used[c] {
			z[c] = out.sigma * draw.normal()
		}
	}
	back(root, used, z, shift)
	for c := range beta {
		out.beta[c] += shift[c]
	}
	return out, true
}

// cholesky is the lower root of X'X; a column without anything of its own is not used.
func cholesky(rows [][]float64, k int) (root [][]float64, used []bool) {
	root, used = make([][]float64, k), make([]bool, k)
	for i := range k {
		root[i] = make([]float64, k)
		for j := 0; j <= i; j++ {
			sum, size := 0.0, 0.0
			for r := range rows {
				sum += rows[r][i] * rows[r][j]
				size += rows[r][i] * rows[r][i]
			}
			for c := range j {
				sum -= root[i][c] * root[j][c]
			}
			switch {
			case i == j && sum > 1e-9*size:
				root[i][i], used[i] = math.Sqrt(sum), true
			case i != j && used[j]:
				root[i][j] = sum / root[j][j]
			}
		}
	}
	return root, used
}

// solve solves L L' beta = right.
func solve(root [][]float64, used []bool, right, beta []float64) {
	z := make([]float64, len(right))
	for i := range right {
		if !used[i] {
			continue
		}
		z[i] = right[i]
		for c := range i {
			z[i] -= root[i][c] * z[c]
		}
		z[i] /= root[i][i]
	}
	back(root, used, z, beta)
}

// back solves L' x = z.
func back(root [][]float64, used []bool, z, x []float64) {
	for i := len(z) - 1; i >= 0; i-- {
		if !used[i] {
			x[i] = 0
			continue
		}
		x[i] = z[i]
		for c := i + 1; c < len(z); c++ {
			x[i] -= root[c][i] * x[c]
		}
		x[i] /= root[i][i]
	}
}
