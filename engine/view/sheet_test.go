package view_test

import (
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/view"
)

// TestEveryPhraseIsARule: whatever is chosen from the lists can be read as a rule table, and is told in the words it was chosen by.
func TestEveryPhraseIsARule(t *testing.T) {
	for _, when := range view.RuleConditions() {
		for _, do := range view.RuleActs() {
			var s view.RuleSheet
			s.Put(-1, when.Rule, do.Rule)
			if _, problems := policy.ParseRules(s.Text()); problems != nil {
				t.Errorf("%q: %v", s.Text(), problems)
			}
			if words := s.Lines[0].Words(); !strings.Contains(words, do.Words) || when.Rule != view.Otherwise && !strings.Contains(words, when.Words) {
				t.Errorf("%q is told as %q", s.Text(), words)
			}
		}
	}
}

// TestSheetKeepsWhatWasWritten: remarks, rules no phrase says and their order stay when other lines are changed.
func TestSheetKeepsWhatWasWritten(t *testing.T) {
	const text = `promises 2
# whoever stands there comes first
waiting > 0 -> answer waiting by walk

# my own
unread   > 7 -> read_mail
otherwise -> wait
# to think about on Monday
`
	s := view.ReadSheet(text)
	if got, want := s.Text(), strings.Replace(text, "unread   >", "unread >", 1); got != want {
		t.Errorf("read and written:\n%s\nwant:\n%s", got, want)
	}
	if words := s.Lines[1].Words(); words != "When unread > 7: work through the inbox" {
		t.Errorf("a rule of one's own is told as %q", words)
	}
	s.Raise(1)
	s.Put(2, view.Otherwise, "tickets")
	s.Remove(1)
	want := "promises 2\n\n# my own\nunread > 7 -> read_mail\notherwise -> tickets\n# to think about on Monday\n"
	if got := s.Text(); got != want {
		t.Errorf("changed:\n%q\nwant:\n%q", got, want)
	}
	s.Remove(7)
	s.Raise(0)
	if got := s.Text(); got != want {
		t.Errorf("out of range: %q", got)
	}
	for range 2 * view.MostRules {
		s.Put(-1, "gap = 1", "wait")
	}
	if len(s.Lines) != view.MostRules {
		t.Errorf("a sheet holds %d lines", len(s.Lines))
	}
}
