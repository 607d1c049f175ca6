package scenario

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

var fragmentType = reflect.TypeFor[FragmentSource]()

// filling is what one use gives for the parameters of its fragment.
type filling struct {
	use    *entry
	params []parameter
	was    map[string][]string // ids it gave before
}

// parameter is one parameter with what a use gives for it.
type parameter struct {
	id, sort string
	low      *entry
	high     *entry
	given    *entry // of the use, or what stands for it otherwise; nil where nothing is given
	own      bool   // the use says so itself
}

// parameterTypes lists what a parameter can be, beside the kinds of things there are.
func parameterTypes() []string {
	return append([]string{"number", "text", "truth", "day", "id", "way", "outcome"}, parameterKinds()...)
}

// parameterKinds lists the kinds of things that a parameter can be.
func parameterKinds() []string {
	return append([]string{"event", "choice", "goal", "variable", "condition", "date"}, objectKinds()...)
}

// filling reads what a use gives and checks its shape; whether what it names exists is known later.
func (x *expander) filling(use, fragment *entry) *filling {
	f := &filling{use: use, was: map[string][]string{}}
	for _, p := range tablesOf(fragment.child("parameter")) {
		if id := p.child("id"); id != nil && id.kind == entryText {
			own := parameter{id: id.text, low: p.child("low"), high: p.child("high"), given: p.child("absent")}
			if sort := p.child("type"); sort != nil {
				own.sort = sort.text
			}
			f.params = append(f.params, own)
		}
	}
	with := use.child("with")
	x.given(f, with, func(p *parameter, kid *entry) { p.given, p.own = kid, true })
	x.given(f, use.child("was"), func(p *parameter, kid *entry) {
		for _, before := range append([]*entry{kid}, kid.kids...) {
			if before.kind == entryText {
				f.was[p.id] = append(f.was[p.id], before.text)
			}
		}
	})
	for i := range f.params {
		x.shape(f, &f.params[i], with)
	}
	x.fills = append(x.fills, f)
	return f
}

// given takes over what stands in one table of a use.
func (x *expander) given(f *filling, table *entry, take func(*parameter, *entry)) {
	if table == nil || !table.isTable() {
		return
	}
	for _, kid := range table.kids {
		if p := f.param(kid.name); p != nil {
			take(p, kid)
			continue
		}
		f.use.faulty = true
		advice := didYouMean(kid.name, f.names(), "take it out")
		x.report(where{e: kid}.diagnoseKey(Error, "unknown-parameter", "this fragment has no parameter "+quote(kid.name), advice))
	}
}

func (f *filling) names() []string { return idsOf(f.params, func(p *parameter) string { return p.id }) }

func (f *filling) param(name string) *parameter {
	i := slices.IndexFunc(f.params, func(p parameter) bool { return p.id == name })
	if i < 0 {
		return nil
	}
	return &f.params[i]
}

// shape checks that something is given for a parameter, of the right sort.
func (x *expander) shape(f *filling, p *parameter, with *entry) {
	if p.given == nil {
		f.use.faulty = true
		at := where{e: f.use}
		if with != nil {
			at = where{e: with}
		}
		x.report(at.diagnose(Error, "fragment-argument", "nothing is given for "+quote(p.id), "add "+p.id+" = "+p.example()+" in with = { ... }"))
		return
	}
	if message, advice := p.misfit(p.given); message != "" {
		f.use.faulty = true
		x.report(where{e: p.given}.diagnose(Error, "type", message, advice))
	}
}

// example is how something of the sort is written.
func (p *parameter) example() string {
	switch p.sort {
	case "number":
		return "1"
	case "truth":
		return "true"
	case "day":
		return `"w1 thu"`
	case "text", "":
		return `"..."`
	}
	return `"` + p.sort + `-id"`
}

// misfit says why a value is not of the sort; empty where it is.
func (p *parameter) misfit(e *entry) (message, advice string) {
	is := func(kinds ...entryKind) bool { return slices.Contains(kinds, e.kind) }
	switch p.sort {
	case "number":
		if is(entryWhole, entryFloat) {
			return "", ""
		}
		advice = "leave out the quotes"
	case "truth":
		if is(entryTruth) {
			return "", ""
		}
		advice = "write true or false, without quotes"
	default:
		if is(entryText) {
			return "", ""
		}
		advice = "write it as in " + p.example()
	}
	return fmt.Sprintf("%s is %s; %s is needed", p.id, sortOf(e), p.wanted()), advice
}

// wanted names the sort of a parameter in a message.
func (p *parameter) wanted() string {
	switch p.sort {
	case "number", "text", "day", "way":
		return "a " + p.sort
	case "truth":
		return "true or false"
	case "id":
		return "an id"
	case "":
		return "a text"
	}
	return "the id of " + article(p.sort)
}

func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// gap is a place in a text of a fragment where something is filled in: <NAME>, or <NAME.part>.
type gap struct {
	start, end int
	name, part string
}

// nextGap finds the first gap of a text at or after an offset.
func nextGap(text string, from int) (gap, bool) {
	for {
		open := strings.IndexByte(text[from:], '<')
		if open < 0 {
			return gap{}, false
		}
		start := from + open
		from = start + 1
		name := idWord(text[from:])
		at, part := from+len(name), ""
		if name != "" && strings.HasPrefix(text[at:], ".") {
			part = idWord(text[at+1:])
			at += 1 + len(part)
		}
		if name != "" && strings.HasPrefix(text[at:], ">") && text[at-1] != '.' {
			return gap{start, at + 1, name, part}, true
		}
	}
}

// idWord is the id that a text begins with; empty for none.
func idWord(text string) string {
	if text == "" || text[0] < 'a' || text[0] > 'z' {
		return ""
	}
	n := strings.IndexFunc(text, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' || r == '_') })
	if n < 0 {
		n = len(text)
	}
	return text[:n]
}

// piece is something filled into a text: where it stands there, and where its gap is in the text of the fragment.
type piece struct {
	at, length int // in the text as filled in [byte]
	from, gap  int // in the text as written [byte]
	param      string
}

// gapped brings an offset in a text as filled in to the text as written: as the beginning of something, and as its end.
func gapped(pieces []piece, offset int) (start, end int) {
	moved := 0
	for _, p := range pieces {
		switch {
		case offset < p.at:
			return offset + moved, offset + moved
		case offset == p.at && p.length > 0:
			return p.from, p.from
		case offset < p.at+p.length:
			return p.from, p.from + p.gap
		}
		moved = p.from + p.gap - p.at - p.length
	}
	return offset + moved, offset + moved
}

// fill puts what a use gives into a text.
func (x *expander) fill(c *entry, f *filling) {
	first, ok := nextGap(c.text, 0)
	if !ok {
		return
	}
	if p := f.param(first.name); p != nil && p.given != nil && first.part == "" && first.start == 0 && first.end == len(c.text) && p.given.kind != entryText {
		c.kind, c.text, c.figure, c.read = p.given.kind, p.given.text, p.given.figure, p.given.read
		return
	}
	text, pieces := fillText(c.text, func(g gap) (string, bool) { return x.value(c, f, g) })
	c.text, c.made.pieces = text, pieces
	x.bytes += len(text)
}

// fillText fills the gaps of a text that there is something for.
func fillText(text string, value func(gap) (string, bool)) (string, []piece) {
	var b strings.Builder
	var pieces []piece
	done := 0
	for g, ok := nextGap(text, 0); ok; g, ok = nextGap(text, g.end) {
		filled, is := value(g)
		if !is {
			continue
		}
		b.WriteString(text[done:g.start])
		pieces = append(pieces, piece{b.Len(), len(filled), g.start, g.end - g.start, g.name})
		b.WriteString(filled)
		done = g.end
	}
	b.WriteString(text[done:])
	return b.String(), pieces
}

// value is what stands for a gap.
func (x *expander) value(c *entry, f *filling, g gap) (string, bool) {
	p := f.param(g.name)
	switch {
	case p == nil || p.given == nil:
		f.use.faulty = true // reported where the fragment says so, or what it needs
		return "", false
	case g.part == "" && (p.given.kind == entryWhole || p.given.kind == entryFloat):
		return plainNumber(p.given.number()), true
	case g.part == "":
		return p.given.text, p.given.kind == entryText || p.given.kind == entryTruth
	}
	t := x.declaredAs(p.sort, p.given.text)
	if t == nil && p.sort == "system" {
		t = x.declaredAs("process", p.given.text)
	}
	if t == nil {
		return "", false
	}
	text := t.child(g.part)
	if text == nil || text.kind != entryText {
		message := fmt.Sprintf("the %s %s has no text %s", p.sort, quote(p.given.text), quote(g.part))
		x.report(where{e: c}.diagnoseInside(g.start, g.end-g.start, Error, "fragment-part", message, textsOf(t, g.part)))
		return "", false
	}
	return text.text, true
}

// textsOf lists the texts a table has, as advice.
func textsOf(t *entry, wanted string) string {
	var names []string
	for _, kid := range t.kids {
		if kid.kind == entryText {
			names = append(names, kid.name)
		}
	}
	return didYouMean(wanted, names, "")
}

// maxAliases bounds the ids of before that one use can give one table.
const maxAliases = 16

// remember gives what a use makes the ids it had, where the use gave others before.
func (x *expander) remember(c *entry, f *filling) {
	id := c.child("id")
	if len(f.was) == 0 || id == nil || id.made == nil || len(id.made.pieces) == 0 {
		return
	}
	before := []map[string]string{{}}
	for _, p := range f.params {
		if !slices.ContainsFunc(id.made.pieces, func(g piece) bool { return g.param == p.id }) {
			continue
		}
		for _, combination := range slices.Clone(before) {
			for _, old := range f.was[p.id] {
				if len(before) > maxAliases {
					break
				}
				other := map[string]string{p.id: old}
				for _, q := range f.params { // a copy, in the order of the parameters
					if v, ok := combination[q.id]; ok {
						other[q.id] = v
					}
				}
				before = append(before, other)
			}
		}
	}
	aliases := c.child("aliases")
	if aliases == nil {
		aliases = c.add(&entry{name: "aliases", file: id.file, key: id.key, value: id.value, kind: entryArray, made: id.made})
	}
	for _, values := range before[1:] {
		text, _ := fillText(id.made.from.text, func(g gap) (string, bool) {
			if old, ok := values[g.name]; ok {
				return old, true
			}
			return x.value(c, f, g)
		})
		made := *id.made
		aliases.add(&entry{file: id.file, key: id.key, value: id.value, kind: entryText, text: text, made: &made})
	}
}
