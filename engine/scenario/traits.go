package scenario

import (
	"slices"
	"strings"

	"headcount/sim/org"
	"headcount/sim/term"
)

// traitKey is a trait an author may declare and that always counts: its range, and what holds when it is absent.
type traitKey struct {
	name      string
	low, high float64
	absent    org.Range
	field     func(*org.PersonSpec) *org.Range
}

func traitKeys() []traitKey {
	free := org.Range{Free: true}
	fixed := func(low, high float64) org.Range { return org.Range{Low: low, High: high} }
	return []traitKey{
		{"ability", -1.5, 1.5, free, func(p *org.PersonSpec) *org.Range { return &p.Ability }},
		{"sensitivity", 0.1, 5, free, func(p *org.PersonSpec) *org.Range { return &p.Sensitivity }},
		{"candour", -3, 3, free, func(p *org.PersonSpec) *org.Range { return &p.Candour }},
		{"hearing", 0, 1, fixed(1, 1), func(p *org.PersonSpec) *org.Range { return &p.Hearing }},
		{"reading", 0, 1, fixed(1, 1), func(p *org.PersonSpec) *org.Range { return &p.Reading }},
		{"at_desk", 0, 1, fixed(0.8, 0.8), func(p *org.PersonSpec) *org.Range { return &p.AtDesk }},
		{"trust", 0, 1, fixed(0.45, 0.55), func(p *org.PersonSpec) *org.Range { return &p.Trust }},
	}
}

// mindKey is a trait of the sub-models of people: its range, and which of them look at it. Absent, it is drawn from the population.
type mindKey struct {
	name      string
	low, high float64
	read      parts
	field     func(*org.PersonSpec) *org.Trait
}

func mindKeys() []mindKey {
	return []mindKey{
		{"strain", -2, 4, 0, func(p *org.PersonSpec) *org.Trait { return &p.Strain }},
		{"need_for_clarity", -3, 3, partAlignment, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Guided }},
		{"writing_preference", -3, 3, partHours, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Writing }},
		{"autonomy_preference", -3, 3, partNeeds, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Control }},
		{"growth_need", -3, 3, partAlignment, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Growth }},
		{"self_image", -3, 3, partLeverage, func(p *org.PersonSpec) *org.Trait { return &p.Mind.SelfImage }},
		{"embeddedness", -3, 3, partTurnover, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Embedded }},
		{"market_value", -3, 3, partTurnover, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Market }},
		{"restlessness", -3, 3, partTurnover, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Restless }},
		{"care", -3, 3, partNeeds, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Care }},
		{"liking", -3, 3, partReading, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Liking }},
		{"response", -1, 3, partNeeds | partGoals | partAlignment | partFeedback | partLeverage, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Response }},
		{"circle", 0, 1, partTurnover, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Clan }},
		{"autonomy", -3, 3, partNeeds, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Level[org.Autonomy] }},
		{"competence", -3, 3, partNeeds, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Level[org.Competence] }},
		{"relatedness", -3, 3, partNeeds, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Level[org.Relatedness] }},
		{"motivation", -3, 3, partNeeds, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Motivation }},
		{"angle", 0, 90, partAlignment, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Theta }},
		{"extra_hours", 0, 40, partHours, func(p *org.PersonSpec) *org.Trait { return &p.Mind.Extra }},
	}
}

// TraitNames lists the traits that an author may declare, in the order of the guide.
func TraitNames() []string {
	var list []string
	for _, k := range traitKeys() {
		list = append(list, k.name)
	}
	for _, k := range mindKeys() {
		list = append(list, k.name)
	}
	return list
}

// traits reads what is declared of a person.
func (c *compiler) traits(s *org.PersonSpec, src map[string]any, at where) {
	for _, k := range traitKeys() {
		*k.field(s) = c.span(src[k.name], k.low, k.high, k.absent, at.key(k.name))
	}
	if len(src) == 0 {
		return
	}
	for _, k := range mindKeys() {
		v, there := src[k.name]
		if !there {
			continue
		}
		*k.field(s) = c.trait(v, k.low, k.high, at.key(k.name))
		if c.off(k.read) {
			c.add(at.key(k.name).diagnoseKey(Warning, "model-off", k.name+" changes nothing here", k.read.advice()))
		}
	}
	known := TraitNames()
	for _, name := range sortedKeys(src) {
		if w := at.key(name); !slices.Contains(known, name) {
			c.add(w.diagnoseKey(Error, "unknown-key", "there is no trait "+quote(name), didYouMean(name, known, "the traits are "+strings.Join(known, ", "))))
		}
	}
}

// trait reads a declared trait of the sub-models of people.
func (c *compiler) trait(v any, low, high float64, at where) org.Trait {
	r := c.span(v, low, high, org.Range{Free: true}, at)
	if r.Free {
		return org.Trait{}
	}
	return org.Trait{Declared: true, Low: r.Low, High: r.High}
}

// interests reads how much a person likes each kind of work.
func (c *compiler) interests(s *org.PersonSpec, src map[string]any, at where) {
	kinds := term.WorkKindNames()
	for _, name := range sortedKeys(src) {
		w := at.key(name)
		k := slices.Index(kinds, name)
		if k < 0 {
			c.add(w.diagnoseKey(Error, "unknown-kind", "there is no kind of work "+quote(name), didYouMean(name, kinds, "the kinds are "+strings.Join(kinds, ", "))))
			continue
		}
		s.Mind.Interest[k] = c.trait(src[name], -3, 3, w)
	}
	if read := partAlignment | partTurnover | partLeverage | partReading; len(src) > 0 && c.off(read) {
		c.add(at.diagnoseKey(Warning, "model-off", "interests change nothing here", read.advice()))
	}
}
