package text

import (
	"context"
	"errors"
	"strings"
	"testing"

	"headcount/engine/view"
)

// TestRulesAtTheTerminal: a sheet of rules is read and written by a word, a mistake in it keeps the one there was, and where nobody keeps one
// nothing is asked.
func TestRulesAtTheTerminal(t *testing.T) {
	kept := ""
	rules := Rules{Read: func() string { return kept }, Keep: func(text string) error {
		if strings.Contains(text, "wiat") {
			return errors.New("the sheet cannot be read: line 1")
		}
		kept = text
		return nil
	}}
	said := func(o Options, lines ...string) string {
		t.Helper()
		door := &fakeDoor{stages: []stage{{page: view.Page{Stop: "gap", Machines: true}, offers: []view.Offer{{ID: "wait", Group: "page", Text: "Wait"}}}}}
		var out strings.Builder
		if err := Run(context.Background(), door, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out, o); err != nil {
			t.Fatal(err)
		}
		return strings.Join(strings.Fields(out.String()), " ")
	}
	first := said(Options{Rules: rules}, "rules", "failed > 0 -> operate failed restart", "otherwise -> wait", "")
	if !strings.Contains(first, "Nothing stands on your sheet yet.") || !strings.Contains(first, "operate hottest shift") || !strings.Contains(first, "Kept.") {
		t.Error(first)
	}
	if want := "failed > 0 -> operate failed restart\notherwise -> wait\n"; kept != want {
		t.Errorf("kept %q, want %q", kept, want)
	}
	second := said(Options{Rules: rules}, "rules", "otherwise -> wiat", "", "rules", "")
	if !strings.Contains(second, "That was not kept: the sheet cannot be read: line 1") || !strings.Contains(second, "otherwise -> wait Write one rule") {
		t.Error(second)
	}
	if !strings.HasPrefix(kept, "failed") {
		t.Errorf("a mistake has replaced the sheet: %q", kept)
	}
	if got := said(Options{Rules: rules}, "rules", "otherwise -> coffee", "quit"); !strings.Contains(got, "The sheet stays as it was.") || !strings.HasPrefix(kept, "failed") {
		t.Errorf("left half-way: %s\n%q", got, kept)
	}
	rules.Bad = func(line string) error {
		if strings.Contains(line, "wiat") {
			return errors.New("there is no such act")
		}
		return nil
	}
	again := said(Options{Rules: rules}, "rules", "waiting > 0 -> answer waiting by walk", "otherwise -> wiat", "otherwise -> wait") // the input ends here
	if want := "waiting > 0 -> answer waiting by walk\notherwise -> wait\n"; kept != want || !strings.Contains(again, "That was not taken: there is no such act") {
		t.Errorf("one bad line: kept %q\n%s", kept, again)
	}
	if none := said(Options{}, "rules"); !strings.Contains(none, "There is no sheet of rules here.") {
		t.Error(none)
	}
}
