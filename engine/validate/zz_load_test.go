package validate

import (
	"fmt"
	"math"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/term"
)

var _ = term.Walk

func TestScratchLoad(t *testing.T) {
	set := reference()
	names := policy.Archetypes()
	const casts, lucks = 60, 6
	r := Run{Params: params.Default(), First: 1}
	flat := each(&r, len(set)*casts, func(n int) float64 {
		i, j := n/casts, n%casts
		sum := 0.0
		for k := range lucks {
			o := NewOffice(Base(52), params.Default())
			o.Begin(uint64(j+1), uint64(7+k+lucks*(j+casts*i)))
			o.Days(260, set[i], nil)
			sum += math.Log(o.Value()) / lucks
		}
		return sum
	})
	hab := make([][]float64, casts)
	for j := range casts {
		o := NewOffice(Base(52), params.Default())
		o.Begin(uint64(j+1), 1)
		hab[j] = append([]float64(nil), o.State.Habits[:]...)
		for q := range 5 { // means over people instead
			_ = q
		}
		var c, g, w, rs, cand, ab float64
		for i := range o.State.Minds {
			m := &o.State.Minds[i]
			c += m.Control / 8
			g += m.Guided / 8
			w += m.Writing / 8
			rs += m.Response / 8
			cand += o.State.People[i].Candour / 8
			ab += o.State.People[i].Ability / 8
		}
		hab[j] = []float64{cand, c, g, w, rs - 1, ab * 3}
	}
	castMean := make([]float64, casts)
	for i := range set {
		for j := range casts {
			castMean[j] += flat[i*casts+j] / float64(len(set))
		}
	}
	{
		names := []string{"ability", "cos0", "liked", "motivation0", "propensity", "sensitivity", "know", "shared", "response", "guided", "candour", "growth", "exp-ability"}
		feats := make([][]float64, len(names))
		for j := range casts {
			o := NewOffice(Base(52), params.Default())
			o.Begin(uint64(j+1), 1)
			c := o.context()
			f := make([]float64, len(names))
			for i := range o.State.Minds {
				m, x := &o.State.Minds[i], &o.State.People[i]
				for k, v := range []float64{x.Ability, process.Aimed(c, i), process.Liked(c, i), m.Motivation, process.Propensity(c, i), x.Sensitivity, m.Know[x.Project], o.State.Teams[0].Shared, m.Response, m.Guided, x.Candour, m.Growth, math.Exp(x.Ability)} {
					f[k] += v / 8
				}
			}
			for k := range f {
				feats[k] = append(feats[k], f[k])
			}
		}
		for k := range names {
			rr := correlation(feats[k], castMean)
			t.Logf("cast feature %-12s sd %.3f r %+.2f share %.2f slope %+.3f", names[k], math.Sqrt(variance(feats[k])), rr, rr*rr, rr*math.Sqrt(variance(castMean)/variance(feats[k])))
		}
	}
	// univariate slopes on residuals
	line := func(name string, y []float64) {
		s := ""
		v := 0.0
		for k := range hab[0] {
			x := make([]float64, casts)
			for j := range casts {
				x[j] = hab[j][k]
			}
			rr := correlation(x, y)
			b := rr * math.Sqrt(variance(y)/variance(x))
			s += fmt.Sprintf(" %+.3f(r%+.2f)", b, rr)
			v += rr * rr
		}
		t.Logf("%-13s sd %.3f  voice,control,guided,writing,response,ability:%s", name, math.Sqrt(variance(y)), s)
	}
	line("CAST", castMean)
	for i := range set {
		y := make([]float64, casts)
		m := mean(flat[i*casts : (i+1)*casts])
		for j := range casts {
			y[j] = flat[i*casts+j] - m - castMean[j]
		}
		name := fmt.Sprint("mix", i)
		if i < len(names) {
			name = names[i]
		}
		line(name, y)
	}
}
