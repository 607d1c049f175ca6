package validate

import (
	"headcount/sim/params"
	"headcount/sim/rng"
)

// redraws is how often the rows are drawn again for the intervals of indices.
const redraws = 400

// sobol computes first-order and total indices of the coefficients that screening puts first. They go evenly over their ranges, the rest
// stays where it is. First order after Saltelli et al. 2010, total after Jansen 1999, on two Latin hypercubes.
func (j *job) sobol(moved []Moved) []Index {
	var top []params.Entry
	for _, m := range moved[:min(sobolTop, len(moved))] {
		for _, e := range j.moved {
			if e.Name == m.Name {
				top = append(top, e)
			}
		}
	}
	a, b := j.hypercube(len(top), onRowA), j.hypercube(len(top), onRowB)
	blocks := len(top) + 2 // A, B, and A with one column of B for each coefficient
	y := each(&j.run, blocks*sobolRows, func(k int) float64 {
		row, block, p := k%sobolRows, k/sobolRows, j.Params
		for c := range top {
			share := a[row][c]
			if block == 1 || block == c+2 {
				share = b[row][c]
			}
			set(&p, &top[c], share)
		}
		return j.at(p, j.First, 1).Mean
	})
	out := make([]Index, len(top))
	for c := range top {
		out[c] = j.index(top[c].Name, y[:sobolRows], y[sobolRows:2*sobolRows], y[(c+2)*sobolRows:(c+3)*sobolRows])
	}
	return out
}

// hypercube is a Latin hypercube of rows over the unit cube: each column has one value in each of as many equal slices.
func (j *job) hypercube(columns int, o rng.Occasion) [][]float64 {
	source := rng.New(j.First, j.First)
	rows := make([][]float64, sobolRows)
	for r := range rows {
		rows[r] = make([]float64, columns)
	}
	order := make([]int, sobolRows)
	for c := range columns {
		for r := range order {
			order[r] = r
		}
		sortBy(order, func(r int) float64 { return source.Uniform(rng.Policy, r, c, o) })
		for slice, r := range order {
			rows[r][c] = (float64(slice) + source.Uniform(rng.Policy, r, c, o.With(1))) / sobolRows
		}
	}
	return rows
}

// index is a coefficient's indices with their intervals from drawing rows again.
func (j *job) index(name string, a, b, ab []float64) Index {
	out := Index{Name: name}
	out.First, out.Total = estimators(a, b, ab)
	source := rng.New(j.First, j.First)
	firsts, totals := make([]float64, redraws), make([]float64, redraws)
	ra, rb, rab := make([]float64, len(a)), make([]float64, len(a)), make([]float64, len(a))
	for k := range redraws {
		for r := range ra {
			from := source.Pick(len(a), rng.Policy, r, k, onAgain)
			ra[r], rb[r], rab[r] = a[from], b[from], ab[from]
		}
		firsts[k], totals[k] = estimators(ra, rb, rab)
	}
	out.FirstLow, out.FirstHigh = quantile(firsts, .025), quantile(firsts, .975)
	out.TotalLow, out.TotalHigh = quantile(totals, .025), quantile(totals, .975)
	return out
}

// estimators are the first-order and the total index of a column, from the outcomes of A, of B, and of A with that column from B:
//
//	S = mean(b*(ab - a)) / V        T = mean((a - ab)^2) / 2V
//
// with outcomes taken about their mean, and V their variance over A and B. Both are 0 where nothing varies.
func estimators(a, b, ab []float64) (first, total float64) {
	both := append(append([]float64(nil), a...), b...)
	m, v := mean(both), variance(both)
	if v == 0 {
		return 0, 0
	}
	n := float64(len(a))
	for r := range a {
		first += (b[r] - m) * (ab[r] - a[r]) / n
		total += square(a[r]-ab[r]) / (2 * n)
	}
	return first / v, total / v
}
