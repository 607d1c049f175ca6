package debrief

import (
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestWhoHasASayIsNamed: somebody of the team who has a say is called by their name, and a talk before the meeting is told of them, whoever else the
// scene is with; what a meeting decides is nobody's in particular.
func TestWhoHasASayIsNamed(t *testing.T) {
	sc := shipped(t, "forty-pages")
	for _, x := range believedIn(t, sc, playedBy(t, sc, "attentive", 1)).Stances {
		if x.Stakeholder == "hanne-say" && !strings.HasPrefix(x.Sentence, "Hanne Brekke, on “What runs at night”") {
			t.Errorf("%q", x.Sentence)
		}
	}
	r := Review{sc: sc}
	want := map[string]string{
		"what-would-it-be":    "Hanne said yes, and meant it.",
		"gils-last-page":      "Gil Fontaine said yes, and meant it.",
		"twelve-slides":       "Those who decide said yes, and meant it.",
		"let-the-name-go":     "Corinne said yes, and meant it.",
		"ought-to-have-come":  "Hanne said yes, and meant it.",
		"walk-with-lindqvist": "Dr Amara Lindqvist said yes, and meant it.",
	}
	for e := range sc.Events {
		for c := range sc.Events[e].Choices {
			id := sc.Source.Events[e].Choices[c].ID
			if text, ok := want[id]; ok {
				delete(want, id)
				if got := r.outcomeText(sc.Events[e].Choices[c].Act, term.Committed); got != text {
					t.Errorf("%s: %q, want %q", id, got, text)
				}
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("not met: %v", want)
	}
}

// TestOneStopIsEnough: a line of the other chair that ends with a title which is a sentence ends once.
func TestOneStopIsEnough(t *testing.T) {
	for line, want := range map[string]string{
		"No answer yet on “No. Not on my wards.”. Another day, perhaps.": "No answer yet on “No. Not on my wards.” Another day, perhaps.",
		"A question lies with you: “The date”.":                          "A question lies with you: “The date”.",
	} {
		if got := oneStop(line); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
