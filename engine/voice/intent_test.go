package voice

import (
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestNearLeavingReadsWorst: the model reads somebody who is about to leave as Strained and somebody who stays as Bright, and so do the words.
func TestNearLeavingReadsWorst(t *testing.T) {
	said := func(band term.Band, words string) {
		t.Helper()
		for n := range 8 {
			if strings.Contains(Reading(term.ReadIntent, band, n), words) {
				return
			}
		}
		t.Errorf("nobody who reads %v says %q", band, words)
	}
	said(term.Strained, "asked elsewhere")
	said(term.Flat, "always look around")
	said(term.Fine, "No plans")
	said(term.Bright, "I like it here")
}
