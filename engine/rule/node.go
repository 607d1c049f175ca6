package rule

type nodeKind uint8

const (
	nodeBad        nodeKind = iota // reported already; fits everything
	nodeNumber                     // a literal: text, word of the unit, value
	nodeDate                       // w2 fri
	nodeTruth                      // true, false
	nodeName                       // a variable, a constant, a bound member or a named condition
	nodeCall                       // name and arguments
	nodeQuantifier                 // text is the quantifier; kids are body and filter, either may be nil
	nodeNot
	nodeNegate
	nodeAnd
	nodeOr
	nodeCompare // text is the relation
	nodeArith   // text is + - * /
	nodeIn      // first kid is the value; negated for "not in"
	nodeBetween // kids are value, low, high; negated for "not between"
	nodeConvert // value is the factor; made by the checker
)

// node is one part of a condition. The parser fills the upper fields, the checker the lower ones.
type node struct {
	kind       nodeKind
	negated    bool
	marked     bool // a name with @ in front, or a list in square brackets
	hidden     bool // by the checker
	domain     Domain
	unit       Unit
	start, end int // place in the source, without parentheses around it
	open, shut int // place with the parentheses; both 0 when there are none
	text       string
	unitWord   string
	value      float64
	kids       []*node

	typ    Type
	bounds bounds
	bind   *node   // the quantifier whose member this name stands for
	symbol *Symbol // of a name that is resolved
	fn     *Func   // of a call that is resolved
}

// sort tells what a name stands for; 0 for a member of a quantifier, for a name not resolved and for what is no name.
func (n *node) sort() Kind {
	if n.symbol == nil {
		return 0
	}
	return n.symbol.Kind
}

// from is where n starts, parentheses included.
func (n *node) from() int {
	if n.shut > 0 {
		return n.open
	}
	return n.start
}

// to is where n ends, parentheses included.
func (n *node) to() int { return max(n.end, n.shut) }

// constant returns the value of a node that never changes.
func (n *node) constant() (float64, bool) {
	switch n.kind {
	case nodeNumber, nodeDate, nodeTruth:
		return n.value, true
	case nodeName:
		if n.sort() != KindConstant {
			return 0, false
		}
		return n.symbol.Value, true
	case nodeNegate:
		v, ok := n.kids[0].constant()
		return -v, ok
	}
	return 0, false
}

// bounds is what is known at load about the size of a number.
type bounds struct {
	low, high float64
	known     bool
}

func rangeOf(low, high float64) bounds {
	return bounds{finite(low), finite(high), low < high}
}

func exactly(v float64) bounds { return bounds{v, v, true} }
