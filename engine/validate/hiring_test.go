package validate

import (
	"context"
	"testing"

	"headcount/sim/params"
)

// TestHiringTargetsQuickly, with seeds of their own.
func TestHiringTargetsQuickly(t *testing.T) {
	rows, err := Check(context.Background(), Run{Params: params.Default(), First: 20000, Scale: .5}, []string{"VT12", "VT13", "VT13F", "MR01", "BI01"})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		t.Logf("%s %s: %.3f in %g..%g, N %d, grade %s", r.ID, r.Statistic, r.Estimate, r.Low, r.High, r.N, r.Grade)
		if !r.OK {
			t.Errorf("%s %s: %.3f is not within %g and %g", r.ID, r.Statistic, r.Estimate, r.Low, r.High)
		}
	}
}
