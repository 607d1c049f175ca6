package carry

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"unicode/utf8"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// What a block holds at most: more than a whole campaign makes.
const (
	maxPlays  = 64
	maxPeople = 256
	maxFacts  = 2048
	maxName   = 100 // bytes of an id
	maxDays   = 60 * 5 * quantity.DaysPerWeek
	maxCount  = 100_000

	// MostValue is the largest amount of a variable that is carried.
	MostValue = 1e15
)

// order sorts every list by its key.
func (b *Block) order() {
	b.Plays = sorted(b.Plays, playKey)
	b.People = sorted(b.People, personKey)
	b.Advisers = sorted(b.Advisers, adviserKey)
	b.Left = sorted(b.Left, leftKey)
	b.Promises = sorted(b.Promises, promiseKey)
	b.Chosen = sorted(b.Chosen, choiceKey)
	b.Values = sorted(b.Values, valueKey)
	b.Quotes = slices.Clone(b.Quotes)
	slices.SortStableFunc(b.Quotes, quoteOrder)
}

func sorted[T any](list []T, key func(T) [2]string) []T {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(x, y T) int { return compare(key(x), key(y)) })
	return list
}

func compare(x, y [2]string) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) }

func playKey(p Play) [2]string       { return [2]string{p.Scenario} }
func personKey(p Person) [2]string   { return [2]string{p.ID} }
func adviserKey(a Adviser) [2]string { return [2]string{a.ID} }
func leftKey(l Left) [2]string       { return [2]string{l.Scenario, l.Person} }
func promiseKey(p Promise) [2]string { return [2]string{p.Scenario, p.Promise} }
func choiceKey(c Choice) [2]string   { return [2]string{c.Scenario, c.Event} }
func valueKey(v Value) [2]string     { return [2]string{v.Scenario, v.Variable} }

func quoteOrder(x, y Quote) int {
	return cmp.Or(cmp.Compare(x.Scenario, y.Scenario), cmp.Compare(x.Day, y.Day))
}

// checker keeps the first thing that is wrong.
type checker struct{ err *Error }

func (k *checker) fail(path, format string, args ...any) {
	if k.err == nil {
		k.err = &Error{"carry." + path, fmt.Sprintf(format, args...)}
	}
}

func (k *checker) name(path, text string) {
	switch {
	case text == "":
		k.fail(path, "it is missing")
	case len(text) > maxName:
		k.fail(path, "it has %d bytes; a name has at most %d", len(text), maxName)
	case !utf8.ValidString(text):
		k.fail(path, "it is not UTF-8")
	}
}

func (k *checker) number(path string, v, low, high float64) {
	if math.IsNaN(v) || v < low || v > high {
		k.fail(path, "%v is outside %v to %v", v, low, high)
	}
}

// list checks the length of a list, each item, and that keys go up.
func list[T any](k *checker, path string, items []T, most int, key func(T) [2]string, each func(at string, item T)) {
	if len(items) > most {
		k.fail(path, "%d of them; there is room for %d", len(items), most)
		return
	}
	for i, item := range items {
		at := fmt.Sprintf("%s[%d]", path, i)
		if each(at, item); key == nil || i == 0 {
			continue
		}
		switch c := compare(key(items[i-1]), key(item)); {
		case c == 0:
			k.fail(at, "%s stands there already", label(key(item)))
		case c > 0:
			k.fail(at, "%s belongs before the one above it", label(key(item)))
		}
	}
}

func label(key [2]string) string {
	if key[1] == "" {
		return key[0]
	}
	return key[0] + "." + key[1]
}

// check returns the first thing that is wrong with the block, or nil.
func (b *Block) check() error {
	k := &checker{}
	list(k, "plays", b.Plays, maxPlays, playKey, func(at string, p Play) {
		k.name(at+".scenario", p.Scenario)
		k.name(at+".ending", p.Ending)
		k.name(at+".log", p.Log)
	})
	b.checkSelf(k)
	list(k, "people", b.People, maxPeople, personKey, func(at string, p Person) {
		k.name(at+".id", p.ID)
		k.number(at+".trust", p.Trust, 0, 1)
		k.number(at+".breached", float64(p.Breached), 0, maxDays)
	})
	list(k, "advisers", b.Advisers, maxPeople, adviserKey, func(at string, a Adviser) {
		k.name(at+".id", a.ID)
		k.number(at+".right", float64(a.Right), 0, maxCount)
		k.number(at+".wrong", float64(a.Wrong), 0, maxCount)
	})
	b.checkFacts(k)
	if k.err != nil {
		return k.err
	}
	return nil
}

func (b *Block) checkSelf(k *checker) {
	if s := b.Self; s != nil {
		k.number("self.identity", s.Identity, 0, 1)
		k.number("self.strain", s.Strain, -2, 4)
		for i, g := range s.Growth {
			k.number(fmt.Sprintf("self.growth[%d]", i), g, 0, 1)
		}
	}
	if b.Credibility != nil {
		k.number("credibility", *b.Credibility, 0, 1)
	}
}

func (b *Block) checkFacts(k *checker) {
	list(k, "left", b.Left, maxFacts, leftKey, func(at string, l Left) {
		k.name(at+".scenario", l.Scenario)
		k.name(at+".person", l.Person)
	})
	list(k, "promises", b.Promises, maxFacts, promiseKey, func(at string, p Promise) {
		k.name(at+".scenario", p.Scenario)
		k.name(at+".promise", p.Promise)
		k.name(at+".person", p.Person)
	})
	list(k, "chosen", b.Chosen, maxFacts, choiceKey, func(at string, c Choice) {
		k.name(at+".scenario", c.Scenario)
		k.name(at+".event", c.Event)
		k.name(at+".choice", c.Choice)
		if _, ok := term.ParseOutcome(c.Came); !ok {
			k.fail(at+".came", "there is no outcome %q", c.Came)
		}
	})
	list(k, "values", b.Values, maxFacts, valueKey, func(at string, v Value) {
		k.name(at+".scenario", v.Scenario)
		k.name(at+".variable", v.Variable)
		k.number(at+".value", v.Value, -MostValue, MostValue)
	})
	list(k, "quotes", b.Quotes, maxFacts, nil, func(at string, q Quote) { checkQuote(k, at, q) })
	for i := 1; i < len(b.Quotes); i++ {
		if quoteOrder(b.Quotes[i-1], b.Quotes[i]) > 0 {
			k.fail(fmt.Sprintf("quotes[%d]", i), "it belongs before the one above it")
		}
	}
}

func checkQuote(k *checker, at string, q Quote) {
	k.name(at+".scenario", q.Scenario)
	k.name(at+".person", q.Person)
	k.number(at+".day", float64(q.Day), 0, maxDays)
	if _, ok := term.ParseVerb(q.Verb); !ok {
		k.fail(at+".verb", "there is no act %q", q.Verb)
	}
	if _, ok := term.ParseChannel(q.Channel); !ok && q.Channel != "" {
		k.fail(at+".channel", "there is no way called %q", q.Channel)
	}
	if _, ok := term.ParseManner(q.Manner); !ok && q.Manner != "" {
		k.fail(at+".manner", "there is no manner %q", q.Manner)
	}
	if _, ok := term.ParseOutcome(q.Came); !ok {
		k.fail(at+".came", "there is no outcome %q", q.Came)
	}
}
