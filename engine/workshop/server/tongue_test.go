package server

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/view"
)

// TestWordsAreReadInTheirLanguage: the pages are English, and what the author of a scenario in another language wrote says so of itself; in the voice of
// another language nobody understands it who listens to the page.
func TestWordsAreReadInTheirLanguage(t *testing.T) {
	src := &scenario.Source{Language: "de", Title: "Eine Frage", Events: []scenario.EventSource{
		{ID: "frage", Title: "Eine kleine Frage", Text: "Ana: „Ist das Datum noch das Datum?“", Choices: []scenario.ChoiceSource{{ID: "hin", Text: "Hingehen", Forecast: "Wie sicher?"}}},
	}}
	page := piece{Node: view.Node{Role: "region", ID: "scene", Name: "Scene"}, Inside: []piece{
		{Node: view.Node{Role: "heading", Text: "Eine kleine Frage"}},
		{Node: view.Node{Role: "status", Text: "In the chat, Ana Ferreira."}},
		{Node: view.Node{Role: "paragraph", Text: "Ana: „Ist das Datum noch das Datum?“"}},
		{Node: view.Node{Role: "choice", Name: "Hingehen", Text: "5 minutes."}, Forecast: "Wie sicher?"},
	}}
	w := writer{tongue: TongueOf(src)}
	w.piece(&page)
	for _, want := range []string{
		`<h2 lang="de">Eine kleine Frage</h2>`, `<p class="status">In the chat, Ana Ferreira.</p>`, `<p lang="de">Ana: „Ist`, `<b lang="de">Hingehen</b> <small>5 minutes.</small>`,
		`<span lang="de">Wie sicher?</span>`,
	} {
		if !strings.Contains(w.String(), want) {
			t.Errorf("no %s in\n%s", want, w.String())
		}
	}
	for _, tag := range []string{"", "en", "en-GB"} {
		src.Language = tag
		w := writer{tongue: TongueOf(src)}
		if w.piece(&page); strings.Contains(w.String(), "lang=") {
			t.Errorf("%q: the words of the page itself are marked: %s", tag, w.String())
		}
	}
}
