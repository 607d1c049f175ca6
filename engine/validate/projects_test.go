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
