package voice_test

import (
	"testing"

	"headcount/engine/voice"
)

// TestUncapital: a text begins small inside of a sentence, an abbreviation does not, and a quotation is left whole.
func TestUncapital(t *testing.T) {
	for text, want := range map[string]string{
		"An hour on Friday": "an hour on Friday", "Über die Bank": "über die Bank", "HR is told": "HR is told", "“Soon”": "“Soon”", "I": "i", "": "",
	} {
		if got := voice.Uncapital(text); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
}
