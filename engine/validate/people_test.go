package validate

import (
	"context"
	"testing"

	"headcount/sim/params"
)

// TestPeopleTargetsQuickly: the cheap ones of them hold on half of their runs, with seeds of their own.
func TestPeopleTargetsQuickly(t *testing.T) {
	rows, err := Check(context.Background(), Run{Params: params.Default(), First: 7000, Scale: .5}, []string{"VT14", "VT16", "VT19", "VT20"})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		t.Logf("%s %s: %.3f in %g..%g, N %d, grade %s %s", r.ID, r.Statistic, r.Estimate, r.Low, r.High, r.N, r.Grade, r.Note)
		if !r.OK {
			t.Errorf("%s %s: %.3f is not within %g and %g", r.ID, r.Statistic, r.Estimate, r.Low, r.High)
		}
	}
}
