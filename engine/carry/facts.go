package carry

import "slices"

// Forget takes out what a scenario left behind, so that playing it again replaces it.
func (b *Block) Forget(scenario string) {
	b.Plays = slices.DeleteFunc(slices.Clone(b.Plays), func(p Play) bool { return p.Scenario == scenario })
	b.Left = slices.DeleteFunc(slices.Clone(b.Left), func(l Left) bool { return l.Scenario == scenario })
	b.Promises = slices.DeleteFunc(slices.Clone(b.Promises), func(p Promise) bool { return p.Scenario == scenario })
	b.Chosen = slices.DeleteFunc(slices.Clone(b.Chosen), func(c Choice) bool { return c.Scenario == scenario })
	b.Values = slices.DeleteFunc(slices.Clone(b.Values), func(v Value) bool { return v.Scenario == scenario })
	b.Quotes = slices.DeleteFunc(slices.Clone(b.Quotes), func(q Quote) bool { return q.Scenario == scenario })
}

// Meet sets how it stands with somebody, in place of how it stood.
func (b *Block) Meet(p Person) {
	b.People = append(slices.DeleteFunc(slices.Clone(b.People), func(x Person) bool { return x.ID == p.ID }), p)
}

// Hear sets the record of an adviser, in place of what it was.
func (b *Block) Hear(a Adviser) {
	b.Advisers = append(slices.DeleteFunc(slices.Clone(b.Advisers), func(x Adviser) bool { return x.ID == a.ID }), a)
}

// Fact is what a variable of a scenario can begin with: something that was so in an earlier one.
type Fact struct {
	Kind     FactKind
	Scenario string
	Name     string // of the person, promise, ending, event or variable
	Choice   string // of the event
}

// FactKind says what a fact is about.
type FactKind uint8

// The kinds of fact.
const (
	FactPlayed FactKind = iota // the scenario was played to its end
	FactLeft                   // somebody left of their own will
	FactKept                   // a promise was kept
	FactBroke                  // and broken
	FactEnded                  // it came to an ending
	FactChose                  // an event was answered so
	FactValue                  // a variable, as it was at the end
)

var factWords = [...]string{"played", "left", "kept", "broke", "ended", "chose", "value"}

// String returns the word authors write.
func (k FactKind) String() string { return factWords[k] }

// FactWords lists the words of facts in order. The slice is a copy.
func FactWords() []string { return slices.Clone(factWords[:]) }

// Truth reports whether the fact is true or false rather than a number.
func (k FactKind) Truth() bool { return k != FactValue }

// Names is how many names follow the word of the fact, the scenario among them.
func (k FactKind) Names() int {
	switch k {
	case FactPlayed:
		return 1
	case FactChose:
		return 3
	}
	return 2
}

// Look returns a fact as 1 or 0, or the number of a value; ok is false where the scenario it is about was not played.
func (b *Block) Look(f Fact) (v float64, ok bool) {
	if !slices.ContainsFunc(b.Plays, func(p Play) bool { return p.Scenario == f.Scenario }) {
		return 0, false
	}
	so := true
	switch f.Kind {
	case FactLeft:
		so = slices.ContainsFunc(b.Left, func(l Left) bool { return l.Scenario == f.Scenario && l.Person == f.Name })
	case FactKept, FactBroke:
		so = slices.ContainsFunc(b.Promises, func(p Promise) bool {
			return p.Scenario == f.Scenario && p.Promise == f.Name && p.Kept == (f.Kind == FactKept)
		})
	case FactEnded:
		so = slices.ContainsFunc(b.Plays, func(p Play) bool { return p.Scenario == f.Scenario && p.Ending == f.Name })
	case FactChose:
		so = slices.ContainsFunc(b.Chosen, func(c Choice) bool { return c.Scenario == f.Scenario && c.Event == f.Name && c.Choice == f.Choice })
	case FactValue:
		for _, v := range b.Values {
			if v.Scenario == f.Scenario && v.Variable == f.Name {
				return v.Value, true
			}
		}
		return 0, false
	}
	if so {
		return 1, true
	}
	return 0, true
}
