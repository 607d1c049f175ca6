package scenario

import (
	"reflect"
	"slices"
	"strings"

	"headcount/sim/org"
)

// parts is a set of parts of the model: sub-models of people, by their place in subModels, and what runs where something else is declared.
type parts uint32

// subModel is a sub-model of people that a scenario can use.
type subModel struct {
	name  string
	use   func(*org.Uses) *bool
	needs parts  // without which it does less
	lacks string // what is missing then
}

// The parts of the model.
const (
	partNeeds parts = 1 << iota
	partGoals
	partAlignment
	partTurnover
	partHours
	partJustice
	partFeedback
	partTeam
	partLeverage
	partReading
	partRefill
	partSize  // projects in full
	partPiles // small things that wait for the manager
	partSelf  // the manager's own part
	partVows  // promises made in play
	partAdvisers
	partDates  // the organisation's calendar
	partBudget // how money is given

	minds = partRefill - 1 // any sub-model of people
	all   = partRefill - 1 // what "all" means: a stranger under a known name is asked for by name
)

// subModels lists the sub-models of people in the order of their parts.
func subModels() []subModel {
	return []subModel{
		{name: "needs", use: func(u *org.Uses) *bool { return &u.Needs }},
		{name: "goals", use: func(u *org.Uses) *bool { return &u.Goals }},
		{name: "alignment", use: func(u *org.Uses) *bool { return &u.Alignment }},
		{"turnover", func(u *org.Uses) *bool { return &u.Turnover }, partNeeds, "motivation stays as it began, so that it moves nobody to leave or to stay"},
		{name: "hours", use: func(u *org.Uses) *bool { return &u.Hours }},
		{"justice", func(u *org.Uses) *bool { return &u.Justice }, partTurnover, "nobody can leave over what they feel to be unjust; it only bounds the trust a week can earn"},
		{"feedback", func(u *org.Uses) *bool { return &u.Feedback }, partNeeds, "one-to-ones bring nobody anything: what they bring is relatedness; only what is said about work counts"},
		{name: "team", use: func(u *org.Uses) *bool { return &u.Team }},
		{"leverage", func(u *org.Uses) *bool { return &u.Leverage }, partNeeds, "a high expectation changes nothing: what it lifts is competence; only interest in the work counts"},
		{"reading", func(u *org.Uses) *bool { return &u.Reading }, partFeedback, "intention, interest and status are never asked, since one-to-ones are where they are; only a quarter's work is read"},
		{"refill", func(u *org.Uses) *bool { return &u.Refill }, partTurnover, "nobody leaves, so that no post is filled again"},
	}
}

func subModelNames() []string {
	var list []string
	for _, m := range subModels() {
		list = append(list, m.name)
	}
	return list
}

// or names parts for advice.
func (p parts) or() string {
	if p == minds {
		return "a sub-model of people"
	}
	var list []string
	for i, name := range append(subModelNames(), "a project with a size", "[manager] small_things", "[self]", "[self] promises", "an [[adviser]]", "a [[date]]", "[company] authority") {
		if p&(1<<i) != 0 {
			list = append(list, name)
		}
	}
	return strings.Join(list, " or ")
}

// off reports whether none of the parts runs; no parts are always there. Where [model] could not be read, nothing is known to be off.
func (c *compiler) off(p parts) bool { return p != 0 && p&c.runs == 0 && !c.unsure }

// advice says what would let one of the parts run.
func (p parts) advice() string {
	switch p {
	case partSize:
		return "give a project a size: small, medium or large"
	case partPiles:
		return "say how many small things a person needs: [manager] small_things = 2"
	case partSelf:
		return "add a table [self]"
	case partVows:
		return "write promises = true in [self]"
	case partAdvisers:
		return "add an [[adviser]]"
	case partBudget:
		return "say up to what sum the boss decides alone: [company] authority = 50"
	case partDates:
		return "add a [[date]]"
	case minds:
		return "add [model] uses = [\"needs\"], or whatever else you want to run"
	}
	people := p & (minds | partRefill)
	return "add " + people.or() + " to uses in [model], or take this out"
}

// model reads which sub-models of people run.
func (c *compiler) model() {
	s, src, at := &c.out.Spec, &c.src.Model, c.root.key("model")
	before := len(c.found)
	c.uses(src.Uses, at.key("uses"))
	c.unsure = at.broken() || HasErrors(c.found[before:])
	if at.written() {
		c.unsure = c.unsure || slices.ContainsFunc(at.e.kids, func(kid *entry) bool { return kid.bad })
	}
	for i, m := range subModels() {
		*m.use(&s.Uses) = c.runs&(1<<i) != 0
	}
	s.Cash, s.Piles, s.Hands = src.Cash, c.src.Manager.Small, c.src.Manager.Hands
	c.within(s.Cash, 0, 1, at.key("cash"))
	if s.Cash > 0 && c.off(partNeeds) {
		c.warn(at.key("cash"), "model-off", "cash changes nothing here: needs do not run", partNeeds.advice())
	}
	c.asks(&src.Asks, at.key("asks"))
	if s.Piles > 0 {
		c.runs |= partPiles
	}
	c.ownParts()
	for i := range c.src.Projects {
		if c.src.Projects[i].Size != "" {
			c.runs |= partSize
		}
	}
}

// uses reads "all" or a list of sub-models.
func (c *compiler) uses(v any, at where) {
	switch v := v.(type) {
	case nil:
		return
	case string:
		c.usesOne(v, at)
	case []any:
		for i, item := range v {
			name, ok := item.(string)
			if !ok {
				c.fail(at.index(i), "type", "the name of a sub-model is needed here", "there is "+strings.Join(subModelNames(), ", "))
				continue
			}
			c.usesOne(name, at.index(i))
		}
	default:
		if !at.broken() {
			c.fail(at, "type", "a list of sub-models is needed here, or \"all\"", "write uses = [\"needs\", \"turnover\"]")
		}
		return
	}
	for i, m := range subModels() {
		if c.runs&(1<<i) != 0 && c.off(m.needs) {
			c.warn(at, "model-needs", m.name+" without "+m.needs.or()+": "+m.lacks, "add "+quote(m.needs.or())+" to the list")
		}
	}
}

func (c *compiler) usesOne(name string, at where) {
	if name == "all" {
		c.runs |= all
		return
	}
	for i, m := range subModels() {
		if m.name == name {
			if c.runs&(1<<i) != 0 {
				c.warn(at, "model-double", quote(name)+" is in the list already", "take it out")
			}
			c.runs |= 1 << i
			return
		}
	}
	if strings.ContainsAny(name, ", ") && !c.full() {
		c.fail(at, "unknown-model", "there is no model "+quote(name), "write several as a list: uses = [\"needs\", \"goals\"]")
		return
	}
	c.oneOf(name, append(subModelNames(), "all"), "model", at)
	c.text(name, at, 0)
}

// asks reads what the work itself asks.
func (c *compiler) asks(src *AsksSource, at where) {
	a := &c.out.Spec.Asks
	if at.broken() || !at.written() && reflect.ValueOf(*src).IsZero() {
		return
	}
	*a = org.AskSpec{
		PerDay: src.PerDay, Concerned: src.Concerned, Lasts: src.Lasts,
		Concern: c.span(src.Concern, 0, 1, org.Range{Low: .2, High: .9}, at.key("concern")),
		Blocks:  c.span(src.Blocks, 0, 1, org.Range{}, at.key("blocks")),
	}
	c.within(a.PerDay, 0, 1, at.key("per_day"))
	c.within(a.Concerned, 0, 1, at.key("concerned"))
	if at.key("lasts").written() {
		c.within(float64(a.Lasts), 1, float64(maxWeeks*workDays), at.key("lasts"))
	} else if a.Lasts == 0 {
		a.Lasts = defaultLasts
	}
	switch {
	case !at.key("per_day").written() && at.e != nil:
		c.missing(at.key("per_day"), "add per_day = 0.1, or take [model.asks] out")
	case a.PerDay > 0 && len(c.src.Matters) == 0:
		c.warn(at.key("per_day"), "asks-nothing", "there is no matter that could be filled again", "add a [[matter]] for each thing a person can ask at once")
	}
}

// defaultLasts is how many working days something unsaid waits.
const defaultLasts = 20
