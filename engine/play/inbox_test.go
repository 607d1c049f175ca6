package play_test

import (
	"slices"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/scenarios"
)

// TestTheInboxKeepsItsWords: a message says the same for as long as it lies there. From one page to the next new ones come in front, the oldest fall off
// behind, and what lies between is as it was.
func TestTheInboxKeepsItsWords(t *testing.T) {
	pages, fell := 0, 0
	for _, id := range []string{"two-strides", "headcount"} {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		d, err := play.New(sc, save.NewMemory(nil), 5, 3, seed)
		if err != nil {
			t.Fatal(err)
		}
		var before []view.Message
		day := 0
		for n := 0; n < 300 && d.View().Stop != "end"; n++ {
			p := d.View()
			now := slices.Clone(p.Inbox.Messages)
			for i := range now {
				now[i].Unread = false
			}
			if p.Day-day <= 1 && len(before) > 0 && len(now) > 0 { // else more may have come than lies there
				pages++
				fresh := 0
				for fresh < len(now) && !begins(before, now[fresh:]) {
					fresh++
				}
				if fresh == len(now) {
					t.Fatalf("%s, %s %s: of the messages\n%+v\nnothing is left as it was in\n%+v", id, p.Date, p.Clock, before, now)
				}
				if len(now)-fresh < len(before) {
					fell++
				}
			}
			before, day = now, p.Day
			step(t, d, nth(n*5))
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
	if pages < 200 || fell < 10 {
		t.Errorf("%d pages, on %d of them something had fallen off: the test shows little", pages, fell)
	}
}

// begins reports whether a list begins with another that has something in it.
func begins(list, with []view.Message) bool {
	return len(with) <= len(list) && slices.Equal(list[:len(with)], with)
}
