package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/carry"
)

// CarrySource says what is taken up from scenarios played before. What is not named is carried on and does nothing here. A new play brings what came
// of the last other scenario that was played and looked back on to its end: one that ships, or one whose folder lies beside this one and is called by its
// id. A play whose seed is asked for brings nothing, and neither does one whose player leaves it behind at the briefing or begins it with --alone.
type CarrySource struct {
	Reads []string `toml:"reads"` // self, people, advisers, quotes, credibility
}

// Carries is what a scenario takes up from earlier ones beside its variables.
type Carries struct {
	Self        bool // who the manager has become
	People      bool // how it stands with people of the same id
	Advisers    bool // the record of advisers of the same id
	Quotes      bool // acts that people of the same id remember
	Credibility bool // with those above
}

// TakesUp reports whether anything at all of earlier scenarios makes a difference here.
func (s *Scenario) TakesUp() bool { return s.Carries != (Carries{}) || len(s.Facts) > 0 }

// VariableFact is a variable that begins with something of an earlier scenario, where that was played.
type VariableFact struct {
	Variable int
	Fact     carry.Fact
}

func carryWords() []string { return []string{"self", "people", "advisers", "quotes", "credibility"} }

// carry reads what is taken up from earlier scenarios.
func (c *compiler) carry() {
	s := &c.out.Carries
	to := []*bool{&s.Self, &s.People, &s.Advisers, &s.Quotes, &s.Credibility}
	needs := []parts{partSelf, 0, partAdvisers, partVows, partBudget}
	at := c.root.key("carry").key("reads")
	for i, name := range c.src.Carry.Reads {
		c.oneOf(name, carryWords(), "carry", at.index(i))
		k := slices.Index(carryWords(), name)
		if k < 0 {
			continue
		}
		*to[k] = true
		if c.off(needs[k]) {
			c.warn(at.index(i), "carry-off", name+" cannot be taken up: that part does not run here", needs[k].advice())
		}
	}
	for i := range c.src.Variables {
		if v := &c.src.Variables[i]; v.Carry != "" {
			c.fact(v, i, c.root.key("variable").index(i).key("carry"))
		}
	}
}

// fact reads what a variable begins with: a word, a scenario and a name or two.
func (c *compiler) fact(v *VariableSource, i int, at where) {
	names := strings.Fields(v.Carry)
	if len(names) == 0 {
		c.fail(at, "text-empty", "nothing stands here", "write what it begins with, or take the line out")
		return
	}
	k := slices.Index(carry.FactWords(), names[0])
	if k < 0 {
		c.fail(at, "carry-fact", "nothing is carried under "+quote(names[0]), didYouMean(names[0], carry.FactWords(), "write one of "+strings.Join(carry.FactWords(), ", ")))
		return
	}
	kind := carry.FactKind(k)
	if len(names)-1 != kind.Names() {
		c.fail(at, "carry-fact", fmt.Sprintf("%s is followed by %d names here", kind, len(names)-1), "write "+grammar(kind))
		return
	}
	if kind.Truth() != v.Truth {
		c.fail(at, "carry-fact", kind.String()+" is "+map[bool]string{true: "true or false", false: "a number"}[kind.Truth()]+", and the variable is not", "set truth of the variable to match")
		return
	}
	f := carry.Fact{Kind: kind, Scenario: names[1]}
	if len(names) > 2 {
		f.Name = names[2]
	}
	if len(names) > 3 {
		f.Choice = names[3]
	}
	c.out.Facts = append(c.out.Facts, VariableFact{i, f})
}

// grammar writes how a fact is written.
func grammar(kind carry.FactKind) string {
	return kind.String() + [...]string{
		" SCENARIO", " SCENARIO PERSON", " SCENARIO PROMISE", " SCENARIO PROMISE", " SCENARIO ENDING", " SCENARIO EVENT CHOICE", " SCENARIO VARIABLE",
	}[kind]
}
