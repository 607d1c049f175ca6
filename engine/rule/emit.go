package rule

import "fmt"

type opcode uint8

const (
	// The first ones push a value; opTest is the last of them.
	opConst     opcode = iota // value
	opNumber                  // variable b
	opTruth                   // variable b as 0 or 1
	opLocal                   // the member at stack place a
	opCallFixed               // the result of function b with the constant arguments a
	opCallTruth               // the same, as 0 or 1
	opTest                    // whether variable b stands in relation a to the constant value

	// These replace their operands by a result.
	opCall // a arguments, one at least, by the result of function b
	opToTruth
	opAdd
	opSubtract
	opMultiply
	opDivide
	opMin
	opMax
	opNegate
	opAbs
	opRelate   // a is the mask of the relation
	opRelateTo // compare with the constant value; a is the mask of the relation
	opNot
	opBetween   // value, low, high
	opMember    // value, found, item: leaves value, found
	opMemberEnd // value, found: leaves found

	// These jump to b.
	opAnd    // keep a false top and jump, drop a true one
	opOr     // keep a true top and jump, drop a false one
	opLoop   // push result (value), member 0 and the count of domain a; jump when it is 0
	opFilter // drop the top; jump unless it was true
	opAny    // drop the top; when it was true, the result is true: jump
	opAll    // drop the top; when it was false, the result is false: jump
	opCount  // drop the top; when it was true, add 1 to the result
	opSum    // drop the top and add it to the result
	opNext   // next member: jump while there is one
	opEnd    // leave only the result
)

type op struct {
	code  opcode
	a     uint16
	b     int32
	value float64
}

// emitter turns a checked tree into operations. It follows the height of the stack, so that Eval need not check it.
type emitter struct {
	ops     []op
	fixed   [][MaxArgs]float64
	height  int
	highest int
	frames  []frame
}

// frame is a quantifier around the place being emitted.
type frame struct {
	quantifier *node
	place      int  // of its member in the stack
	fixed      bool // for Explain: the member is a constant
	member     float64
}

func (e *emitter) tooLarge() bool { return len(e.ops) > MaxOps || e.highest > maxStack }

// add appends an operation that changes the height of the stack by grow.
func (e *emitter) add(o op, grow int) int {
	e.ops = append(e.ops, o)
	e.height += grow
	e.highest = max(e.highest, e.height)
	return len(e.ops) - 1
}

func (e *emitter) land(jump int) { e.ops[jump].b = int32(len(e.ops)) }

// emit appends the operations that push the value of n.
func (e *emitter) emit(n *node) {
	if e.tooLarge() {
		return
	}
	if v, ok := n.constant(); ok {
		e.add(op{code: opConst, value: v}, 1)
		return
	}
	switch n.kind {
	case nodeName:
		e.name(n)
	case nodeCall:
		e.call(n)
	case nodeQuantifier:
		e.quantifier(n)
	case nodeNot:
		e.emit(n.kids[0])
		e.add(op{code: opNot}, 0)
	case nodeNegate:
		e.emit(n.kids[0])
		e.add(op{code: opNegate}, 0)
	case nodeAnd, nodeOr:
		e.emit(n.kids[0])
		jump := e.add(op{code: pick(n.kind == nodeAnd, opAnd, opOr)}, -1)
		e.emit(n.kids[1])
		e.land(jump)
	case nodeCompare:
		e.compare(n)
	case nodeArith:
		e.emit(n.kids[0])
		e.emit(n.kids[1])
		e.add(op{code: arithmetic(n.text)}, -1)
	case nodeConvert:
		e.emit(n.kids[0])
		e.add(op{code: opConst, value: n.value}, 1)
		e.add(op{code: opMultiply}, -1)
	case nodeIn:
		e.list(n)
	case nodeBetween:
		e.between(n)
	default:
		panic(fmt.Sprintf("rule: a node of kind %d was compiled", n.kind))
	}
}

func pick(first bool, a, b opcode) opcode {
	if first {
		return a
	}
	return b
}

func (e *emitter) deny(n *node) {
	if n.negated {
		e.add(op{code: opNot}, 0)
	}
}

func (e *emitter) name(n *node) {
	if n.bind != nil {
		for _, f := range e.frames {
			if f.quantifier != n.bind {
				continue
			}
			if f.fixed {
				e.add(op{code: opConst, value: f.member}, 1)
			} else {
				e.add(op{code: opLocal, a: uint16(f.place)}, 1)
			}
			return
		}
		panic("rule: a member was compiled outside its quantifier")
	}
	if n.sort() == KindCondition {
		e.emit(n.symbol.Condition.root)
		return
	}
	e.add(op{code: pick(n.typ.Base == BaseTruth, opTruth, opNumber), b: int32(n.symbol.Slot)}, 1)
}

func (e *emitter) call(n *node) {
	if code, ok := builtinCode(n); ok {
		for _, kid := range n.kids {
			e.emit(kid)
		}
		e.add(op{code: code}, 1-len(n.kids))
		return
	}
	if args, ok := e.constants(n.kids); ok {
		code := pick(n.typ.Base == BaseTruth, opCallTruth, opCallFixed)
		e.add(op{code: code, a: uint16(len(e.fixed)), b: int32(n.fn.Slot)}, 1)
		e.fixed = append(e.fixed, args)
		return
	}
	for _, kid := range n.kids {
		e.emit(kid)
	}
	e.add(op{code: opCall, a: uint16(len(n.kids)), b: int32(n.fn.Slot)}, 1-len(n.kids))
	if n.typ.Base == BaseTruth {
		e.add(op{code: opToTruth}, 0)
	}
}

func (e *emitter) constants(kids []*node) (args [MaxArgs]float64, ok bool) {
	for i, kid := range kids {
		if args[i], ok = kid.constant(); !ok {
			return args, false
		}
	}
	return args, true
}

func builtinCode(n *node) (opcode, bool) {
	switch n.text {
	case "min":
		return opMin, true
	case "max":
		return opMax, true
	case "abs":
		return opAbs, true
	}
	return 0, false
}

func arithmetic(sign string) opcode {
	switch sign {
	case "+":
		return opAdd
	case "-":
		return opSubtract
	case "*":
		return opMultiply
	}
	return opDivide
}

// The mask of a relation holds a bit for each of less, equal and more for which it is true.
const (
	less uint16 = 1 << iota
	equal
	more
)

func relation(sign string) uint16 {
	switch sign {
	case "=":
		return equal
	case "!=":
		return less | more
	case "<":
		return less
	case "<=":
		return less | equal
	case ">":
		return more
	}
	return more | equal
}

func (e *emitter) compare(n *node) {
	v, fixed := n.kids[1].constant()
	if left := n.kids[0]; fixed && left.kind == nodeName && left.bind == nil && left.sort() == KindVariable &&
		left.typ.Base != BaseTruth {
		e.add(op{code: opTest, a: relation(n.text), b: int32(left.symbol.Slot), value: v}, 1)
		return
	}
	e.emit(n.kids[0])
	if fixed {
		e.add(op{code: opRelateTo, a: relation(n.text), value: v}, 0)
		return
	}
	e.emit(n.kids[1])
	e.add(op{code: opRelate, a: relation(n.text)}, -1)
}

func (e *emitter) list(n *node) {
	e.emit(n.kids[0])
	e.add(op{code: opConst}, 1)
	for _, kid := range n.kids[1:] {
		e.emit(kid)
		e.add(op{code: opMember}, -1)
	}
	e.add(op{code: opMemberEnd}, -1)
	e.deny(n)
}

func (e *emitter) between(n *node) {
	for _, kid := range n.kids {
		e.emit(kid)
	}
	e.add(op{code: opBetween}, -2)
	e.deny(n)
}

func (e *emitter) quantifier(n *node) {
	start := 0.0
	step := opCount
	switch n.text {
	case "any":
		step = opAny
	case "all":
		start, step = 1, opAll
	case "sum":
		step = opSum
	}
	loop := e.add(op{code: opLoop, a: uint16(n.domain), value: start}, 3)
	body := len(e.ops)
	e.frames = append(e.frames, frame{quantifier: n, place: e.height - 2})
	filter := -1
	if n.kids[1] != nil {
		e.emit(n.kids[1])
		filter = e.add(op{code: opFilter}, -1)
	}
	if n.kids[0] != nil {
		e.emit(n.kids[0])
	} else {
		e.add(op{code: opConst, value: 1}, 1)
	}
	settle := e.add(op{code: step}, -1)
	if filter >= 0 {
		e.land(filter)
	}
	e.frames = e.frames[:len(e.frames)-1]
	e.add(op{code: opNext, b: int32(body)}, 0)
	e.land(loop)
	if step == opAny || step == opAll {
		e.land(settle)
	}
	e.add(op{code: opEnd}, -2)
}
