package validate

import (
	"context"
	"strings"
	"testing"

	"headcount/sim/params"
)

// TestHiringTargetsCanFail: each target of hiring fails once the mechanism it is about is switched off, so that passing says something.
func TestHiringTargetsCanFail(t *testing.T) {
	for _, k := range []struct {
		row, parameter string
		value, scale   float64
	}{
		{"VT12a", "Hiring.Unstructured", 0, .3},
		{"VT12b", "Hiring.Structured", 0, .1},
		{"VT12c", "Hiring.Impression", 0, .1},
		{"VT13a", "Hiring.Unstructured", 0, .3},
		{"VT13b", "Hiring.Structured", 0, .1},
		{"VT13d", "Hiring.Structured", 0, .3},
		{"VT13e", "Hiring.Saturates", 285, .3}, // hours that go on adding validity
		{"VT13f", "Hiring.Sure", 0, .1},
		{"VT13g", "Hiring.WorkSample", .9, .2},
		{"VT13Fa", "Hiring.FitQuit", -.35, .3},
		{"VT13Fa", "Hiring.On", 0, .1},
		{"VT13Fc", "People.AbilitySD", 0, .1},
	} {
		p := params.Default()
		if err := p.Set(k.parameter, k.value); err != nil {
			t.Fatal(err)
		}
		target := strings.TrimRight(k.row, "abcdefg")
		rows, err := Check(context.Background(), Run{Params: p, First: 1, Scale: k.scale}, []string{target})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if r.ID == k.row && r.OK {
				t.Errorf("%s with %s %v: %.3f still lies within %v and %v", r.ID, k.parameter, k.value, r.Estimate, r.Low, r.High)
			}
		}
	}
}

// TestHiringTargetsQuickly, with seeds of their own.
func TestHiringTargetsQuickly(t *testing.T) {
	rows, err := Check(context.Background(), Run{Params: params.Default(), First: 20000, Scale: .5}, []string{"VT12", "VT13", "VT13F"})
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
