package rule

import (
	"fmt"
	"strings"

	"headcount/sim/quantity"
)

func (p *parser) primary() *node {
	t := p.peek()
	switch {
	case t.kind == tokenNumber:
		return p.number()
	case t.kind == tokenName:
		return p.name()
	case t.kind == tokenBad:
		p.pos++
		return p.bad(t.start)
	case t.kind == tokenSign && (t.text == "true" || t.text == "false"):
		p.pos++
		n := p.node(node{kind: nodeTruth, start: t.start, end: t.end, text: t.text})
		if t.text == "true" {
			n.value = 1
		}
		return n
	case p.is("@"):
		p.pos++
		if p.peek().kind == tokenName {
			name := p.take()
			return p.node(node{kind: nodeName, start: t.start, end: name.end, text: name.text, marked: true})
		}
		p.fail("the name of a condition")
		return p.bad(t.start)
	case p.is("("):
		return p.parenthesised()
	}
	p.fail("a value")
	if t.kind != tokenEnd && !p.is(")") && !p.is("]") && !isStop(t.text) {
		p.skip()
	}
	return p.bad(t.start)
}

func (p *parser) parenthesised() *node {
	start := p.take().start
	if !p.enter() {
		p.leave()
		return p.bad(start)
	}
	defer p.leave()
	n := p.or()
	if p.close(")", start) {
		n.open, n.shut = start, p.lastEnd()
	}
	return n
}

func (p *parser) number() *node {
	t := p.take()
	n := p.node(node{kind: nodeNumber, start: t.start, end: t.end, text: t.text, value: parseNumber(t.text)})
	if n.value > maxNumber {
		p.found.report(n, IDLimit, "", "numbers go up to %g", maxNumber)
		n.value = 0
	}
	next := p.peek()
	unit, per, ok := unitWord(next.text)
	if !p.is("%") && (next.kind != tokenName || Reserved(next.text) && !ok || isOperator(strings.ToLower(next.text))) {
		return n
	}
	p.pos++
	n.end = next.end
	if !ok {
		p.found.add(Problem{
			Offset: next.start, Length: next.end - next.start, ID: IDUnit,
			Message: fmt.Sprintf("%s is no unit", next.text),
			Advice:  didYouMean(next.text, unitWords(), "the units are "+strings.Join(unitWords(), ", ")+" and %"),
		})
		return n
	}
	n.unitWord, n.unit, n.value = next.text, unit, n.value/per
	return n
}

// name parses everything that begins with a word: a date, a call, a quantifier or a plain name.
func (p *parser) name() *node {
	t := p.take()
	n := p.node(node{kind: nodeName, start: t.start, end: t.end, text: t.text})
	if day, ok := p.date(t); ok {
		n.kind, n.value, n.end = nodeDate, day, p.lastEnd()
		n.text = t.text + " " + p.tokens[p.pos-1].text
		return n
	}
	if !p.is("(") {
		return n
	}
	if !p.enter() {
		p.leave()
		return p.bad(t.start)
	}
	defer p.leave()
	opened := p.pos
	p.pos++
	switch t.text {
	case "any", "all", "count", "sum":
		p.quantifier(n)
	default:
		n.kind = nodeCall
		if !p.is(")") {
			n.kids = p.list(p.or)
		}
	}
	p.close(closingOf(n), p.tokens[opened].start)
	n.end = p.lastEnd()
	return n
}

// close reads the closing parenthesis of the one at a place, if need be after what does not belong before it.
func (p *parser) close(expected string, opened int) bool {
	if !p.is(")") {
		advice := p.hint()
		if p.peek().kind == tokenEnd {
			advice = "nothing closes the ( before " + p.behind(opened)
		}
		p.failWith(expected, advice)
		for p.skip(); p.peek().kind == tokenSign && isStop(p.peek().text); p.skip() {
			p.pos++
		}
	}
	return p.accept(")")
}

// behind is the word or sign behind a parenthesis, by which a reader finds it.
func (p *parser) behind(opened int) string {
	for _, t := range p.tokens {
		if t.start > opened && t.text != "" {
			return t.text
		}
	}
	return "the end"
}

func closingOf(n *node) string {
	if n.kind == nodeCall {
		return ", or )"
	}
	return ")"
}

// date reads the weekday of w2 fri; t is the word before it.
func (p *parser) date(t token) (float64, bool) {
	next := p.peek()
	if next.kind != tokenName || len(t.text) < 2 || t.text[0] != 'w' {
		return 0, false
	}
	for _, c := range []byte(t.text[1:]) {
		if !isDigit(c) {
			return 0, false
		}
	}
	day, ok := weekday(next.text)
	weekend := next.text == "sat" || next.text == "sun"
	if !ok && !weekend {
		return 0, false
	}
	p.pos++
	if weekend {
		p.found.add(Problem{
			Offset: next.start, Length: next.end - next.start, ID: IDSyntax,
			Message: "a week goes from mon to fri", Advice: "weekends are not counted",
		})
	}
	week := parseNumber(t.text[1:])
	if week < 1 || week > maxWeek {
		p.found.add(Problem{
			Offset: t.start, Length: t.end - t.start, ID: IDLimit,
			Message: fmt.Sprintf("weeks go from 1 to %d", maxWeek),
		})
		week = 1
	}
	return float64(quantity.DayOf(quantity.Week(week), day)), true
}

func (p *parser) quantifier(n *node) {
	n.kind = nodeQuantifier
	n.kids = []*node{nil, nil}
	t := p.peek()
	n.domain = quantified(t.text)
	switch {
	case t.kind == tokenName && n.domain != NoDomain:
		p.pos++
	case t.kind == tokenName:
		p.found.add(Problem{
			Offset: t.start, Length: t.end - t.start, ID: IDName,
			Message: fmt.Sprintf("%s goes over one of a kind, not over %s", n.text, t.text),
			Advice:  didYouMean(singular(t.text), kinds(), "the kinds are "+strings.Join(kinds(), ", ")),
		})
		p.pos++
	default:
		p.failWith("what to go over", "write one of "+strings.Join(kinds(), ", "))
		p.skip()
		n.kind = nodeBad
		return
	}
	if p.accept(":") {
		n.kids[0] = p.or()
	} else if n.text != "count" {
		p.failWith(": and what to look at", "write "+n.text+"("+t.text+": ...)")
		p.skip()
		n.kids[0] = p.bad(t.end)
	}
	if p.accept("where") {
		n.kids[1] = p.or()
	}
}

// kinds are the words that a quantifier goes over.
func kinds() []string {
	var list []string
	for _, d := range Quantifiable() {
		list = append(list, d.String())
	}
	return list
}

// singular is the kind that a word for many of them means, or the word itself.
func singular(word string) string {
	if strings.EqualFold(word, "people") {
		return "Person" // the nearest to which is the word itself
	}
	return word
}

func quantified(word string) Domain {
	for _, d := range Quantifiable() {
		if d.String() == word {
			return d
		}
	}
	return NoDomain
}
