package scenario

import (
	"cmp"
	"fmt"

	"headcount/sim/org"
	"headcount/sim/quantity"
)

// CompanySource is what holds for the organisation as a whole.
type CompanySource struct {
	FiscalWeek int              `toml:"fiscal_week"`              // fiscal week in which week 1 falls, 1 to 52; absent: 1
	Authority  float64          `toml:"authority" hash:"later"`   // what the boss decides alone, a year, in thousands or whatever costs are counted in
	Slack      any              `toml:"slack" hash:"later"`       // room in the budget, -1 none to 1 much: number or [low, high]; absent: 0
	Bad        any              `toml:"bad_quarter" hash:"later"` // chance that a quarter is a bad one, 0 to 1; absent: the ordinary one
	Cares      string           `toml:"cares" hash:"later"`       // the priority the boss is after; absent: drawn by cast
	BossTrust  any              `toml:"boss_trust" hash:"later"`  // starting trust of the boss in the manager, 0 to 1; absent: 0.45 to 0.55
	Boss       string           `toml:"boss" hash:"text"`         // their name
	Priorities []PrioritySource `toml:"priority" hash:"later"`    // what a boss can be after
}

// DateSource is one thing in the organisation's calendar.
type DateSource struct {
	ID      string       `toml:"id"`
	Kind    string       `toml:"kind"` // holiday absence reviews release quarter_end reorganisation window freeze
	Name    string       `toml:"name" hash:"text"`
	Text    string       `toml:"text" hash:"text"` // what is said on its first day
	From    string       `toml:"from"`             // "w3 mon"; a release moves with the public date of its project until then
	To      string       `toml:"to"`               // last day; absent: the first
	Known   string       `toml:"known"`            // day from which the manager can see it coming; absent: the first day of the scenario
	Person  string       `toml:"person"`           // who is away
	Project string       `toml:"project"`          // what is released
	NewBoss bool         `toml:"new_boss"`         // a re-organisation puts somebody else above the manager
	Moves   []MoveSource `toml:"move"`             // and people on other projects
}

// MoveSource puts somebody on another project.
type MoveSource struct {
	Person  string `toml:"person"`
	Project string `toml:"project"`
}

// calendar reads the organisation's year.
func (c *compiler) calendar() {
	s, company := &c.out.Spec.Calendar, c.root.key("company")
	s.FiscalWeek = c.src.Company.FiscalWeek
	if at := company.key("fiscal_week"); at.written() || s.FiscalWeek != 0 {
		c.within(float64(s.FiscalWeek), 1, 52, at)
	}
	for i := range c.src.Dates {
		s.Dates = append(s.Dates, c.date(&c.src.Dates[i], c.root.key("date").index(i)))
	}
	if len(s.Dates) > 0 {
		c.onHolidays()
	}
}

func (c *compiler) date(d *DateSource, at where) org.Date {
	c.require(d.Kind, at.key("kind"))
	c.require(d.Name, at.key("name"))
	c.require(d.From, at.key("from"))
	c.oneOf(d.Kind, org.DateKindNames(), "kind", at.key("kind"))
	kind, known := org.ParseDateKind(d.Kind)
	if !known {
		kind = org.QuarterEnd // nothing rests on it, so that one mistake is not reported as many
	}
	out := org.Date{Kind: kind, From: c.day(d.From, at.key("from"), 0), Known: c.day(d.Known, at.key("known"), 0), NewBoss: d.NewBoss}
	out.To = c.day(d.To, at.key("to"), out.From)
	out.Person, out.Project = c.person(d.Person, at.key("person")), c.project(d.Project, at.key("project"))
	if out.To < out.From {
		c.fail(at.key("to"), "date-order", "it ends before it begins", "swap from and to")
	}
	if out.Known > out.From {
		c.fail(at.key("known"), "date-order", "it is known of only after it has begun", "let known be no later than from")
	}
	for i := range d.Moves {
		m, at := &d.Moves[i], at.key("move").index(i)
		c.require(m.Person, at.key("person"))
		c.require(m.Project, at.key("project"))
		out.Moves = append(out.Moves, org.Move{Person: c.person(m.Person, at.key("person")), Project: c.project(m.Project, at.key("project"))})
	}
	if known {
		c.dateFits(d, &out, at)
	}
	return out
}

// dateFits reports what a kind of date needs and what it has no use for.
func (c *compiler) dateFits(d *DateSource, out *org.Date, at where) {
	for _, k := range [...]struct {
		key, written string
		kind         org.DateKind
	}{{"person", d.Person, org.Absence}, {"project", d.Project, org.Release}} {
		switch {
		case out.Kind == k.kind:
			c.require(k.written, at.key(k.key))
		case k.written != "":
			c.fail(at.key(k.key), "date-key", "a date of kind "+quote(d.Kind)+" has no "+k.key, "take it out, or choose another kind")
		}
	}
	changes := len(d.Moves) > 0 || d.NewBoss
	switch {
	case out.Kind == org.Reorganisation && !changes:
		c.fail(at, "date-key", "nothing changes in this re-organisation", "add [[date.move]] with person and project, or new_boss = true")
	case out.Kind != org.Reorganisation && changes:
		c.fail(at, "date-key", "only a re-organisation moves people or changes the boss", "set kind = \"reorganisation\"")
	}
}

// onHolidays finds what must happen on a day on which nobody works.
func (c *compiler) onHolidays() {
	s := &c.out.Spec
	off := func(day quantity.Day, written string, what string, at where) {
		if written != "" && s.Calendar.Off(day) {
			holiday := &c.src.Dates[s.Calendar.On(org.Holiday, day)]
			c.warn(at, "date-holiday", fmt.Sprintf("%s falls on a holiday (%s)", what, cmp.Or(holiday.Name, holiday.ID)), "choose a day on which people work")
		}
	}
	for i := range c.src.Projects {
		off(s.Projects[i].Due, c.src.Projects[i].Due, "the public date", c.root.key("project").index(i).key("due"))
	}
	for i := range c.src.Promises {
		off(s.Promises[i].Due, c.src.Promises[i].Due, "the promise", c.root.key("promise").index(i).key("due"))
	}
	for i := range c.src.Events {
		e, at := &c.src.Events[i], c.root.key("event").index(i).key("by")
		if day, ok := readDay(e.By); ok && e.Anchor && !at.broken() { // a wrong one is reported with its event
			off(day, e.By, "the latest day of this anchor", at)
		}
	}
	for i := range s.Calendar.Dates {
		if d := &s.Calendar.Dates[i]; d.Kind == org.Release {
			off(d.From, "release", "the release", c.root.key("date").index(i).key("from"))
		}
	}
}

// DateID returns the index of a date with an id, in the order of Spec.Calendar.Dates.
func (s *Scenario) DateID(name string) (int, bool) { return s.names.dates.find(name) }

// DateName returns the id of a date as the author wrote it, or "" for none.
func (s *Scenario) DateName(id int) string { return s.names.dates.name(id) }
