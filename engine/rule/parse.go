package rule

import (
	"fmt"
	"strconv"
	"strings"
)

// The limits of a condition. A longer, deeper or larger one is a Problem.
const (
	MaxSource = 4096 // bytes of source
	MaxDepth  = 24   // nesting of parentheses, calls, not and minus
	MaxOps    = 512  // operations of a compiled program
	maxStack  = 32   // values held at once while evaluating
	maxWeek   = 9999 // of a date
	maxNumber = 1e15 // largest literal, so that whole numbers are exact
)

type parser struct {
	source string
	tokens []token
	pos    int
	depth  int
	found  *findings
	spare  []node // room for the nodes of this source, made at once
}

// node returns a new node.
func (p *parser) node(n node) *node {
	if len(p.spare) == 0 {
		p.spare = make([]node, p.room())
	}
	to := &p.spare[0]
	p.spare = p.spare[1:]
	*to = n
	return to
}

// room is how many nodes the rest of the tokens will probably take.
func (p *parser) room() int {
	const most = 32
	n := 1
	for _, t := range p.tokens[p.pos:] {
		if t.kind == tokenName || t.kind == tokenNumber || t.kind == tokenSign && !isBracket(t.text) {
			n++
		}
	}
	return min(n, most)
}

func isBracket(sign string) bool {
	switch sign {
	case "(", ")", "[", "]", ",", ":", ".":
		return true
	}
	return false
}

// newParser returns nil when the source is too long to look at.
func newParser(source string, found *findings) *parser {
	if len(source) > MaxSource {
		found.add(Problem{
			Offset: MaxSource, Length: len(source) - MaxSource, ID: IDLimit,
			Message: fmt.Sprintf("longer than %d bytes", MaxSource), Advice: "move parts of it into named conditions",
		})
		return nil
	}
	return &parser{source: source, tokens: lex(source, found), found: found}
}

func (p *parser) peek() token { return p.tokens[p.pos] }

func (p *parser) take() token {
	t := p.tokens[p.pos]
	if t.kind != tokenEnd {
		p.pos++
	}
	return t
}

func (p *parser) is(sign string) bool {
	t := p.peek()
	return t.kind == tokenSign && t.text == sign
}

func (p *parser) accept(sign string) bool {
	if !p.is(sign) {
		return false
	}
	p.pos++
	return true
}

// lastEnd is where the token before the current one ends.
func (p *parser) lastEnd() int {
	if p.pos == 0 {
		return 0
	}
	return p.tokens[p.pos-1].end
}

// fail reports what was expected at the current token.
func (p *parser) fail(expected string) { p.failWith(expected, p.hint()) }

// failWith does so with advice of its own. Bad tokens are reported already.
func (p *parser) failWith(expected, advice string) {
	t := p.peek()
	if t.kind == tokenBad {
		return
	}
	got := t.text
	if t.kind == tokenEnd {
		got = "the end"
	}
	p.found.add(Problem{
		Offset: t.start, Length: t.end - t.start, ID: IDSyntax,
		Message: expected + " expected, found " + got, Advice: advice,
	})
}

// hint guesses why an unexpected token stands where it does.
func (p *parser) hint() string {
	t := p.peek()
	switch lower := strings.ToLower(t.text); {
	case t.kind == tokenName && lower != t.text && isOperator(lower):
		return "write " + lower
	case t.text == "%":
		return "% follows a number, as in 40 %"
	case t.text == "not":
		return "put parentheses round not and what it denies"
	case lower == "is" || lower == "equals":
		return "write ="
	case lower == "greater" || lower == "more" || lower == "above":
		return "write >"
	case lower == "less" || lower == "fewer" || lower == "below":
		return "write <"
	case t.text == "," && p.betweenDigits():
		return "a number is written with a point: " + p.tokens[p.pos-1].text + "." + p.tokens[p.pos+1].text
	case t.text == ",":
		return "to ask two things at once, write and between them"
	}
	return ""
}

// betweenDigits tells whether a number stands right before the current token, and another right behind it.
func (p *parser) betweenDigits() bool {
	if p.pos == 0 || p.pos+1 >= len(p.tokens) {
		return false
	}
	t, before, next := p.tokens[p.pos], p.tokens[p.pos-1], p.tokens[p.pos+1]
	return before.kind == tokenNumber && next.kind == tokenNumber && before.end == t.start && t.end == next.start
}

func (p *parser) expect(sign string) {
	if !p.accept(sign) {
		p.fail(sign)
	}
}

// skip moves to a token from which the surrounding rule can go on.
func (p *parser) skip() {
	open := 0
	for {
		t := p.peek()
		switch {
		case t.kind == tokenEnd:
			return
		case t.kind == tokenSign && (t.text == "(" || t.text == "["):
			open++
		case t.kind == tokenSign && (t.text == ")" || t.text == "]"):
			if open == 0 {
				return
			}
			open--
		case open == 0 && t.kind == tokenSign && isStop(t.text):
			return
		}
		p.pos++
	}
}

func isStop(sign string) bool {
	switch sign {
	case "and", "or", ",", "where", ";":
		return true
	}
	return false
}

// enter counts nesting; when it is too deep, nothing more is read.
func (p *parser) enter() bool {
	p.depth++
	if p.depth <= MaxDepth {
		return true
	}
	t := p.peek()
	p.found.add(Problem{
		Offset: t.start, Length: t.end - t.start, ID: IDLimit,
		Message: fmt.Sprintf("nested more than %d deep", MaxDepth), Advice: "move parts of it into named conditions",
	})
	p.pos = len(p.tokens) - 1
	return false
}

func (p *parser) leave() { p.depth-- }

// whole parses a source that is one condition.
func (p *parser) whole() *node {
	n := p.or()
	for p.peek().kind != tokenEnd {
		before := p.pos
		advice := p.hint()
		if isRelation(p.peek().text) {
			advice = "compare two values at a time, or write: x between a and b"
		}
		p.failWith("and, or, or the end", advice)
		p.skip()
		if p.pos == before {
			p.pos++
		}
		if p.peek().kind != tokenEnd {
			p.or() // only for its findings
		}
	}
	return n
}

func (p *parser) or() *node  { return p.chain("or", nodeOr, p.and) }
func (p *parser) and() *node { return p.chain("and", nodeAnd, p.not) }

func (p *parser) chain(sign string, kind nodeKind, part func() *node) *node {
	n := part()
	for p.is(sign) {
		p.pos++
		n = p.join(kind, sign, n, part())
	}
	return n
}

func (p *parser) join(kind nodeKind, text string, kids ...*node) *node {
	last := kids[len(kids)-1]
	return p.node(node{kind: kind, text: text, start: kids[0].from(), end: max(last.to(), kids[0].to()), kids: kids})
}

func (p *parser) not() *node {
	if !p.is("not") {
		return p.comparison()
	}
	start := p.take().start
	if !p.enter() {
		return p.bad(start)
	}
	defer p.leave()
	kid := p.not()
	return p.node(node{kind: nodeNot, start: start, end: max(start, kid.to()), kids: []*node{kid}})
}

func (p *parser) comparison() *node {
	left := p.sum()
	switch t := p.peek(); {
	case t.kind != tokenSign:
		return left
	case isRelation(t.text):
		p.pos++
		return p.join(nodeCompare, canonical(t.text), left, p.sum())
	case t.text == "in" || t.text == "between":
		return p.membership(left, false)
	case t.text == "not":
		if next := p.tokens[p.pos+1]; next.kind == tokenSign && (next.text == "in" || next.text == "between") {
			p.pos++
			return p.membership(left, true)
		}
	}
	return left
}

func isRelation(sign string) bool {
	switch sign {
	case "=", "==", "!=", "<", "<=", ">", ">=":
		return true
	}
	return false
}

func canonical(relation string) string {
	if relation == "==" {
		return "="
	}
	return relation
}

func (p *parser) membership(left *node, negated bool) *node {
	n := p.node(node{kind: nodeBetween, start: left.from(), negated: negated, kids: []*node{left}})
	if p.take().text == "between" {
		n.kids = append(n.kids, p.sum())
		if !p.accept("and") {
			p.fail("and (between a and b)")
			n.kind = nodeBad
		}
		if n.kind != nodeBad || p.accept("or") {
			n.kids = append(n.kids, p.sum())
		}
		n.end = p.lastEnd()
		return n
	}
	n.kind = nodeIn
	closing := ")"
	switch {
	case p.accept("["):
		closing, n.marked = "]", true
	case !p.accept("("):
		p.fail("a list such as [a, b]")
		return p.bad(left.start)
	}
	if p.enter() {
		n.kids = append(n.kids, p.list(p.sum)...)
		p.expect(closing)
	}
	p.leave()
	n.end = p.lastEnd()
	return n
}

func (p *parser) list(part func() *node) []*node {
	items := []*node{part()}
	for p.accept(",") {
		items = append(items, part())
	}
	return items
}

func (p *parser) sum() *node {
	n := p.product()
	for p.is("+") || p.is("-") {
		n = p.join(nodeArith, p.take().text, n, p.product())
	}
	return n
}

func (p *parser) product() *node {
	n := p.unary()
	for p.is("*") || p.is("/") {
		n = p.join(nodeArith, p.take().text, n, p.unary())
	}
	return n
}

func (p *parser) unary() *node {
	if !p.is("-") {
		return p.primary()
	}
	start := p.take().start
	if !p.enter() {
		return p.bad(start)
	}
	defer p.leave()
	kid := p.unary()
	return p.node(node{kind: nodeNegate, start: start, end: max(start, kid.to()), kids: []*node{kid}})
}

func (p *parser) bad(start int) *node {
	return p.node(node{kind: nodeBad, start: start, end: max(start, p.lastEnd())})
}

func parseNumber(text string) float64 {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil { // out of range; the caller refuses what is above maxNumber
		return 2 * maxNumber
	}
	return v
}
