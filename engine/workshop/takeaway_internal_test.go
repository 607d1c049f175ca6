package workshop

import "testing"

// TestPlain: what a spreadsheet would reckon with is given as words; words stay as they are.
func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"=HYPERLINK(\"http://x\")": "'=HYPERLINK(\"http://x\")", "+1": "'+1", "-2": "'-2", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\r=1",
		"Ana": "Ana", "": "", "1 = 1": "1 = 1", "“=”": "“=”",
	} {
		if got := plain(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
