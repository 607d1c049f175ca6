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
		wholePlays(t, around(t, name), 3, verbs, nil)
	}
	done(t, verbs,
		"open_post ", "interview unstructured", "interview structured", "interview work_sample", "interview panel", "interview references",
		"offer plainly", "offer by_interest", "offer inflated", "visit ", "ask ", "unblock ", "operate restart", "operate shift", "operate patch", "onboard ")
}

// done fails for each act, with its manner, that was not done.
func done(t *testing.T, verbs map[string]bool, wanted ...string) {
	t.Helper()
	for _, want := range wanted {
		if !verbs[want] {
			t.Errorf("%q was never done; done were %v", want, verbs)
		}
	}
}

// wholePlays plays a scenario so many times to its end, doing on each sheet what has not been done yet: all of it is told in words, and the log
// replays to the same state. look is given every page and may be nil.
func wholePlays(t *testing.T, sc *scenario.Scenario, times uint64, verbs map[string]bool, look func(p *view.Page)) {
	t.Helper()
	prefer := ofTopics(map[string]bool{})
	for k := range times {
		d, err := play.New(sc, save.NewMemory(nil), k+1, 9, seed)
		if err != nil {
			t.Fatal(err)
		}
		for n := 0; n < 2000; n++ {
			p := d.View()
			if p.Debrief != nil {
				break
			}
			checkTopics(t, &p, d.Offers())
			if look != nil {
				look(&p)
			}
			q := step(t, d, func(offers []view.Offer) *view.Offer {
				o := prefer(offers)
				if o != nil && o.Group == "topic" {
					verbs[o.Verb+" "+o.Manner] = true
				}
				return o
			})
			if q.Told != nil && (q.Told.Text == "" || q.Told.Choice == "") {
				t.Fatalf("%s: nothing is told of %+v", sc.Source.ID, q.Told)
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
			t.Errorf("%s: the play replays to another state", sc.Source.ID)
		}
		d.Close()
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
