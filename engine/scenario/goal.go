package scenario

import (
	"slices"

	"headcount/engine/rule"
)

// GoalSource is something that counts in this scenario, in its own unit. The briefing tells it and the debrief says what became of it; conditions and
// the yardstick read it as truth.reached and truth.measured.
type GoalSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text"`        // ids it had before
	Text    string   `toml:"text" hash:"text" box:"120"` // what counts, as the briefing says it: "The release goes out on its date."
	Measure string   `toml:"measure"`                    // expression: where it stands, in its own unit; hidden truth may be read
	Unit    string   `toml:"unit" hash:"text" box:"40"`  // what the measure is counted in, as the debrief says it: "working days late"
	Reached string   `toml:"reached"`                    // condition: it is reached
	Weight  float64  `toml:"weight"`                     // against the other goals, 0 to 100; 0 means 1
}

// Goal is a compiled goal; its words are in the Source.
type Goal struct {
	Measure *rule.Program // nil where it has none
	Reached *rule.Program
	Weight  float64
}

const (
	maxGoals  = 16
	maxWeight = 100
)

// goalWords is what conditions read of goals.
func goalWords() []word {
	goal := []rule.Type{rule.ID(rule.Goal)}
	return []word{
		{name: "reached", slot: SlotReached, takes: goal, gives: rule.Truth(), hidden: true, doc: "the goal is reached as things stand"},
		{name: "measured", slot: SlotMeasured, takes: goal, gives: rule.Number(), hidden: true, doc: "where it stands, in its own unit"},
		{name: "goals_reached", slot: SlotGoalsReached, gives: rule.Number(), unit: rule.UnitShare, min: 0, max: 1, hidden: true, doc: "share of the goals that are reached, by weight; 0.5 where there are none"},
	}
}

// goals compiles what counts.
func (c *compiler) goals() {
	for i := range c.src.Goals {
		src, at := &c.src.Goals[i], c.root.key("goal").index(i)
		c.require(src.Text, at.key("text"))
		c.require(src.Reached, at.key("reached"))
		c.within(src.Weight, 0, maxWeight, at.key("weight"))
		g := Goal{Reached: c.condition(src.Reached, at.key("reached")), Weight: orOne(src.Weight)}
		if src.Measure != "" {
			g.Measure = c.program(src.Measure, rule.Number(), at.key("measure"), 0)
		} else if src.Unit != "" && !at.key("measure").broken() {
			c.warn(at.key("unit"), "goal-unit", "a unit, and nothing is measured in it", "add measure = \"...\", or take it out")
		}
		c.own(g.Reached, at.key("reached"))
		c.own(g.Measure, at.key("measure"))
		c.out.Goals = append(c.out.Goals, g)
	}
}

// own reports a goal that rests on goals.
func (c *compiler) own(p *rule.Program, at where) {
	if p == nil {
		return
	}
	for _, read := range p.Reads() {
		if slices.Contains([]Slot{SlotReached, SlotMeasured, SlotGoalsReached}, Slot(read.Slot)) && read.Kind != rule.ReadMembers {
			c.add(at.diagnoseInside(read.Offset, read.Length, Error, "goal-cycle", "a goal cannot rest on goals", "write out what it asks"))
		}
	}
	if _, fixed := p.Constant(); fixed {
		c.warn(at, "goal-fixed", "this is the same in every play", "ask for something that play decides")
	}
}
