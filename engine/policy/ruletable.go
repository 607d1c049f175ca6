package policy

import (
	"fmt"
	"strconv"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// RuleTable is a manager written down as if-then rules, one a line; the first rule that holds and can be carried out decides:
//
//	promises 2
//	# whoever stands there comes first
//	waiting > 0                            -> answer waiting by walk
//	oldest_rounds >= 2 and not oldest_said -> ask oldest by aside
//	unanswered > 0                         -> answer oldest by chat
//	any(person: since_spoken(person) > 5 days and not headphones(person)) -> talk longest by aside
//	otherwise                              -> own_work
//
// Machines, posts, applicants and the map are turned to in the same way, without a way of reaching them:
//
//	failed > 0 -> operate failed restart
//
// and so are those who have a say, proposals, requests and managerial questions:
//
//	unmet                   -> consult unmet by aside as_question
//	window and askable      -> submit askable as_gain
//
// Conditions are those of engine/rule over what a desk shows (RuleWords lists the names). A rule directed at somebody who is not there is
// passed over. In a scene the first rule that holds takes the choice that comes nearest to its act. It never changes once parsed.
type RuleTable struct {
	rules    rule.Table
	does     []template
	promises int
}

// template is an act with a place left open for who and what.
type template struct {
	act  term.Act
	whom target
}

// target says whom an act is directed at.
type target uint8

// The targets.
const (
	nobody      target = iota
	standing           // who stands at the desk, and what they wait with
	eldest             // the matter that has lain longest, and its owner
	thorny             // the open matter with most messages to and fro, and its owner
	unspoken           // who is there and has not been spoken with for longest
	weary              // who is there and read worst when last looked at
	failed             // the first machine that is down
	flawed             // the first machine that is up with a known flaw
	alarmed            // the machine that is up with most alarms
	hottest            // the machine that is up with most load
	vacancy            // the first post that may be filled and is not advertised
	applicant          // who has applied first of those with no structured interview
	topmost            // the applicant with the best score sheet
	seeming            // the applicant who seems best, all in all
	newcomer           // the first who has come and was not seen in
	unvisited          // the first place on the map that you have heard of and not visited
	unsettled          // the first place on it with something known to hang on it and not settled
	unmet              // the first with a say in what is not decided who has not been spoken with
	reachableBy        // the first with a say who has told what they care about and was not won when last spoken with
	coldest            // who has a say and was spoken with longest ago
	undecided          // the first proposal that is not decided
	askable            // the first request that can be handed in
	pendingAsk         // the first request that waits
	untold             // the first managerial question that nobody has answered
)

var targetNames = [...]string{
	"", "waiting", "oldest", "longest_thread", "longest", "weary", "failed", "flawed", "alarmed", "hottest", "vacancy", "applicant",
	"best", "seeming", "newcomer", "unvisited", "unsettled", "unmet", "winnable", "coldest", "undecided", "askable", "pending", "untold",
}

// RuleProblem is a mistake in the text of a rule table.
type RuleProblem struct {
	Line, Column    int // from 1; columns count bytes
	Message, Advice string
	Empty           bool // there is nothing wrong in what stands there, and no rule among it
}

// Error returns the place and the sentence.
func (p RuleProblem) Error() string {
	s := fmt.Sprintf("line %d, column %d: %s", p.Line, p.Column, p.Message)
	if p.Advice != "" {
		s += "; " + p.Advice
	}
	return s
}

// ParseRules reads a rule table. It is nil when there are problems.
func ParseRules(text string) (*RuleTable, []RuleProblem) {
	p := ruleParser{table: &RuleTable{}, env: newDeskEnv()}
	for i, line := range strings.Split(text, "\n") {
		p.line = i + 1
		p.read(line)
	}
	if len(p.table.does) == 0 && len(p.found) == 0 {
		p.line = 1
		p.add(0, "a table needs at least one rule", "otherwise -> wait")
		p.found[0].Empty = true
	}
	if len(p.found) > 0 {
		return nil, p.found
	}
	return p.table, nil
}

type ruleParser struct {
	table *RuleTable
	env   *deskEnv
	line  int
	found []RuleProblem
}

func (p *ruleParser) add(offset int, message, advice string) {
	p.found = append(p.found, RuleProblem{Line: p.line, Column: offset + 1, Message: message, Advice: advice})
}

func (p *ruleParser) read(line string) {
	line, _, _ = strings.Cut(line, "#")
	if strings.TrimSpace(line) == "" {
		return
	}
	if rest, ok := strings.CutPrefix(strings.TrimSpace(line), "promises "); ok {
		n, err := strconv.Atoi(strings.TrimSpace(rest))
		if err != nil || n < 0 {
			p.add(strings.Index(line, rest), "promises wants a number", "promises 2")
		}
		p.table.promises = n
		return
	}
	when, then, ok := strings.Cut(line, "->")
	if !ok {
		p.add(0, "a rule needs -> between its condition and its act", "otherwise -> wait")
		return
	}
	program, ok := p.condition(when)
	does, well := p.act(then, len(when)+2)
	if !ok || !well {
		return
	}
	p.table.rules.Rules = append(p.table.rules.Rules, rule.Row{When: program, Then: len(p.table.does)})
	p.table.does = append(p.table.does, does)
}

func (p *ruleParser) condition(text string) (*rule.Program, bool) {
	if word := strings.TrimSpace(text); word == "otherwise" || word == "always" {
		return nil, true
	}
	program, problems := rule.Condition(text, p.env)
	for _, problem := range problems {
		if problem.Severity == rule.Error {
			p.add(problem.Offset, problem.Message, problem.Advice)
		}
	}
	return program, program != nil
}

// act reads "VERB [TARGET] [by CHANNEL] [MANNER]".
func (p *ruleParser) act(text string, offset int) (template, bool) {
	words := strings.Fields(text)
	at := func(word string) int { return offset + strings.Index(text, word) }
	if len(words) == 0 {
		p.add(offset, "an act is missing", "otherwise -> wait")
		return template{}, false
	}
	verb, ok := term.ParseVerb(words[0])
	if !ok || verb == term.VerbNone {
		p.add(at(words[0]), fmt.Sprintf("there is no act %q", words[0]), "acts are "+strings.Join(term.VerbNames()[1:], ", "))
		return template{}, false
	}
	t := template{act: term.NewAct(verb)}
	for i := 1; i < len(words); i++ {
		word := words[i]
		if word == "by" && i+1 < len(words) {
			i++
			word = words[i]
			if t.act.Channel, ok = term.ParseChannel(word); !ok {
				p.add(at(word), fmt.Sprintf("there is no way %q", word), "ways are "+strings.Join(term.ChannelNames()[1:], ", "))
				return template{}, false
			}
			continue
		}
		if !t.word(word) {
			p.add(at(word), fmt.Sprintf("%q is neither somebody to turn to nor a manner", word), "somebody is "+strings.Join(targetNames[1:], ", "))
			return template{}, false
		}
	}
	if sort := sortOf(t.whom); sort != term.SortNone && sort != term.SortOf(verb) {
		p.add(at(words[0]), fmt.Sprintf("%s is not done to a %s", verb, sort), "")
		return template{}, false
	}
	if needsWay := sortOf(t.whom) == term.SortNone || sortOf(t.whom) == term.SortStakeholder; t.whom != nobody && needsWay && t.act.Channel == term.ChannelNone {
		p.add(at(words[0]), "an act directed at somebody needs a way", "add: by walk")
		return template{}, false
	}
	return t, true
}

func (t *template) word(word string) bool {
	if m, ok := term.ParseManner(word); ok {
		t.act.Manner = m
		return true
	}
	for k, name := range targetNames {
		if name == word && k > 0 {
			t.whom = target(k)
			return true
		}
	}
	return false
}

// Len is the number of rules.
func (t *RuleTable) Len() int { return len(t.does) }

// Decide implements Decider.
func (t *RuleTable) Decide(d *observe.Desk) term.Act {
	a, _ := t.Choose(d)
	return a
}

// Choose returns the act and the number of the rule that gave it, from 0; -1 where none holds, which means waiting. The briefing has no
// rule.
func (t *RuleTable) Choose(d *observe.Desk) (term.Act, int) {
	if d.Stop == term.Briefing {
		return promises(d, t.promises), -1
	}
	w := deskWorld{d}
	for from := 0; from < len(t.does); {
		rest := rule.Table{Rules: t.rules.Rules[from:]}
		k := rest.Choose(w)
		if k < 0 {
			break
		}
		from += k + 1
		does := &t.does[from-1]
		if d.Stop == term.Scene {
			return best(d, func(a term.Act) int { return does.nearness(a) }), from - 1
		}
		if a, ok := does.fill(d); ok {
			return a, from - 1
		}
	}
	if d.Stop == term.Scene {
		return stated(d, 0), -1
	}
	return term.NewAct(term.Wait), -1
}

// nearness scores a choice of a scene: the same act counts most, then the same way.
func (t *template) nearness(a term.Act) int {
	score := 0
	if a.Verb == t.act.Verb {
		score += 4
	}
	if sortOf(t.whom) != term.SortNone && a.Manner == t.act.Manner {
		score += 2
	}
	switch {
	case a.Channel == t.act.Channel:
		score += 2
	case a.Channel.Written() == t.act.Channel.Written() && a.Channel.Spoken() == t.act.Channel.Spoken():
		score++
	}
	return score
}
