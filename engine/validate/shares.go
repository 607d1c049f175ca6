package validate

import (
	"fmt"
	"math"

	"headcount/engine/policy"
	"headcount/engine/shares"
)

// The reference set of VT25: the eight declared archetypes and four random mixtures of them.
//
// Whole teams differ so much in what they bring that the share of cast varies with the range of seeds by a standard deviation of .07 with 48
// casts and .04 with 300, beside a band of .25: few casts cannot judge it. Every run has a luck of its own, so that two to a cell are enough.
const (
	mixtures = 4
	casts    = 1200
	lucks    = 2
)

func reference() []policy.Decider {
	var set []policy.Decider
	for _, name := range policy.Archetypes() {
		set = append(set, policy.Named(name))
	}
	for k := range mixtures {
		set = append(set, policy.NewMixture(uint64(k)))
	}
	return set
}

// crossed is log value at the end of so many weeks for every policy of the reference set, cast and luck. Luck is nested: every run has
// its own. world says which people cast j has and which luck its k-th run under policy i.
func crossed(r *Run, weeks, casts, lucks int, world func(i, j, k int) (cast, luck uint64)) shares.Outcomes {
	set := reference()
	spec := Base(weeks)
	flat := each(r, len(set)*casts*lucks, func(n int) float64 {
		i, j, k := n/(casts*lucks), n/lucks%casts, n%lucks
		o := NewOffice(spec, r.Params)
		o.Begin(world(i, j, k))
		o.Days(weeks*5, set[i], nil)
		return math.Log(max(o.Value(), 1))
	})
	y := make(shares.Outcomes, len(set))
	for i := range y {
		for j := range casts {
			from := (i*casts + j) * lucks
			y[i] = append(y[i], flat[from:from+lucks])
		}
	}
	return y
}

// nested gives every cast its people and every run a luck of its own.
func nested(r *Run, casts, lucks int) func(i, j, k int) (cast, luck uint64) {
	return func(i, j, k int) (cast, luck uint64) {
		return r.First + uint64(j), r.First + uint64(1+k+lucks*(j+casts*i))
	}
}

// sharesOfAll (VT25): what policy, cast, their interaction and luck share out of log value at week 52, by design of the game.
func sharesOfAll(r *Run) []Result {
	j, k := casts, lucks
	if r.Scale > 0 && r.Scale < 1 {
		j, k = 6, 4
	}
	y := crossed(r, 52, j, k, nested(r, j, k))
	if r.ctx.Err() != nil {
		return nil
	}
	s := shares.Analyse(y, 2000, r.First)
	n := len(y) * j * k
	row := func(letter, what string, got shares.Share, low, high float64) Result {
		row := r.Row(letter, "share of the variance of log value after a year: "+what, "D", n, got.Value, low, high)
		row.Note = fmt.Sprintf("95 %% interval %.3f to %.3f, relative to the eight archetypes and four mixtures", got.Low, got.High)
		row.OK = row.OK && got.Low > 0
		return row
	}
	return []Result{
		row("a", "policy", s.Policy, .15, .40), row("b", "cast", s.Cast, .10, .35),
		row("c", "policy by cast", s.Both, .05, .20), row("d", "luck", s.Luck, .25, .60),
	}
}
