package rule

import "strings"

// How tightly each construct binds, loosest first.
const (
	bindOr = iota
	bindAnd
	bindNot
	bindCompare
	bindSum
	bindProduct
	bindUnary
	bindPrimary
)

func (n *node) binding() int {
	switch n.kind {
	case nodeOr:
		return bindOr
	case nodeAnd:
		return bindAnd
	case nodeNot:
		return bindNot
	case nodeCompare, nodeIn, nodeBetween:
		return bindCompare
	case nodeArith:
		if n.text == "+" || n.text == "-" {
			return bindSum
		}
		return bindProduct
	case nodeNegate:
		return bindUnary
	case nodeConvert:
		return n.kids[0].binding()
	}
	return bindPrimary
}

// render prints a tree so that parsing gives the same tree again.
func render(n *node) string {
	var b strings.Builder
	write(&b, n, bindOr)
	return b.String()
}

func write(b *strings.Builder, n *node, least int) {
	if n.binding() < least {
		b.WriteByte('(')
		defer b.WriteByte(')')
	}
	switch n.kind {
	case nodeNumber:
		b.WriteString(n.text)
		if n.unitWord != "" {
			b.WriteString(" " + n.unitWord)
		}
	case nodeName:
		if n.marked {
			b.WriteByte('@')
		}
		b.WriteString(n.text)
	case nodeCall:
		b.WriteString(n.text)
		writeList(b, "(", ")", n.kids, bindOr)
	case nodeQuantifier:
		writeQuantifier(b, n)
	case nodeNot:
		b.WriteString("not ")
		write(b, n.kids[0], bindNot)
	case nodeNegate:
		b.WriteByte('-')
		write(b, n.kids[0], bindUnary)
	case nodeAnd, nodeOr, nodeCompare, nodeArith:
		writeBinary(b, n)
	case nodeIn, nodeBetween:
		writeMembership(b, n)
	case nodeConvert:
		write(b, n.kids[0], least)
	default:
		b.WriteString(n.text)
	}
}

func writeBinary(b *strings.Builder, n *node) {
	left := n.binding()
	if n.kind == nodeCompare {
		left = bindSum
	}
	write(b, n.kids[0], left)
	b.WriteString(" " + n.text + " ")
	write(b, n.kids[1], n.binding()+1)
}

func writeList(b *strings.Builder, open, shut string, items []*node, least int) {
	b.WriteString(open)
	for i, item := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		write(b, item, least)
	}
	b.WriteString(shut)
}

func writeMembership(b *strings.Builder, n *node) {
	write(b, n.kids[0], bindSum)
	if n.negated {
		b.WriteString(" not")
	}
	switch {
	case n.kind == nodeBetween:
		b.WriteString(" between ")
		write(b, n.kids[1], bindSum)
		b.WriteString(" and ")
		write(b, n.kids[2], bindSum)
	case n.marked:
		b.WriteString(" in ")
		writeList(b, "[", "]", n.kids[1:], bindSum)
	default:
		b.WriteString(" in ")
		writeList(b, "(", ")", n.kids[1:], bindSum)
	}
}

func writeQuantifier(b *strings.Builder, n *node) {
	b.WriteString(n.text + "(" + n.domain.String())
	if n.kids[0] != nil {
		b.WriteString(": ")
		write(b, n.kids[0], bindOr)
	}
	if n.kids[1] != nil {
		b.WriteString(" where ")
		write(b, n.kids[1], bindOr)
	}
	b.WriteByte(')')
}
