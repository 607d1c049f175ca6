package policy

import (
	"slices"

	"headcount/engine/rule"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// fact is a name that conditions of a rule table can use.
type fact struct {
	name string
	of   rule.Domain // NoDomain for a fact about the desk itself
	unit rule.Unit
	typ  rule.Type
	high float64 // upper end of its range from 0; 0 not known
	doc  string
	read func(d *observe.Desk, i int) float64
}

var (
	number = rule.Number()
	truth  = rule.Truth()
	bands  = rule.Enum("band")
)

func is(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// facts lists what a rule table can ask of a desk. Append only: the place in the list is the slot.
func facts() []fact {
	return append(append(deskFacts(), personFacts()...), append(organisationFacts(), councilFacts()...)...)
}

func deskFacts() []fact {
	none := rule.NoDomain
	return []fact{
		{"day", none, rule.UnitDay, number, 0, "today", func(d *observe.Desk, _ int) float64 { return float64(d.Day) }},
		{"week", none, 0, number, 0, "week, from 1", func(d *observe.Desk, _ int) float64 { return float64(max(d.Day, 0).Week()) }},
		{"weekday", none, 0, number, 5, "1 Monday to 5 Friday", func(d *observe.Desk, _ int) float64 { return float64(max(d.Day, 0).Weekday()) + 1 }},
		{"gap", none, 0, number, 3, "gap of the day, 1 to 3", func(d *observe.Desk, _ int) float64 { return float64(d.Gap) }},
		{"unread", none, 0, number, 0, "messages not read", func(d *observe.Desk, _ int) float64 { return float64(d.Unread) }},
		{"waiting", none, 0, number, 0, "people who stand at the desk", func(d *observe.Desk, _ int) float64 {
			return countPeople(d, func(q *observe.Person) bool { return q.Waiting })
		}},
		{"present", none, 0, number, 0, "people to be seen", func(d *observe.Desk, _ int) float64 {
			return countPeople(d, func(q *observe.Person) bool { return q.Present })
		}},
		{"open", none, 0, number, 0, "matters on the desk", func(d *observe.Desk, _ int) float64 {
			return countMatters(d, func(m *observe.Matter) bool { return m.Open })
		}},
		{"unanswered", none, 0, number, 0, "matters on the desk not answered, with nothing on its way", func(d *observe.Desk, _ int) float64 {
			return countMatters(d, func(m *observe.Matter) bool { return m.Open && !m.Answered && !d.Pending(m.ID) })
		}},
		{"unsettled", none, 0, number, 0, "messages sent and not answered", func(d *observe.Desk, _ int) float64 { return float64(len(d.Waits)) }},
		{"scene", none, 0, truth, 0, "something came up and wants an answer", func(d *observe.Desk, _ int) float64 { return is(d.Stop == term.Scene) }},
		{"oldest_days", none, rule.UnitDays, number, 0, "days the oldest matter has lain", func(d *observe.Desk, _ int) float64 {
			return about(d, func(m *observe.Matter) float64 { return float64(d.Day - m.Touched) })
		}},
		{"oldest_rounds", none, 0, number, 0, "messages to and fro about it", func(d *observe.Desk, _ int) float64 {
			return about(d, func(m *observe.Matter) float64 { return float64(m.Rounds) })
		}},
		{"oldest_clear", none, 0, bands, 0, "how clear it reads: fine, flat, strained", func(d *observe.Desk, _ int) float64 {
			return about(d, func(m *observe.Matter) float64 { return float64(m.Unclear) })
		}},
		{"oldest_said", none, 0, truth, 0, "what stands behind it has been said", func(d *observe.Desk, _ int) float64 {
			return about(d, func(m *observe.Matter) float64 { return is(m.Opened) })
		}},
	}
}

func personFacts() []fact {
	who := rule.Person
	return []fact{
		{"is_waiting", who, 0, truth, 0, "stands at the desk", func(d *observe.Desk, i int) float64 { return is(d.People[i].Waiting) }},
		{"is_present", who, 0, truth, 0, "to be seen now", func(d *observe.Desk, i int) float64 { return is(d.People[i].Present) }},
		{"is_remote", who, 0, truth, 0, "works elsewhere", func(d *observe.Desk, i int) float64 { return is(d.People[i].Remote) }},
		{"headphones", who, 0, truth, 0, "wears headphones", func(d *observe.Desk, i int) float64 { return is(d.People[i].Headphones) }},
		{"band", who, 0, bands, 0, "as last seen", func(d *observe.Desk, i int) float64 { return float64(d.People[i].Seen.Band) }},
		{"seen_days", who, rule.UnitDays, number, 99, "days since the last look", func(d *observe.Desk, i int) float64 { return float64(d.People[i].SeenDays) }},
		{"spoken", who, 0, number, 0, "conversations begun", func(d *observe.Desk, i int) float64 { return float64(d.People[i].Spoken) }},
		{"written", who, 0, number, 0, "messages sent", func(d *observe.Desk, i int) float64 { return float64(d.People[i].Written) }},
		{"since_spoken", who, rule.UnitDays, number, 0, "days since you spoke", func(d *observe.Desk, i int) float64 { return sinceSpoken(d, i) }},
		{"evenings", who, 0, number, 0, "evenings worked at your wish", func(d *observe.Desk, i int) float64 { return float64(d.People[i].Evenings) }},
		{"cut", who, 0, number, 0, "times you interrupted them this week", func(d *observe.Desk, i int) float64 { return float64(d.People[i].Cut) }},
	}
}

func sinceSpoken(d *observe.Desk, i int) float64 {
	if last := d.People[i].LastSpoken; last >= 0 {
		return float64(d.Day - last)
	}
	return float64(d.Day) + float64(quantity.DaysPerWeek)
}

func countPeople(d *observe.Desk, ok func(*observe.Person) bool) float64 {
	n := 0
	for i := range d.People {
		if ok(&d.People[i]) {
			n++
		}
	}
	return float64(n)
}

func countMatters(d *observe.Desk, ok func(*observe.Matter) bool) float64 {
	n := 0
	for i := range d.Matters {
		if ok(&d.Matters[i]) {
			n++
		}
	}
	return float64(n)
}

// about reads something of the matter that a rule would call the oldest; 0 where there is none.
func about(d *observe.Desk, read func(*observe.Matter) float64) float64 {
	m := eldestOf(d)
	if m == nil {
		return 0
	}
	return read(m)
}

func eldestOf(d *observe.Desk) *observe.Matter {
	return oldest(d, func(m *observe.Matter) bool { return !(m.Answered && m.Opened) && !d.Pending(m.ID) })
}

// deskEnv tells the condition language what a desk shows.
type deskEnv struct {
	all   []fact
	names []string
}

func newDeskEnv() *deskEnv {
	e := &deskEnv{all: facts()}
	for i := range e.all {
		e.names = append(e.names, e.all[i].name)
	}
	for b := term.BandUnknown; b <= term.Bright; b++ {
		e.names = append(e.names, b.String())
	}
	return e
}

// RuleWords lists the names that conditions of a rule table can use, each with one line of what it says.
func RuleWords() [][2]string {
	var words [][2]string
	for _, f := range facts() {
		name := f.name
		if f.of != rule.NoDomain {
			name += "(" + f.of.String() + ")"
		}
		words = append(words, [2]string{name, f.doc})
	}
	return words
}

// Lookup implements rule.Env.
func (e *deskEnv) Lookup(name string) (rule.Symbol, bool) {
	for slot, f := range e.all {
		if f.name == name && f.of == rule.NoDomain {
			return rule.Symbol{Kind: rule.KindVariable, Type: f.typ, Slot: slot, Unit: f.unit, Max: f.high, Doc: f.doc}, true
		}
	}
	for b := term.BandUnknown; b <= term.Bright; b++ {
		if b.String() == name {
			return rule.Symbol{Kind: rule.KindConstant, Type: bands, Value: float64(b)}, true
		}
	}
	return rule.Symbol{}, false
}

// Function implements rule.Env.
func (e *deskEnv) Function(name string) (rule.Func, bool) {
	slot := slices.IndexFunc(e.all, func(f fact) bool { return f.name == name && f.of != rule.NoDomain })
	if slot < 0 {
		return rule.Func{}, false
	}
	f := e.all[slot]
	return rule.Func{
		Name: name, Params: []rule.Type{rule.ID(f.of)}, Result: f.typ, Slot: slot, Unit: f.unit, Max: f.high, Doc: f.doc,
	}, true
}

// Names implements rule.Env.
func (e *deskEnv) Names() []string { return e.names }

// deskWorld answers conditions from a desk.
type deskWorld struct{ d *observe.Desk }

var readers = facts()

// Number implements rule.World.
func (w deskWorld) Number(slot int) float64 { return readers[slot].read(w.d, 0) }

// Call implements rule.World.
func (w deskWorld) Call(slot int, args [rule.MaxArgs]float64) float64 {
	if i := int(args[0]); i >= 0 && i < w.Count(readers[slot].of) {
		return readers[slot].read(w.d, i)
	}
	return 0
}

// Count implements rule.World.
func (w deskWorld) Count(d rule.Domain) int {
	switch d {
	case rule.Person:
		return len(w.d.People)
	case rule.Project:
		return len(w.d.Projects)
	case rule.Opening:
		return len(w.d.Openings)
	case rule.Candidate:
		return len(w.d.Candidates)
	case rule.System:
		return len(w.d.Systems)
	case rule.Machine:
		return len(w.d.Machines)
	case rule.Stakeholder:
		return len(w.d.Council)
	case rule.Proposal:
		return len(w.d.Proposals)
	case rule.Request:
		return len(w.d.Requests)
	}
	return 0
}
