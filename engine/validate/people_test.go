package validate

import (
	"context"
	"testing"

	"headcount/sim/params"
)

// TestPeopleTargetsCanFail: each target of people fails once the mechanism it is about is switched off, so that passing says something.
func TestPeopleTargetsCanFail(t *testing.T) {
	for _, k := range []struct{ target, row, parameter string }{
		{"VT14", "VT14a", "Feedback.On"},
		{"VT14", "VT14c", "Feedback.Self"},
		{"VT16", "VT16a", "Turnover.On"},
		{"VT19", "VT19b", "Trust.Breach"},
		{"VT20", "VT20a", "Hours.On"},
		{"VT20", "VT20b", "Hours.Gain"},
	} {
		p := params.Default()
		if err := p.Set(k.parameter, 0); err != nil {
			t.Fatal(err)
		}
		if k.parameter == "Feedback.Self" {
			p.Feedback.Task = 0
		}
		rows, err := Check(context.Background(), Run{Params: p, First: 1, Scale: .04}, []string{k.target})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if r.ID == k.row && r.OK {
				t.Errorf("%s without %s: %.3f still lies within %v and %v", r.ID, k.parameter, r.Estimate, r.Low, r.High)
			}
		}
	}
}

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
