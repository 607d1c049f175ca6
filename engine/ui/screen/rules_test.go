package screen

import (
	"errors"
	"testing"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
)

// TestRulesByKeys: a sheet is written, changed and struck out by keys alone, each line is kept at once, and Esc goes back step by step.
func TestRulesByKeys(t *testing.T) {
	b := office(t, looks()[0])
	lib := b.library.(*fakeLibrary)
	b.press(input.R)
	if b.open != overRules {
		t.Fatalf("R opens sheet %d", b.open)
	}
	write := func(when, do int) {
		b.press(digits(len(b.rule.sheet.Lines) + 1)...)
		b.press(digits(when)...)
		b.press(digits(do)...)
	}
	write(4, 5)
	write(1, 1)
	if want := "promises 0\nwaiting > 0 -> answer waiting by walk\nfailed > 0 -> operate failed restart\n"; lib.rules != want {
		t.Fatalf("kept:\n%swant:\n%s", lib.rules, want)
	}
	golden.Check(t, "office-rules-1280", b.picture())
	b.press(input.Digit1, input.Digit1)
	golden.Check(t, "office-rules-when-1280", b.picture())
	b.press(input.Digit2)
	if got := b.state.Focus(); got != "ui:do:4" {
		t.Errorf("acts open at %q and not at the line's own", got)
	}
	b.press(input.Esc)
	if got := b.state.Focus(); got != "ui:when:1" {
		t.Errorf("Esc leads to %q and not to what was chosen", got)
	}
	b.press(input.Esc)
	if b.open != overRules || b.rule.step != ruleList {
		t.Fatalf("two Esc lead to sheet %d, step %d", b.open, b.rule.step)
	}
	b.press(input.Digit2, input.Digit2) // ask the second line earlier
	b.press(input.Digit2, input.Digit3) // strike out what is second now
	b.press(input.Digit3)               // one promise
	if want := "promises 1\nfailed > 0 -> operate failed restart\n"; lib.rules != want {
		t.Errorf("kept:\n%swant:\n%s", lib.rules, want)
	}
	if got, want := promisesWords(b.rule.sheet.Promises), "In a briefing: give the first promise"; got != want {
		t.Errorf("one promise is told as %q, not %q", got, want)
	}
	lib.err = errors.New("no space left on the disk")
	b.press(input.Digit3)
	if b.problem == "" || b.rule.sheet.Promises != 1 {
		t.Errorf("what cannot be kept: %q, %d promises", b.problem, b.rule.sheet.Promises)
	}
	b.press(input.Esc, input.Esc)
	if b.open != overNothing {
		t.Errorf("sheet %d stays open", b.open)
	}
}

// TestARuleThatIsRaisedKeepsFocus: it can be asked earlier and earlier, until it is the first.
func TestARuleThatIsRaisedKeepsFocus(t *testing.T) {
	b := office(t, looks()[0])
	lib := b.library.(*fakeLibrary)
	lib.rules = "promises 0\nwaiting > 0 -> answer waiting by walk\nunanswered > 0 -> answer oldest by walk\nfailed > 0 -> operate failed restart\n"
	b.press(input.R, input.Digit3)
	for _, want := range []string{"ui:rule:1", "ui:rule:0", "ui:rule:0"} {
		b.press(input.Digit2)
		if got := b.state.Focus(); got != want || b.rule.sheet.Lines[b.rule.line].When != "failed > 0" {
			t.Fatalf("focus is on %q, where %+v stands; want %q", got, b.rule.sheet.Lines[b.rule.line], want)
		}
		b.press(input.Enter)
	}
}

func digits(n int) []input.Key { return []input.Key{input.DigitKey(n)} }
