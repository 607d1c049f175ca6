package screen

import (
	"slices"
	"strconv"

	"headcount/engine/ui/input"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// ruleStep is what the sheet of rules asks for.
type ruleStep uint8

const (
	ruleList ruleStep = iota
	ruleLine          // what shall happen with a line
	ruleWhen          // its condition
	ruleDo            // its act
)

// ruleDesk is where the player stands on their sheet of rules.
type ruleDesk struct {
	sheet view.RuleSheet
	step  ruleStep
	line  int    // the line in question; as many as there are for a new one
	when  string // its condition, once chosen
}

// openRules shows the player's sheet as it is kept.
func (a *App) openRules() {
	a.rule = ruleDesk{sheet: view.ReadSheet(a.library.Rules())}
	a.show(overRules)
}

// toggleRules opens the sheet of rules by its key, or closes it.
func (a *App) toggleRules() {
	switch a.open {
	case overRules:
		a.rule.step = ruleList
		a.closeOver()
	case overNothing, overPause:
		a.openRules()
	}
}

// ruleSheet is the player's own sheet: read from the top, the first line that holds decides.
func (a *App) ruleSheet(p *pile) {
	h := p.f.Palette()
	p.text(h.Strong, "your rules", h.AccentText)
	switch r := &a.rule; r.step {
	case ruleLine:
		p.text(h.Text, r.sheet.Lines[r.line].Words(), h.Ink)
		a.ruleChoices(p, []widget.Option{{ID: "ui:rule:change", Label: "Write it anew"}, {ID: "ui:rule:up", Label: "Ask it earlier"}, {ID: "ui:rule:off", Label: "Strike it out"}}, "Back")
	case ruleWhen:
		p.text(h.Text, "When ...", h.Soft)
		a.phrases(p, "ui:when:", view.RuleConditions())
	case ruleDo:
		p.text(h.Text, (view.RuleLine{When: r.when, Do: "..."}).Words(), h.Soft)
		a.phrases(p, "ui:do:", view.RuleActs())
	default:
		a.ruleLines(p)
	}
}

func (a *App) ruleLines(p *pile) {
	h, s := p.f.Palette(), &a.rule.sheet
	p.text(h.Text, "The first line that holds decides. In every gap you may let the sheet run; it goes with you from scenario to scenario, and in the "+
		"debrief it plays the same days as you did.", h.Soft)
	var list []widget.Option
	for i := range s.Lines {
		list = append(list, widget.Option{ID: "ui:rule:" + strconv.Itoa(i), Label: s.Lines[i].Words()})
	}
	if len(s.Lines) == 0 {
		p.text(h.Text, "Nothing stands on it yet.", h.Ink)
	}
	if len(s.Lines) < view.MostRules {
		list = append(list, widget.Option{ID: "ui:rule:add", Label: "Write a line"})
	}
	list = append(list, widget.Option{ID: "ui:rule:promises", Label: promisesWords(s.Promises)})
	a.ruleChoices(p, list, "Done")
}

func promisesWords(n int) string {
	switch n {
	case 0:
		return "In a briefing: promise nothing"
	case 1:
		return "In a briefing: give the first promise"
	}
	return "In a briefing: give the first " + counted(n, "promise", "promises")
}

// ruleChoices adds choices with digits, and the way out.
func (a *App) ruleChoices(p *pile, list []widget.Option, out string) {
	for i, o := range list {
		o.Region = "over"
		if i < 9 {
			o.Digit = i + 1
		}
		p.choice(o)
	}
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: out, Note: a.key(input.Esc)})
}

func (a *App) phrases(p *pile, prefix string, list []view.RulePhrase) {
	var options []widget.Option
	for i, q := range list {
		options = append(options, widget.Option{ID: prefix + strconv.Itoa(i), Label: sentenceCase(q.Words), Flat: true})
	}
	a.ruleChoices(p, options, "Back")
}

// onSheet carries out a command of the sheet of rules.
func (a *App) onSheet(kind, rest string) {
	switch kind {
	case "rules":
		a.openRules()
	case "rule":
		a.onRule(rest)
	case "when":
		a.onWhen(rest)
	case "do":
		a.onDo(rest)
	}
}

// onRule carries out a choice on the list or on a line.
func (a *App) onRule(what string) {
	r := &a.rule
	switch what {
	case "add":
		r.line, r.step, r.when = len(r.sheet.Lines), ruleWhen, ""
	case "change":
		r.step, r.when = ruleWhen, r.sheet.Lines[r.line].When
	case "up":
		r.sheet.Raise(r.line)
		r.line = max(r.line-1, 0) // where it stands now
		a.keepRules()
	case "off":
		r.sheet.Remove(r.line)
		a.keepRules()
	case "promises":
		r.sheet.Promises = (r.sheet.Promises + 1) % 4
		a.keepRules()
	default:
		if i, err := strconv.Atoi(what); err == nil && i < len(r.sheet.Lines) {
			r.line, r.step = i, ruleLine
		}
	}
	a.state.SetFocus(a.ruleStart(what))
}

// ruleStart is what has focus after a choice.
func (a *App) ruleStart(what string) string {
	switch r := &a.rule; {
	case what == "promises":
		return "ui:rule:promises"
	case r.step == ruleLine:
		return "ui:rule:change"
	case r.step == ruleWhen:
		return phraseOf("ui:when:", view.RuleConditions(), r.when)
	case r.step == ruleDo && r.line < len(r.sheet.Lines):
		return phraseOf("ui:do:", view.RuleActs(), r.sheet.Lines[r.line].Do)
	case r.step == ruleDo:
		return "ui:do:0"
	case len(r.sheet.Lines) > 0:
		return "ui:rule:" + strconv.Itoa(max(0, min(r.line, len(r.sheet.Lines)-1)))
	}
	return "ui:rule:add"
}

// phraseOf is the choice of a list that says a rule, so that a list opens where the line stands and whoever goes back finds what they chose; the first
// one where none says it.
func phraseOf(prefix string, list []view.RulePhrase, rule string) string {
	at := max(0, slices.IndexFunc(list, func(q view.RulePhrase) bool { return q.Rule == rule }))
	return prefix + strconv.Itoa(at)
}

// onWhen takes the condition of the line in question.
func (a *App) onWhen(rest string) {
	list := view.RuleConditions()
	if i, err := strconv.Atoi(rest); err == nil && i < len(list) {
		a.rule.when, a.rule.step = list[i].Rule, ruleDo
		a.state.SetFocus(a.ruleStart(""))
	}
}

// onDo takes its act, which finishes the line.
func (a *App) onDo(rest string) {
	list := view.RuleActs()
	if i, err := strconv.Atoi(rest); err == nil && i < len(list) {
		a.rule.sheet.Put(a.rule.line, a.rule.when, list[i].Rule)
		a.keepRules()
		a.state.SetFocus(a.ruleStart(""))
	}
}

// keepRules keeps the sheet and goes back to its list. What could not be kept is told, and the sheet is as it was.
func (a *App) keepRules() {
	a.rule.step, a.dirty = ruleList, true
	if err := a.library.KeepRules(a.rule.sheet.Text()); err != nil {
		a.problem = "The sheet could not be kept: " + err.Error()
		a.rule.sheet = view.ReadSheet(a.library.Rules())
		return
	}
	a.refresh()
}

// refresh reads again what can be done, without leaving the moment.
func (a *App) refresh() {
	if a.door != nil {
		a.offers = a.door.Offers()
		a.turns++
	}
}

// ruleBack goes back one step on the sheet; it reports false on its list, which is left instead.
func (a *App) ruleBack() bool {
	r := &a.rule
	if a.open != overRules || r.step == ruleList {
		return false
	}
	if r.step == ruleDo {
		r.step = ruleWhen
	} else {
		r.step = ruleList
	}
	a.dirty = true
	a.state.SetFocus(a.ruleStart(""))
	return true
}
