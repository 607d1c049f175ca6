package validate

import "testing"

// TestProjectTargets: the targets of projects that a tenth of their runs can tell.
func TestProjectTargets(t *testing.T) {
	r := quick(t)
	r.Scale = .2
	for id, row := range rows(t, r, "VT01", "VT02P", "VT03", "VT05", "VT08", "VT21") {
		if !row.OK {
			t.Errorf("%s: %v is not within %v and %v", id, row.Estimate, row.Low, row.High)
		}
	}
	for id, row := range rows(t, quick(t), "VT06", "VT07") {
		if !row.OK {
			t.Errorf("%s: %v is not within %v and %v", id, row.Estimate, row.Low, row.High)
		}
	}
}

// TestProjectTargetsCanFail: with a mechanism switched off, what depends on it falls.
func TestProjectTargetsCanFail(t *testing.T) {
	type setting struct {
		coefficient string
		off         float64
	}
	for _, k := range []struct {
		target, row string
		set         []setting
	}{
		{"VT01", "VT01b", []setting{{"People.AbilitySD", 0}}},
		{"VT02P", "VT02Pa", []setting{{"Parallel.Overhead", 0}}},
		{"VT03", "VT03a", []setting{{"Slip.Mu", 0}}},
		{"VT03", "VT03d", []setting{{"Slip.Project", 0}, {"Slip.Task", 0}}},
		{"VT05", "VT05a", []setting{{"Slip.Stated", 1}}},
		{"VT06", "VT06b", []setting{{"Ramp.Start", 1}, {"Ramp.Mentoring", 0}, {"Ramp.Handover", 0}}},
		{"VT07", "VT07a", []setting{{"Ramp.Start", 1}, {"Ramp.Mentoring", 0}, {"Ramp.Handover", 0}, {"Ramp.Parallel", 1}, {"Work.CommPerSquare", 0}}},
		{"VT08", "VT08a", []setting{{"Ramp.Start", 1}}},
		{"VT21", "VT21b", []setting{{"Pile.Blocks", 0}, {"Pile.Wrong", 0}}},
	} {
		r := quick(t)
		for _, s := range k.set {
			if err := r.Params.Set(s.coefficient, s.off); err != nil {
				t.Fatal(err)
			}
		}
		if row := rows(t, r, k.target)[k.row]; row.OK {
			t.Errorf("%s still holds with %v", k.row, k.set)
		}
	}
}
