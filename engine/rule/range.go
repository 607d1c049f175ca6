package rule

import "math"

// Span is where a number lies, both ends included; an end is infinite where nothing is known of it.
type Span struct{ Low, High float64 }

// Anywhere is the span of a number of which nothing is known.
func Anywhere() Span { return Span{math.Inf(-1), math.Inf(1)} }

var truths = Span{0, 1}

// Range returns where the value of the program lies in every world, as far as its text tells: from the ranges of what it looks at, and from what of, which
// is asked for each of them, knows beyond these; nil knows nothing. It may be wider than what can come, and is never narrower. Named conditions are looked into.
func (p *Program) Range(of func(Read) Span) Span {
	if v, fixed := p.root.constant(); fixed {
		return Span{v, v}
	}
	if of == nil {
		of = func(Read) Span { return Anywhere() }
	}
	return spanOf(p.root, of)
}

func spanOf(n *node, of func(Read) Span) Span {
	if v, fixed := n.constant(); fixed {
		return Span{v, v}
	}
	kid := func(i int) Span { return spanOf(n.kids[i], of) }
	switch n.kind {
	case nodeName, nodeCall:
		return lookedAt(n, of)
	case nodeQuantifier:
		return overMembers(n, of)
	case nodeNot:
		a := kid(0)
		return Span{1 - a.High, 1 - a.Low}
	case nodeAnd:
		a, b := kid(0), kid(1)
		return Span{min(a.Low, b.Low), min(a.High, b.High)}
	case nodeOr:
		a, b := kid(0), kid(1)
		return Span{max(a.Low, b.Low), max(a.High, b.High)}
	case nodeNegate:
		a := kid(0)
		return Span{-a.High, -a.Low}
	case nodeArith:
		return calculated(n.text, kid(0), kid(1))
	case nodeConvert:
		return calculated("*", kid(0), Span{n.value, n.value})
	case nodeCompare:
		a, b := kid(0), kid(1)
		switch always, never := decide(n.text, bounds{a.Low, a.High, true}, bounds{b.Low, b.High, true}); {
		case always:
			return Span{1, 1}
		case never:
			return Span{0, 0}
		}
		return truths
	case nodeIn, nodeBetween:
		return truths
	}
	return Anywhere()
}

// lookedAt is the span of a name or a call.
func lookedAt(n *node, of func(Read) Span) Span {
	switch {
	case n.kind == nodeCall && isBuiltin(n.text):
		return builtIn(n, of)
	case n.kind == nodeName && n.bind != nil:
		return Anywhere()
	case n.kind == nodeName && n.sort() == KindCondition:
		return spanOf(n.symbol.Condition.root, of)
	}
	read, ok := readOf(n)
	if !ok {
		return Anywhere()
	}
	s := of(read)
	low, high := 0., 0.
	if n.kind == nodeCall {
		low, high = n.fn.Min, n.fn.Max
	} else {
		low, high = n.symbol.Min, n.symbol.Max
	}
	switch {
	case n.typ.Base == BaseTruth:
		return Span{max(s.Low, 0), min(s.High, 1)}
	case low < high:
		return Span{max(s.Low, low), min(s.High, high)}
	}
	return s
}

func builtIn(n *node, of func(Read) Span) Span {
	a := spanOf(n.kids[0], of)
	if n.text == "abs" {
		if a.Low <= 0 && a.High >= 0 {
			return Span{0, max(-a.Low, a.High)}
		}
		return Span{min(math.Abs(a.Low), math.Abs(a.High)), max(math.Abs(a.Low), math.Abs(a.High))}
	}
	b := spanOf(n.kids[1], of)
	if n.text == "max" {
		return Span{max(a.Low, b.Low), max(a.High, b.High)}
	}
	return Span{min(a.Low, b.Low), min(a.High, b.High)}
}

// overMembers is the span of a quantifier, of whose members nobody knows here how many there are.
func overMembers(n *node, of func(Read) Span) Span {
	switch n.text {
	case "count":
		return Span{0, math.Inf(1)}
	case "sum":
		s := Anywhere()
		if body := n.kids[0]; body != nil {
			if b := spanOf(body, of); b.Low >= 0 {
				s.Low = 0
			} else if b.High <= 0 {
				s.High = 0
			}
		}
		return s
	}
	return truths
}

// calculated is interval arithmetic with ends that may be infinite.
func calculated(operator string, a, b Span) Span {
	switch operator {
	case "+":
		return Span{a.Low + b.Low, a.High + b.High}
	case "-":
		return Span{a.Low - b.High, a.High - b.Low}
	case "*":
		p, q, r, s := product(a.Low, b.Low), product(a.Low, b.High), product(a.High, b.Low), product(a.High, b.High)
		return Span{min(p, q, r, s), max(p, q, r, s)}
	}
	switch {
	case b == Span{}: // divides by zero, which gives 0
		return Span{}
	case b.Low <= 0 && b.High >= 0:
		return Anywhere()
	}
	p, q, r, s := quotient(a.Low, b.Low), quotient(a.Low, b.High), quotient(a.High, b.Low), quotient(a.High, b.High)
	return Span{min(p, q, r, s), max(p, q, r, s)}
}

// product of two ends: nothing times whatever is nothing.
func product(a, b float64) float64 {
	if a == 0 || b == 0 {
		return 0
	}
	return a * b
}

// quotient of two ends: divided by what has no end, anything comes to nothing in the end.
func quotient(a, b float64) float64 {
	if math.IsInf(b, 0) {
		return 0
	}
	return a / b
}
