package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/rule"
)

// ConditionSource gives a condition a name, by which other conditions use it, in any order: "late and unread > 3".
type ConditionSource struct {
	ID   string `toml:"id"`   // the name; it must mean nothing in conditions already
	When string `toml:"when"` // the condition; it may use other named ones, but not itself
}

const maxConditions = 256

// conditions compiles the named conditions; from then on every condition can use them.
func (c *compiler) conditions() {
	list := make([]rule.Named, len(c.src.Conditions))
	for i := range c.src.Conditions {
		n, at := &c.src.Conditions[i], c.root.key("condition").index(i)
		c.require(n.When, at.key("when"))
		list[i] = rule.Named{Name: n.ID, Source: n.When}
		if other := c.meaning(n.ID); other != "" {
			c.fail(at.key("id"), "id-reserved", quote(n.ID)+" means "+other+" in conditions already", "choose another id")
		}
	}
	programs, problems := rule.CompileNamed(list, c.env)
	named := map[string]*rule.Program{}
	order := make([]int, 0, len(list)) // what has mistakes of its own before what rests on it
	for i := range list {
		if !slices.ContainsFunc(problems[i], func(p rule.Problem) bool { return p.ID == rule.IDNamed }) {
			order = append(order, i)
		}
	}
	for i := range list {
		if !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	for _, i := range order {
		p, at := programs[i], c.root.key("condition").index(i).key("when")
		if _, twice := named[list[i].Name]; !twice {
			named[list[i].Name] = p
		}
		if strings.TrimSpace(list[i].Source) == "" {
			continue // reported already
		}
		for _, problem := range problems[i] {
			c.problem(problem, at, 0)
		}
		if p != nil {
			c.looksAt(p, at, 0)
		}
	}
	c.out.conditions = named
	c.env.named = named
	c.env.all = nil
}

// meaning says what a name stands for in conditions already; empty for nothing.
func (c *compiler) meaning(name string) string {
	if _, taken := c.env.plain[name]; taken {
		return "something"
	}
	if _, taken := c.env.functions[name]; taken {
		return "something"
	}
	if _, taken := c.out.names.variables.find(name); taken {
		return "a variable"
	}
	return ""
}

// unusedConditions warns of names that no condition uses.
func (c *compiler) unusedConditions() {
	for i := range c.src.Conditions {
		if id := c.src.Conditions[i].ID; !c.used.conditions[id] {
			c.warn(c.root.key("condition").index(i).key("id"), "unused-condition", fmt.Sprintf("no condition uses %s", quote(id)), "use it, or take it out")
		}
	}
}
