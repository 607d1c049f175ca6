package validate

import (
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/params"
	"headcount/sim/rng"
)

// TestCorners: wherever in the ranges of the registry all coefficients lie at once, the model keeps its invariants, so that no number is
// lost and nothing panics: each corner for a quarter, under one of the archetypes, in an office of the usual size, one that hires, and one
// whose manager grows.
func TestCorners(t *testing.T) {
	names, luck := policy.Names(), rng.New(7, 7)
	for k := range 90 {
		p := params.Default()
		for i, e := range params.Registry() {
			if strings.HasSuffix(e.Name, ".On") {
				continue // every sub-model runs
			}
			end := e.Low
			if luck.Chance(.5, rng.Taste, k, i, 0) {
				end = e.High
			}
			if err := p.Set(e.Name, end); err != nil {
				t.Fatal(err)
			}
		}
		spec := Base(13)
		switch k % 3 {
		case 1:
			spec = Hiring(4, 4, 3, 13)
		case 2:
			spec = growing(13)
		}
		o := NewOffice(spec, p)
		o.Begin(uint64(k), uint64(k))
		o.Days(60, policy.Named(names[k%len(names)]), nil)
		if b := o.State.Broken(); b != "" {
			t.Errorf("corner %d, played by %s: %s", k, names[k%len(names)], b)
		}
	}
}
