package view

import (
	"strings"

	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// plannerWeeks is how many weeks hang on the wall at once.
const plannerWeeks = 4

// PlannerWeek is a row of the wall calendar. Whatever it shows stands in words elsewhere on the page as well.
type PlannerWeek struct {
	Name string        `json:"name"` // "week 3"
	Days [5]PlannerDay `json:"days"` // Monday to Friday
}

// PlannerDay is one working day of the wall calendar.
type PlannerDay struct {
	Today bool          `json:"today,omitempty"`
	Past  bool          `json:"past,omitempty"`
	Notes []PlannerNote `json:"notes,omitempty"` // dates first, then your word, then what comes every week
}

// PlannerNote is one thing that falls on a day, as far as you know of it.
type PlannerNote struct {
	Kind string `json:"kind"` // date | due | word | weekly
	Text string `json:"text"` // "Release 4 due"
}

// planner is the wall calendar: this week with the weeks around it, and what is known to fall on which day.
func (m *Maker) planner(d *observe.Desk) []PlannerWeek {
	n := min(plannerWeeks, m.src.Weeks)
	first := min(max(0, int(d.Day)/quantity.DaysPerWeek), m.src.Weeks-n)
	list := make([]PlannerWeek, max(0, n))
	for w := range list {
		for k := range list[w].Days {
			day := quantity.Day((first+w)*quantity.DaysPerWeek + k)
			if k == 0 {
				list[w].Name = day.Week().String()
			}
			list[w].Days[k] = PlannerDay{Today: day == d.Day, Past: day < d.Day, Notes: m.plannerNotes(d, day)}
		}
	}
	return list
}

// plannerNotes is what falls on a day.
func (m *Maker) plannerNotes(d *observe.Desk, day quantity.Day) []PlannerNote {
	var list []PlannerNote
	note := func(kind, text string) { list = append(list, PlannerNote{Kind: kind, Text: text}) }
	for k := range d.Dates {
		if text := m.onDay(&d.Dates[k], day); text != "" {
			note("date", text)
		}
	}
	for i := range d.Proposals {
		if q := &d.Proposals[i]; q.Decided == day || q.Decided < 0 && q.Decides > 0 && q.Decides == day {
			note("date", "Decision: "+m.src.Proposals[q.ID].Title)
		}
	}
	for i := range d.Candidates {
		if c := &d.Candidates[i]; (c.State == observe.Joining || c.State == observe.Joined) && c.Joins == day {
			note("date", first(m.src.Candidates[c.ID].Name)+" begins")
		}
	}
	for i := range d.Projects {
		if d.Projects[i].Due == day {
			note("due", m.src.Projects[i].Name+" due")
		}
	}
	for i := range d.Promises {
		if q := &d.Promises[i]; q.Due == day && q.State == observe.Given {
			note("word", "Your word to "+first(m.name(q.Person)))
		}
	}
	for k := range d.Vows {
		if v := &d.Vows[k]; v.Due == day && v.State == observe.VowOpen {
			note("word", "Your word to "+first(m.name(v.Person)))
		}
	}
	for i := range d.People {
		if p := &d.People[i]; day >= d.Day && !p.Gone && p.Planned > 0 && quantity.Day(p.Planned-1).Weekday() == day.Weekday() {
			note("weekly", first(m.name(term.PersonID(i)))+", half an hour")
		}
	}
	return list
}

// onDay is what a date of the organisation's calendar puts on a day: all of it where it is short, else where it begins and where it ends.
func (m *Maker) onDay(x *observe.Date, day quantity.Day) string {
	name := strings.TrimRight(m.src.Dates[x.ID].Name, ".")
	switch {
	case day < x.From || day > x.To:
		return ""
	case x.From == x.To, x.Kind == observe.Holiday, x.Kind == observe.Absence:
		return name
	case day == x.From:
		return name + " from today"
	case day == x.To:
		return name + " until today"
	}
	return ""
}
