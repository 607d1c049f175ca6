package debrief

import "testing"

func TestOpening(t *testing.T) {
	for text, want := range map[string]string{
		"“Clear. Five, then six,” he writes. Then nothing.": "“Clear. Five, then six,” he writes.",
		"One line.":                         "One line.",
		"No end":                            "No end",
		"“It is. Yes.” She nods.":           "“It is. Yes.”",
		"At 04.51 a second one came. Five":  "At 04.51 a second one came.",
		"„Ja. Gut.“ Sie geht.":              "„Ja. Gut.“",
		"„Tak. Dobrze.” Idzie.":             "„Tak. Dobrze.”",
		"«\u00a0Oui. Bien.\u00a0» Elle va.": "«\u00a0Oui. Bien.\u00a0»",
		"Really? Yes.":                      "Really?",
		"She waits ... and goes. Later":     "She waits ... and goes.",
		"":                                  "",
	} {
		if got := opening(text); got != want {
			t.Errorf("the first sentence of %q is %q, want %q", text, got, want)
		}
	}
}

// TestHeadline: a title before a colon leaves its stop, and an ordinal keeps its point.
func TestHeadline(t *testing.T) {
	for title, want := range map[string]string{"A small question": "A small question", "Fine.": "Fine", "Der Abend des 27.": "Der Abend des 27.", "": ""} {
		if got := headline(title); got != want {
			t.Errorf("%q is %q, want %q", title, got, want)
		}
	}
}
