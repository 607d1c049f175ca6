package workshop

import (
	"strings"
	"testing"

	"headcount/engine/workshop/room"
)

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

// TestNoAnswerIsTakenAwayAsNone: a forecast that no answer came to is written down, and whether it came out is left empty.
func TestNoAnswerIsTakenAwayAsNone(t *testing.T) {
	rows := []row{
		{session: "s", round: 1, Result: room.Result{Unit: "s1", Played: true, Answer: room.Answer{Choice: "write", Forecast: 90, Came: "no_answer"}}},
		{session: "s", round: 1, Result: room.Result{Unit: "s2", Played: true, Answer: room.Answer{Choice: "write", Forecast: 40, Came: "misread", Out: true}}},
	}
	text, err := table(rows)
	if err != nil || !strings.Contains(string(text), ",90,no_answer,,") || !strings.Contains(string(text), ",40,misread,false,") {
		t.Errorf("%v\n%s", err, text)
	}
	list := statements(&room.Opening{}, rows)
	if _, said := list[0].Result.Extensions[place+"ext/hoped"]; said || list[0].Result.Extensions[place+"ext/forecast"] != 90 {
		t.Errorf("stated: %v", list[0].Result.Extensions)
	}
	if came := list[1].Result.Extensions[place+"ext/hoped"]; came != false {
		t.Errorf("stated: %v", list[1].Result.Extensions)
	}
}
