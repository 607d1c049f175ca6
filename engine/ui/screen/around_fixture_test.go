package screen

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// moment is a gap of a play: what stood on the page, and what could be done.
type moment struct {
	Page   view.Page    `json:"page"`
	Offers []view.Offer `json:"offers"`
}

// fullest is the gap of a play of a test scenario in which most is known of the organisation around the team. It is kept in testdata, so that
// a change of the rules does not move pictures; -update plays it again.
func fullest(t *testing.T, name string) moment {
	t.Helper()
	file := filepath.Join("testdata", name+".json")
	var m moment
	if !golden.Updating() {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &m); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		return m
	}
	m = playedOut(t, name)
	text, err := encoded(m)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
	return m
}

// encoded writes a moment for people to read in a diff.
func encoded(m moment) ([]byte, error) {
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	err := enc.Encode(m)
	return text.Bytes(), err
}

// playedOut plays a test scenario by keys to its last Friday, doing something new in every gap.
func playedOut(t *testing.T, name string) moment {
	t.Helper()
	sc, found := scenario.OpenFile("../../../scenarios/_tests/ok/" + name + ".toml")
	if sc == nil {
		t.Fatal(found)
	}
	d, err := play.New(sc, save.NewMemory(nil), 2, 9, func() uint64 { return 77 })
	if err != nil {
		t.Fatal(err)
	}
	th := theme.Default()
	th.ReducedMotion = true
	g := &guest{bench: &bench{App: New(&fakeLibrary{}, th), t: t, w: 1280, h: 800}, play: d, done: map[string]bool{}}
	g.Enter(d, "")
	g.rest()
	var best moment
	most := -1
	for n := 0; n < 400 && (g.page.Stop != "friday" || g.page.Week < g.page.Weeks); n++ {
		if k := told(g.page, g.offers); g.page.Stop == "gap" && k > most {
			most = k
			best = moment{Page: g.page, Offers: g.offers}
		}
		g.step()
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	return best
}

// told is how much a page has on the organisation and on whom one can ask: its sentences, the sheets on which something can be done, ratings
// that can be told and machines that are up.
func told(p view.Page, offers []view.Offer) int {
	n := len(p.Calendar) + len(p.Standing) + len(p.Promises)
	for _, x := range p.Advisers {
		if n++; x.Last != "" {
			n += 2
		}
	}
	if slices.ContainsFunc(offers, func(o view.Offer) bool { return o.Verb == "rate" && o.Refused == "" }) {
		n += 10
	}
	for _, t := range p.Topics {
		if len(view.TopicOffers(offers, t.ID)) > 0 {
			n += 10
		}
		for _, c := range t.Charts { // somebody was seen to stand somewhere before it is decided
			for _, q := range c.People {
				if q.Step >= 0 && !c.Decided {
					n += 10
				}
			}
		}
		if t.Year != nil {
			for _, q := range t.Year.Requests {
				n += 5 * min(1, q.Handed+1)
			}
		}
		for _, q := range t.Parts {
			if n += len(q.Lines); q.Level > 0 { // a machine is up
				n += 4
			}
		}
	}
	return n
}
