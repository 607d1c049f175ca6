package validate

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"headcount/sim/params"
	"headcount/sim/rng"
)

// The occasions of the design's draws.
var (
	onLevel = rng.Named("level")
	onProbe = rng.Named("probe")
	onOrder = rng.Named("order")
	onRowA  = rng.Named("row-a")
	onRowB  = rng.Named("row-b")
	onAgain = rng.Named("again")
)

// walk is one trajectory: a point, and the coefficient that moved to come to the next one, by which share of its range.
type walk struct {
	points []params.Params
	which  []int
	by     []float64
}

// trajectory draws the t-th one: every coefficient starts at one of four levels and is moved once, in an order of its own, by two
// thirds of its range, up from the lower half and down from the upper.
func (j *job) trajectory(t int) walk {
	source := rng.New(j.First, j.First)
	order, at := make([]int, len(j.moved)), make([]float64, len(j.moved))
	p := j.Params
	for i := range j.moved {
		order[i] = i
		at[i] = set(&p, &j.moved[i], float64(source.Pick(levels, rng.Policy, i, t, onLevel))/(levels-1))
	}
	sortBy(order, func(i int) float64 { return source.Uniform(rng.Policy, i, t, onOrder) })
	w := walk{points: []params.Params{p}}
	const stride = float64(levels) / 2 / (levels - 1)
	for _, i := range order {
		goal := at[i] + stride
		if at[i] > .5 {
			goal = at[i] - stride
		}
		w.by = append(w.by, set(&p, &j.moved[i], min(max(goal, 0), 1))-at[i])
		w.which = append(w.which, i)
		w.points = append(w.points, p)
	}
	return w
}

// live returns the coefficients of the groups of Params that can move the lesson. From five points drawn over all ranges every group is moved as
// a whole, to the low ends, to the high ends, and three times by half of the levels: where not one of the outcomes differs by a single bit, the
// group is left out, so that a lesson about channels does not pay for coefficients of hiring.
func (j *job) live() []params.Entry {
	group := func(e *params.Entry) string { name, _, _ := strings.Cut(e.Name, "."); return name }
	var groups []string
	for i := range j.moved {
		if g := group(&j.moved[i]); !slices.Contains(groups, g) {
			groups = append(groups, g)
		}
	}
	source, n := rng.New(j.First, j.First), len(groups)+1
	y := each(&j.run, probes*n, func(k int) float64 {
		probe, moved, p := k/n, k%n-1, j.Params // the first point of a probe moves none
		for i := range j.moved {
			level := source.Pick(levels, rng.Policy, i, probe, onProbe)
			if moved >= 0 && group(&j.moved[i]) == groups[moved] {
				level = [probes]int{0, levels - 1, (level + levels/2) % levels, (level + levels/2) % levels, (level + levels/2) % levels}[probe]
			}
			set(&p, &j.moved[i], float64(level)/(levels-1))
		}
		return j.at(p, j.First, 1).Mean
	})
	var alive []params.Entry
	for i := range j.moved {
		g := slices.Index(groups, group(&j.moved[i])) + 1
		for probe := range probes {
			if y[probe*n+g] != y[probe*n] {
				alive = append(alive, j.moved[i])
				break
			}
		}
	}
	return alive
}

// dust is the rounding of floats, as a share of the statistic: what moves it by less does not move it.
const dust = 1e-9

// morris screens all coefficients by elementary effects and returns those that move the lesson at all, by mu*, largest first.
func (j *job) morris() []Moved {
	var walks [trajectories]walk
	for t := range walks {
		walks[t] = j.trajectory(t)
	}
	n := len(j.moved) + 1
	y := each(&j.run, trajectories*n, func(k int) float64 { return j.at(walks[k/n].points[k%n], j.First, 1).Mean })
	size := 0.0
	for _, v := range y {
		size += math.Abs(v) / float64(len(y))
	}
	effects := make([][]float64, len(j.moved))
	for t := range walks {
		for k, i := range walks[t].which {
			if by := walks[t].by[k]; by != 0 {
				effects[i] = append(effects[i], (y[t*n+k+1]-y[t*n+k])/by)
			}
		}
	}
	var list []Moved
	for i, e := range effects {
		m := Moved{Name: j.moved[i].Name, Grade: j.moved[i].Grade, Mu: mean(e), Sigma: math.Sqrt(variance(e))}
		for _, x := range e {
			m.MuStar += math.Abs(x) / float64(len(e))
		}
		if m.MuStar > dust*size {
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b Moved) int { return cmp.Compare(b.MuStar, a.MuStar) })
	return list
}

// ends moves every coefficient whose size is ours alone to both ends of its range. Where the lesson is not clearly above 0 there it is looked at
// again on other seeds, with more pairs: a sign counts as turned when it is below 0 by more than two standard errors then.
func (j *job) ends(f *Finding) {
	var tried []End
	for i := range j.moved {
		for k, name := range [2]string{"low", "high"} {
			if j.moved[i].SizeIsOurs() {
				value := [2]float64{j.moved[i].Low, j.moved[i].High}[k]
				tried = append(tried, End{Name: j.moved[i].Name, End: name, Value: value})
			}
		}
	}
	found := each(&j.run, len(tried), func(k int) Estimate {
		p := j.Params
		if err := p.Set(tried[k].Name, tried[k].Value); err != nil {
			panic("validate: " + err.Error())
		}
		e := j.at(p, j.First, 1)
		if !e.Holds() {
			e = j.at(p, j.First+apart, confirming)
		}
		return e
	})
	f.Ends = len(tried)
	for k := range tried {
		tried[k].Estimate = found[k]
		if found[k].Turned() {
			f.Flips = append(f.Flips, tried[k])
		}
		if f.Weakest == nil || found[k].Mean < f.Weakest.Mean {
			f.Weakest = &tried[k]
		}
	}
}
