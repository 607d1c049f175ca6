package view

import "testing"

// TestSided: an offer names whom it is about once.
func TestSided(t *testing.T) {
	for _, k := range []struct{ side, text, want string }{
		{"", "Say thank you", "Say thank you"},
		{"Ana", "Say thank you", "Ana: Say thank you"},
		{"Ana", "Ask Sol for advice about Ana", "Ask Sol for advice about Ana"},
		{"About the date", "Call and answer: the date", "Call and answer: the date"},
	} {
		if got := sided(k.side, k.text); got != k.want {
			t.Errorf("%q, %q: got %q, want %q", k.side, k.text, got, k.want)
		}
	}
}
