package scenario

import (
	"slices"
	"strings"

	"headcount/engine/message"
	"headcount/engine/rule"
)

// Figure is a number that texts show: "{unread, plural, one {# mail} other {# mails}}". It is known by its Expr.
type Figure struct {
	Expr  string
	Value *rule.Program
	Scale float64 // 100 for a share, which is shown as per cents; otherwise 1
}

// What counts in a text may look at.
const (
	countsSeen  = "seen"
	countsTruth = "truth"
	countsValue = "value" // the measure of a lesson, and nothing else
	countsGaps  = "gaps"  // nothing: what stands in its braces is filled in by what happens
)

// counted is a text that holds counts, or seems to.
type counted struct {
	text  string
	at    where
	shows string
}

// figureOf returns the place of a number among others; -1 where it is not there.
func figureOf(list []Figure, expr string) int {
	return slices.IndexFunc(list, func(f Figure) bool { return f.Expr == expr })
}

// Filled is a text of this scenario with its counts filled in. values go with figures; a count that is none of them is 0.
func (s *Scenario) Filled(text string, figures []Figure, values []float64) string {
	if !message.Has(text) {
		return text
	}
	m, _ := message.Parse(text)
	return m.Fill(s.Source.Tongue(), func(expr string) float64 {
		if i := figureOf(figures, expr); i >= 0 && i < len(values) {
			return values[i]
		}
		return 0
	})
}

// Tongue returns the tag of the language a scenario is written in.
func (s *Source) Tongue() string {
	if s.Language == "" {
		return "en"
	}
	return s.Language
}

// figures compiles the numbers that texts show.
func (c *compiler) figures() {
	if at := c.root.key("language"); c.src.Language != "" && !isLanguage(c.src.Language) {
		c.fail(at, "language-name", quote(c.src.Language)+" is no language", didMean(tagMeant(c.src.Language), "write a language tag, such as de or pt-BR"))
	}
	for _, t := range c.counting {
		switch {
		case t.shows == countsValue:
			c.ofValue(t.text, t.at, c.src.Tongue())
		case t.shows != "" && t.shows != countsGaps:
			to := &c.out.Figures
			if t.shows == countsTruth {
				to = &c.out.Finals
			}
			for _, f := range c.counts(t.text, t.at, t.shows, c.src.Tongue()) {
				if figureOf(*to, f.Expr) < 0 {
					*to = append(*to, f)
				}
			}
		case c.seemsToCount(t.text, t.shows):
			c.noCounts(t.at, "write the count into the text of an event, an outcome, a week or an ending")
		}
	}
}

// noCounts warns of a count that would be shown as it is written.
func (c *compiler) noCounts(at where, advice string) {
	c.warn(at, "count-place", "no counts are filled in here", advice)
}

// seemsToCount reports whether a text that shows no numbers is written as one that does: with forms, or with something in braces that comes to a number.
// Where other gaps are filled in, only the forms tell.
func (c *compiler) seemsToCount(text, shows string) bool {
	if forms := strings.Contains(text, ", plural,"); forms || shows == countsGaps {
		return forms
	}
	m, _ := message.Parse(text) // what is no count is read as it stands
	return slices.ContainsFunc(m.Numbers(), func(n *message.Number) bool {
		p, problems := rule.Compile(n.Expr, rule.Number(), c.env)
		return p != nil && len(problems) == 0 && len(p.Reads()) > 0
	})
}

// counts checks the counts of one text in its language, and returns what they show.
func (c *compiler) counts(text string, at where, shows, tag string) []Figure {
	m := c.takeApart(text, at)
	var list []Figure
	for _, n := range m.Numbers() {
		c.forms(n, at, tag)
		before := len(c.found)
		if p := c.program(n.Expr, rule.Number(), at, n.Offset); p != nil {
			list = append(list, c.figure(n, p, at, shows))
			continue
		}
		for i := range c.found[before:] {
			if d := &c.found[before+i]; len(n.Branches) == 0 && (d.Advice == "" || strings.Contains(n.Expr, " ")) {
				d.Advice = "braces in a text show a number, such as {unread}; write other brackets, or none"
			}
		}
	}
	return list
}

// takeApart takes a text that counts apart and reports what is wrong with it.
func (c *compiler) takeApart(text string, at where) message.Message {
	m, problems := message.Parse(text)
	for _, p := range problems {
		advice := p.Advice
		if p.Word != "" {
			advice = didYouMean(p.Word, p.Known, advice)
		}
		c.add(at.diagnoseInside(p.Offset, p.Length, Error, "count-form", p.Message, advice))
	}
	return m
}

// figure is a number that a text shows.
func (c *compiler) figure(n *message.Number, p *rule.Program, at where, shows string) Figure {
	for _, read := range p.Reads() {
		if read.Hidden && shows != countsTruth {
			c.add(at.diagnoseInside(n.Offset+read.Offset, read.Length, Warning, "count-leaks",
				"this would tell the player a number that nobody can see", "count something that can be seen; an ending may tell the truth"))
		}
	}
	f := Figure{Expr: n.Expr, Value: p, Scale: 1}
	if p.Unit() == rule.UnitShare {
		f.Scale = 100
	}
	return f
}

// forms holds the forms of a count against those of a language.
func (c *compiler) forms(n *message.Number, at where, tag string) {
	if missing := n.Missing(tag); len(missing) > 0 {
		c.add(at.diagnoseInside(n.Start, len("{")+len(n.Expr), Warning, "plural-missing",
			"in "+tag+" numbers have forms without words here: "+strings.Join(missing, ", "), "add "+missing[0]+" {...}; other is said meanwhile"))
	}
	forms := message.Forms(tag)
	for _, b := range n.Branches {
		if b.Form != message.Other && !strings.HasPrefix(b.Form, "=") && !slices.Contains(forms, b.Form) {
			c.add(at.diagnoseInside(b.Offset, len(b.Form), Warning, "plural-idle",
				"in "+tag+" no number has the form "+b.Form, "there is "+strings.Join(forms, ", ")))
		}
	}
}

// translated checks the counts of a translation: in its own language, and that none is left out.
func (c *compiler) translated(original, text string, at where, shows, tag string) {
	if shows == "" || shows == countsGaps {
		if c.seemsToCount(text, shows) && !c.seemsToCount(original, shows) {
			c.noCounts(at, "write it without one, as the original is")
		}
		return
	}
	if !message.Has(original) && !message.Has(text) {
		return
	}
	if shows == countsValue {
		c.ofValue(text, at, tag)
		return
	}
	have := c.counts(text, at, shows, tag)
	own, problems := message.Parse(text)
	if strings.TrimSpace(text) == "" || len(problems) > 0 || len(have) < len(own.Numbers()) {
		return // reported
	}
	m, _ := message.Parse(original)
	for _, n := range m.Numbers() {
		if figureOf(have, n.Expr) < 0 {
			c.warn(at, "plural-dropped", "the original counts "+quote(n.Expr)+", and this does not", "write {"+n.Expr+", plural, other {...}} where the number belongs")
		}
	}
}
