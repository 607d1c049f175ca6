package voice

import "testing"

// TestSentence: large letters also where they take more than a byte; what ends with a stop gets no second one; words in quotes and nothing stay as they are.
func TestSentence(t *testing.T) {
	for _, c := range []struct{ text, capital, sentence string }{
		{"", "", ""},
		{"a", "A", "A."},
		{"the list has changed", "The list has changed", "The list has changed."},
		{"what helps?", "What helps?", "What helps?"},
		{"Done.", "Done.", "Done."},
		{"über alles reden", "Über alles reden", "Über alles reden."},
		{"“hm” is no answer", "“hm” is no answer", "“hm” is no answer."},
		{"\xff is no text", "\xff is no text", "\xff is no text."},
		{"7 things", "7 things", "7 things."},
	} {
		if got := Capital(c.text); got != c.capital {
			t.Errorf("Capital(%q) = %q, want %q", c.text, got, c.capital)
		}
		if got := Sentence(c.text); got != c.sentence {
			t.Errorf("Sentence(%q) = %q, want %q", c.text, got, c.sentence)
		}
	}
}
