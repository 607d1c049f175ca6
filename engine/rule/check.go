package rule

import (
	"fmt"
	"slices"
	"strings"
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
	case t.Base == BaseTruth && n.kind == nodeNumber:
		return "write true, or false"
	case t.Base == BaseTruth && n.typ.Base == BaseNumber:
		return "compare it with something, as in " + c.text(n) + " > 0"
	case t.Base == BaseTruth && n.typ.Base == BaseEnum:
		return "compare it with one of its values"
	case t.Base == BaseNumber && n.typ.Base == BaseTruth:
		return counted(n)
	case t == ID(Choice) && n.typ == ID(Event):
		return "name one of its choices behind a dot: " + c.text(n) + ".CHOICE"
	case t.Base == BaseTruth && n.typ.Base == BaseID:
		return c.askOf(n)
	case t == ID(Event) && n.typ == ID(Choice):
		event, _, _ := strings.Cut(c.text(n), ".")
		return "write " + event + c.orAsk(n)
	}
	return ""
}

// counted says how many of a kind something holds for, where a number is needed in place of whether it does; empty where it is asked of no kind.
func counted(n *node) string {
	if n.kind != nodeCall || n.fn == nil || len(n.fn.Params) != 1 || !slices.Contains(Quantifiable(), n.fn.Params[0].Domain) {
		return ""
	}
	of := n.fn.Params[0].Domain.String()
	return "for how many it holds is count(" + of + " where " + n.text + "(" + of + "))"
}

// orAsk adds to an advice how something can be asked about by itself; nothing where it cannot.
func (c *checker) orAsk(n *node) string {
	if name := c.asker(n.typ); name != "" {
		return ", or ask " + name + "(" + c.text(n) + ")"
	}
	return ""
}

// askOf says how something can be asked about, where it stands alone in the place of true or false; empty where nothing can be asked of it.
func (c *checker) askOf(n *node) string {
	if name := c.asker(n.typ); name != "" {
		return "ask something of it, as in " + name + "(" + c.text(n) + ")"
	}
	return ""
}

// asker is the first function that asks something of a type alone which can be seen, and is true or false; "" where there is none.
func (c *checker) asker(t Type) string {
	for _, name := range c.env.Names() {
		f, ok := c.env.Function(name)
		if ok && !f.Hidden && f.Result.Base == BaseTruth && len(f.Params) == 1 && f.Params[0] == t {
			return name
		}
	}
	return ""
}

// name resolves a bare name: a member bound by a quantifier, then what Env knows.
func (c *checker) name(n *node, want Type) {
	if d := quantified(n.text); d != NoDomain && !n.marked && !c.other(n.text, d, want) {
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
	short, truth := strings.CutPrefix(name, truthPrefix)
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
		c.found.report(n, IDHidden, "write "+truthPrefix+n.text+" in endings, goals, the yardstick and what happens to the manager, or ask for what can be seen",
			"%s is hidden from the manager", n.text)
	case prefixed && !isHidden:
		c.found.add(Problem{
			Offset: n.start, Length: len(n.text), ID: IDHidden, Severity: Advice,
			Message: strings.TrimPrefix(n.text, truthPrefix) + " is nothing hidden", Advice: "leave out truth.",
		})
	}
}

// other reports whether the word for one of a kind is the name of something else where it stands: what an author calls so, or a word of an enumeration. In a
// quantifier over the kind that is so only where its place asks for that.
func (c *checker) other(word string, d Domain, want Type) bool {
	if c.goesOver(d) {
		if want == ID(d) || want.Base == BaseNone {
			return false
		}
		symbol, _, ok := c.lookup(word, want)
		return ok && symbol.Type == want
	}
	_, _, ok := c.lookup(word, want)
	return ok
}

// goesOver reports whether a quantifier around the node at hand goes over a kind.
func (c *checker) goesOver(d Domain) bool {
	return d != NoDomain && slices.ContainsFunc(c.scope, func(q *node) bool { return q.domain == d })
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
		return
	}
	c.oneForAll(n)
}

// oneForAll advises of a quantifier that asks the same of everybody: its condition calls functions, and none is about the one at hand.
func (c *checker) oneForAll(n *node) {
	asks, looks := false, false
	var walk func(at *node)
	walk = func(at *node) {
		if at == nil {
			return
		}
		asks, looks = asks || at.kind == nodeCall, looks || at.bind == n || at.kind == nodeBad
		for _, kid := range at.kids {
			walk(kid)
		}
	}
	for _, kid := range n.kids {
		walk(kid)
	}
	if asks && !looks {
		word := n.domain.String()
		c.found.add(Problem{
			Offset: n.start, Length: n.end - n.start, ID: IDScope, Severity: Advice,
			Message: "this asks the same of every " + word,
			Advice:  "write " + word + " in it where the one at hand is meant, or take " + n.text + "() away",
		})
	}
}
