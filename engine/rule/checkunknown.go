package rule

import (
	"slices"
	"strings"

	"headcount/engine/nearest"
)

// truthPrefix stands before what the manager cannot see.
const truthPrefix = "truth."

// unknown reports a name that nothing has, at a place that asks for something of the type want.
func (c *checker) unknown(n *node, name string, want Type) {
	n.kind = nodeBad
	if c.found.full() {
		return
	}
	p := Problem{Offset: n.start, Length: c.marks(n) + len(name), ID: IDName, Wanted: want}
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
	if fn, _, ok := c.function(name); ok && fn.Result.Base == BaseTruth && len(fn.Params) == 1 && fn.Params[0] == want {
		return message, "write " + c.written(name)
	}
	if choice := c.choiceCalled(name); choice != "" {
		return message, "it is a choice: ask " + c.asker(ID(Choice)) + "(" + choice + ")"
	}
	const few = 24
	var list []string
	for _, name := range of {
		if !slices.Contains(list, name) { // a word may stand in several enumerations
			list = append(list, name)
		}
		if len(list) > few {
			return message, ""
		}
	}
	return message, "there is " + strings.Join(list, ", ")
}

// giver is the first function that can be seen and comes to a value of an enumeration; "" where there is none, and of other types.
func (c *checker) giver(t Type) string {
	for _, name := range c.env.Names() {
		if fn, ok := c.env.Function(name); ok && !fn.Hidden && t.Base == BaseEnum && fn.Result == t {
			return name
		}
	}
	return ""
}

// choiceCalled is the first choice of this name, with its event; "" where there is none, or nothing asks for one.
func (c *checker) choiceCalled(name string) string {
	for _, full := range c.env.Names() {
		if !strings.HasSuffix(full, "."+name) {
			continue
		}
		if symbol, ok := c.ask(full, ID(Choice)); ok && symbol.Type == ID(Choice) && c.asker(ID(Choice)) != "" {
			return full
		}
	}
	return ""
}

// marks is how many bytes stand before the name itself.
func (c *checker) marks(n *node) int {
	if n.marked {
		return strings.Index(c.source[n.start:], n.text)
	}
	return 0
}

func (c *checker) unknownMessage(name string, call bool) string {
	switch _, _, isFunction := c.function(name); {
	case Reserved(name):
		return name + " is a word of the language, not a name"
	case call:
		if _, _, ok := c.lookup(name, Type{}); ok {
			return name + " is not a function"
		}
		return "no function is called " + name
	case isFunction:
		return name + " is a function"
	}
	return "nothing is called " + name
}

func (c *checker) unknownAdvice(name string, call bool) string {
	if _, _, ok := c.function(name); ok && !call {
		return c.callAdvice(name)
	}
	if symbol, _, ok := c.lookup(name, Type{}); ok && call {
		if of := c.giver(symbol.Type); of != "" {
			return "write " + c.written(of) + " = " + name
		}
		return "write " + name + " alone"
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
	if env, ok := c.env.(MeaningEnv); ok {
		if meant := env.Meant(name); meant != "" {
			return "did you mean " + c.written(meant) + "?"
		}
	}
	if of, asked, dotted := cutLast(name, "."); dotted && !call {
		if _, ok := c.env.Function(asked); ok {
			return "did you mean " + asked + "(" + of + ")?"
		}
	}
	names := c.candidates(call)
	short, hidden := strings.CutPrefix(name, truthPrefix)
	if hidden {
		for i := range names {
			names[i] = strings.TrimPrefix(names[i], truthPrefix)
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
		near = truthPrefix + near
	}
	return "did you mean " + near + "?"
}

// cutLast cuts a text at the last separator.
func cutLast(text, sep string) (before, after string, found bool) {
	i := strings.LastIndex(text, sep)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sep):], true
}

// callAdvice says how a function is called that stands alone. Where a mean of it over all is known too, that comes first.
func (c *checker) callAdvice(name string) string {
	mean := "mean_" + strings.TrimPrefix(name, truthPrefix)
	if _, ok := c.env.Lookup(mean); ok {
		return "write " + c.written(mean) + " for all together, or " + c.written(name) + " for one"
	}
	return "write " + c.written(name)
}

// written is a known name as it is written: a function with what it asks for, and what is hidden behind truth.
func (c *checker) written(name string) string {
	fn, _, call := c.function(name)
	symbol, _, _ := c.lookup(name, Type{})
	if call {
		name = signature(fn)
	}
	if (fn.Hidden || symbol.Hidden) && !strings.HasPrefix(name, truthPrefix) {
		return truthPrefix + name
	}
	return name
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
