// Package message reads and fills texts that contain counts, in the way of ICU's MessageFormat: "{unread, plural, one {# mail waits} other {#
// mails wait}}". Which forms a language has, and which number takes which, is CLDR's to say (golang.org/x/text/feature/plural).
//
// What a count counts is a text for the caller to understand: engine/scenario compiles it as an expression, engine/view knows its value.
package message

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Message is a text taken apart.
type Message struct{ parts []part }

// part is words, a count, or the figure of the count around it.
type part struct {
	words  string
	number *Number
	figure bool
}

// Number is a count in a text.
type Number struct {
	Expr     string   // what is counted
	Offset   int      // of Expr in the text [byte]
	Start    int      // of the whole count, its opening brace [byte]
	Branches []Branch // words for each form; none: the figure alone
}

// Branch is what a text says for one form of a number.
type Branch struct {
	Form   string // a CLDR category, or =N for exactly N
	Offset int    // of Form in the text [byte]
	words  Message
}

// Other is the category that every language has, and that every count needs.
const Other = "other"

// categories are those of CLDR, in its order.
var categories = []string{"zero", "one", "two", "few", "many", Other}

var categoryOf = map[plural.Form]string{
	plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: Other,
}

// Language is a language by its tag; what is no tag is taken as English.
func Language(tag string) language.Tag {
	l, err := language.Parse(tag)
	if err != nil || tag == "" {
		return language.English
	}
	return l
}

// form is the category that a whole number takes in a language.
func form(l language.Tag, n int) string {
	const most = 10_000_000 // what the rules look at
	if n < 0 {
		n = -n
	}
	return categoryOf[plural.Cardinal.MatchPlural(l, n%most, 0, 0, 0, 0)]
}

// Forms lists the categories that whole numbers up to a thousand take in a language, in the order of CLDR.
func Forms(tag string) []string {
	const enough = 1000
	l, taken := Language(tag), map[string]bool{}
	for n := range enough + 1 {
		taken[form(l, n)] = true
	}
	var list []string
	for _, c := range categories {
		if taken[c] {
			list = append(list, c)
		}
	}
	return list
}

// Has reports whether a text can hold counts at all.
func Has(text string) bool { return strings.IndexByte(text, '{') >= 0 }

// Numbers lists the counts of a message in the order of the text, those within forms of others too.
func (m Message) Numbers() []*Number {
	var list []*Number
	for _, p := range m.parts {
		if p.number == nil {
			continue
		}
		list = append(list, p.number)
		for i := range p.number.Branches {
			list = append(list, p.number.Branches[i].words.Numbers()...)
		}
	}
	return list
}

// Missing lists the categories of a language for which a count has no words; none where it shows the figure alone.
func (n *Number) Missing(tag string) []string {
	if len(n.Branches) == 0 {
		return nil
	}
	return slices.DeleteFunc(Forms(tag), n.has)
}

func (n *Number) has(form string) bool {
	return slices.ContainsFunc(n.Branches, func(b Branch) bool { return b.Form == form })
}

// Fill writes a message in a language. value says what an Expr comes to; it is rounded to a whole number, halves away from 0.
func (m Message) Fill(tag string, value func(expr string) float64) string {
	var b strings.Builder
	m.fill(&b, Language(tag), value, 0)
	return b.String()
}

func (m Message) fill(b *strings.Builder, l language.Tag, value func(string) float64, around int) {
	for _, p := range m.parts {
		switch {
		case p.figure:
			b.WriteString(strconv.Itoa(around))
		case p.number == nil:
			b.WriteString(p.words)
		default:
			n := whole(value(p.number.Expr))
			if words, ok := p.number.words(l, n); ok {
				words.fill(b, l, value, n)
			} else {
				b.WriteString(strconv.Itoa(n))
			}
		}
	}
}

// words returns what is said for a number: exactly that one first, then its form, then other.
func (n *Number) words(l language.Tag, count int) (Message, bool) {
	for _, form := range []string{"=" + strconv.Itoa(count), form(l, count), Other} {
		for i := range n.Branches {
			if n.Branches[i].Form == form {
				return n.Branches[i].words, true
			}
		}
	}
	return Message{}, false
}

// whole rounds to what can be counted.
func whole(v float64) int {
	const most = 1e9
	switch {
	case math.IsNaN(v):
		return 0
	case v > most:
		return most
	case v < -most:
		return -most
	}
	return int(math.Round(v))
}
