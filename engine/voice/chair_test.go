package voice

import (
	"strings"
	"testing"
)

// TestEveryBeatReads: every beat has lines for every temper, without a subject and without a judgement of the manager's, and every gap in them is
// one that is filled.
func TestEveryBeatReads(t *testing.T) {
	for b := BeatNone + 1; b < beatCount; b++ {
		for _, temper := range append(Tempers(), "") {
			for n := range 8 {
				line := Chair(b, temper, n)
				if line == "" {
					t.Fatalf("beat %d says nothing to %q", b, temper)
				}
				filled := Fill(line, Slots{Matter: "the bank's form", Behind: "Ten days."})
				if strings.ContainsAny(filled, "{}") {
					t.Errorf("beat %d: %q", b, filled)
				}
				for _, word := range strings.Fields(strings.ToLower(filled)) {
					switch strings.Trim(word, ".,;:") {
					case "she", "he", "her", "his", "him", "should've", "bad manager":
						t.Errorf("beat %d speaks of %q: %q", b, word, filled)
					}
				}
			}
		}
	}
	if got := Chair(BeatNone, "", 0); got != "" {
		t.Errorf("nothing reads %q", got)
	}
}
