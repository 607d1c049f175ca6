package validate

import (
	"fmt"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/params"
)

// TestZeroSwitchesOff: any coefficient can be set to 0, also where its range does not reach down to it, and the office still lives by numbers. Those that
// cannot be are named by params.NotZero, and only those.
func TestZeroSwitchesOff(t *testing.T) {
	named := 0
	for _, e := range params.Registry() {
		if e.Low <= 0 {
			continue
		}
		p := params.Default()
		if err := p.Set(e.Name, 0); err != nil {
			t.Fatal(err)
		}
		broken := comesApart(p)
		if params.NotZero(e.Name) {
			named++
		}
		switch not := params.NotZero(e.Name); {
		case not && broken == "":
			t.Errorf("%s can be 0, and is said not to", e.Name)
		case !not && broken != "":
			t.Errorf("%s = 0: %s", e.Name, broken)
		}
	}
	if named != 8 {
		t.Errorf("%d coefficients of the registry cannot be 0, want 8: a name is wrong", named)
	}
}

// comesApart is what breaks in a few short lives with these coefficients, empty where nothing does.
func comesApart(p params.Params) (broken string) {
	defer func() {
		if r := recover(); r != nil {
			broken = fmt.Sprint(r)
		}
	}()
	for seed := range uint64(3) {
		for _, name := range []string{"balanced", "people-first"} {
			o := NewOffice(everything(30), p)
			o.Begin(seed, seed)
			if o.Days(150, policy.Named(name), nil); o.State.Broken() != "" {
				return o.State.Broken()
			}
		}
		o := NewOffice(Base(30), p)
		o.Begin(seed, seed)
		if o.Days(150, policy.BalancedStyle(), nil); o.State.Broken() != "" {
			return o.State.Broken()
		}
	}
	return ""
}
