package view

import (
	"fmt"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// Comparison is the hiring table: what each source of evidence says of each applicant, side by side. Words alone, as on their sheets.
type Comparison struct {
	Heads []ComparisonHead `json:"heads"` // the applicants who are still in question, in the order of their sheets
	Rows  []ComparisonRow  `json:"rows"`  // the sources, and then what you make of them
}

// ComparisonHead is an applicant at the head of a column.
type ComparisonHead struct {
	ID    string `json:"id"` // of their part
	Name  string `json:"name"`
	Looks Looks  `json:"looks"`
	Meta  string `json:"meta"` // how far they have come
}

// ComparisonRow is one source, or one sum of them.
type ComparisonRow struct {
	Title string           `json:"title"`
	Sum   bool             `json:"sum,omitempty"` // made of the sources, not one of them
	Cells []ComparisonCell `json:"cells"`         // one for each head
}

// ComparisonCell is what a source says of an applicant.
type ComparisonCell struct {
	Text string `json:"text,omitempty"` // "above the middle"; empty where nobody has looked
	Note string `json:"note,omitempty"` // what was spent on it: "45 min"
}

// sourceTitles are the sources of evidence as heads of rows, in the order of a desk.
var sourceTitles = [observe.EvidenceKinds]string{"The file", "A talk", "The same questions", "A work sample", "A panel", "Those who know them"}

// comparison is the table of those who have applied and are still in question, or nil where there is nobody to compare.
func (m *Maker) comparison(d *observe.Desk) *Comparison {
	var c Comparison
	var seen []*observe.Candidate
	for i := range d.Candidates {
		q := &d.Candidates[i]
		if q.State != observe.Applied && q.State != observe.OfferOut && q.State != observe.Countered {
			continue
		}
		s := &m.src.Candidates[q.ID]
		head := ComparisonHead{ID: s.ID, Name: s.Name, Looks: LooksOf(s.Looks), Meta: m.candidateState(d, q)}
		if q.Inside != term.NoPerson {
			head.Looks = m.person(d, int(q.Inside)).Looks
		}
		c.Heads = append(c.Heads, head)
		seen = append(seen, q)
	}
	if len(seen) == 0 {
		return nil
	}
	row := func(title string, sum bool, cell func(q *observe.Candidate) ComparisonCell) {
		r := ComparisonRow{Title: title, Sum: sum}
		for _, q := range seen {
			r.Cells = append(r.Cells, cell(q))
		}
		c.Rows = append(c.Rows, r)
	}
	for k, title := range sourceTitles {
		row(title, false, func(q *observe.Candidate) ComparisonCell {
			e := &q.Evidence[k]
			if e.Minutes <= 0 {
				return ComparisonCell{}
			}
			cell := ComparisonCell{Text: shortStanding(e.Band)}
			if k > 0 { // the file came by itself
				cell.Note = fmt.Sprintf("%.0f min", e.Minutes)
			}
			return cell
		})
	}
	row("The score sheet", true, func(q *observe.Candidate) ComparisonCell {
		if sources(q) < 2 {
			return ComparisonCell{}
		}
		return ComparisonCell{Text: shortStanding(q.Sheet.Band)}
	})
	row("All in all, to you", true, func(q *observe.Candidate) ComparisonCell {
		if sources(q) < 2 || q.Evidence[1].Minutes <= 0 {
			return ComparisonCell{}
		}
		return ComparisonCell{Text: shortStanding(q.Overall.Band)}
	})
	row("How sure you feel", true, func(q *observe.Candidate) ComparisonCell {
		return ComparisonCell{Text: shortSureness(q.Sure)}
	})
	return &c
}

// shortStanding says where somebody stands among applicants, for a table.
func shortStanding(b term.Band) string {
	switch b {
	case term.Strained:
		return "weakest fifth"
	case term.Flat, term.Fine:
		return standing(b)
	case term.Bright:
		return "best fifth"
	}
	return "nowhere in particular"
}

// shortSureness says how sure a manager feels, for a table.
func shortSureness(sure float64) string {
	if sure < unsure {
		return "not sure"
	}
	return sureness(sure)
}
