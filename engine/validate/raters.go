package validate

import (
	"headcount/engine/policy"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// rated is one person as two managers rate them, and as they are.
type rated struct{ one, other, truth float64 }

// twoRaters (VT27): two managers rate the same reports after half a year (Viswesvaran, Ones & Schmidt 1996: .52; .45 to .68 since). Each
// has an error of their own about each person, which no second look takes away.
func twoRaters(r *Run) []Result {
	offices := max(r.N()/8, 8)
	all := each(r, offices, func(k int) []rated {
		o := NewOffice(Base(26), r.Params)
		seed := r.First + uint64(k)
		o.Begin(seed, seed)
		o.Days(130, policy.Named("balanced"), nil)
		second := another(o, seed)
		return rate(o, second)
	})
	var one, other, truth []float64
	for _, office := range all {
		for _, p := range office {
			one, other, truth = append(one, p.one), append(other, p.other), append(truth, p.truth)
		}
	}
	n := len(one)
	return []Result{
		r.Row("a", "inter-rater r of ratings", "A", n, correlation(one, other), .42, .70),
		r.Row("b", "r of a rating with true performance", "A", n, correlation(one, truth), .60, .84),
	}
}

// another is a manager who came to the same people under another star.
func another(o *Office, seed uint64) *Office {
	second := NewOffice(o.Spec, o.Model.Params)
	second.State = o.State.Clone()
	second.Luck = rng.New(seed, ^seed)
	for i := range second.State.Minds {
		for what := range second.State.Minds[i].Blind {
			second.State.Minds[i].Blind[what] = second.Luck.Normal(rng.RaterError, i, -1, onSecond.With(what))
		}
	}
	return second
}

var onSecond = rng.Named("second rater")

func rate(o, second *Office) []rated {
	list := make([]rated, len(o.State.People))
	mine := o.Model.Context(o.State, o.Luck, nil)
	theirs := second.Model.Context(second.State, second.Luck, nil)
	for i := range list {
		list[i] = rated{mine.Read(i, term.ReadRating), theirs.Read(i, term.ReadRating), process.Performance(mine, i)}
	}
	return list
}
