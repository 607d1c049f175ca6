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

// TestOwner: who is called by a word that stands for several owns with an apostrophe alone; a name takes its s, as a boss does.
func TestOwner(t *testing.T) {
	const line = "The sign is in {boss}’s handwriting. {boss}’s assistant stamps it for {boss}."
	for boss, want := range map[string]string{
		"the head of works": "The sign is in the head of works’ handwriting. The head of works’ assistant stamps it for the head of works.",
		"the head of press": "The sign is in the head of press’s handwriting. The head of press’s assistant stamps it for the head of press.",
		"Beatriz":           "The sign is in Beatriz’s handwriting. Beatriz’s assistant stamps it for Beatriz.",
		"Klaus":             "The sign is in Klaus’s handwriting. Klaus’s assistant stamps it for Klaus.",
		"":                  "The sign is in your boss’s handwriting. Your boss’s assistant stamps it for your boss.",
	} {
		if got := Fill(line, Slots{Boss: boss}); got != want {
			t.Errorf("%q: %s", boss, got)
		}
	}
}
