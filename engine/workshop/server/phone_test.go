package server

import "testing"

// TestMarked: what somebody chose stands between one pair of quotation marks, whatever marks it holds.
func TestMarked(t *testing.T) {
	for text, want := range map[string]string{
		"Walk over":                         "“Walk over”",
		"“Yes. The 28th.”":                  "“Yes. The 28th.”",
		"Stroll over: “It is. Don't worry”": "“Stroll over: ‘It is. Don't worry’”",
		"“Yes,” and “No”":                   "“‘Yes,’ and ‘No’”",
	} {
		if got := marked(text); got != want {
			t.Errorf("%s: %s, not %s", text, got, want)
		}
	}
}
