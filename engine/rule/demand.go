package rule

import "math"

// Demand is something that must hold wherever a program is true: one value inside an interval.
type Demand struct {
	Read      Read    // what is looked at
	Low, High float64 // the interval, both ends included; infinite where open
	Not       bool    // the one value Low must not be there; only with Low = High
	Whole     bool    // the value is true or false, an id or a value of an enumeration
}

// Demands returns what must hold wherever the condition is true: the parts joined by and, named conditions included. What stands behind or is
// not a demand, nor is a comparison with something that can change. The order is that of the source.
func (p *Program) Demands() []Demand {
	if p == nil || p.typ.Base != BaseTruth {
		return nil
	}
	return appendDemands(make([]Demand, 0, conjuncts(p.root)), p.root)
}

// conjuncts counts the parts that are joined by and.
func conjuncts(n *node) int {
	if n.kind != nodeAnd {
		return 1
	}
	return conjuncts(n.kids[0]) + conjuncts(n.kids[1])
}

func appendDemands(list []Demand, n *node) []Demand {
	switch {
	case n.kind == nodeAnd:
		return appendDemands(appendDemands(list, n.kids[0]), n.kids[1])
	case n.kind == nodeName && n.sort() == KindCondition:
		own := len(list)
		list = appendDemands(list, n.symbol.Condition.root)
		for i := own; i < len(list); i++ {
			list[i].Read.Offset, list[i].Read.Length = n.start, n.end-n.start
			if list[i].Read.Via == "" {
				list[i].Read.Via = n.text
			}
		}
		return list
	case n.kind == nodeNot:
		if read, ok := single(n.kids[0]); ok && n.kids[0].typ.Base == BaseTruth {
			return append(list, Demand{Read: read, Whole: true})
		}
	case n.kind == nodeCompare:
		if d, ok := comparisonDemand(n); ok {
			return append(list, d)
		}
	case n.kind == nodeBetween && !n.negated && len(n.kids) == 3:
		read, ok := single(n.kids[0])
		low, lowFixed := n.kids[1].constant()
		high, highFixed := n.kids[2].constant()
		if ok && lowFixed && highFixed {
			return append(list, Demand{Read: read, Low: low, High: high})
		}
	default:
		if read, ok := single(n); ok && n.typ.Base == BaseTruth {
			return append(list, Demand{Read: read, Low: 1, High: 1, Whole: true})
		}
	}
	return list
}

// single returns the one thing a node is the value of, if it is nothing more and its arguments never change.
func single(n *node) (Read, bool) {
	r := Read{Name: n.text, Hidden: n.hidden, Offset: n.start, Length: n.end - n.start}
	if n.hidden {
		r.Name = n.text[len("truth."):]
	}
	switch {
	case n.kind == nodeName && n.bind == nil && n.sort() == KindVariable:
		r.Kind, r.Slot = ReadVariable, n.symbol.Slot
		return r, true
	case n.kind != nodeCall || isBuiltin(n.text) || n.fn == nil:
		return Read{}, false
	}
	r.Kind, r.Slot = ReadCall, n.fn.Slot
	r.Args = make([]Arg, len(n.kids))
	for i, kid := range n.kids {
		v, known := kid.constant()
		if !known {
			return Read{}, false
		}
		r.Args[i] = Arg{Type: kid.typ, Value: v, Known: true}
	}
	return r, true
}

// comparisonDemand reads value < limit, limit < value and their like.
func comparisonDemand(n *node) (Demand, bool) {
	value, limit, relation := n.kids[0], n.kids[1], n.text
	read, ok := single(value)
	if !ok {
		value, limit, relation = limit, value, mirrored(relation)
		if read, ok = single(value); !ok {
			return Demand{}, false
		}
	}
	v, fixed := limit.constant()
	if !fixed {
		return Demand{}, false
	}
	d := Demand{Read: read, Low: math.Inf(-1), High: math.Inf(1), Whole: value.typ.Base != BaseNumber}
	switch relation {
	case "=":
		d.Low, d.High = v, v
	case "!=":
		d.Low, d.High, d.Not = v, v, true
	case "<":
		d.High = math.Nextafter(v, math.Inf(-1))
	case "<=":
		d.High = v
	case ">":
		d.Low = math.Nextafter(v, math.Inf(1))
	case ">=":
		d.Low = v
	}
	return d, true
}

func mirrored(relation string) string {
	switch relation {
	case "<":
		return ">"
	case "<=":
		return ">="
	case ">":
		return "<"
	case ">=":
		return "<="
	}
	return relation
}
