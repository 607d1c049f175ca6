package voice

import "testing"

// TestAnArticleInTheMiddle of a sentence is a small one, and a name without one stays as it is.
func TestAnArticleInTheMiddle(t *testing.T) {
	for name, want := range map[string]string{"The hail map": "the hail map", "Ebb": "Ebb", "Theo": "Theo", "": ""} {
		if got := Midway(name); got != want {
			t.Errorf("%q: %q, not %q", name, got, want)
		}
	}
	for line, want := range map[string]string{
		"{it} has been estimated again.":                    "The hail map has been estimated again.",
		"“{it} holds,” says Ines.":                          "“The hail map holds,” says Ines.",
		"In {it} a part of {it} is unticked. {it} is late.": "In the hail map a part of the hail map is unticked. The hail map is late.",
		"“I had nearly forgotten: {it}. It is late.”":       "“I had nearly forgotten: The hail map. It is late.”",
		"Nothing is named.":                                 "Nothing is named.",
	} {
		if got := Naming(line, "{it}", "The hail map"); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}
