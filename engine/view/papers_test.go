package view

import "testing"

// TestFirstLetters: what begins with a sign of several bytes is left whole, and abbreviations keep their capitals.
func TestFirstLetters(t *testing.T) {
	for _, c := range []struct{ text, low, high string }{
		{"“Yes,” says Ana", "“Yes,” says Ana", "“Yes,” says Ana"},
		{"Form P-7", "form P-7", "Form P-7"},
		{"Ältere", "ältere", "Ältere"},
		{"HR knows", "HR knows", "HR knows"},
		{"", "", ""},
	} {
		if low, high := lower(c.text), capital(c.text); low != c.low || high != c.high {
			t.Errorf("%q: %q and %q, want %q and %q", c.text, low, high, c.low, c.high)
		}
	}
}
