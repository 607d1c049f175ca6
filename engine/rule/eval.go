package rule

import "math"

// finite keeps values inside the numbers: what is no number becomes 0, what is infinite the largest number.
func finite(v float64) float64 {
	if v-v == 0 {
		return v
	}
	switch {
	case v > 0:
		return math.MaxFloat64
	case v < 0:
		return -math.MaxFloat64
	}
	return 0
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func divide(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return finite(a / b)
}

// machine is the state of one evaluation. The top value is kept in a register of run, the values below it in the stack:
// value number k, counted from 0, at place k+1.
type machine struct {
	stack []float64
	world World
	fixed [][MaxArgs]float64
}

// smallStack is enough for nearly all conditions; clearing a larger one would take longer than evaluating them.
const smallStack = 6

// Eval returns the value in w: a number, 0 or 1 for a truth value, an index for an id or a member of an enumeration. It
// does not allocate, and the result is never infinite or undefined.
func (p *Program) Eval(w World) float64 {
	if p.highest > smallStack {
		return p.evalDeep(w)
	}
	var stack [smallStack]float64
	m := machine{stack: stack[:], world: w, fixed: p.fixed}
	return m.run(p.ops)
}

func (p *Program) evalDeep(w World) float64 {
	var stack [maxStack]float64
	m := machine{stack: stack[:], world: w, fixed: p.fixed}
	return m.run(p.ops)
}

// run evaluates operations and returns the one value they leave. Frequent operations are handled here, the others in
// step and loop.
func (m *machine) run(ops []op) float64 {
	top, height := 0.0, 0
	for at := 0; at < len(ops); at++ {
		o := &ops[at]
		switch o.code {
		case opConst:
			m.stack[height] = top
			height++
			top = o.value
		case opNumber:
			m.stack[height] = top
			height++
			top = finite(m.world.Number(int(o.b)))
		case opTruth:
			m.stack[height] = top
			height++
			top = toTruth(m.world.Number(int(o.b)))
		case opLocal:
			m.stack[height] = top
			height++
			top = m.stack[o.a+1]
		case opCallFixed:
			m.stack[height] = top
			height++
			top = finite(m.world.Call(int(o.b), m.fixed[o.a]))
		case opToTruth:
			top = toTruth(top)
		case opNot:
			top = 1 - top
		case opEqualTo:
			top = truth(top == o.value)
		case opUnequalTo:
			top = truth(top != o.value)
		case opLessThan:
			top = truth(top < o.value)
		case opLessEqualTo:
			top = truth(top <= o.value)
		case opMoreThan:
			top = truth(top > o.value)
		case opMoreEqualTo:
			top = truth(top >= o.value)
		case opAnd, opOr:
			if (top != 0) == (o.code == opOr) {
				at = int(o.b) - 1
				continue
			}
			height--
			top = m.stack[height]
		case opLoop, opFilter, opAny, opAll, opCount, opSum, opNext, opEnd:
			top, height, at = m.loop(o, top, height, at)
		default:
			top, height = m.step(o, top, height)
		}
	}
	return top
}

// toTruth makes a value 0 or 1; what is no number is 0.
func toTruth(v float64) float64 { return truth(v < 0 || v > 0) }

func relate(code opcode, a, b float64) bool {
	switch code {
	case opEqual:
		return a == b
	case opUnequal:
		return a != b
	case opLess:
		return a < b
	case opLessEqual:
		return a <= b
	case opMore:
		return a > b
	}
	return a >= b
}

// step does what needs operands from the stack and returns the new top and height.
func (m *machine) step(o *op, top float64, height int) (newTop float64, newHeight int) {
	below := &m.stack[height-1]
	switch o.code {
	case opNegate:
		return -top, height
	case opAbs:
		return math.Abs(top), height
	case opCall:
		return m.call(o, top, height)
	case opBetween:
		v := m.stack[height-2]
		return truth(*below <= v && v <= top), height - 2
	case opMember:
		if top == m.stack[height-2] {
			return 1, height - 1
		}
		return *below, height - 1
	case opMemberEnd:
		return top, height - 1
	}
	return binary(o.code, *below, top), height - 1
}

func binary(code opcode, a, b float64) float64 {
	switch code {
	case opAdd:
		return finite(a + b)
	case opSubtract:
		return finite(a - b)
	case opMultiply:
		return finite(float64(a * b)) // rounded: never fused with a sum
	case opDivide:
		return divide(a, b)
	case opMin:
		return min(a, b)
	case opMax:
		return max(a, b)
	}
	return truth(relate(code, a, b))
}

func (m *machine) call(o *op, top float64, height int) (newTop float64, newHeight int) {
	var args [MaxArgs]float64
	count := int(o.a)
	if count == 0 {
		m.stack[height] = top
		return finite(m.world.Call(int(o.b), args)), height + 1
	}
	first := height - count + 1
	for i := range count - 1 {
		args[i] = m.stack[first+i]
	}
	args[count-1] = top
	return finite(m.world.Call(int(o.b), args)), first
}

// loop does the quantifiers. Their frame is three values: the result, the member at hand, the count of members.
func (m *machine) loop(o *op, top float64, height, at int) (newTop float64, newHeight, newAt int) {
	switch o.code {
	case opLoop:
		count := m.world.Count(Domain(o.a))
		m.stack[height], m.stack[height+1], m.stack[height+2] = top, o.value, 0
		if count <= 0 {
			at = int(o.b) - 1
		}
		return float64(count), height + 3, at
	case opNext:
		member := &m.stack[height-1]
		*member++
		if *member < top {
			at = int(o.b) - 1
		}
		return top, height, at
	case opEnd:
		return m.stack[height-2], height - 2, at
	}
	count, result := m.stack[height-1], &m.stack[height-3]
	switch {
	case o.code == opFilter && top == 0, o.code == opAny && top != 0, o.code == opAll && top == 0:
		at = int(o.b) - 1
		if o.code != opFilter {
			*result = truth(o.code == opAny)
		}
	case o.code == opCount && top != 0:
		*result++
	case o.code == opSum:
		*result = finite(*result + top)
	}
	return count, height - 1, at
}
