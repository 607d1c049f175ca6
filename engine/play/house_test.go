package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

func around(tb testing.TB, name string) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
	if sc == nil {
		tb.Fatalf("%s does not compile: %v", name, found)
	}
	return sc
}

// TestOrganisationCanBePlayed: what a gap offers about posts, applicants, the map and machines can all be done, is told in words, logged,
// and replays to the same state.
func TestOrganisationCanBePlayed(t *testing.T) {
	verbs := map[string]bool{}
	for _, name := range []string{"organisation", "hiring", "unknown-dependency", "night"} {
		sc, store := around(t, name), save.NewMemory(nil)
		done := map[string]bool{}
		for k := range uint64(3) {
			d, err := play.New(sc, store, k+1, 9, seed)
			if err != nil {
				t.Fatal(err)
			}
			prefer := ofTopics(done)
			for n := 0; n < 2000; n++ {
				p := d.View()
				if p.Debrief != nil {
					break
				}
				checkTopics(t, &p, d.Offers())
				q := step(t, d, func(offers []view.Offer) *view.Offer {
					o := prefer(offers)
					if o != nil && o.Group == "topic" {
						verbs[o.Verb+" "+o.Manner] = true
					}
					return o
				})
				if q.Told != nil && (q.Told.Text == "" || q.Told.Choice == "") {
					t.Fatalf("%s: nothing is told of %+v", name, q.Told)
				}
			}
			again, err := session.Replay(sc, d.Session().Log)
			for n := 0; err == nil && again.Stop() != term.End && n < 100; n++ {
				again.Continue()
			}
			if err != nil {
				t.Fatal(err)
			}
			if again.Hash() != d.Session().Hash() {
				t.Errorf("%s: the play replays to another state", name)
			}
			d.Close()
		}
	}
	for _, want := range []string{
		"open_post ", "interview unstructured", "interview structured", "interview work_sample", "interview panel", "interview references",
		"offer plainly", "offer by_interest", "offer inflated", "visit ", "ask ", "unblock ", "operate restart", "operate shift", "operate patch", "onboard ",
	} {
		if !verbs[want] {
			t.Errorf("%q was never done; done were %v", want, verbs)
		}
	}
}

// ofTopics prefers an act on an object that has not been done so, else goes on.
func ofTopics(done map[string]bool) func([]view.Offer) *view.Offer {
	return func(offers []view.Offer) *view.Offer {
		var last *view.Offer
		for i := range offers {
			o := &offers[i]
			if o.Refused != "" || strings.HasPrefix(o.ID, "again:") || strings.HasPrefix(o.ID, "promise:") {
				continue
			}
			key := o.Verb + " " + o.Channel + " " + o.Manner
			if o.Group == "topic" && !done[key] {
				done[key] = true
				return o
			}
			if o.Verb == "" && last == nil || o.Verb == "wait" {
				last = o
			}
		}
		return last
	}
}

// checkTopics: everything offered about an object stands on its sheet, and no sheet is without words.
func checkTopics(t *testing.T, p *view.Page, offers []view.Offer) {
	t.Helper()
	on := map[string]bool{}
	for _, topic := range p.Topics {
		if topic.Name == "" || topic.Line == "" {
			t.Fatalf("a sheet without words: %+v", topic)
		}
		for _, part := range topic.Parts {
			on[topic.ID+" "+part.ID] = true
			if part.Title == "" || part.ID == "" {
				t.Fatalf("a thing without a name on %s: %+v", topic.ID, part)
			}
		}
	}
	for _, o := range offers {
		if o.Group == "topic" && !on[o.Topic+" "+o.Object] {
			t.Fatalf("%s is about %q, which is not on the sheet %q", o.ID, o.Object, o.Topic)
		}
		if o.Group == "topic" && o.Refused != "" && strings.Contains(o.Refused, "number") {
			t.Fatalf("%s: %s", o.ID, o.Refused)
		}
	}
}

// TestNothingHiddenOnSheets: no score and no figure of a candidate reaches the page, and nothing of a place that nobody has heard of.
func TestNothingHiddenOnSheets(t *testing.T) {
	d, err := play.New(around(t, "unknown-dependency"), save.NewMemory(nil), 1, 1, seed)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for range 3 {
		step(t, d, nth(0))
	}
	p := d.View()
	if len(p.Topics) != 1 || len(p.Topics[0].Parts) != 1 || p.Topics[0].Parts[0].ID != "web-shop" {
		t.Errorf("on the first day: %+v", p.Topics)
	}
	for _, o := range d.Offers() {
		if strings.Contains(o.ID, "ledger") {
			t.Errorf("%s is offered, and nobody has heard of it", o.ID)
		}
	}
}
