package view

import "testing"

// TestResearchedByHand: hours of reading, at both ends of what each sentence is said of.
func TestResearchedByHand(t *testing.T) {
	const none, afternoon, day = "Nobody has looked into it yet.", "An afternoon of reading is behind it.", "A good day of reading is behind it."
	const two, week = "Two days and more of reading are behind it.", "A week of reading is behind it. Hardly anything in it was new since the middle."
	for hours, want := range map[float64]string{0: none, .4: none, .5: afternoon, 5.9: afternoon, 6: day, 11.9: day, 12: two, 23.9: two, 24: week, 90: week} {
		if got := researched(hours); got != want {
			t.Errorf("%v hours: %q, want %q", hours, got, want)
		}
	}
}
