package text

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"headcount/engine/view"
)

// TestTheCardIsAskedAboutFirst: yes and no are kept, anything else is left for another time, an answer that cannot be kept is told, and the play
// begins in every case.
func TestTheCardIsAskedAboutFirst(t *testing.T) {
	for line, want := range map[string]string{"yes": "kept true", "Y": "kept true", "no": "kept false", "n": "kept false", "": "", "maybe": "", "fail": ""} {
		kept := ""
		var out strings.Builder
		d := &fakeDoor{stages: debriefStages()}
		r := Reminder{Text: "When Joon asks, I will write.", Answer: func(did bool) error {
			kept = map[bool]string{true: "kept true", false: "kept false"}[did]
			return nil
		}}
		if line == "fail" {
			line, r.Answer = "yes", func(bool) error { return errors.New("the disk is full") }
		}
		if err := Run(context.Background(), d, strings.NewReader(line+"\nquit\n"), &out, Options{Reminder: r}); err != nil {
			t.Fatal(err)
		}
		got := out.String()
		if kept != want || !strings.Contains(got, "When Joon asks, I will write.") || !strings.Contains(got, "How it ended") {
			t.Errorf("%q: kept %q, want %q\n%s", line, kept, want, got)
		}
		if strings.Index(got, "When Joon") > strings.Index(got, "How it ended") {
			t.Errorf("%q: the card comes after the play", line)
		}
	}
	var out strings.Builder
	d := &fakeDoor{stages: debriefStages()}
	if err := Run(context.Background(), d, strings.NewReader("quit\n"), &out, Options{Reminder: Reminder{Text: "When ..."}}); err != nil || len(d.done) > 0 {
		t.Errorf("leaving at the card: %v, %v", err, d.done)
	}
}

// TestTheCardIsWrittenOrTaken: a sentence is the card, a number takes the one that is proposed, and Enter leaves it out.
func TestTheCardIsWrittenOrTaken(t *testing.T) {
	for line, want := range map[string]view.Intent{
		"When Joon asks, I will write.": {Offer: "write", Forecast: -1, Text: "When Joon asks, I will write."},
		"1":                             {Offer: "proposed", Forecast: -1},
		"":                              {Offer: "finish", Forecast: -1},
	} {
		page := samplePage("end")
		page.Debrief = &view.Debrief{Step: "card", Card: &view.Card{Hint: "When it comes back, I will ask."}}
		d := &fakeDoor{stages: []stage{{page: page, offers: []view.Offer{
			{ID: "write", Group: "debrief", Text: "Keep this card"},
			{ID: "proposed", Group: "debrief", Text: "Keep this one: When it comes back, I will ask."},
			{ID: "finish", Group: "debrief", Text: "No card this time"},
		}}, debriefStages()[6]}}
		got := transcript(t, d, line)
		if len(d.done) != 1 || !reflect.DeepEqual(d.done[0], want) {
			t.Errorf("%q: did %+v, want %+v\n%s", line, d.done, want, got)
		}
		if !strings.Contains(got, "When it comes back, I will ask.") {
			t.Errorf("the proposed card is not shown:\n%s", got)
		}
	}
}
