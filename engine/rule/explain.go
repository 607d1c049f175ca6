package rule

// Clause is one line of an explanation: a part of a condition that is true or false.
type Clause struct {
	Text       string // as written
	Offset     int    // in the source the clause was written in: the program's own, or that of the condition Via
	Length     int
	Depth      int    // 0 for the whole; the parts of a clause follow it, one deeper
	Connective string // "and", "or", "not" or "named" when parts follow; empty for a clause without parts
	Via        string // the named condition whose text this is; empty for the program's own
	Truth      bool
	Values     []Value // what a clause without parts looked at
}

// Value is something a clause looked at, and what it was.
type Value struct {
	Text   string // as written, such as "trust(ana)"
	Type   Type
	Unit   Unit
	Number float64
	// Members are the first members for which the body of a quantifier is true (their share of a sum is not 0), at most
	// MaxMembers. Only for quantifiers.
	Members []int
	Domain  Domain // what the Members are; NoDomain without any
}

// MaxMembers is the most members a Value lists.
const MaxMembers = 8

// Explain returns the truth of every clause in w with the values it rests on, the whole first. Clauses that Truth need
// not look at are evaluated too. It allocates, and is meant for showing why something did or did not happen.
func (p *Program) Explain(w World) []Clause {
	x := explainer{world: w}
	x.clause(p, p.root, 0, "")
	return x.clauses
}

type explainer struct {
	world   World
	clauses []Clause
}

func (x *explainer) clause(p *Program, n *node, depth int, via string) {
	if len(x.clauses) >= MaxOps {
		return
	}
	place := len(x.clauses)
	x.clauses = append(x.clauses, Clause{
		Text: p.source[n.start:n.end], Offset: n.start, Length: n.end - n.start, Depth: depth, Via: via,
		Truth: p.sub(n).Truth(x.world),
	})
	connective := ""
	switch {
	case n.kind == nodeAnd || n.kind == nodeOr:
		connective = n.text
		for _, part := range parts(n, n.kind) {
			x.clause(p, part, depth+1, via)
		}
	case n.kind == nodeNot && compound(n.kids[0]):
		connective = "not"
		x.clause(p, n.kids[0], depth+1, via)
	case n.kind == nodeName && n.sort() == KindCondition:
		connective = "named"
		x.clause(n.symbol.Condition, n.symbol.Condition.root, depth+1, n.text)
	default:
		x.clauses[place].Values = x.values(p, n)
	}
	x.clauses[place].Connective = connective
}

// parts flattens a chain of one connective.
func parts(n *node, kind nodeKind) []*node {
	if n.kind != kind {
		return []*node{n}
	}
	return append(parts(n.kids[0], kind), parts(n.kids[1], kind)...)
}

func compound(n *node) bool {
	return n.kind == nodeAnd || n.kind == nodeOr || n.kind == nodeNot && compound(n.kids[0]) ||
		n.kind == nodeName && n.sort() == KindCondition
}

// values lists what a clause looks at: variables, calls and quantifiers as wholes.
func (x *explainer) values(p *Program, n *node) []Value {
	if n.kind == nodeNumber || n.kind == nodeDate || n.kind == nodeTruth {
		return nil
	}
	leaf := n.kind == nodeQuantifier || n.kind == nodeCall && !isBuiltin(n.text) ||
		n.kind == nodeName && n.sort() != KindConstant
	var list []Value
	if leaf {
		list = append(list, Value{
			Text: p.source[n.start:n.end], Type: n.typ, Unit: n.unit, Number: p.sub(n).Eval(x.world),
		})
	}
	if n.kind == nodeQuantifier {
		list[0].Members, list[0].Domain = x.members(p, n), n.domain
		return list
	}
	for _, kid := range n.kids {
		list = append(list, x.values(p, kid)...)
	}
	return list
}

// members lists for whom the body of a quantifier holds.
func (x *explainer) members(p *Program, n *node) []int {
	var list []int
	for i := range x.world.Count(n.domain) {
		if len(list) == MaxMembers {
			break
		}
		at := frame{quantifier: n, fixed: true, member: float64(i)}
		holds := true
		for _, part := range n.kids {
			holds = holds && (part == nil || p.sub(part, at).Truth(x.world))
		}
		if holds {
			list = append(list, i)
		}
	}
	return list
}
