package server

import (
	"strings"
	"testing"

	"headcount/engine/view"
	"headcount/engine/voice"
)

// TestMarked: what somebody chose stands between one pair of quotation marks, whatever marks it holds.
func TestMarked(t *testing.T) {
	for text, want := range map[string]string{
		"Walk over":                         "“Walk over”",
		"“Yes. The 28th.”":                  "“Yes. The 28th.”",
		"Stroll over: “It is. Don't worry”": "“Stroll over: ‘It is. Don't worry’”",
		"“Yes,” and “No”":                   "“‘Yes,’ and ‘No’”",
		"„Ja. Der 28.“":                     "„Ja. Der 28.“",
		"Hin: „Ist es.“":                    "“Hin: ‚Ist es.‘”",
	} {
		if got := voice.InQuotes(text); got != want {
			t.Errorf("%s: %s, not %s", text, got, want)
		}
	}
}

// TestAGroupSaysNothingTwice: what stands beside the name of what can be opened is not said again inside, and what there is to know has a paragraph each.
func TestAGroupSaysNothingTwice(t *testing.T) {
	var w writer
	w.group(&piece{Node: view.Node{Role: "group", ID: "about:hiring", Name: "Hiring", Hint: "one post is advertised", Text: "One post is advertised.", More: []string{"A developer.", "Mara."}}})
	if n := strings.Count(strings.ToLower(w.String()), "one post is advertised"); n != 1 || strings.Count(w.String(), `<p class="status">`) != 2 {
		t.Error(w.String())
	}
	w.Reset()
	w.group(&piece{Node: view.Node{Role: "group", ID: "person:ana", Name: "Ana", Hint: "new", Text: "Not seen yet."}})
	if !strings.Contains(w.String(), `<p class="status">Not seen yet.</p>`) {
		t.Error(w.String())
	}
}
