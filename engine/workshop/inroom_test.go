package workshop_test

import (
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// TestNobodyAsksForAnObserverWhoIsNotThere: a table of three has none, so the board has another question for it and its page on paper no line; at four
// one watches. Who put nothing to the vote is not told that they did.
func TestNobodyAsksForAnObserverWhoIsNotThere(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 3})
	tables := make([]group, 3)
	for n, people := range []int{3, 4, 3} {
		for range people {
			tables[n] = append(tables[n], h.sit("", n+1))
		}
	}
	h.command("Open the round")
	tables[0].through(t, 0)
	tables[1].through(t, 1)
	h.command("Close the round")
	_, list, _ := strings.Cut(h.boss.get("/"), "Table by table")
	list, _, _ = strings.Cut(list, "</table>")
	rows := strings.Split(list, "<tr><td>")
	if len(rows) != 4 {
		t.Fatalf("%d tables on the board:\n%s", len(rows)-1, list)
	}
	for n, want := range []bool{false, true, false} {
		if got := strings.Contains(rows[n+1], "What did your observer see?"); got != want {
			t.Errorf("table %d is asked what its observer saw: %v\n%s", n+1, got, rows[n+1])
		}
	}
	h.command("Show the room")
	for _, b := range tables[2] {
		if page := b.get("/play"); !strings.Contains(page, "Table 3, look back") || strings.Contains(page, "You proposed.") || strings.Contains(page, "You voted.") {
			t.Errorf("a table that put nothing to the vote:\n%s", page)
		}
	}
	if page := tables[0][0].get("/play"); !strings.Contains(page, "You proposed. What did you need to hear") {
		t.Errorf("whoever proposed is asked nothing:\n%s", page)
	}
	sheets := strings.Split(h.boss.get("/export/debrief.html"), `<section class="own">`)[1:]
	for n, want := range []bool{false, true, false} {
		if got := strings.Contains(sheets[n], "The observer saw:"); got != want || strings.Contains(sheets[n], "The mirror") {
			t.Errorf("the sheet of table %d has an observer: %v\n%s", n+1, got, sheets[n])
		}
	}
}

// TestTablesThatTalkAreNotStuck: at a table people are to talk, so it is pointed out after half a round, and whoever plays alone after a minute.
func TestTablesThatTalkAreNotStuck(t *testing.T) {
	for _, c := range []struct {
		o     workshop.Options
		quiet time.Duration
		want  bool
	}{
		{workshop.Options{Seconds: 240}, 59 * time.Second, false},
		{workshop.Options{Seconds: 240}, 61 * time.Second, true},
		{workshop.Options{Seconds: 240, Mode: room.Tables, Tables: 2}, 119 * time.Second, false},
		{workshop.Options{Seconds: 240, Mode: room.Tables, Tables: 2}, 121 * time.Second, true},
		{workshop.Options{Seconds: 90, Mode: room.Tables, Tables: 2}, 59 * time.Second, false}, // never less than a minute
		{workshop.Options{Seconds: 90, Mode: room.Tables, Tables: 2}, 61 * time.Second, true},
	} {
		var off atomic.Int64
		begun := time.Now()
		c.o.Now = func() time.Time { return begun.Add(time.Duration(off.Load())) }
		h := newHall(t, c.o)
		for range 3 {
			h.sit("", c.o.Tables)
		}
		h.command("Open the round")
		off.Store(int64(c.quiet))
		if got := strings.Contains(h.boss.get("/"), "stuck?"); got != c.want {
			t.Errorf("%s, rounds of %d s, quiet for %v: pointed out is %v", c.o.Mode, c.o.Seconds, c.quiet, got)
		}
	}
}

// TestQuestionsOfAllScenesComeLast: the scenario's own questions are about scenes that may not have been played yet, so those of the round come first.
func TestQuestionsOfAllScenesComeLast(t *testing.T) {
	h := newHall(t, workshop.Options{})
	for range 5 {
		h.sit("", 0)
	}
	h.command("Open the round")
	h.command("Close the round")
	own := regexp.QuoteMeta("Who had bad news to pass on, and whom did they try first?")
	if page := h.boss.get("/"); !regexp.MustCompile(`(?s)<h3>To ask</h3>.*What did you expect.*<h3>Once all of it is played</h3>.*` + own).MatchString(page) {
		t.Errorf("what is to be asked:\n%s", page)
	}
}
