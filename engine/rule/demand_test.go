package rule

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// TestDemands: what must hold wherever a condition is true, in the order of the source.
func TestDemands(t *testing.T) {
	for source, want := range map[string]string{
		"week >= 3 and met":                       "week 3..inf; met 1..1",
		"2 > week and not frozen":                 "week -inf..2; frozen 0..0",
		"week between 2 and 4 and week != 3":      "week 2..4; week not 3",
		"met or frozen":                           "",
		"not (met or frozen)":                     "",
		"week > calls":                            "",
		"week + 1 > 2":                            "",
		"fired(small-question) and (met and met)": "fired 1..1; met 1..1; met 1..1",
		"any(person: trust(person) > 0.5)":        "",
		"temper = angry":                          "temper 2..2",
	} {
		p, problems := Condition(source, newTestEnv())
		if p == nil {
			t.Errorf("%s: %v", source, problems)
			continue
		}
		var got []string
		for _, d := range p.Demands() {
			text := fmt.Sprintf("%s %.4g..%.4g", d.Read.Name, d.Low, d.High)
			if d.Not {
				text = fmt.Sprintf("%s not %g", d.Read.Name, d.Low)
			}
			got = append(got, strings.ReplaceAll(text, "+Inf", "inf"))
		}
		if list := strings.ReplaceAll(strings.Join(got, "; "), "-Inf", "-inf"); list != want {
			t.Errorf("%s demands %q, want %q", source, list, want)
		}
	}
	p, _ := Condition("week < 2", newTestEnv())
	if d := p.Demands(); len(d) != 1 || d[0].High >= 2 || d[0].High < 2-1e-9 || !math.IsInf(d[0].Low, -1) {
		t.Errorf("%+v", d)
	}
	if n, _ := Compile("1 + 1", Number(), newTestEnv()); n.Demands() != nil || (*Program)(nil).Demands() != nil {
		t.Error("a number demands something")
	}
}
