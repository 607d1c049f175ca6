package shares

import "math"

// Held says which factors of a run stay as they were; the others are drawn again.
type Held struct {
	Decisions bool // else a policy of the reference set decides
	People    bool // else another cast
	Luck      bool // else another luck
}

// Contribution is one factor's signed part with its standard error.
type Contribution struct{ Value, Error float64 }

// Account explains one outcome: Decisions + People + Luck = Actual - Typical, exactly.
type Account struct {
	Actual                  float64
	Typical                 float64 // mean outcome of the reference set
	Decisions, People, Luck Contribution
	Runs                    int
}

// Explain computes signed contributions as Shapley values over {decisions, people, luck}: each factor's mean difference over the six orders
// in which the factors can be put in place. outcome returns the outcome of run k with these factors held; the same k must give the same
// redrawn factors whatever else is held, so that differences between cells are not noise. runs is per cell, 64 or more.
func Explain(outcome func(h Held, k int) float64, runs int) Account {
	a := Account{Runs: runs, Actual: outcome(Held{true, true, true}, 0)}
	sums, squaresOf := [3]float64{}, [3]float64{}
	for k := range runs {
		var v [8]float64
		for cell := range 7 {
			v[cell] = outcome(Held{cell&1 != 0, cell&2 != 0, cell&4 != 0}, k)
		}
		v[7] = a.Actual
		a.Typical += v[0] / float64(runs)
		for n, phi := range Shapley(v) {
			sums[n] += phi
			squaresOf[n] += phi * phi
		}
	}
	part := func(n int) Contribution {
		m := sums[n] / float64(runs)
		spread := squaresOf[n]/float64(runs) - m*m
		return Contribution{m, math.Sqrt(max(spread, 0) / float64(max(runs-1, 1)))}
	}
	a.Decisions, a.People, a.Luck = part(0), part(1), part(2)
	return a
}

// Shapley returns the Shapley values of three players from the worth of every coalition: v[1] is the first alone, v[2] the second, v[4] the
// third, v[3] the first two, v[7] all. They add up to v[7] - v[0].
func Shapley(v [8]float64) (phi [3]float64) {
	for n := range 3 {
		own := 1 << n
		for s := range 8 {
			if s&own != 0 {
				continue
			}
			phi[n] += weight(s) * (v[s|own] - v[s])
		}
	}
	return phi
}

// weight is |S|! (2-|S|)! / 3!: 1/3 for none and both of the others, 1/6 for one of them.
func weight(s int) float64 {
	if s&(s-1) == 0 && s != 0 {
		return 1. / 6
	}
	return 1. / 3
}
