package rule

import (
	"fmt"
	"slices"
)

// Program is a compiled condition or expression. It never changes and can be shared between goroutines.
type Program struct {
	source  string
	root    *node
	typ     Type
	ops     []op
	fixed   [][MaxArgs]float64
	reads   []Read
	highest int // values held at once while evaluating
	nest    int // longest chain of named conditions it rests on
}

// Condition compiles a source text that must be true or false. The program is nil when a problem is an Error.
func Condition(source string, env Env) (*Program, []Problem) { return Compile(source, Truth(), env) }

// Compile compiles a source text that must have the type want; the zero Type accepts every type. Problems are sorted by
// place. The program is nil when one of them is an Error.
func Compile(source string, want Type, env Env) (*Program, []Problem) {
	found := &findings{}
	parser := newParser(source, found)
	if parser == nil {
		return nil, found.sorted()
	}
	c := &checker{source: source, env: env, found: found}
	root := parser.whole()
	cut := found.failed()
	if cut {
		want = Type{} // part of it may be missing
	}
	c.root(root, want)
	if cut { // and what is left means something else: 0,6 is 0
		found.list = slices.DeleteFunc(found.list, func(p Problem) bool { return p.Severity == Advice })
	}
	program := c.build(root)
	return program, found.sorted()
}

// root checks a whole tree that must have the type want, or any type when that is unknown.
func (c *checker) root(n *node, want Type) {
	if want.Base == BaseNone {
		c.check(n, want)
	} else {
		c.want(n, want)
	}
}

// build compiles a checked tree; it returns nil when there are errors.
func (c *checker) build(root *node) *Program {
	if c.found.failed() {
		return nil
	}
	var e emitter
	e.emit(root)
	if e.tooLarge() {
		c.found.report(root, IDLimit, "split it",
			"this takes more than %d operations or holds more than %d values at once", MaxOps, maxStack)
		return nil
	}
	return &Program{
		source: c.source, root: root, typ: root.typ, ops: e.ops, fixed: e.fixed, reads: readsOf(root), nest: c.nest,
		highest: e.highest,
	}
}

// Truth tells whether the condition holds in w.
func (p *Program) Truth(w World) bool { return p.Eval(w) != 0 }

// Source returns the text it was compiled from.
func (p *Program) Source() string { return p.source }

// Type returns the type of the value.
func (p *Program) Type() Type { return p.typ }

// Unit returns the unit of the value.
func (p *Program) Unit() Unit { return p.root.unit }

// Constant returns the value if it is the same in every world without reading anything.
func (p *Program) Constant() (float64, bool) { return p.root.constant() }

// String returns the source in the usual spacing, with no needless parentheses.
func (p *Program) String() string { return render(p.root) }

// Format returns a condition in the usual spacing, with no needless parentheses. It needs no Env. When the text does
// not follow the grammar, the result is empty.
func Format(source string) (string, []Problem) {
	found := &findings{}
	parser := newParser(source, found)
	if parser == nil {
		return "", found.sorted()
	}
	root := parser.whole()
	if found.failed() {
		return "", found.sorted()
	}
	return render(root), nil
}

// sub compiles one part of p, for Explain; frames say which members stand for the quantifiers around it.
func (p *Program) sub(n *node, frames ...frame) *Program {
	e := emitter{frames: frames}
	e.emit(n)
	if e.tooLarge() {
		panic(fmt.Sprintf("rule: a part of %q is larger than the whole", p.source))
	}
	return &Program{source: p.source, root: n, typ: n.typ, ops: e.ops, fixed: e.fixed, highest: e.highest}
}
