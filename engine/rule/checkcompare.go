package rule

import (
	"fmt"
	"strconv"
)

// compare checks a relation. A bare name on one side is looked up as what the other side is.
func (c *checker) compare(n *node) {
	n.typ = Truth()
	left, right := n.kids[0], n.kids[1]
	c.pair(left, right)
	if !c.sameType(n, left, right) {
		return
	}
	if left.typ.Base != BaseNumber {
		if n.text != "=" && n.text != "!=" {
			c.found.report(n, IDType, "use = or !=", "%s has no order", left.typ)
		}
		return
	}
	if c.unify(n, 0, 1); n.kids[0].bounds.known && n.kids[1].bounds.known {
		c.settled(n, n.kids[0], n.kids[1])
	}
}

// pair checks two operands so that each can guide how a bare name on the other side is resolved.
func (c *checker) pair(left, right *node) {
	if left.kind == nodeName && right.kind != nodeName {
		c.check(right, Type{})
		c.check(left, right.typ)
		return
	}
	if left.kind == nodeName && !c.goesOver(quantified(left.text)) {
		if _, _, ok := c.lookup(left.text, Type{}); !ok {
			c.check(right, Type{})
			c.check(left, right.typ)
			return
		}
	}
	c.check(left, Type{})
	c.check(right, left.typ)
}

func (c *checker) sameType(n, left, right *node) bool {
	if left.typ.Base == BaseNone || right.typ.Base == BaseNone {
		return false
	}
	if left.typ != right.typ {
		c.found.report(n, IDType, c.truthAdvice(n, left, right), "%s is %s, %s is %s", c.text(left), left.typ, c.text(right), right.typ)
		return false
	}
	return true
}

// truthAdvice says what to write where something that is true or false, or that is no value, is compared with a number or a word.
func (c *checker) truthAdvice(n, left, right *node) string {
	operator := "="
	if n.kind == nodeCompare {
		operator = n.text
	}
	for _, k := range [][2]*node{{left, right}, {right, left}} {
		if k[0].typ.Base == BaseTruth && k[1].typ.Base == BaseNumber {
			return "write " + c.text(k[0]) + " by itself, or not " + c.text(k[0])
		}
		if k[0].typ.Base == BaseID && k[1].typ.Base == BaseNumber {
			return c.askOf(k[0])
		}
		if fn, _, ok := c.function(c.giver(k[1].typ)); ok && len(fn.Params) == 1 && fn.Params[0] == k[0].typ {
			return "write " + fn.Name + "(" + c.text(k[0]) + ") " + operator + " " + c.text(k[1])
		}
	}
	return ""
}

// settled gives advice when the bounds of two numbers already decide a relation.
func (c *checker) settled(n, left, right *node) {
	always, never := decide(n.text, left.bounds, right.bounds)
	if !always && !never {
		return
	}
	value, limit := left, right
	if left.bounds.low == left.bounds.high {
		value, limit = right, left
	}
	c.adviseRange(n, value, limit, always)
}

func (c *checker) adviseRange(n, value, limit *node, always bool) {
	word := "never"
	if always {
		word = "always"
	}
	b := value.bounds
	advice := Problem{Offset: n.start, Length: n.end - n.start, ID: IDRange, Severity: Advice}
	switch v := limit.bounds.low; {
	case b.low == b.high:
		advice.Message = c.text(n) + " is " + word + " true: nothing in it changes"
	case limit.bounds.low == limit.bounds.high && (v < b.low || v > b.high):
		advice.Message = fmt.Sprintf("%s is %s; you compare it with %s", c.text(value), b.in(value.unit), c.text(limit))
		advice.Advice = "so this is " + word + " true"
		if value.unit == UnitShare && v > 1 && v <= 100 {
			advice.Advice += fmt.Sprintf("; did you mean %s %%?", format(v))
		}
	default:
		advice.Message = fmt.Sprintf("%s is %s, so this is %s true", c.text(value), b.in(value.unit), word)
	}
	c.found.add(advice)
}

// decide tells whether a relation holds for all, or for none, of the numbers in two ranges.
func decide(relation string, a, b bounds) (always, never bool) {
	apart := a.high < b.low || b.high < a.low
	one := a.low == a.high && b.low == b.high && a.low == b.low
	switch relation {
	case "=":
		return one, apart
	case "!=":
		return apart, one
	case "<":
		return a.high < b.low, a.low >= b.high
	case "<=":
		return a.high <= b.low, a.low > b.high
	case ">":
		return a.low > b.high, a.high <= b.low
	}
	return a.low >= b.high, a.high < b.low
}

// in words the range for a diagnostic: of dates such as "w1 mon to w2 fri", of other numbers such as "0 to 1".
func (b bounds) in(u Unit) string {
	if u == UnitDay && b.low >= 0 {
		return dateText(b.low) + " to " + dateText(b.high)
	}
	return format(b.low) + " to " + format(b.high)
}

func format(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func (c *checker) membership(n *node) {
	n.typ = Truth()
	value := n.kids[0]
	c.pair(value, n.kids[1])
	for i, kid := range n.kids[1:] {
		if kid.typ.Base == BaseNone {
			c.check(kid, value.typ)
		}
		if !c.sameType(kid, value, kid) {
			continue
		}
		if value.typ.Base == BaseNumber {
			c.item(n, i+1)
		}
	}
	if value.typ.Base == BaseNone {
		return
	}
	if n.kind == nodeBetween {
		c.interval(n)
	} else if n.kids[0].unit == UnitShare && len(n.kids) == 3 {
		c.found.add(Problem{
			Offset: n.start, Length: n.end - n.start, ID: IDRange, Severity: Advice,
			Message: "in means exactly one of the values listed",
			Advice:  "for everything from one to the other write between a and b",
		})
	}
}

// item checks unit and range of one number of a list or of between.
func (c *checker) item(n *node, i int) {
	before := n.kids[0]
	c.unify(n, 0, i)
	if before != n.kids[0] { // the value was converted: items before it must follow
		for j := 1; j < i; j++ {
			n.kids[j] = convert(n.kids[j])
		}
	}
	value, item := n.kids[0], n.kids[i]
	a, b := value.bounds, item.bounds
	if a.known && b.known && b.low == b.high && a.low < a.high && (b.low < a.low || b.low > a.high) {
		c.found.add(Problem{
			Offset: item.start, Length: item.end - item.start, ID: IDRange, Severity: Advice,
			Message: fmt.Sprintf("%s is %s; you compare it with %s", c.text(value), a.in(value.unit), c.text(item)),
		})
	}
}

// interval reports a between that is no interval of numbers.
func (c *checker) interval(n *node) {
	if n.kids[0].typ.Base != BaseNumber {
		c.found.report(n, IDType, "use in [a, b]", "%s has no order", n.kids[0].typ)
		return
	}
	low, high := n.kids[1].bounds, n.kids[2].bounds
	if low.known && high.known && low.low > high.high {
		c.found.add(Problem{
			Offset: n.kids[1].start, Length: n.kids[2].end - n.kids[1].start, ID: IDRange, Severity: Advice,
			Message: "the first end is above the second, so nothing lies between", Advice: "swap them",
		})
	}
}
