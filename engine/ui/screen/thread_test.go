package screen

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/ui/theme"
)

// TestQuoted: what somebody has written is told from what is told of them, in English and in German, and nothing of the text is lost.
func TestQuoted(t *testing.T) {
	for text, want := range map[string][]string{
		"":                         {""},
		"No answer.":               {"No answer."},
		"“Noted,” writes Ana.":     {"", "“Noted,”", " writes Ana."},
		"From Kofi: “Five done.”":  {"From Kofi: ", "“Five done.”", ""},
		"“Open,” he writes. “Go.”": {"", "“Open,”", " he writes. ", "“Go.”", ""},
		"“Who is ‘he’?” It ends.":  {"", "“Who is ‘he’?”", " It ends."},
		"„Gut“, schreibt Ana.":     {"", "„Gut“", ", schreibt Ana."},
		"„Dobrze”, pisze Ana.":     {"", "„Dobrze”", ", pisze Ana."},
		"« Oui », écrit Ana.":      {"", "« Oui »", ", écrit Ana."},
		"She begins: “And then":    {"She begins: ", "“And then"},
		"A ” that closes nothing.": {"A ” that closes nothing."},
	} {
		got := quoted(text)
		if strings.Join(got, "") != text {
			t.Errorf("%q comes back as %q", text, got)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// TestToldIsNotSigned: over a scene or an outcome in mail or chat stands nobody's name: a narrator tells it. Messages that were read before keep theirs, and
// so does what you write.
func TestToldIsNotSigned(t *testing.T) {
	for _, name := range []string{"talk-chat", "talk-told-chat"} {
		b := benchFor(t, situationOf(name), theme.Default(), 1280, 800)
		r := inspect(t, name, b)
		for _, x := range r.texts {
			if strings.HasPrefix(x.text, b.page.Clock+"  ") {
				t.Errorf("%s: %q stands over what is told", name, x.text)
			}
		}
		if _, ok := r.where("you"); !ok && name == "talk-told-chat" {
			t.Error("what you wrote is not said to be yours")
		}
	}
}
