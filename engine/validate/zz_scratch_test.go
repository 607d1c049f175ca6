package validate

import (
	"context"
	"fmt"
	"math"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/shares"
	"headcount/sim/params"
	"headcount/sim/process"
)

func TestScratchPolicy(t *testing.T) {
	set := reference()
	names := policy.Archetypes()
	for i := range set {
		var v, eff, aim, mot, trust, blocked, strain, out []float64
		for j := range 24 {
			o := NewOffice(Base(52), params.Default())
			o.Begin(uint64(j+1), uint64(1000+j+100*i))
			b, n := 0.0, 0.0
			for range 260 {
				o.Day(set[i])
				c := o.context()
				for p := range o.State.People {
					if !o.State.People[p].Gone {
						b += process.Blocked(c, p)
						n++
					}
				}
			}
			blocked = append(blocked, b/n)
			v = append(v, math.Log(o.Value()))
			e, a, m, tr, st, pres := 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
			for p := range o.State.Minds {
				e += o.State.Minds[p].Effort
				a += o.State.Minds[p].Value
				if !o.State.People[p].Gone {
					m += o.State.Minds[p].Motivation
					tr += o.State.People[p].Trust
					st += o.State.People[p].Strain
					pres++
				}
			}
			eff = append(eff, math.Log(e))
			aim = append(aim, a/e)
			mot = append(mot, m/pres)
			trust = append(trust, tr/pres)
			strain = append(strain, st/pres)
			q := 0.0
			for p := range o.State.Minds {
				q += float64(o.State.Minds[p].Quits)
			}
			out = append(out, q)
		}
		name := fmt.Sprint("mix", i)
		if i < len(names) {
			name = names[i]
		}
		t.Logf("%-13s logV %.3f sd %.3f effort %.3f aimed %.3f mot %.2f trust %.2f blocked %.3f strain %.2f quits %.2f", name, mean(v), math.Sqrt(variance(v)), mean(eff), mean(aim), mean(mot), mean(trust), mean(blocked), mean(strain), mean(out))
	}
}

func TestScratchShares(t *testing.T) {
	r := Run{Params: params.Default(), First: 1}
	r.ctx = context.Background()
	y := crossed(&r, 52, casts, lucks, func(j int) uint64 { return r.First + uint64(j) })
	s := shares.Analyse(y, 2000, 1)
	t.Logf("policy %.3f cast %.3f both %.4f (%.4f..%.4f) luck %.3f total %.4f", s.Policy.Value, s.Cast.Value, s.Both.Value, s.Both.Low, s.Both.High, s.Luck.Value, s.Total)
}
