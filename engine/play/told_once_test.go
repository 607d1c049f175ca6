package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/scenarios"
)

// TestAPageTellsNothingTwice: in plays of somebody who writes, asks again before there is an answer and promises, no page has the same sign twice, and on a Friday
// none that the letter looks back on in the same words.
func TestAPageTellsNothingTwice(t *testing.T) {
	signs, fridays := 0, 0
	for _, id := range []string{"headcount", "re-re-re", "two-strides"} {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for _, luck := range []uint64{0, 1, 2, 3, 30, 42, 45} { // in the last three an answer comes on a Friday, at the end of its day
			d, err := play.New(sc, save.NewMemory(nil), luck, luck+5, seed)
			if err != nil {
				t.Fatal(err)
			}
			for n := 0; n < 400; n++ {
				p := d.View()
				if p.Stop == "end" {
					break
				}
				told := map[view.Sign]bool{}
				for _, s := range p.Signs {
					signs++
					if told[s] {
						t.Errorf("%s, luck %d, %s %s: twice: %s", id, luck, p.Date, p.Clock, s.Text)
					}
					told[s] = true
					if l := p.Letter; l != nil && p.Stop == "friday" && (s.Text == l.Passed || strings.HasSuffix(l.SetOff, s.Text)) {
						t.Errorf("%s, luck %d, %s: told, and looked back on: %s", id, luck, p.Date, s.Text)
					}
				}
				if p.Stop == "friday" && p.Letter.SetOff != "" {
					fridays++
				}
				step(t, d, writes(n))
			}
			if err := d.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if signs == 0 || fridays == 0 {
		t.Errorf("%d signs and %d Fridays: the test shows nothing", signs, fridays)
	}
}

// writes prefers to write: answers by mail, and in a scene whatever is sent, each such choice in turn.
func writes(n int) func([]view.Offer) *view.Offer {
	return func(offers []view.Offer) *view.Offer {
		for i := range offers {
			o := &offers[(i+n)%len(offers)]
			if o.Refused == "" && (o.Verb == "answer" && o.Channel == "mail" || o.Group == "scene" && (o.Channel == "mail" || o.Channel == "chat")) {
				return o
			}
		}
		return nth(0)(offers)
	}
}
