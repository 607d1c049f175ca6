package rule

import (
	"fmt"
	"math"
	"strings"
)

// builtinArgs returns how many arguments a built-in function takes.
func builtinArgs(name string) (int, bool) {
	switch name {
	case "min", "max":
		return 2, true
	case "abs":
		return 1, true
	}
	return 0, false
}

func (c *checker) call(n *node) {
	if count, ok := builtinArgs(n.text); ok {
		c.builtin(n, count)
		return
	}
	fn, truth, ok := c.function(n.text)
	if !ok {
		for _, kid := range n.kids {
			c.check(kid, Type{})
		}
		c.noFunction(n)
		return
	}
	valid(n.text, fn.Slot, fn.Result)
	if len(fn.Params) > MaxArgs {
		panic(fmt.Sprintf("rule: Env gave the function %s %d parameters", n.text, len(fn.Params)))
	}
	n.fn, n.typ, n.unit, n.bounds, n.hidden = &fn, fn.Result, fn.Unit, rangeOf(fn.Min, fn.Max), truth
	c.hiding(n, fn.Hidden, truth)
	for i, kid := range n.kids {
		if i < len(fn.Params) {
			c.want(kid, fn.Params[i])
		} else {
			c.check(kid, Type{})
		}
	}
	c.arguments(n, len(fn.Params), "write "+signature(fn))
}

func (c *checker) function(name string) (fn Func, truth, ok bool) {
	short, truth := strings.CutPrefix(name, truthPrefix)
	if Reserved(name) {
		return Func{}, truth, false
	}
	if fn, ok = c.env.Function(name); !ok && truth {
		fn, ok = c.env.Function(short)
	}
	return fn, truth, ok
}

func (c *checker) arguments(n *node, count int, advice string) {
	if len(n.kids) == count {
		return
	}
	c.found.report(n, IDArguments, advice, "%s takes %s, not %d", n.text, plural(count, "argument"), len(n.kids))
	n.kind = nodeBad
}

func plural(count int, word string) string {
	switch count {
	case 0:
		return "no " + word
	case 1:
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", count, word)
}

func (c *checker) builtin(n *node, count int) {
	n.typ = Number()
	for _, kid := range n.kids {
		c.want(kid, Number())
	}
	c.arguments(n, count, "")
	if n.kind == nodeBad {
		return
	}
	if count == 1 {
		n.unit = n.kids[0].unit
		return
	}
	n.unit = c.unify(n, 0, 1)
	a, b := n.kids[0].bounds, n.kids[1].bounds
	if n.bounds.known = a.known && b.known; n.bounds.known {
		pick := math.Min
		if n.text == "max" {
			pick = math.Max
		}
		n.bounds.low, n.bounds.high = pick(a.low, b.low), pick(a.high, b.high)
	}
}

func (c *checker) arith(n *node) {
	n.typ = Number()
	left, right := n.kids[0], n.kids[1]
	c.want(left, Number())
	c.want(right, Number())
	switch n.text {
	case "+", "-":
		n.unit = c.sumUnit(n)
	case "*":
		n.unit = productUnit(left.unit, right.unit)
	case "/":
		n.unit = c.quotientUnit(n)
		if v, ok := right.constant(); ok && v == 0 && right.kind != nodeBad {
			c.found.add(Problem{
				Offset: n.start, Length: n.end - n.start, ID: IDRange, Severity: Advice,
				Message: "divides by zero, which gives 0",
			})
		}
	}
	n.bounds = combine(n.text, n.kids[0].bounds, n.kids[1].bounds)
}

// sumUnit is the unit of a sum: a date and a length of time give a date, two dates a length of time.
func (c *checker) sumUnit(n *node) Unit {
	left, right := n.kids[0].unit, n.kids[1].unit
	family := func(u Unit) Unit { base, _ := u.base(); return base }
	switch {
	case left == UnitDay && right == UnitDay && n.text == "-":
		return UnitDays
	case left == UnitDay && right == UnitDay:
		c.found.report(n, IDUnit, "add days or weeks to a date", "two dates cannot be added")
		return UnitNone
	case left == UnitDay && (family(right) == UnitDays):
		n.kids[1] = convert(n.kids[1])
		return UnitDay
	case right == UnitDay && family(left) == UnitDays && n.text == "+":
		n.kids[0] = convert(n.kids[0])
		return UnitDay
	}
	return c.unify(n, 0, 1)
}

func productUnit(a, b Unit) Unit {
	switch {
	case a == UnitNone || a == UnitShare:
		return b
	case b == UnitNone || b == UnitShare:
		return a
	}
	return UnitNone
}

func (c *checker) quotientUnit(n *node) Unit {
	left, right := n.kids[0].unit, n.kids[1].unit
	base, _ := left.base()
	other, _ := right.base()
	switch {
	case base == other:
		n.kids[0], n.kids[1] = convert(n.kids[0]), convert(n.kids[1])
		return UnitNone
	case right == UnitNone || right == UnitShare:
		return left
	}
	return UnitNone
}

// unify brings two kids of n to one unit, and reports it when there is none.
func (c *checker) unify(n *node, i, j int) Unit {
	left, right := n.kids[i], n.kids[j]
	a, b := left.unit, right.unit
	switch {
	case a == b || b == UnitNone:
		return a
	case a == UnitNone:
		return b
	}
	base, _ := a.base()
	other, _ := b.base()
	if base == other {
		n.kids[i], n.kids[j] = convert(left), convert(right)
		return base
	}
	if left.typ.Base == BaseNumber && right.typ.Base == BaseNumber {
		if base == UnitDay && other == UnitWeekday || base == UnitWeekday && other == UnitDay {
			c.found.report(n, IDUnit, "for a weekday write weekday = "+c.weekdayOf(left, right)+", for a date w1 "+c.weekdayOf(left, right),
				"%s is %s, %s is %s", c.text(left), a, c.text(right), b)
			return UnitNone
		}
		c.found.report(n, IDUnit, c.unitAdvice(left, right), "%s is %s, %s is %s", c.text(left), inUnit(a), c.text(right), inUnit(b))
	}
	return UnitNone
}

// inUnit says of a number what it is counted in; a share and a date are counted in nothing.
func inUnit(u Unit) string {
	switch u {
	case UnitShare, UnitDay, UnitWeekday:
		return u.String()
	}
	return "in " + u.String()
}

// unitAdvice says how two numbers in different units can be brought together: a number that is written out can be written in the unit of the other.
func (c *checker) unitAdvice(left, right *node) string {
	for _, k := range [][2]*node{{left, right}, {right, left}} {
		written, other := k[0], k[1].unit
		if written.kind != nodeNumber {
			continue
		}
		switch other {
		case UnitDay:
			return "a date is written as a week and a weekday, such as w2 tue"
		case UnitShare:
			return "a share is written as in 40 %"
		case UnitDays, UnitWeeks, UnitMinutes, UnitHours:
			return "write " + written.text + " " + other.String()
		}
	}
	return ""
}

// weekdayOf is the weekday that is named in one of two nodes.
func (c *checker) weekdayOf(left, right *node) string {
	for _, n := range []*node{left, right} {
		if _, ok := weekday(c.text(n)); ok {
			return c.text(n)
		}
	}
	return weekdayNames[0]
}

// convert brings a node to the smallest unit of its family.
func convert(n *node) *node {
	base, factor := n.unit.base()
	if base == n.unit {
		return n
	}
	if n.kind == nodeNumber {
		n.value, n.unit = float64(n.value*factor), base
		n.bounds = exactly(n.value)
		return n
	}
	size := bounds{float64(n.bounds.low * factor), float64(n.bounds.high * factor), n.bounds.known}
	return &node{
		kind: nodeConvert, start: n.start, end: n.end, value: factor, kids: []*node{n}, typ: n.typ, unit: base, bounds: size,
	}
}

// combine is interval arithmetic.
func combine(operator string, a, b bounds) bounds {
	if !a.known || !b.known {
		return bounds{}
	}
	switch operator {
	case "+":
		return bounds{finite(a.low + b.low), finite(a.high + b.high), true}
	case "-":
		return bounds{finite(a.low - b.high), finite(a.high - b.low), true}
	case "*":
		p, q := finite(float64(a.low*b.low)), finite(float64(a.low*b.high))
		r, s := finite(float64(a.high*b.low)), finite(float64(a.high*b.high))
		return bounds{min(p, q, r, s), max(p, q, r, s), true}
	}
	if b.low == b.high && b.low != 0 {
		p, q := finite(a.low/b.low), finite(a.high/b.low)
		return bounds{min(p, q), max(p, q), true}
	}
	return bounds{}
}
