package rule

import (
	"slices"
	"strings"

	"headcount/engine/nearest"
)

// unknown reports a name that nothing has, at a place that asks for something of the type want.
func (c *checker) unknown(n *node, name string, want Type) {
	n.kind = nodeBad
	if c.found.full() {
		return
	}
	p := Problem{Offset: n.start, Length: c.marks(n) + len(name), ID: IDName}
	if of := c.namesOf(want); len(of) > 0 && !Reserved(name) {
		p.Message, p.Advice = c.noneOf(name, want, of)
	} else {
		p.Message, p.Advice = c.unknownMessage(name, false), c.unknownAdvice(name, false)
	}
	c.found.add(p)
}

// noFunction reports a call of what is no function.
func (c *checker) noFunction(n *node) {
	n.kind = nodeBad
	if !c.found.full() {
		c.found.add(Problem{
			Offset: n.start, Length: len(n.text), ID: IDName,
			Message: c.unknownMessage(n.text, true), Advice: c.unknownAdvice(n.text, true),
		})
	}
}

// namesOf lists what can stand where an id or a value of an enumeration is asked for; nil where any other sort of value is.
func (c *checker) namesOf(want Type) []string {
	if want.Base != BaseID && want.Base != BaseEnum {
		return nil
	}
	var list []string
	for _, name := range c.env.Names() {
		if symbol, ok := c.ask(name, want); ok && symbol.Type == want && symbol.Kind == KindConstant {
			list = append(list, name)
		}
	}
	return list
}

// noneOf says that a name is none of those that its place asks for, and which of them is near; where they are few, all of them.
func (c *checker) noneOf(name string, want Type, of []string) (message, advice string) {
	kind := want.Domain.String()
	if want.Base == BaseEnum {
		kind = want.Enum
	}
	message = "there is no " + kind + " called " + name
	if near := nearest.Of(name, of); near != "" {
		return message, "did you mean " + near + "?"
	}
	if i := slices.IndexFunc(of, func(s string) bool { return strings.HasSuffix(s, "."+name) }); i >= 0 {
		return message, "did you mean " + of[i] + "?" // a choice without its event
	}
	const few = 24
	if len(of) > few {
		return message, ""
	}
	return message, "there is " + strings.Join(of, ", ")
}

// marks is how many bytes stand before the name itself.
func (c *checker) marks(n *node) int {
	if n.marked {
		return strings.Index(c.source[n.start:], n.text)
	}
	return 0
}

func (c *checker) unknownMessage(name string, call bool) string {
	switch _, isFunction := c.env.Function(name); {
	case Reserved(name):
		return name + " is a word of the language, not a name"
	case call:
		if _, ok := c.env.Lookup(name); ok {
			return name + " is not a function"
		}
		return "no function is called " + name
	case isFunction:
		return name + " is a function"
	}
	return "nothing is called " + name
}

func (c *checker) unknownAdvice(name string, call bool) string {
	if fn, ok := c.env.Function(name); ok && !call {
		return "write " + signature(fn)
	}
	if before, after, ok := strings.Cut(name, "-"); ok && !call {
		_, known := c.env.Lookup(before)
		if _, other := c.env.Lookup(after); known && (other || isDigit(after[0])) {
			return "to subtract, put spaces round the minus: " + before + " - " + after
		}
	}
	if Reserved(name) {
		return ""
	}
	if advice := dated(name); advice != "" && !call {
		return advice
	}
	names := c.candidates(call)
	const prefix = "truth."
	short, hidden := strings.CutPrefix(name, prefix)
	if hidden {
		for i := range names {
			names[i] = strings.TrimPrefix(names[i], prefix)
		}
	}
	near := nearest.Of(short, names)
	if i := slices.IndexFunc(names, func(s string) bool { return strings.HasSuffix(s, "."+short) }); i >= 0 && near == "" {
		near = names[i] // a choice without its event
	}
	switch {
	case near == "":
		return ""
	case hidden:
		near = prefix + near
	}
	return "did you mean " + near + "?"
}

// candidates are the names that may have been meant; a call is never meant to be a variable.
func (c *checker) candidates(call bool) []string {
	var names []string
	for _, name := range c.env.Names() {
		if _, ok := c.env.Function(name); ok || !call {
			names = append(names, name)
		}
	}
	if call {
		return append(names, "min", "max", "abs", "any", "all", "count", "sum")
	}
	return append(names, "person", "project", "stakeholder")
}

func signature(fn Func) string {
	words := make([]string, len(fn.Params))
	for i, t := range fn.Params {
		words[i] = strings.TrimPrefix(strings.TrimPrefix(t.String(), "a "), "an ")
		if t.Base == BaseID {
			words[i] = t.Domain.Written()
		}
	}
	return fn.Name + "(" + strings.Join(words, ", ") + ")"
}
