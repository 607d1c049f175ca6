package scenario

import (
	"strings"

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
	p, problems := c.compiled(text, want)
	for _, problem := range problems {
		severity := Error
		if problem.Severity == rule.Advice {
			severity = Advice
		}
		c.add(at.diagnoseInside(offset+problem.Offset, problem.Length, severity, problem.ID, problem.Message, problem.Advice))
	}
	if p != nil && c.mention != nil {
		c.mentionsIn(p, at, offset)
	}
	if p != nil {
		for _, read := range p.Reads() {
			c.use(read)
			c.idle(read, at, offset)
		}
	}
	return p
}

// asked is what a condition was compiled as.
type asked struct {
	text string
	want rule.Type
}

// compiled compiles a text once, however often it stands in the scenario: programs never change. One with problems is compiled at each place.
func (c *compiler) compiled(text string, want rule.Type) (*rule.Program, []rule.Problem) {
	if p := c.programs[asked{text, want}]; p != nil {
		return p, nil
	}
	p, problems := rule.Compile(text, want, c.env)
	if len(problems) == 0 && p != nil {
		c.programs[asked{text, want}] = p
	}
	return p, problems
}

// use notes what a condition looks at.
func (c *compiler) use(read rule.Read) {
	if i := read.Slot - SlotCount; read.Kind == rule.ReadVariable && i >= 0 {
		c.used.variables[i] = true
	}
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
