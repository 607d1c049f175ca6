package validate

import (
	"math"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/quantity"
)

func TestScratchMis(t *testing.T) {
	for _, name := range []string{"absent", "balanced"} {
		var all []quarter
		for q := range 4 {
			_ = q
		}
		perQ := make([][]quarter, 4)
		var th [4][]float64
		for k := range 150 {
			o := NewOffice(Peopled(52), scratchParams(t))
			o.Begin(1+uint64(k), 1+uint64(k))
			before := make([]quarter, len(o.State.Minds))
			for q := range 4 {
				o.Days(13*quantity.DaysPerWeek, policy.Named(name), nil)
				for i := range o.State.Minds {
					m := &o.State.Minds[i]
					if d := (quarter{m.Effort - before[i].effort, m.Value - before[i].value}); m.Left < 0 && d.effort > 0 {
						all = append(all, d)
						perQ[q] = append(perQ[q], d)
						th[q] = append(th[q], m.Theta)
					}
					before[i] = quarter{m.Effort, m.Value}
				}
			}
		}
		f := func(list []quarter) float64 {
			var e, v []float64
			for _, q := range list {
				e, v = append(e, q.effort), append(v, q.value)
			}
			hard, little := quantile(e, 2./3), quantile(v, 1./3)
			n := 0.0
			for _, q := range list {
				if q.effort >= hard && q.value <= little {
					n++
				}
			}
			return n / float64(len(list))
		}
		var e, v, cs []float64
		for _, q := range all {
			e, v, cs = append(e, math.Log(q.effort)), append(v, math.Log(max(q.value, .1))), append(cs, math.Log(max(q.value, .1)/q.effort))
		}
		t.Logf("%s own thirds %.3f, by quarter %.3f %.3f %.3f %.3f; theta %.0f %.0f %.0f %.0f; sd log effort %.2f log cos %.2f r %.2f", name, f(all), f(perQ[0]), f(perQ[1]), f(perQ[2]), f(perQ[3]), mean(th[0]), mean(th[1]), mean(th[2]), mean(th[3]), math.Sqrt(variance(e)), math.Sqrt(variance(cs)), correlation(e, cs))
	}
}
