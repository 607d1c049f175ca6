package study

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Mean is a mean with its 95 % interval (Student).
type Mean struct {
	N    int     `json:"n"`
	Mean float64 `json:"mean"`
	SD   float64 `json:"sd"`
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// meanOf is the mean of some figures; with fewer than two there is no interval, and both ends are the mean.
func meanOf(x []float64) Mean {
	m := Mean{N: len(x)}
	if m.N == 0 {
		return m
	}
	for _, v := range x {
		m.Mean += v / float64(m.N)
	}
	m.Low, m.High = m.Mean, m.Mean
	if m.N < 2 {
		return m
	}
	m.SD = math.Sqrt(squaresAround(x, m.Mean) / float64(m.N-1))
	half := student(.975, float64(m.N-1)) * m.SD / math.Sqrt(float64(m.N))
	m.Low, m.High = m.Mean-half, m.Mean+half
	return m
}

func squaresAround(x []float64, mean float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += (v - mean) * (v - mean)
	}
	return sum
}

// student is the quantile of Student's law with some degrees of freedom; beyond a thousand it is the normal one.
func student(p, freedom float64) float64 {
	if freedom > 1000 {
		return distuv.UnitNormal.Quantile(p)
	}
	return distuv.StudentsT{Mu: 0, Sigma: 1, Nu: freedom}.Quantile(p)
}

// estimate is a figure with the square of its standard error and the degrees of freedom behind it.
type estimate struct{ value, variance, freedom float64 }

func (e estimate) effect() Effect {
	if e.freedom == 0 {
		return Effect{} // there is none
	}
	se := math.Sqrt(e.variance)
	half := student(.975, e.freedom) * se
	out := Effect{Value: e.value, Error: se, Low: e.value - half, High: e.value + half, Freedom: e.freedom, P: 1}
	switch {
	case se == 0 && math.Abs(e.value) > rounding:
		out.P = 0 // nobody within an arm differs from what the covariate says, and the arms do
	case se > 0:
		out.P = 2 * distuv.StudentsT{Mu: 0, Sigma: 1, Nu: e.freedom}.CDF(-math.Abs(e.value)/se)
	}
	return out
}

// rounding is what sums of scores may lie off by in floats; scores themselves differ by whole points.
const rounding = 1e-9

// Effect is a figure with its standard error, 95 % interval and two-sided p.
type Effect struct {
	Value   float64 `json:"value"`
	Error   float64 `json:"se"`
	Low     float64 `json:"low"`
	High    float64 `json:"high"`
	Freedom float64 `json:"df"`
	P       float64 `json:"p"`
}

// covaried compares two arms in y at the same x: the analysis of covariance with one covariate, in closed form. Index 0 is without, 1 is with.
//
//	b    = Sxy / Sxx within arms;   diff = (y1 - y0) - b (x1 - x0)
//	s2   = (Syy - b Sxy) / (n - 3)
//	var  = s2 (1/n1 + 1/n0 + (x1 - x0)^2 / Sxx)
//
// Where nobody differs in x it is the plain difference, with n - 2. sd is the pooled standard deviation of y within arms. ok is false with fewer
// than two in an arm or fewer than four in all.
func covaried(x, y [2][]float64) (diff estimate, sd float64, ok bool) {
	n0, n1 := float64(len(y[0])), float64(len(y[1]))
	if n0 < 2 || n1 < 2 || n0+n1 < 4 {
		return estimate{}, 0, false
	}
	var sxx, sxy, syy float64
	var mx, my [2]float64
	for a := range y {
		mx[a], my[a] = meanOf(x[a]).Mean, meanOf(y[a]).Mean
		for i := range y[a] {
			dx, dy := x[a][i]-mx[a], y[a][i]-my[a]
			sxx, sxy, syy = sxx+dx*dx, sxy+dx*dy, syy+dy*dy
		}
	}
	if syy < rounding { // nobody differs: divided by, what is left of sums would come to a size out of this world
		syy = 0
	}
	sd = math.Sqrt(syy / (n0 + n1 - 2))
	apart := mx[1] - mx[0]
	slope, leverage, freedom := 0.0, 0.0, n0+n1-2
	if sxx > 1e-12 && freedom > 1 {
		slope, leverage, freedom = sxy/sxx, apart*apart/sxx, freedom-1
	}
	rest := syy - slope*sxy
	if rest < rounding {
		rest = 0
	}
	return estimate{my[1] - my[0] - slope*apart, rest / freedom * (1/n1 + 1/n0 + leverage), freedom}, sd, true
}

// standardised is a difference in units of the standard deviation within arms, with the small-sample correction of Hedges (1981) for the freedom
// behind that deviation. Its variance follows from those of the difference and of the deviation (delta method). Where nobody differs within an arm and the
// arms do, there is no such size, and no freedom.
func standardised(diff estimate, sd float64, n int) estimate {
	switch {
	case sd == 0 && math.Abs(diff.value) > rounding:
		return estimate{}
	case sd == 0:
		return estimate{0, 0, diff.freedom}
	}
	within := float64(n - 2)
	d := diff.value / sd
	correct := 1 - 3/(4*within-1)
	return estimate{correct * d, correct * correct * (diff.variance/(sd*sd) + d*d/(2*within)), diff.freedom}
}

// pooled puts estimates from several completed data sets together (Rubin 1987), with the degrees of freedom of Barnard & Rubin (1999).
func pooled(list []estimate) estimate {
	m := float64(len(list))
	mean, within, between := 0.0, 0.0, 0.0
	for _, e := range list {
		mean += e.value / m
		within += e.variance / m
	}
	for _, e := range list {
		between += (e.value - mean) * (e.value - mean) / (m - 1)
	}
	extra := (1 + 1/m) * between
	total := within + extra
	whole := list[0].freedom
	if extra <= 1e-12*total || total == 0 {
		return estimate{mean, total, whole}
	}
	share := extra / total
	seen := (whole + 1) / (whole + 3) * whole * (1 - share)
	old := (m - 1) / (share * share)
	return estimate{mean, total, old * seen / (old + seen)}
}
