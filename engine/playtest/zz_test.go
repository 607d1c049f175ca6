package playtest

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/rng"
)

func TestParts(t *testing.T) {
	path := os.Getenv("SC")
	if path == "" {
		path = "../../scenarios/two-strides"
	}
	sc, _ := scenario.OpenFile(path)
	exprs := strings.Split(os.Getenv("EX"), ";")
	tb := newTable(sc)
	for _, name := range []string{"attentive", "balanced", "people-first", "walk-first", "mail-first", "hands-on", "novice", "random", "idle", "machine-option", "warm-option"} {
		mk, _ := PlayerByName(sc, name)
		out := ""
		var ys []float64
		for s := uint64(1); s <= 300; s++ {
			var who policy.Decider = mk()
			ys = append(ys, tb.play(s, s, who.Decide).Yardstick)
		}
		out = fmt.Sprintf(" mean %.2f median %.2f", mean(ys), median(ys))
		for _, ex := range exprs {
			p, pr := rule.Compile(ex, rule.Type{}, sc.Env())
			if p == nil {
				t.Fatal(pr)
			}
			var v []float64
			for s := uint64(1); s <= 100; s++ {
				var who policy.Decider = mk()
				tb.play(s, s, who.Decide)
				v = append(v, tb.engine.Value(&tb.state, rng.New(s, s), p))
			}
			out += fmt.Sprintf("  %7.3f±%5.3f", mean(v), deviation(v))
		}
		fmt.Printf("%-16s %s\n", name, out)
	}
}
