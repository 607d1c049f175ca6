package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Reading is something that conditions can ask of one thing in a scenario, or of the whole of it.
type Reading struct {
	Text    string // as a condition would write it, such as truth.trust(ana)
	Doc     string // one line about it
	Hidden  bool   // true state that no manager sees
	Type    rule.Type
	Unit    rule.Unit
	Program *rule.Program
}

// Readings lists what conditions can ask about one member of a domain by itself, or with rule.NoDomain about the whole, in the order of the
// reference. What never changes here, because no part of the model that would move it runs, is left out. It is for tools of authors: most of
// it no player may see.
func (s *Scenario) Readings(d rule.Domain, id string) []Reading {
	env := s.Env()
	var list []Reading
	add := func(w *word, text string) {
		if w.hidden {
			text = truthPrefix + text
		}
		if p, problems := rule.Compile(text, w.gives, env); p != nil && len(problems) == 0 {
			list = append(list, Reading{text, w.doc, w.hidden, w.gives, w.unit, p})
		}
	}
	all := words(clampWeeks(s.Source.Weeks))
	for i := range all {
		w := &all[i]
		if w.read != 0 && w.read&s.runs == 0 {
			continue
		}
		name := strings.TrimPrefix(w.name, truthPrefix)
		switch {
		case d == rule.NoDomain && w.takes == nil:
			add(w, name)
		case d == rule.NoDomain || len(w.takes) == 0 || w.takes[0] != rule.ID(d):
		case len(w.takes) == 1:
			add(w, name+"("+id+")")
		case len(w.takes) == 2 && w.takes[1] == rule.Enum(readingEnum):
			for _, r := range readingWords() {
				add(w, name+"("+id+", "+r+")")
			}
		case len(w.takes) == 2 && w.takes[1].Base == rule.BaseID:
			for _, other := range s.Members(w.takes[1].Domain) {
				add(w, name+"("+id+", "+other+")")
			}
		}
	}
	return list
}

const truthPrefix = "truth."

// Members lists the ids of what belongs to a domain, in order; nothing for domains whose members have no ids of their own.
func (s *Scenario) Members(d rule.Domain) []string {
	n := &s.names
	sorts := map[rule.Domain]term.Sort{
		rule.Adviser: term.SortAdviser, rule.Opening: term.SortOpening, rule.Candidate: term.SortCandidate, rule.System: term.SortSystem,
		rule.Machine: term.SortMachine, rule.Stakeholder: term.SortStakeholder, rule.Proposal: term.SortProposal,
		rule.Request: term.SortRequest, rule.Question: term.SortQuestion,
	}
	switch d {
	case rule.Person:
		return n.people.list
	case rule.Project:
		return n.projects.list
	case rule.Matter:
		return n.matters.list
	case rule.Promise:
		return n.promises.list
	case rule.Event:
		return n.events.list
	case rule.Date:
		return n.dates.list
	}
	if sort, ok := sorts[d]; ok {
		return n.objects[sort].list
	}
	return nil
}

// Blank reports whether one of the files has nothing in it, as where an editor is about to write it.
func (p *Positions) Blank() bool {
	return slices.ContainsFunc(p.files, func(f *textFile) bool { return strings.TrimSpace(f.text) == "" })
}

// Condition returns a named condition; nil where there is none of that name.
func (s *Scenario) Condition(name string) *rule.Program { return s.conditions[name] }

// DayWords writes a day as authors do, such as w2 tue.
func DayWords(day quantity.Day) string {
	if day < 0 {
		return "before w1 mon"
	}
	return fmt.Sprintf("w%d %s", int(day)/workDays+1, weekdayWords()[int(day)%workDays])
}

// ValueWords writes a value of the condition language as authors would: true, w2 tue, agreed, 0.42.
func ValueWords(t rule.Type, u rule.Unit, v float64) string {
	lists := map[string]func() []string{
		bandEnum: bandWords, readingEnum: readingWords, troubleEnum: troubleWords, stageEnum: stageWords, standingEnum: standingWords,
		outcomeEnum: term.OutcomeNames,
	}
	switch {
	case t == rule.Truth() && v != 0:
		return "true"
	case t == rule.Truth():
		return "false"
	case t.Base == rule.BaseEnum && lists[t.Enum] != nil:
		if list := lists[t.Enum](); v >= 0 && int(v) < len(list) && list[int(v)] != "" {
			return list[int(v)]
		}
	case u == rule.UnitDay:
		return DayWords(quantity.Day(v))
	}
	return fmt.Sprintf("%.4g", v)
}

// ReadDay reads a day as authors write it: w2, which is its Monday, w2 tue, or w2-tue where blanks are in the way. The error says how days are
// written, or how long the scenario is.
func (s *Scenario) ReadDay(text string) (quantity.Day, error) {
	var week int
	var name string
	text = strings.ReplaceAll(text, "-", " ")
	n, _ := fmt.Sscanf(text, "w%d %s", &week, &name)
	day := 0
	if name != "" {
		day = slices.Index(weekdayWords(), name)
	}
	if n < 1 || day < 0 || week < 1 || DayWords(quantity.Day((week-1)*workDays+day)) != text && fmt.Sprintf("w%d", week) != text {
		return 0, fmt.Errorf("%q is no day; write it as w2 (its Monday) or w2-tue", text)
	}
	if week > s.Spec.Weeks {
		return 0, fmt.Errorf("%s is not in this scenario: it ends with week %d", text, s.Spec.Weeks)
	}
	return quantity.Day((week-1)*workDays + day), nil
}
