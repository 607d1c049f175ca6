package scenario

import (
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/org"
	"headcount/sim/term"
)

// effectForm is how an effect is written: its word, what it is done to, and whether an expression follows.
type effectForm struct {
	word  string
	kind  EffectKind
	takes effectTarget
	value bool
	unit  string  // may stand behind the expression
	min   float64 // range of the expression; not known unless min < max
	max   float64
	also  effectTarget // what it is also done to, behind the first
	reads parts        // of the model, without all of which it changes nothing
}

type effectTarget uint8

const (
	onNothing effectTarget = iota
	onVariable
	onMatter
	onPerson
	onProject
	onPromise
	aShock   // a word of a closed list
	aReading // likewise
	onOpening
	onCandidate
	onSystem
	onMachine
	onStakeholder
	onProposal
	onRequest
	onQuestion
)

// effectForms is the closed list of effects.
var effectForms = [...]effectForm{
	{word: "set", kind: EffectSet, takes: onVariable, value: true},
	{word: "add", kind: EffectAdd, takes: onVariable, value: true},
	{word: "open", kind: EffectOpen, takes: onMatter},
	{word: "close", kind: EffectClose, takes: onMatter},
	{word: "reveal", kind: EffectReveal, takes: onMatter},
	{word: "useful", kind: EffectUseful, takes: onPerson},
	{word: "letdown", kind: EffectLetdown, takes: onPerson},
	{word: "breach", kind: EffectBreach, takes: onPerson},
	{word: "strain", kind: EffectStrain, takes: onPerson, value: true, unit: "z", min: -2, max: 2},
	{word: "affect", kind: EffectAffect, takes: onPerson, value: true, unit: "z", min: -3, max: 3},
	{word: "interrupt", kind: EffectInterrupt, takes: onPerson},
	{word: "evening", kind: EffectEvening, takes: onPerson},
	{word: "move", kind: EffectMove, takes: onProject, value: true, min: -260, max: 260},
	{word: "cut", kind: EffectCut, takes: onProject, value: true, min: 0, max: 1},
	{word: "waste", kind: EffectWaste, takes: onProject, value: true, min: 0, max: 10000},
	{word: "away", kind: EffectAway, takes: onPerson},
	{word: "safety", kind: EffectSafety, value: true, min: -1, max: 1},
	{word: "fulfil", kind: EffectFulfil, takes: onPromise},
	{word: "break", kind: EffectBreak, takes: onPromise},
	{word: "motivation", kind: EffectMotivation, takes: onPerson, value: true, unit: "z", min: -3, max: 3, reads: partNeeds},
	{word: "justice", kind: EffectJustice, takes: onPerson, value: true, unit: "z", min: -2.5, max: 2.5, reads: partJustice},
	{word: "angle", kind: EffectAngle, takes: onPerson, value: true, unit: "deg", min: -90, max: 90, reads: partAlignment},
	{word: "shock", kind: EffectShock, takes: onPerson, also: aShock, reads: partTurnover},
	{word: "quit", kind: EffectQuit, takes: onPerson},
	{word: "read", kind: EffectRead, takes: onPerson, also: aReading, reads: partReading},
	{word: "week_off", kind: EffectWeekOff, takes: onPerson, reads: partHours},
	{word: "extra_hours", kind: EffectExtraHours, takes: onPerson, value: true, unit: "h", min: -40, max: 40, reads: partHours},
	{word: "knowledge", kind: EffectKnowledge, takes: onPerson, also: onProject, value: true, min: -1, max: 1, reads: partTeam},
	{word: "conflict", kind: EffectConflict, takes: onProject, value: true, unit: "z", min: -5, max: 5, reads: partTeam},
	{word: "task_conflict", kind: EffectTaskConflict, takes: onProject, value: true, unit: "z", min: -5, max: 5, reads: partTeam},
	{word: "rework", kind: EffectRework, takes: onProject, value: true, unit: "h", min: 0, max: 10000, reads: partSize},
	{word: "approve", kind: EffectApprove, takes: onOpening},
	{word: "withdraw", kind: EffectWithdraw, takes: onOpening},
	{word: "apply", kind: EffectApply, takes: onCandidate},
	{word: "drop_out", kind: EffectDropOut, takes: onCandidate},
	{word: "learn", kind: EffectLearn, takes: onSystem},
	{word: "change", kind: EffectChange, takes: onSystem},
	{word: "flaw", kind: EffectFlaw, takes: onMachine},
	{word: "load", kind: EffectLoad, takes: onMachine, value: true, min: 0, max: 4},
	{word: "surprise", kind: EffectSurprise, takes: onStakeholder},
	{word: "confide", kind: EffectConfide, takes: onStakeholder},
	{word: "win", kind: EffectWin, takes: onStakeholder},
	{word: "disappoint", kind: EffectDisappoint, takes: onStakeholder},
	{word: "research", kind: EffectResearch, takes: onProposal, value: true, unit: "h", min: 0, max: maxResearch},
	{word: "conclude", kind: EffectConclude, takes: onProposal},
	{word: "grant", kind: EffectGrant, takes: onRequest},
	{word: "use", kind: EffectUse, takes: onRequest},
	{word: "inform", kind: EffectInform, takes: onQuestion},
	{word: "mood", kind: EffectMood, value: true, unit: "z", min: -3, max: 3, reads: partBudget},
	{word: "slack", kind: EffectSlack, value: true, min: -2, max: 2, reads: partBudget},
	{word: "new_boss", kind: EffectNewBoss, reads: partBudget},
	{word: "tire", kind: EffectTire, value: true, unit: "z", min: -2, max: 2, reads: partSelf},
	{word: "prove", kind: EffectProve, reads: partSelf},
	{word: "praise", kind: EffectPraise, reads: partSelf},
	{word: "rate", kind: EffectRate, takes: onPerson, reads: partDates},
}

// shockWords lists the kinds of shock as authors write them, in the order of org.Shock from the first on.
func shockWords() []string {
	return []string{"private", "offer", "review", "promise", "passed_over", "reorganised", "colleague"}
}

func effectWords() []string {
	var list []string
	for _, f := range effectForms {
		list = append(list, f.word)
	}
	return list
}

// grammar writes how the effect is written, for advice.
func (f effectForm) grammar() string {
	text := f.word + f.takes.grammar() + f.also.grammar()
	if f.kind == EffectSet {
		text += " ="
	}
	if f.value {
		text += " EXPRESSION"
	}
	if f.unit != "" {
		text += " " + f.unit
	}
	return text
}

func (t effectTarget) grammar() string {
	return [...]string{"", " VARIABLE", " MATTER", " PERSON", " PROJECT", " PROMISE", " KIND", " READING", " OPENING", " CANDIDATE", " SYSTEM", " MACHINE", " STAKEHOLDER", " PROPOSAL", " REQUEST", " QUESTION"}[t]
}

// effects compiles a list of effects; one with a mistake is left out.
func (c *compiler) effects(list []string, at where) []Effect {
	var out []Effect
	for i, text := range list {
		if c.full() {
			return nil
		}
		p := effectParser{compiler: c, text: text, at: at.index(i)}
		if e, ok := p.parse(); ok {
			out = append(out, e)
		}
	}
	return out
}

type effectParser struct {
	*compiler
	text string
	pos  int
	at   where
}

// word takes the next word, up to a blank or =, and returns where it begins.
func (p *effectParser) word() (string, int) {
	p.blanks()
	start := p.pos
	for p.pos < len(p.text) && strings.IndexByte(" \t\r\n=", p.text[p.pos]) < 0 {
		p.pos++
	}
	return p.text[start:p.pos], start
}

func (p *effectParser) blanks() {
	for p.pos < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.pos]) >= 0 {
		p.pos++
	}
}

func (p *effectParser) fail(start, length int, id, message, advice string) {
	p.add(p.at.diagnoseInside(start, length, Error, id, message, advice))
}

func (p *effectParser) parse() (Effect, bool) {
	e := Effect{Person: term.NoPerson, Matter: term.NoMatter, Project: term.NoProject, Promise: term.NoPromise, Object: term.NoObject, Variable: -1}
	verb, start := p.word()
	var form effectForm
	for _, f := range effectForms {
		if f.word == verb {
			form = f
		}
	}
	if form.word == "" {
		p.fail(start, len(verb), "unknown-effect", "there is no effect "+quote(verb), p.noEffect(verb))
		return e, false
	}
	e.Kind = form.kind
	if p.off(form.reads) {
		p.add(p.at.diagnoseInside(start, len(verb), Warning, "model-off", verb+" changes nothing here", form.reads.advice()))
	}
	ok := form.takes == onNothing || p.target(form, form.takes, &e)
	if form.also != onNothing && (!ok || !p.target(form, form.also, &e)) {
		return e, false // where one of two is wrong, so may be what stands behind
	}
	if !ok && form.takes == onVariable {
		return e, false // what it can be set to is not known
	}
	if form.kind == EffectSet {
		p.blanks()
		if p.pos >= len(p.text) || p.text[p.pos] != '=' {
			p.fail(p.pos, 1, "effect-form", "an equals sign is missing", "write "+form.grammar())
			return e, false
		}
		p.pos++
	}
	p.blanks()
	if form.value && p.pos < len(p.text) && p.text[p.pos] == '=' {
		p.fail(p.pos, 1, "effect-form", "an equals sign too many", "write "+form.grammar())
		return e, false
	}
	if !form.value {
		if p.pos < len(p.text) {
			p.fail(p.pos, len(p.text)-p.pos, "effect-form", "nothing more is expected here", "write "+form.grammar())
			return e, false
		}
		return e, ok
	}
	return e, p.value(form, &e) && ok
}

// noEffect says what an effect may be that begins with no word of one: a variable, most likely, as other languages set them.
func (p *effectParser) noEffect(verb string) string {
	if i, ok := p.out.names.variables.find(verb); ok {
		if p.src.Variables[i].Truth {
			return "write set " + verb + " = true, or = false"
		}
		return "write set " + verb + " = EXPRESSION, or add " + verb + " EXPRESSION"
	}
	if verb == "trust" {
		return "trust follows from what is done; where the model cannot know of it, write useful PERSON, letdown PERSON or breach PERSON"
	}
	for _, row := range effectsMeant {
		if slices.Contains(strings.Fields(row.theirs), verb) {
			return meantAs(row.ours, row.more)
		}
	}
	return didYouMean(verb, effectWords(), "the effects are "+strings.Join(effectWords(), ", "))
}

// target resolves what the effect is done to.
func (p *effectParser) target(form effectForm, takes effectTarget, e *Effect) bool {
	name, start := p.word()
	what, in := "variable", p.out.names.variables
	switch takes {
	case onMatter:
		what, in = "matter", p.out.names.matters
	case onPerson:
		what, in = "person", p.out.names.people
	case onProject:
		what, in = "project", p.out.names.projects
	case onPromise:
		what, in = "promise", p.out.names.promises
	case aShock:
		what, in = "shock", newIndex(shockWords())
	case aReading:
		what, in = "reading", newIndex(readingWords())
	case onOpening, onCandidate, onSystem, onMachine, onStakeholder, onProposal, onRequest, onQuestion:
		sort := objectOn(takes)
		what, in = sort.String(), p.out.names.objects[sort]
	}
	if name == "" {
		p.fail(start, 1, "effect-form", article(what)+" is missing", "write "+form.grammar())
		return false
	}
	i, ok := in.find(name)
	if !ok {
		fallback := ""
		if what == "variable" && idForm(name) {
			fallback = "declare it: [[variable]] with id = \"" + name + "\", and truth = true where it is true or false"
		}
		p.fail(start, len(name), "unknown-"+what, "there is no "+what+" "+quote(name), p.out.names.another(name, didYouMean(name, in.list, fallback)))
		return false
	}
	p.take(takes, i, e)
	p.mentions(what, name, p.at, start, len(name))
	return true
}

// take notes what was resolved, and that it is used.
func (p *effectParser) take(takes effectTarget, i int, e *Effect) {
	switch takes {
	case onMatter:
		e.Matter = term.MatterID(i)
		p.used.matters[i] = true
	case onPerson:
		e.Person = term.PersonID(i)
	case onProject:
		e.Project = term.ProjectID(i)
	case onPromise:
		e.Promise = term.PromiseID(i)
		p.used.promises[i] = true
	case aShock:
		e.Shock = org.ShockPersonal + org.Shock(i)
	case aReading:
		e.Reading = term.Read(i)
	case onOpening, onCandidate, onSystem, onMachine, onStakeholder, onProposal, onRequest, onQuestion:
		e.Object = term.ObjectID(i)
	default:
		e.Variable = i
	}
}

// value compiles the expression at the end.
func (p *effectParser) value(form effectForm, e *Effect) bool {
	rest := strings.TrimRight(p.text[p.pos:], " \t\r\n")
	if form.unit != "" {
		if cut, ok := strings.CutSuffix(rest, form.unit); ok && strings.TrimRight(cut, " \t") != cut {
			rest = strings.TrimRight(cut, " \t")
		}
	}
	if rest == "" {
		p.fail(p.pos, 1, "effect-form", "an expression is missing", "write "+form.grammar())
		return false
	}
	want := rule.Number()
	if form.takes == onVariable && e.Variable >= 0 && p.src.Variables[e.Variable].Truth {
		if want = rule.Truth(); form.kind == EffectAdd {
			p.fail(0, len(p.text), "effect-form", "only numbers can be added to", "use set")
			return false
		}
	}
	e.Value = p.program(rest, want, p.at, p.pos)
	if e.Value == nil {
		return false
	}
	if v, fixed := e.Value.Constant(); fixed && form.min < form.max && (v < form.min || v > form.max) {
		p.fail(p.pos, len(rest), "range", plainNumber(v)+" is outside "+plainNumber(form.min)+" to "+plainNumber(form.max), "")
		return false
	}
	return true
}
