package view

import (
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// FiscalYear is the company's year as far as you know of it: when requests are collected, what you have handed in and what became of it.
type FiscalYear struct {
	Days      int             `json:"days"`      // working days of the scenario, or to the end of the year where that is known to come later
	Today     int             `json:"today"`     // working day, from 0
	Ends      int             `json:"ends"`      // last working day of the fiscal year, -1 where you do not know
	Stretches []FiscalStretch `json:"stretches"` // windows and freezes
	Requests  []FiscalRequest `json:"requests"`
}

// FiscalStretch is a part of the year in which requests are collected, or hardly anything is granted.
type FiscalStretch struct {
	Text   string `json:"text"` // "Requests are collected"
	From   int    `json:"from"` // working days, from 0
	To     int    `json:"to"`   // the last of it; -1 where you do not know
	Frozen bool   `json:"frozen,omitempty"`
}

// FiscalRequest is something that can be asked for.
type FiscalRequest struct {
	ID      string `json:"id"` // of their part
	Title   string `json:"title"`
	Amount  string `json:"amount"`  // "60 thousand a year"
	Handed  int    `json:"handed"`  // working day on which it was handed in, -1 not yet
	State   string `json:"state"`   // "handed in on Wednesday, week 2"
	Settled bool   `json:"settled"` // it has been answered
}

// fiscalYear is the year of a desk.
func (m *Maker) fiscalYear(d *observe.Desk) *FiscalYear {
	b := &d.Budget
	y := FiscalYear{Days: m.src.Weeks * quantity.DaysPerWeek, Today: int(d.Day), Ends: -1}
	if b.YearEnds >= 0 {
		y.Ends = (int(d.Day)/quantity.DaysPerWeek+b.YearEnds+1)*quantity.DaysPerWeek - 1
		y.Days = max(y.Days, y.Ends+1)
	}
	y.Stretches = m.stretches(d)
	for i := range d.Requests {
		q := &d.Requests[i]
		s := &m.src.Requests[q.ID]
		r := FiscalRequest{ID: s.ID, Title: capital(s.Name), Amount: amount(q.Cost) + " a year", Handed: int(q.Handed), State: m.requestState(q)}
		switch q.Standing {
		case term.StandingIdle:
			r.Handed = -1
		case term.StandingPending:
		default:
			r.Settled = true
		}
		y.Requests = append(y.Requests, r)
	}
	return &y
}

// stretches are the windows and freezes that stand in the calendar, and where it has no windows those that you were told of.
func (m *Maker) stretches(d *observe.Desk) []FiscalStretch {
	var list []FiscalStretch
	windows := false
	for k := range d.Dates {
		x := &d.Dates[k]
		if x.Kind != observe.Window && x.Kind != observe.Freeze {
			continue
		}
		windows = windows || x.Kind == observe.Window
		list = append(list, FiscalStretch{Text: m.src.Dates[x.ID].Name, From: int(x.From), To: int(x.To), Frozen: x.Kind == observe.Freeze})
	}
	if b := &d.Budget; !windows {
		switch {
		case b.Window:
			list = append(list, FiscalStretch{Text: "Requests are collected", From: int(d.Day), To: int(b.Closes)})
		case b.Next >= 0:
			list = append(list, FiscalStretch{Text: "Requests are collected", From: int(b.Next), To: -1})
		}
	}
	return list
}
