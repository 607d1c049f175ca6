package scenario

import (
	"strings"

	"headcount/engine/pace"
	"headcount/engine/rule"
	"headcount/sim/quantity"
)

const workDays = int(quantity.DaysPerWeek)

// condition compiles a text that must be true or false; nil when it is empty or has mistakes, which are reported.
func (c *compiler) condition(text string, at where) *rule.Program {
	return c.program(text, rule.Truth(), at, 0)
}

// program compiles part of the text at a place, from an offset on. What it reads counts as used.
func (c *compiler) program(text string, want rule.Type, at where, offset int) *rule.Program {
	if strings.TrimSpace(text) == "" || c.full() {
		return nil
	}
	pace.Rest()
	p, problems := c.compiled(text, want)
	for _, problem := range problems {
		c.problem(problem, at, offset)
	}
	if p != nil {
		c.looksAt(p, at, offset)
	}
	return p
}

// problem reports a finding of the condition language.
func (c *compiler) problem(p rule.Problem, at where, offset int) {
	if p.ID == rule.IDNamed && (c.failed || HasErrors(c.found)) {
		return // said where the mistake is
	}
	if table, is := tableFor(p.Wanted.Domain.String()); is && c.root.key(table).broken() {
		return // it may stand in what could not be read
	}
	if p.ID == rule.IDName && !c.env.acts && strings.Contains(p.Message, "act.") && p.Advice == "" {
		p.Advice = "what was done can be asked for in a [[habit]] alone"
	}
	if p.ID == rule.IDType && p.Advice == "" && at.written() && at.e.parent == c.root.key("yardstick").e {
		p.Advice = "let a [[goal]] ask it, and read truth.goals_reached"
	}
	severity := Error
	if p.Severity == rule.Advice {
		severity = Advice
	}
	c.add(at.diagnoseInside(offset+p.Offset, p.Length, severity, p.ID, p.Message, p.Advice))
}

// looksAt notes what a program at a place looks at.
func (c *compiler) looksAt(p *rule.Program, at where, offset int) {
	if c.mention != nil {
		c.mentionsIn(p, at, offset)
	}
	for _, name := range p.Named() {
		c.used.conditions[name] = true
	}
	for _, read := range p.Reads() {
		c.use(read)
		c.idle(read, at, offset)
		c.turns(read, at, offset)
	}
}

// asked is what a condition was compiled as.
type asked struct {
	text string
	want rule.Type
}

// compiled compiles a text once, however often it stands in the scenario: programs never change. One with problems is compiled at each place.
func (c *compiler) compiled(text string, want rule.Type) (*rule.Program, []rule.Problem) {
	key := asked{text, want}
	if p := c.programs[key]; p != nil {
		return p, nil
	}
	if p := c.known[key]; p != nil {
		return p, nil
	}
	p, problems := rule.Compile(text, want, c.env)
	if len(problems) == 0 && p != nil {
		c.programs[key] = p
	}
	return p, problems
}

// use notes what a condition looks at.
func (c *compiler) use(read rule.Read) {
	if i := read.Slot - SlotCount; read.Kind == rule.ReadVariable && i >= 0 {
		c.used.variables[i] = true
	}
	c.used.fit = c.used.fit || read.Slot == int(SlotTeamFit) && read.Kind != rule.ReadMembers
	for _, arg := range read.Args {
		if !arg.Known || arg.Value < 0 {
			continue
		}
		switch arg.Type {
		case rule.ID(rule.Matter):
			c.used.matters[int(arg.Value)] = true
		case rule.ID(rule.Promise):
			c.used.promises[int(arg.Value)] = true
		}
	}
}

// idle warns of something looked at that never changes here, because no part of the model that would move it runs.
func (c *compiler) idle(read rule.Read, at where, offset int) {
	if read.Kind == rule.ReadMembers || read.Slot >= SlotCount || !c.off(c.env.read[read.Slot]) {
		return
	}
	need := c.env.read[read.Slot]
	c.add(at.diagnoseInside(offset+read.Offset, read.Length, Warning, "model-off", read.Name+" never changes here: "+need.or()+" would move it", need.advice()))
}

func isNumber(word string) bool {
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	return word != ""
}
