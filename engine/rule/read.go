package rule

import "slices"

// Read is one thing a program looks at, at one place.
type Read struct {
	Name   string // as Env knows it, without truth.
	Kind   ReadKind
	Slot   int    // for ReadVariable and ReadCall
	Domain Domain // for ReadMembers
	Hidden bool   // hidden truth
	Args   []Arg  // for ReadCall
	Via    string // the named condition that contains it; empty for the source itself
	Offset int    // first byte of the place, in the source itself: for a read via a named condition the place of its name
	Length int
}

// ReadKind says how a program looks at something.
type ReadKind uint8

// The kinds of reads.
const (
	ReadVariable ReadKind = iota + 1 // World.Number
	ReadCall                         // World.Call
	ReadMembers                      // World.Count: who is in a domain
)

// Arg is an argument of a call that is read.
type Arg struct {
	Type  Type
	Value float64 // when Known
	Known bool    // the same in every world, as the event in fired(small-question)
}

// Reads returns everything the program looks at, in the order of the source, each place once; what named conditions look
// at is included. The caller must not change it.
func (p *Program) Reads() []Read { return p.reads }

func readsOf(root *node) []Read {
	var reads []Read
	walk(root, func(n *node) {
		if n.kind == nodeName && n.sort() == KindCondition {
			reads = append(reads, borrowed(n)...)
		} else if read, ok := readOf(n); ok {
			reads = append(reads, read)
		}
	})
	slices.SortStableFunc(reads, func(a, b Read) int { return a.Offset - b.Offset })
	return reads
}

// readOf is what a node itself looks at, if it looks at anything.
func readOf(n *node) (Read, bool) {
	read := Read{Name: n.text, Hidden: n.hidden, Offset: n.start, Length: n.end - n.start}
	if n.hidden {
		read.Name = n.text[len("truth."):]
	}
	switch {
	case n.kind == nodeQuantifier:
		read.Kind, read.Domain, read.Name = ReadMembers, n.domain, n.domain.String()
	case n.kind == nodeCall && !isBuiltin(n.text):
		read.Kind, read.Slot = ReadCall, n.fn.Slot
		for _, kid := range n.kids {
			v, known := kid.constant()
			read.Args = append(read.Args, Arg{Type: kid.typ, Value: v, Known: known})
		}
	case n.kind == nodeName && n.sort() == KindVariable:
		read.Kind, read.Slot = ReadVariable, n.symbol.Slot
	default:
		return Read{}, false
	}
	return read, true
}

func isBuiltin(name string) bool {
	_, ok := builtinArgs(name)
	return ok
}

// borrowed lists what a named condition reads, at the place of its name.
func borrowed(n *node) []Read {
	reads := slices.Clone(n.symbol.Condition.reads)
	for i := range reads {
		reads[i].Offset, reads[i].Length = n.start, n.end-n.start
		if reads[i].Via == "" {
			reads[i].Via = n.text
		}
	}
	return reads
}

// walk visits n and everything below it, except what stands behind the name of a condition.
func walk(n *node, visit func(*node)) {
	if n == nil {
		return
	}
	visit(n)
	for _, kid := range n.kids {
		walk(kid, visit)
	}
}
