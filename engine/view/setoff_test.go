package view_test

import (
	"os"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestSetOffEndsOnce: what a choice without words of its own set going is told with one stop at its end, whatever the choice itself ends with.
func TestSetOffEndsOnce(t *testing.T) {
	sc, found := scenario.Open(os.DirFS("../../scenarios"), "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	m, told := view.NewMaker(sc), 0
	for e := range sc.Source.Events {
		for c := range sc.Source.Events[e].Choices {
			s := m.SetOff(term.EventID(e), term.ChoiceID(c), term.Countered)
			if sent := m.SetOff(term.EventID(e), term.ChoiceID(c), term.Sent); !strings.HasPrefix(sent, "You chose: ") && !strings.HasPrefix(sent, sc.Source.Events[e].Title) {
				t.Errorf("it does not say what it was about: %q", sent)
			}
			if !strings.HasPrefix(s, "You chose: ") {
				continue
			}
			told++
			inside := strings.TrimRight(s, "”")
			if !strings.ContainsAny(inside[len(inside)-1:], ".!?") || strings.HasSuffix(s, "..") || strings.HasSuffix(s, "?.") || strings.HasSuffix(s, ".”.") {
				t.Errorf("it ends as %q", s)
			}
		}
	}
	if told == 0 {
		t.Error("every choice has words for an offer that was countered")
	}
}

// TestTitlesAndChoicesKeepTheirLetters: what begins with a name or a day began with a small letter where it stood within a sentence.
func TestTitlesAndChoicesKeepTheirLetters(t *testing.T) {
	sc, found := scenario.Open(os.DirFS("../../scenarios"), "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	sc.Source.Events[0].Choices[0].Text, sc.Source.Matters[0].Title = "Thursday stands", "Farid’s branch"
	m := view.NewMaker(sc)
	if got := m.SetOff(0, 0, term.Countered); got != "You chose: Thursday stands." {
		t.Error(got)
	}
	d := &observe.Desk{Mail: []observe.Message{{Kind: observe.Thread, Index: 90, Matter: 0, From: 0}}}
	text := ""
	for i := 2; i < 90; i++ { // every line of a thread
		d.Mail[0].Index = i
		text += m.Page(d).Inbox.Messages[0].Text + "\n"
	}
	if strings.Contains(text, "farid’s branch") || !strings.Contains(text, "Re: Farid’s branch") {
		t.Error(text)
	}
}

// TestRulesAreTold: what the player's rules did stands with its hour; what is said of a stretch of weeks has none, and begins with itself.
func TestRulesAreTold(t *testing.T) {
	page := view.Page{Stop: "gap", Signs: []view.Sign{{Kind: "rules", When: "Mon 10:15", Text: "Ana: mail."}, {Kind: "rules", Text: "Nine working days went by."}}}
	var names []string
	for _, n := range view.Outline(page, nil).Children {
		if n.ID != "signs" {
			continue
		}
		for _, item := range n.Children[0].Children {
			names = append(names, item.Name)
		}
	}
	if len(names) != 2 || names[0] != "Mon 10:15, by your rules" || names[1] != "" {
		t.Errorf("the signs are headed %q", names)
	}
}
