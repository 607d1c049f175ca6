package playtest

import (
	"math"
	"slices"

	"headcount/sim/rng"
)

// Figure is a median with its 95 % interval, and the spread of the plays it is made of.
type Figure struct {
	Median float64 `json:"median"`
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
	Spread float64 `json:"spread"` // standard deviation of single plays
	Runs   int     `json:"runs"`
}

const redraws = 300

func figure(values []float64) Figure {
	f := Figure{Median: median(values), Spread: deviation(values), Runs: len(values)}
	f.Low, f.High = interval(len(values), func(pick []int) float64 { return median(at(values, pick)) })
	return f
}

// above is how far one median lies above another over the same seeds, with its interval.
func above(a, b []float64) Figure {
	n := min(len(a), len(b))
	f := Figure{Median: median(a[:n]) - median(b[:n]), Runs: n}
	f.Low, f.High = interval(n, func(pick []int) float64 { return median(at(a, pick)) - median(at(b, pick)) })
	return f
}

func at(values []float64, pick []int) []float64 {
	out := make([]float64, len(pick))
	for i, k := range pick {
		out[i] = values[k]
	}
	return out
}

var onDraw = rng.Named("playtest-redraw")

// interval redraws the cases with replacement and returns where the middle 95 % of a statistic lie.
func interval(n int, statistic func(pick []int) float64) (low, high float64) {
	if n < 2 {
		return 0, 0
	}
	source, pick, all := rng.New(1, 1), make([]int, n), make([]float64, redraws)
	for b := range all {
		for i := range pick {
			pick[i] = source.Pick(n, rng.Policy, i, b, onDraw)
		}
		all[b] = statistic(pick)
	}
	slices.Sort(all)
	return all[redraws*25/1000], all[redraws*975/1000]
}

// median is the middle value; 0 of none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	s := slices.Clone(values)
	slices.Sort(s)
	if n := len(s); n%2 == 0 {
		return (s[n/2-1] + s[n/2]) / 2
	}
	return s[len(s)/2]
}

// middle is the mean of the middle half.
func middle(values []float64) float64 {
	s := slices.Clone(values)
	slices.Sort(s)
	cut := len(s) / 4
	return mean(s[cut : len(s)-cut])
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(max(len(values), 1))
}

func deviation(values []float64) float64 {
	m, sum := mean(values), 0.0
	for _, v := range values {
		sum += (v - m) * (v - m)
	}
	return math.Sqrt(sum / float64(max(len(values)-1, 1)))
}

func yardsticks(plays []Play) []float64 {
	out := make([]float64, len(plays))
	for i := range plays {
		out[i] = plays[i].Yardstick
	}
	return out
}
