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
