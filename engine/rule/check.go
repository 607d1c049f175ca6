package rule

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/nearest"
)

// checker resolves names and gives every node its type, unit and bounds.
type checker struct {
	source string
	env    Env
	found  *findings
	scope  []*node // quantifiers around the node at hand, outermost first
	nest   int     // longest chain of named conditions used
}

func (c *checker) text(n *node) string { return c.source[n.start:n.end] }

// check resolves n. want is the type its place asks for, unknown if any will do; it only guides the resolving of names.
func (c *checker) check(n *node, want Type) {
	switch n.kind {
	case nodeNumber:
		n.typ, n.bounds = Number(), exactly(n.value)
	case nodeDate:
		n.typ, n.unit, n.bounds = Number(), UnitDay, exactly(n.value)
	case nodeTruth:
		n.typ = Truth()
	case nodeName:
		c.name(n, want)
	case nodeCall:
		c.call(n)
	case nodeQuantifier:
		c.quantifier(n)
	case nodeNot, nodeAnd, nodeOr:
		n.typ = Truth()
		for _, kid := range n.kids {
			c.want(kid, Truth())
		}
	case nodeNegate:
		kid := n.kids[0]
		c.want(kid, Number())
		n.typ, n.unit, n.bounds = Number(), kid.unit, bounds{-kid.bounds.high, -kid.bounds.low, kid.bounds.known}
		if n.unit == UnitDay {
			n.unit = UnitNone
		}
	case nodeArith:
		c.arith(n)
	case nodeCompare:
		c.compare(n)
	case nodeIn, nodeBetween:
		c.membership(n)
	}
}

// want checks n and reports it unless it has the type t.
func (c *checker) want(n *node, t Type) {
	c.check(n, t)
	if n.typ == t || n.typ.Base == BaseNone {
		return
	}
	c.found.report(n, IDType, c.mismatchAdvice(n, t), "%s is %s; %s is needed here", c.text(n), n.typ, t)
	n.typ = Type{}
}

func (c *checker) mismatchAdvice(n *node, t Type) string {
	switch {
	case t.Base == BaseTruth && n.typ.Base == BaseNumber:
		return "compare it with something, as in " + c.text(n) + " > 0"
	case t.Base == BaseTruth && n.typ.Base == BaseEnum:
		return "compare it with one of its values"
	case t == ID(Choice) && n.typ == ID(Event):
		return "name one of its choices behind a dot: " + c.text(n) + ".CHOICE"
	case t.Base == BaseTruth && n.typ.Base == BaseID:
		return c.askOf(n)
	case t == ID(Event) && n.typ == ID(Choice):
		event, _, _ := strings.Cut(c.text(n), ".")
		return "write " + event
	}
	return ""
}

// askOf says how something can be asked about, where it stands alone in the place of true or false; empty where nothing can be asked of it.
func (c *checker) askOf(n *node) string {
	for _, name := range c.env.Names() {
		f, ok := c.env.Function(name)
		if ok && !f.Hidden && f.Result.Base == BaseTruth && len(f.Params) == 1 && f.Params[0] == n.typ {
			return "ask something of it, as in " + name + "(" + c.text(n) + ")"
		}
	}
	return ""
}

// name resolves a bare name: a member bound by a quantifier, then what Env knows.
func (c *checker) name(n *node, want Type) {
	if d := quantified(n.text); d != NoDomain && !n.marked {
		c.member(n, d)
		return
	}
	symbol, hidden, ok := c.lookup(n.text, want)
	if !ok {
		c.unknown(n, n.text, want)
		return
	}
	n.symbol, n.typ, n.unit, n.hidden = &symbol, symbol.Type, symbol.Unit, hidden
	if n.marked && symbol.Kind != KindCondition {
		c.found.report(n, IDType, "leave out the @", "%s is not a named condition", n.text)
		n.typ = Type{}
		return
	}
	switch symbol.Kind {
	case KindCondition:
		c.named(n)
		c.hiding(n, symbol.Hidden, hidden)
		return
	case KindConstant:
		n.symbol.Value = finite(symbol.Value)
		switch n.typ.Base {
		case BaseNumber:
			n.bounds = exactly(n.symbol.Value)
		case BaseTruth:
			n.symbol.Value = toTruth(symbol.Value)
		}
	default:
		n.symbol.Kind = KindVariable
		n.bounds = rangeOf(symbol.Min, symbol.Max)
	}
	valid(n.text, symbol.Slot, n.typ)
	c.hiding(n, symbol.Hidden, hidden)
}

// valid panics when Env breaks its contract.
func valid(name string, slot int, t Type) {
	if slot < 0 || slot > MaxSlot || t.Base == BaseNone {
		panic(fmt.Sprintf("rule: Env gave %s the slot %d and the type %v", name, slot, t))
	}
}

// lookup asks Env, for truth.x also without the prefix.
func (c *checker) lookup(name string, want Type) (symbol Symbol, truth, ok bool) {
	short, truth := strings.CutPrefix(name, "truth.")
	if Reserved(name) {
		return Symbol{}, truth, false
	}
	if symbol, ok = c.ask(name, want); !ok && truth {
		symbol, ok = c.ask(short, want)
	}
	return symbol, truth, ok
}

func (c *checker) ask(name string, want Type) (Symbol, bool) {
	if typed, ok := c.env.(TypedEnv); ok && want.Base != BaseNone {
		if symbol, ok := typed.LookupAs(name, want); ok {
			return symbol, true
		}
	}
	return c.env.Lookup(name)
}

// hiding reports hidden truth read openly, and a needless truth. prefix.
func (c *checker) hiding(n *node, isHidden, prefixed bool) {
	switch {
	case isHidden && !prefixed:
		c.found.report(n, IDHidden, "write truth."+n.text+" in endings, goals, the yardstick and what happens to the manager, or ask for what can be seen",
			"%s is hidden from the manager", n.text)
	case prefixed && !isHidden:
		c.found.add(Problem{
			Offset: n.start, Length: len(n.text), ID: IDHidden, Severity: Advice,
			Message: strings.TrimPrefix(n.text, "truth.") + " is nothing hidden", Advice: "leave out truth.",
		})
	}
}

func (c *checker) member(n *node, d Domain) {
	n.typ = ID(d)
	unread := false // a quantifier around this goes over nothing known, which is reported there
	for _, q := range slices.Backward(c.scope) {
		if q.domain == d {
			n.bind = q
			return
		}
		unread = unread || q.domain == NoDomain
	}
	n.kind = nodeBad
	if unread {
		return
	}
	c.found.report(n, IDScope, "put it into any(), all(), count() or sum()", "no %s is looked at here", n.text)
}

func (c *checker) named(n *node) {
	n.typ = Truth()
	used := n.symbol.Condition
	if n.symbol.cycle != "" {
		c.found.report(n, IDCycle, "", "this goes in a circle: %s", n.symbol.cycle)
		return
	}
	if used == nil {
		c.found.report(n, IDNamed, "correct "+n.text+" first", "the condition %s has mistakes of its own", n.text)
		return
	}
	n.typ = used.root.typ
	c.nest = max(c.nest, used.nest+1)
	if used.nest+1 > MaxDepth {
		c.found.report(n, IDLimit, "", "named conditions rest on each other more than %d deep", MaxDepth)
	}
}

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

func (c *checker) quantifier(n *node) {
	n.typ = Truth()
	if n.text == "count" || n.text == "sum" {
		n.typ = Number()
	}
	for _, q := range c.scope {
		if q.domain == n.domain && n.domain != NoDomain {
			c.found.report(n, IDScope, "", "%s already stands for one in the quantifier around this", n.domain)
		}
	}
	c.scope = append(c.scope, n)
	defer func() { c.scope = c.scope[:len(c.scope)-1] }()
	body := Truth()
	if n.text == "sum" {
		body = Number()
	}
	if n.kids[1] != nil {
		c.want(n.kids[1], Truth())
	}
	if n.kids[0] != nil {
		c.want(n.kids[0], body)
		n.unit = n.kids[0].unit
	}
	if n.domain == NoDomain {
		n.kind = nodeBad
	}
}
