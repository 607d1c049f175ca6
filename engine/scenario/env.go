package scenario

import (
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/term"
)

// env tells the condition language what names mean in one scenario.
type env struct {
	names     *names
	variables []VariableSource
	plain     map[string]rule.Symbol
	functions map[string]rule.Func
	read      [slotCount]parts // of the model, by slot
	all       []string         // made when first asked for
	named     map[string]*rule.Program
	acts      bool // what was done can be asked for, as in habits
}

func newEnv(src *Source, n *names) *env {
	e := &env{names: n, variables: src.Variables, plain: map[string]rule.Symbol{}, functions: map[string]rule.Func{}}
	weeks := clampWeeks(src.Weeks)
	if src.Weeks < 1 { // missing or refused: how long it lasts is not known
		weeks = maxWeeks
	}
	for _, w := range words(weeks) {
		e.read[w.slot] = w.read
		if w.takes == nil {
			e.plain[w.name] = rule.Symbol{
				Kind: rule.KindVariable, Type: w.gives, Slot: int(w.slot), Unit: w.unit, Min: w.min, Max: w.max,
				Hidden: w.hidden, Doc: w.doc,
			}
			continue
		}
		e.functions[w.name] = rule.Func{
			Name: w.name, Params: w.takes, Result: w.gives, Slot: int(w.slot), Unit: w.unit, Min: w.min, Max: w.max,
			Hidden: w.hidden, Doc: w.doc,
		}
	}
	for i, name := range weekdayWords() {
		e.plain[name] = rule.Symbol{Kind: rule.KindConstant, Type: rule.Number(), Unit: rule.UnitWeekday, Value: float64(i + 1)}
	}
	return e
}

func weekdayWords() []string { return []string{"mon", "tue", "wed", "thu", "fri"} }

// readingWords lists what can be read of a person beyond the mood.
func readingWords() []string {
	var list []string
	for r := range term.Reads {
		list = append(list, term.Read(r).String())
	}
	return list
}

func bandWords() []string {
	var list []string
	for b := term.BandUnknown; b.String() != "" && len(list) <= int(term.Bright); b++ {
		list = append(list, b.String())
	}
	return list
}

// Lookup implements rule.Env. Where the place of a name does not say what is meant, people come before things.
func (e *env) Lookup(name string) (rule.Symbol, bool) {
	if symbol, ok := e.plain[name]; ok {
		return symbol, true
	}
	if p, ok := e.named[name]; ok {
		return rule.Symbol{Kind: rule.KindCondition, Type: rule.Truth(), Condition: p}, true
	}
	types := [...]rule.Type{
		{},
		rule.ID(rule.Person), rule.ID(rule.Project), rule.ID(rule.Matter), rule.ID(rule.Promise), rule.ID(rule.Event), rule.ID(rule.Goal),
		rule.ID(rule.Opening), rule.ID(rule.Candidate), rule.ID(rule.System), rule.ID(rule.Machine),
		rule.ID(rule.Stakeholder), rule.ID(rule.Proposal), rule.ID(rule.Request), rule.ID(rule.Question), rule.Enum(stageEnum), rule.Enum(standingEnum),
		rule.ID(rule.Choice), rule.Enum(bandEnum), rule.Enum(outcomeEnum), rule.Enum(readingEnum),
		rule.ID(rule.Adviser), rule.ID(rule.Date), rule.Enum(troubleEnum),
	}
	for _, t := range types {
		if symbol, ok := e.LookupAs(name, t); ok {
			return symbol, true
		}
	}
	for _, t := range actEnums {
		if symbol, ok := e.LookupAs(name, t); ok {
			return symbol, true
		}
	}
	return rule.Symbol{}, false
}

// LookupAs implements rule.TypedEnv: people, matters and projects may share a name.
func (e *env) LookupAs(name string, want rule.Type) (rule.Symbol, bool) {
	value, ok := -1, false
	switch {
	case want.Base == rule.BaseID:
		value, ok = e.id(name, want.Domain)
	case want == rule.Enum(bandEnum):
		value = slices.Index(bandWords(), name)
		ok = value >= 0
	case want == rule.Enum(readingEnum):
		value = slices.Index(readingWords(), name)
		ok = value >= 0
	case want == rule.Enum(troubleEnum):
		value = slices.Index(troubleWords(), name)
		ok = value >= 0
	case want == rule.Enum(stageEnum):
		value = slices.Index(stageWords(), name)
		ok = value >= 0
	case want == rule.Enum(standingEnum):
		value = slices.Index(standingWords(), name)
		ok = value >= 0
	case want == rule.Enum(outcomeEnum):
		var o term.Outcome
		o, ok = term.ParseOutcome(name)
		value = int(o)
	case e.acts && want.Base == rule.BaseEnum:
		value = slices.Index(actWordsOf(want), name)
		ok = value >= 0 && name != ""
	default:
		return e.variable(name, want)
	}
	return rule.Symbol{Kind: rule.KindConstant, Type: want, Value: float64(value)}, ok
}

func (e *env) variable(name string, want rule.Type) (rule.Symbol, bool) {
	i, ok := e.names.variables.find(name)
	if !ok {
		return rule.Symbol{}, false
	}
	t := rule.Number()
	if e.variables[i].Truth {
		t = rule.Truth()
	}
	symbol := rule.Symbol{Kind: rule.KindVariable, Type: t, Slot: VariableSlot(i)}
	return symbol, want.Base == rule.BaseNone || want == t
}

func (e *env) id(name string, d rule.Domain) (int, bool) {
	switch d {
	case rule.Person:
		return e.names.people.find(name)
	case rule.Project:
		return e.names.projects.find(name)
	case rule.Matter:
		return e.names.matters.find(name)
	case rule.Promise:
		return e.names.promises.find(name)
	case rule.Goal:
		return e.names.goals.find(name)
	case rule.Event:
		return e.names.events.find(name)
	case rule.Adviser:
		return e.names.objects[term.SortAdviser].find(name)
	case rule.Date:
		return e.names.dates.find(name)
	case rule.Opening:
		return e.names.objects[term.SortOpening].find(name)
	case rule.Candidate:
		return e.names.objects[term.SortCandidate].find(name)
	case rule.System:
		return e.names.objects[term.SortSystem].find(name)
	case rule.Machine:
		return e.names.objects[term.SortMachine].find(name)
	case rule.Stakeholder:
		return e.names.objects[term.SortStakeholder].find(name)
	case rule.Proposal:
		return e.names.objects[term.SortProposal].find(name)
	case rule.Request:
		return e.names.objects[term.SortRequest].find(name)
	case rule.Question:
		return e.names.objects[term.SortQuestion].find(name)
	case rule.Choice:
		event, choice, dotted := strings.Cut(name, ".")
		i, ok := e.names.events.find(event)
		if !dotted || !ok {
			return -1, false
		}
		j, ok := e.names.choices[i].find(choice)
		return i*ChoiceStride + j, ok
	}
	return -1, false
}

// Function implements rule.Env.
func (e *env) Function(name string) (rule.Func, bool) {
	fn, ok := e.functions[name]
	return fn, ok
}

// Meant implements rule.MeaningEnv. What a scene came to is asked of the event, and not of its choice.
func (e *env) Meant(word string) string {
	if parts := strings.Split(word, "."); len(parts) == 3 {
		_, choice := e.id(parts[0]+"."+parts[1], rule.Choice)
		if _, outcome := term.ParseOutcome(parts[2]); choice && outcome {
			return "chose(" + parts[0] + "." + parts[1] + ") and came(" + parts[0] + ", " + parts[2] + ")"
		}
	}
	return meantBy(word, wordsMeant[:], func(string) bool { return true })
}

// Names implements rule.Env.
func (e *env) Names() []string {
	if e.all != nil {
		return e.all
	}
	for _, w := range words(1) {
		e.all = append(e.all, w.name)
	}
	e.all = slices.Concat(e.all, weekdayWords(), bandWords(), readingWords(), term.OutcomeNames(), troubleWords(), stageWords(), standingWords())
	for _, x := range []index{
		e.names.variables, e.names.people, e.names.projects, e.names.matters, e.names.promises, e.names.events, e.names.goals,
		e.names.dates,
	} {
		e.all = append(e.all, x.list...)
	}
	for _, x := range e.names.objects {
		e.all = append(e.all, x.list...)
	}
	e.all = append(e.all, sortedKeys(e.named)...)
	if e.acts {
		for _, w := range actWords() {
			e.all = append(e.all, w.name)
		}
		for _, t := range actEnums {
			e.all = append(e.all, slices.DeleteFunc(actWordsOf(t), func(word string) bool { return word == "" })...)
		}
	}
	for i, choices := range e.names.choices {
		for _, choice := range choices.list {
			e.all = append(e.all, e.names.events.name(i)+"."+choice)
		}
	}
	return e.all
}
