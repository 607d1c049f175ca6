package rule

import "slices"

// Mention is a name in the source that stands for something the author declared: an id, or a variable.
type Mention struct {
	Name           string
	Type           Type // of an id; of a variable the type of its value
	Value          int  // of an id: its index
	Slot           int  // of a variable
	Variable       bool
	Condition      bool // a named one
	Offset, Length int  // place in the source
}

// Mentions returns every name of the source that stands for something declared, in no particular order. What named conditions mention is
// theirs and not included.
func (p *Program) Mentions() []Mention {
	var list []Mention
	walk(p.root, func(n *node) {
		if n.kind != nodeName || n.bind != nil {
			return
		}
		m := Mention{Name: n.text, Type: n.typ, Offset: n.start, Length: n.end - n.start}
		switch {
		case n.sort() == KindConstant && n.typ.Base == BaseID:
			m.Value = int(n.symbol.Value)
		case n.sort() == KindVariable:
			m.Variable, m.Slot = true, n.symbol.Slot
		case n.sort() == KindCondition:
			m.Condition = true
			if n.marked {
				m.Offset, m.Length = m.Offset+1, m.Length-1
			}
		default:
			return
		}
		list = append(list, m)
	})
	return list
}

// Named returns the named conditions that the source itself uses, each once.
func (p *Program) Named() []string {
	var list []string
	walk(p.root, func(n *node) {
		if n.kind == nodeName && n.bind == nil && n.sort() == KindCondition && !slices.Contains(list, n.text) {
			list = append(list, n.text)
		}
	})
	return list
}
