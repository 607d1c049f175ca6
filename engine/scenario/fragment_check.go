package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/sim/term"
)

// fragments checks what fragments hold and what uses give.
func (c *compiler) fragments(pos *Positions) {
	if pos == nil {
		return
	}
	for i := range c.src.Fragments {
		c.fragment(&c.src.Fragments[i], c.root.key("fragment").index(i))
	}
	c.out.uses = map[string]int{}
	for _, f := range pos.fills {
		for i := range f.params {
			c.argument(f, &f.params[i])
		}
		if name := f.use.child("fragment"); name != nil {
			c.out.uses[name.text]++
			c.mentions("fragment", name.text, where{e: name}, 0, len(name.text))
		}
	}
}

// unusedFragments warns of what nothing uses.
func (c *compiler) unusedFragments() {
	for i := range c.src.Fragments {
		if id := c.src.Fragments[i].ID; c.out.uses[id] == 0 {
			c.warn(c.root.key("fragment").index(i).key("id"), "unused-fragment", "nothing uses the fragment "+quote(id), "use it, or take it out")
		}
	}
}

// fragment checks the parameters of one fragment, and that what it holds reads them.
func (c *compiler) fragment(src *FragmentSource, at where) {
	ids := idsOf(src.Parameters, func(p *ParameterSource) string { return p.ID })
	c.idList(ids, at.key("parameter"))
	for i := range src.Parameters {
		p, here := &src.Parameters[i], at.key("parameter").index(i)
		c.require(p.Type, here.key("type"))
		c.oneOf(p.Type, parameterTypes(), "type", here.key("type"))
		for _, key := range []string{"low", "high"} {
			if p.Type != "number" && here.key(key).written() {
				c.warn(here.key(key), "parameter-key", key+" is for numbers", "take it out")
			}
		}
	}
	if at.e == nil {
		return
	}
	read := map[string]bool{}
	if !c.contents(src, at, read) {
		c.fail(at, "fragment-empty", "this fragment holds nothing", "add [[fragment.event]], or whatever stands where it is used")
		return
	}
	for i, id := range ids {
		if id != "" && !read[id] {
			c.warn(at.key("parameter").index(i).key("id"), "unused-parameter", "nothing in this fragment reads <"+id+">", "write <"+id+"> where it belongs, or take it out")
		}
	}
}

// contents checks the tables of a fragment; false where there are none. It notes the parameters they read.
func (c *compiler) contents(src *FragmentSource, at where, read map[string]bool) bool {
	var first string
	some := false
	for _, kid := range at.e.kids {
		belongs, is := contents(kid.name)
		if !is {
			continue
		}
		some = true
		c.holes(kid, src, read)
		if list := kid.kind == entryTables || kid.kind == entryArray; list == (kid.name == "outcome") {
			advice := "write [[fragment." + kid.name + "]], with two brackets: there can be several"
			if list {
				advice = "write [fragment.outcome.understood], with one bracket"
			}
			c.fail(where{e: kid}, "type", kid.name+" is "+sortOf(kid), advice)
		}
		switch place, _ := contents(first); {
		case kid.name == "use":
		case first == "":
			first = kid.name
		case place != belongs:
			c.fail(where{e: kid}, "fragment-place", fmt.Sprintf("%s and %s cannot stand in one place", first, kid.name), "make two fragments of it")
		}
	}
	return some
}

// holes looks at what is to be filled into the texts of a fragment.
func (c *compiler) holes(e *entry, src *FragmentSource, read map[string]bool) {
	for _, kid := range e.kids {
		c.holes(kid, src, read)
	}
	if e.kind != entryText {
		return
	}
	for g, ok := nextGap(e.text, 0); ok; g, ok = nextGap(e.text, g.end) {
		report := func(id, message, advice string) {
			c.add(where{e: e}.diagnoseInside(g.start, g.end-g.start, Error, id, message, advice))
		}
		i := slices.IndexFunc(src.Parameters, func(p ParameterSource) bool { return p.ID == g.name })
		switch {
		case i < 0:
			known := idsOf(src.Parameters, func(p *ParameterSource) string { return p.ID })
			report("unknown-parameter", "this fragment has no parameter "+quote(g.name), didYouMean(g.name, known, "declare it: [[fragment.parameter]] with id = \""+g.name+"\""))
		case g.part != "" && slices.Contains(parameterTypes(), src.Parameters[i].Type) && !slices.Contains(parameterKinds(), src.Parameters[i].Type):
			report("fragment-part", fmt.Sprintf("%s is %s, which has no %s", g.name, (&parameter{sort: src.Parameters[i].Type}).wanted(), g.part), "write <"+g.name+">")
		}
		read[g.name] = true
	}
}

// argument checks what a use gives for one parameter.
func (c *compiler) argument(f *filling, p *parameter) {
	if p.given == nil {
		return // reported
	}
	if message, _ := p.misfit(p.given); message != "" {
		return
	}
	at, before := where{e: p.given}, len(c.found)
	switch text := p.given.text; p.sort {
	case "number":
		c.bounds(p, at)
	case "truth", "text", "":
	case "day":
		c.day(text, at, 0)
	case "id":
		if c.text(text, at, 0); text != "" {
			c.wellFormed(text, at)
		}
	case "way":
		if way, ok := term.ParseChannel(text); !ok || way == term.ChannelNone {
			c.fail(at, "unknown-channel", "there is no way called "+quote(text), wordMeant(text, term.ChannelNames()[1:], ""))
		}
	case "outcome":
		c.outcome(text, term.NewAct(term.VerbNone), at, false)
	case "choice":
		c.pick(text, at)
	default:
		c.thing(p.sort, text, at)
	}
	if len(c.found) > before || c.full() {
		f.use.faulty = true
	}
}

// bounds holds a number against the least and the most of its parameter.
func (c *compiler) bounds(p *parameter, at where) {
	low, high := -largest, largest
	if p.low != nil && (p.low.kind == entryWhole || p.low.kind == entryFloat) {
		low = p.low.number()
	}
	if p.high != nil && (p.high.kind == entryWhole || p.high.kind == entryFloat) {
		high = p.high.number()
	}
	c.within(p.given.number(), low, high, at)
}

// thing checks the id of something there is, or is no kind known here, which is reported where it is written.
func (c *compiler) thing(kind, id string, at where) {
	n := &c.out.names
	known := map[string]index{
		"person": n.people, "project": n.projects, "matter": n.matters, "promise": n.promises, "goal": n.goals, "event": n.events, "variable": n.variables, "date": n.dates,
		"condition": newIndex(idsOf(c.src.Conditions, func(n *ConditionSource) string { return n.ID })),
	}
	in, ok := known[kind]
	sort := kind
	switch kind {
	case "inquiry":
		sort = "question"
	case "process":
		sort = "system"
	}
	if !ok {
		for s := range term.Sort(term.Sorts) {
			if s.String() == sort {
				in, ok = n.objects[s], true
			}
		}
	}
	if !ok {
		return
	}
	if strings.TrimSpace(id) == "" {
		c.fail(at, "text-empty", "nothing stands here", "write the id of "+article(kind))
		return
	}
	c.reference(id, in, sort, at)
}
