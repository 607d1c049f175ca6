package model

import (
	"testing"

	"headcount/sim/act"
	"headcount/sim/params"
	"headcount/sim/rng"
)

// BenchmarkGoverned lives twelve weeks with stakeholders, proposals and a budget, an act about them in every gap, and the same organisation
// without any of it.
func BenchmarkGoverned(b *testing.B) {
	for _, k := range []struct {
		name string
		with bool
	}{{"with", true}, {"without", false}} {
		b.Run(k.name, func(b *testing.B) {
			spec := governed()
			if !k.with {
				spec = small()
				spec.Weeks = governed().Weeks
			}
			m, luck := New(spec, params.Default()), rng.New(1, 2)
			first := m.Start(luck)
			s := first.Clone()
			b.ReportAllocs()
			for range b.N {
				s.CopyFrom(first)
				for n := 0; int(s.Day) < 5*spec.Weeks-1 || s.Gap != Closed; {
					if m.Advance(s, luck, nil) == GapOpen {
						n++
						if a := around(n); k.with && act.Check(spec, s, a) == nil {
							m.Do(s, luck, nil, a, 0)
						}
					}
					s.News = s.News[:0]
				}
			}
		})
	}
}
