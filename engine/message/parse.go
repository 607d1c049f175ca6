package message

import (
	"fmt"
	"slices"
	"strings"
)

// Problem is a mistake in a text, at its place in bytes.
type Problem struct {
	Offset, Length int
	Message        string
	Advice         string
	Word           string   // what was written in the place of one of Known; empty otherwise
	Known          []string // names that could stand there
}

// maxDepth is how deep counts can stand within forms of counts.
const maxDepth = 4

// parser takes one text apart.
type parser struct {
	text  string
	pos   int
	found []Problem
}

// Parse takes a text apart. What has problems is left out of the message; the problems come in the order of the text.
func Parse(text string) (Message, []Problem) {
	p := parser{text: text}
	m := p.message(0, false)
	return m, p.found
}

func (p *parser) problem(offset, length int, message, advice string) {
	p.found = append(p.found, Problem{Offset: offset, Length: max(length, 1), Message: message, Advice: advice})
}

// message reads words and counts: up to the end, or inside of a form up to its closing brace.
func (p *parser) message(depth int, inside bool) Message {
	var m Message
	start := p.pos
	words := func(end int) {
		if end > start {
			m.parts = append(m.parts, part{words: p.text[start:end]})
		}
	}
	for p.pos < len(p.text) {
		switch c := p.text[p.pos]; {
		case c == '{':
			words(p.pos)
			if n := p.number(depth); n != nil {
				m.parts = append(m.parts, part{number: n})
			}
			start = p.pos
		case c == '}' && inside:
			words(p.pos)
			return m
		case c == '#' && inside:
			words(p.pos)
			m.parts = append(m.parts, part{figure: true})
			p.pos++
			start = p.pos
		default:
			p.pos++
		}
	}
	words(p.pos)
	return m
}

// number reads a count, from its opening brace to behind its closing one; nil where it has problems.
func (p *parser) number(depth int) *Number {
	open, before := p.pos, len(p.found)
	p.pos++
	end := p.until(",}")
	if end == len(p.text) {
		p.problem(open, 1, "this brace is never closed", "close it with }")
		p.pos = end
		return nil
	}
	expr := p.text[p.pos:end]
	n := &Number{Expr: strings.TrimSpace(expr), Start: open}
	n.Offset = p.pos + len(expr) - len(strings.TrimLeft(expr, " \t\n"))
	p.pos = end
	if n.Expr == "" {
		p.problem(open, end+1-open, "nothing is counted here", "write what is counted, as in {unread, plural, one {# mail} other {# mails}}")
	}
	if p.text[p.pos] == ',' {
		p.pos++
		p.keyword(open)
		p.branches(n, depth, open)
	}
	if p.pos < len(p.text) && p.text[p.pos] == '}' {
		p.pos++
	}
	if len(p.found) > before {
		return nil
	}
	return n
}

// until returns the place of the next of some letters that stands in no parentheses; the end of the text for none.
func (p *parser) until(letters string) int {
	depth := 0
	for i := p.pos; i < len(p.text); i++ {
		switch c := p.text[i]; {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case depth <= 0 && strings.IndexByte(letters, c) >= 0, c == '{':
			return i
		}
	}
	return len(p.text)
}

// keyword reads the word plural and the comma behind it.
func (p *parser) keyword(open int) {
	end := p.until(",}")
	word := strings.TrimSpace(p.text[p.pos:end])
	if word != "plural" {
		at := p.pos + strings.Index(p.text[p.pos:end], word)
		p.found = append(p.found, Problem{
			Offset: at, Length: max(len(word), 1), Message: "“" + word + "” is no way to write a count", Word: word, Known: []string{"plural"},
		})
	}
	p.pos = end
	if p.pos < len(p.text) && p.text[p.pos] == ',' {
		p.pos++
		return
	}
	if word == "plural" {
		p.problem(open, p.pos-open, "no words stand behind plural", "write {unread, plural, one {# mail} other {# mails}}")
	}
}

// branches reads the forms up to the closing brace of the count.
func (p *parser) branches(n *Number, depth, open int) {
	if depth >= maxDepth {
		p.problem(open, 1, fmt.Sprintf("counts stand within one another more than %d deep", maxDepth), "say it in two sentences")
		p.pos = len(p.text)
		return
	}
	for {
		p.pos += len(p.text[p.pos:]) - len(strings.TrimLeft(p.text[p.pos:], " \t\r\n"))
		at := p.pos
		end := p.until("}")
		if end == len(p.text) {
			p.problem(open, 1, "this brace is never closed", "close it with }")
			p.pos = end
			return
		}
		if end == at && p.text[end] == '}' {
			break
		}
		form := strings.TrimSpace(p.text[at:end])
		p.pos = end
		if p.text[end] != '{' {
			p.problem(at, len(form), "no words stand behind "+form, "write "+form+" {# mails}")
			continue
		}
		p.checkForm(n, form, at)
		p.pos++
		words := p.message(depth+1, true)
		if p.pos >= len(p.text) {
			p.problem(end, 1, "this brace is never closed", "close it with }")
			return
		}
		p.pos++
		n.Branches = append(n.Branches, Branch{form, at, words})
	}
	if !n.has(Other) {
		p.problem(open, p.pos+1-open, "there are no words for other", "add other {...}: it is said where no form before it fits")
	}
}

// checkForm checks the name of a form.
func (p *parser) checkForm(n *Number, form string, at int) {
	exact, is := strings.CutPrefix(form, "=")
	switch {
	case is && exact != "" && strings.Trim(exact, "0123456789") == "" && len(exact) <= 9, slices.Contains(categories, form):
		if n.has(form) {
			p.problem(at, len(form), form+" is there already", "take one of them out")
		}
	case form == "":
		p.problem(at, 1, "nothing says which form these words are for", "write one of "+strings.Join(categories, ", ")+" before them")
	default:
		p.found = append(p.found, Problem{
			Offset: at, Length: len(form), Message: "“" + form + "” is no form of a number", Word: form, Known: categories,
			Advice: "there is " + strings.Join(categories, ", ") + ", and =0 for exactly 0",
		})
	}
}
