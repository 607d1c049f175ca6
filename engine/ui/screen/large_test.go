package screen

import (
	"fmt"
	"testing"

	"headcount/engine/ui/input"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// crowded is a page whose large sheets have more to hold, in longer words, than any scenario has.
func crowded(m moment, n int, word string) view.Page {
	p := m.Page
	p.Topics = append([]view.Topic(nil), p.Topics...)
	for i := range p.Topics {
		t := &p.Topics[i]
		if t.Compared != nil {
			c := view.Comparison{Rows: append([]view.ComparisonRow(nil), t.Compared.Rows...)}
			for k := range n {
				c.Heads = append(c.Heads, view.ComparisonHead{ID: fmt.Sprint("c", k), Name: word, Meta: "has your offer and thinks about it"})
			}
			for r := range c.Rows {
				c.Rows[r].Cells = make([]view.ComparisonCell, n)
				for k := range n {
					c.Rows[r].Cells[k] = view.ComparisonCell{Text: "nowhere in particular", Note: "1440 min"}
				}
			}
			t.Compared = &c
		}
		if len(t.Charts) > 0 {
			c := t.Charts[0]
			c.Title, c.People = word+" "+word, nil
			for k := range n {
				c.People = append(c.People, view.Committed{ID: fmt.Sprint("s", k), Name: word, Step: k%(len(c.Steps)+1) - 1, Note: "keeps asking what was settled", Word: "weighs as others do", Fade: .4})
			}
			t.Charts = []view.Commitment{c}
		}
		if t.Year != nil {
			y := *t.Year
			y.Stretches, y.Requests = nil, nil
			for k := range n {
				y.Stretches = append(y.Stretches, view.FiscalStretch{Text: "Requests of " + word + " are collected", From: 5 * k, To: 5*k + 9, Frozen: k%2 == 1})
				y.Requests = append(y.Requests, view.FiscalRequest{
					ID: fmt.Sprint("r", k), Title: word, Amount: "1200 thousand a year", Handed: y.Days*k/n - 1, Settled: k%2 == 0,
					State: "was granted, and withdrawn at the end of the year",
				})
			}
			y.Today, y.Ends = y.Days*2/3, y.Days-1
			t.Year = &y
		}
	}
	p.Planner = append([]view.PlannerWeek(nil), p.Planner...)
	for w := range p.Planner {
		for d := range p.Planner[w].Days {
			for range n {
				p.Planner[w].Days[d].Notes = append(p.Planner[w].Days[d].Notes, view.PlannerNote{Kind: "date", Text: word + " from today"})
			}
		}
	}
	return p
}

// TestLargeSheetsHoldWhatIsLong: whatever stands on a large sheet, and however long its words are, nothing lies over anything else or reaches out of the paper;
// where there is no room to set all of it the floor stands there.
func TestLargeSheetsHoldWhatIsLong(t *testing.T) {
	kept := moments(t)
	heads := map[string]int{"What you know of whom": 0, "The year, as far as you know it": 0, "The weeks": 0}
	for _, word := range []string{"Maximiliane-Konstanze von und zu Hohenwaldeck", "Rindfleischetikettierungsüberwachung"} {
		for _, n := range []int{1, 2, 5, 12} {
			for _, s := range []struct{ play, topic string }{{"organisation", "hiring"}, {"council", "council"}, {"council", "budget"}, {"own-part", "week"}} {
				page := crowded(kept[s.play], n, word)
				for _, l := range sizes() {
					b := newBench(t, l.th, l.w, l.h, page, kept[s.play].Offers)
					b.turnTo(s.topic)
					b.rest()
					name := fmt.Sprintf("%s with %d of %.10s at %s", s.topic, n, word, l.name)
					r := inspect(t, name, b)
					paper := b.officeLayout(widget.Begin(r, l.th, &b.state, input.Snapshot{})).floor
					for _, x := range r.texts {
						if at := x.box.Center(); x.free && at.Y > paper.Y && at.Y < paper.Bottom() && at.X < paper.Right() && (x.box.X < paper.X || x.box.Right() > paper.Right()) {
							t.Errorf("%s: %q at %.0f reaches out of the paper at %.0f", name, x.text, x.box, paper)
						}
						if _, large := heads[x.text]; large {
							heads[x.text]++
						}
					}
					if t.Failed() {
						return
					}
				}
			}
		}
	}
	for head, n := range heads {
		if n < 10 {
			t.Errorf("“%s” stood there %d times alone: nothing is held", head, n)
		}
	}
}
