package voice

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestSignsOfDecisionsAndMoney: every family has lines of its own, none empty, none with a gap that is no slot, and counts round.
func TestSignsOfDecisionsAndMoney(t *testing.T) {
	families := map[string]func(n int) string{
		"committed": func(n int) string { return Shows(term.Committed, n) }, "complied": func(n int) string { return Shows(term.Complied, n) },
		"resisted": func(n int) string { return Shows(term.Resisted, n) },
		"kept":     func(n int) string { return Accounted(true, false, n) }, "missed": func(n int) string { return Accounted(false, false, n) },
		"overclaimed": func(n int) string { return Accounted(false, true, n) },
		"bad":         func(n int) string { return Quarter(true, n) }, "good": func(n int) string { return Quarter(false, n) },
	}
	seen := map[string]string{}
	for family, line := range families {
		var own []string
		for n := range 12 {
			l := line(n)
			if !slices.Contains(own, l) {
				own = append(own, l)
			}
			if other := seen[l]; l == "" || other != "" && other != family {
				t.Errorf("%s: %q, also of %q", family, l, other)
			}
			seen[l] = family
			if filled := Fill(l, Slots{Name: "Dr Imai"}); strings.ContainsAny(filled, "{}") {
				t.Errorf("%s: %q", family, filled)
			}
		}
		if len(own) < 3 {
			t.Errorf("%s has %d lines", family, len(own))
		}
	}
	if Shows(term.Quiet, 1) == "" || Shows(term.Committed, -1) == "" {
		t.Error("an outcome nobody named, or a number below nought, is mute")
	}
}
