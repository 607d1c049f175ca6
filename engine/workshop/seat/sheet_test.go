package seat_test

import (
	"encoding/json"
	"math"
	"regexp"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/engine/workshop/seat"
	"headcount/scenarios"
)

// fineNumber is a number with more decimals than a sheet may hold.
var fineNumber = regexp.MustCompile(`[:,\[]-?\d+\.\d{3}|[:,\[]-?\d+(\.\d+)?e`)

// TestPagesSurviveTheWire takes the pages of plays of all shipped scenarios through a sheet and back: they read the same word for word, are the
// same bytes again, and hold no number that could tell more than a screen shows.
func TestPagesSurviveTheWire(t *testing.T) {
	stops, steps, most := map[string]int{}, map[string]int{}, 0
	for _, name := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, name)
		if sc == nil {
			t.Fatal(found)
		}
		door, err := play.New(sc, save.NewMemory(nil), 3, 4, func() uint64 { return 5 })
		if err != nil {
			t.Fatal(err)
		}
		filed := 0
		for k := 0; k < enough(name); k++ {
			page, offers := door.View(), door.Offers()
			stops[page.Stop]++
			if page.Debrief != nil {
				if steps[page.Debrief.Step]++; page.Debrief.Step == "file" {
					filed++
				}
			}
			most = max(most, through(t, page, offers))
			if filed > 40 || !onward(door, offers, k) { // the file is open for ever
				break
			}
		}
	}
	for _, stop := range []string{"briefing", "monday", "gap", "scene", "said", "told", "friday", "end"} {
		if stops[stop] == 0 {
			t.Errorf("no page of kind %q was seen", stop)
		}
	}
	for _, step := range []string{"ending", "moment", "tokens", "lives", "crowd", "why", "split", "card"} {
		if steps[step] == 0 {
			t.Errorf("no step %q of the debrief was seen", step)
		}
	}
	t.Logf("pages by kind: %v; steps of the debrief: %v; the largest sheet has %d bytes", stops, steps, most)
}

// enough is how many pages of a scenario are looked at. One is played to its end and looked back on.
func enough(name string) int {
	if name == "two-strides" {
		return 1000
	}
	return 120
}

// through takes one page through a sheet and back, and returns how many bytes it took.
func through(t *testing.T, page view.Page, offers []view.Offer) int {
	t.Helper()
	before, err := json.Marshal(page)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(seat.Sheet{Page: seat.Coarse(page), Offers: offers, Version: 7, Left: -1})
	if err != nil {
		t.Fatal(err)
	}
	var back seat.Sheet
	if err := json.Unmarshal(raw, &back); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(raw) {
		t.Fatalf("%v: a sheet came back as\n%s\nwant\n%s", err, again, raw)
	}
	if got, want := read(t, back.Page, back.Offers), read(t, page, offers); got != want {
		at := 0
		for at < min(len(got), len(want)) && got[at] == want[at] {
			at++
		}
		t.Fatalf("at %q a page reads otherwise at the far end: …%.200s\nwant …%.200s", page.Stop, got[max(at-80, 0):], want[max(at-80, 0):])
	}
	if m := fineNumber.Find(raw); m != nil {
		t.Errorf("at %q a sheet holds the number %q", page.Stop, m)
	}
	if now, err := json.Marshal(page); err != nil || string(now) != string(before) {
		t.Errorf("%v: at %q the page itself was changed", err, page.Stop)
	}
	return len(raw)
}

// read is a page as it is read.
func read(t *testing.T, page view.Page, offers []view.Offer) string {
	t.Helper()
	raw, err := json.Marshal(view.Outline(page, offers))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// onward takes one of the offers; false when there is none left that leads on.
func onward(door view.Door, offers []view.Offer, k int) bool {
	var open []view.Offer
	for _, o := range offers {
		if o.Refused == "" && o.Group != "note" && o.Group != "sheet" && o.ID != "write" && !strings.HasPrefix(o.ID, "again:") && o.Group != "promise" {
			open = append(open, o)
		}
	}
	for try := range open {
		o := open[(k*7+try)%len(open)]
		in := view.Intent{Offer: o.ID, Forecast: -1, Tokens: [3]int{4, 3, 3}}
		if o.Forecast != "" {
			in.Forecast = k % 101
		}
		if door.Do(in).Problem == "" {
			return true
		}
	}
	return false
}

// TestCoarse by hand: numbers keep two decimals, nothing is shared, and what is empty stays so.
func TestCoarse(t *testing.T) {
	for _, c := range [...][2]float64{{.63721, .64}, {.525, .52}, {.5496, .55}, {1.65, 1.65}, {math.Nextafter(1.65, 2), 1.66}, {13.4996, 13.49}, {13.5004, 13.51}, {13.5, 13.5}, {-2.4496, -2.44}, {12.5, 12.5}, {0, 0}, {15, 15}} {
		if got := seat.Coarse(view.Page{People: []view.Person{{Fade: c[0]}}}).People[0].Fade; got != c[1] {
			t.Errorf("%g becomes %g, want %g", c[0], got, c[1])
		}
	}
	p := view.Page{People: []view.Person{{Name: "Ana", Fade: 0.63721}}, Matters: []view.Matter{}, Debrief: &view.Debrief{Tokens: [3]int{1, 2, 7}, Crowd: &view.Crowd{Foreign: 1.0 / 3}}}
	c := seat.Coarse(p)
	if c.People[0].Fade != .64 || c.Debrief.Crowd.Foreign != .33 || c.Debrief.Tokens != p.Debrief.Tokens || c.Matters == nil || c.Signs != nil {
		t.Errorf("%+v", c)
	}
	c.People[0].Name, c.Debrief.Crowd.Foreign = "Ben", math.Inf(1)
	if p.People[0].Name != "Ana" || p.Debrief.Crowd.Foreign > 1 {
		t.Error("the copy shares something with the page")
	}
}
