package scenario

import (
	"slices"
	"strings"

	"headcount/engine/rule"
)

// mention is a name in the author's files that was resolved to something declared.
type mention struct {
	kind string // person, event, choice ..., as in unknown-person
	id   string // of a choice with its event before a dot
	file *textFile
	at   span
}

// mentions reports a name inside the text at a place, by its offset in the decoded text.
func (c *compiler) mentions(kind, id string, at where, offset, length int) {
	if c.mention == nil || !at.written() || at.e.kind != entryText {
		return
	}
	if at.e.made != nil && !literal(at.e.made.pieces, offset, length) {
		return // what a use gives is edited there
	}
	c.mention(mention{kind: kind, id: id, file: at.e.file, at: span{at.e.inside(offset), at.e.inside(offset + length)}})
}

// literal tells whether a part of a text stands so in its fragment, with nothing filled in.
func literal(pieces []piece, offset, length int) bool {
	return !slices.ContainsFunc(pieces, func(p piece) bool { return p.at < offset+length && offset < p.at+p.length })
}

// mentionsKey reports a name that is the key at a place.
func (c *compiler) mentionsKey(kind, id string, at where) {
	if c.mention != nil && at.written() {
		c.mention(mention{kind: kind, id: id, file: at.e.file, at: at.e.key})
	}
}

// mentionsIn reports the names in a condition. A choice is two: its event and itself.
func (c *compiler) mentionsIn(p *rule.Program, at where, offset int) {
	for _, m := range p.Mentions() {
		kind := m.Type.Domain.String()
		switch {
		case m.Condition:
			c.mentions("condition", m.Name, at, offset+m.Offset, m.Length)
		case m.Variable:
			if i := m.Slot - SlotCount; i >= 0 {
				c.mentions("variable", m.Name, at, offset+m.Offset, m.Length)
			}
		case m.Type.Domain == rule.Choice:
			event, choice, _ := strings.Cut(m.Name, ".")
			c.mentions("event", event, at, offset+m.Offset, len(event))
			c.mentions("choice", m.Name, at, offset+m.Offset+len(event)+1, len(choice))
		case m.Type.Domain == rule.Question:
			c.mentions("question", m.Name, at, offset+m.Offset, m.Length)
		default:
			c.mentions(kind, m.Name, at, offset+m.Offset, m.Length)
		}
	}
}
