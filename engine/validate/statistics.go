package validate

import (
	"cmp"
	"math"
	"slices"
)

func mean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(max(len(xs), 1))
}

// variance is the unbiased one.
func variance(xs []float64) float64 {
	m, sum := mean(xs), 0.0
	for _, x := range xs {
		sum += (x - m) * (x - m)
	}
	return sum / float64(max(len(xs)-1, 1))
}

// quantile interpolates between the two nearest of the sorted values.
func quantile(xs []float64, q float64) float64 {
	if len(xs) == 0 {
		return math.NaN()
	}
	sorted := slices.Clone(xs)
	slices.Sort(sorted)
	at := q * float64(len(sorted)-1)
	low := int(at)
	high := min(low+1, len(sorted)-1)
	return sorted[low] + (at-float64(low))*(sorted[high]-sorted[low])
}

func median(xs []float64) float64 { return quantile(xs, .5) }

// correlation is Pearson's r; 0 where one side does not vary.
func correlation(a, b []float64) float64 {
	ma, mb := mean(a), mean(b)
	var ab, aa, bb float64
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}

// partial is the correlation of a and b that is left where c is held equal.
func partial(a, b, c []float64) float64 {
	ab, ac, bc := correlation(a, b), correlation(a, c), correlation(b, c)
	rest := math.Sqrt((1 - ac*ac) * (1 - bc*bc))
	if rest == 0 {
		return 0
	}
	return (ab - ac*bc) / rest
}

// share is how many of all hold.
func share(holds []bool) float64 {
	n := 0
	for _, h := range holds {
		if h {
			n++
		}
	}
	return float64(n) / float64(max(len(holds), 1))
}

// shareError is the standard error of the share of all that hold, where those of one cluster, which follow one another, are alike more than
// others are: that of a ratio estimator over clusters (Cochran 1977, 9A).
func shareError(holds []bool, cluster func(k int) int) float64 {
	if len(holds) == 0 {
		return math.NaN()
	}
	p, sum, own := share(holds), 0.0, 0.0
	for k, h := range holds {
		own -= p
		if h {
			own++
		}
		if k == len(holds)-1 || cluster(k+1) != cluster(k) {
			sum, own = sum+own*own, 0
		}
	}
	return math.Sqrt(sum) / float64(len(holds))
}

// withinShare is the share of variance within groups of equal size, from a one-way random-effects analysis of variance.
func withinShare(groups [][]float64) float64 {
	k := float64(len(groups[0]))
	means := make([]float64, len(groups))
	inside := 0.0
	for i, g := range groups {
		means[i] = mean(g)
		inside += variance(g) / float64(len(groups))
	}
	between := variance(means) - inside/k
	return inside / (inside + max(between, 0))
}

// sortBy sorts indices by a key, smallest first; equal keys stay in order.
func sortBy(order []int, key func(i int) float64) {
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(key(a), key(b)) })
}
