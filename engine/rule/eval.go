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

// smallStack is enough for nearly all conditions; clearing a larger one would take longer than evaluating them.
const smallStack = 6

// Eval returns the value in w: a number, 0 or 1 for a truth value, an index for an id or a member of an enumeration. It
// does not allocate, and the result is never infinite or undefined.
func (p *Program) Eval(w World) float64 {
	if p.highest > smallStack {
		return p.evalDeep(w)
	}
	var stack [smallStack]float64
	return p.run(w, stack[:])
}

func (p *Program) evalDeep(w World) float64 {
	var stack [maxStack]float64
	return p.run(w, stack[:])
}

// run evaluates the operations and returns the one value they leave. The top value is kept in a register, the values
// below it in the stack: value number k, counted from 0, at place k+1. The emitter has checked the height. Frequent
// operations are handled here, the others in step and loop.
func (p *Program) run(w World, stack []float64) float64 {
	top, height, ops := 0.0, 0, p.ops
	for at := 0; at < len(ops); at++ {
		o := &ops[at]
		if o.code <= opTest {
			stack[height] = top
			height++
		}
		switch o.code {
		case opConst:
			top = o.value
		case opNumber:
			top = finite(w.Number(int(o.b)))
		case opTruth:
			top = toTruth(w.Number(int(o.b)))
		case opLocal:
			top = stack[o.a+1]
		case opCallFixed:
			top = finite(w.Call(int(o.b), p.fixed[o.a]))
		case opCallTruth:
			top = toTruth(w.Call(int(o.b), p.fixed[o.a]))
		case opTest:
			top = truth(relate(o.a, finite(w.Number(int(o.b))), o.value))
		case opRelateTo:
			top = truth(relate(o.a, top, o.value))
		case opNot:
			top = 1 - top
		case opAnd, opOr:
			if (top != 0) == (o.code == opOr) {
				at = int(o.b) - 1
				continue
			}
			height--
			top = stack[height]
		case opLoop, opFilter, opAny, opAll, opCount, opSum, opNext, opEnd:
			top, height, at = loop(w, stack, o, top, height, at)
		default:
			top, height = step(w, stack, o, top, height)
		}
	}
	return top
}

// toTruth makes a value 0 or 1; what is no number is 0.
func toTruth(v float64) float64 { return truth(v < 0 || v > 0) }

// relate tells whether a relation, given as its mask, holds between two numbers.
func relate(mask uint16, a, b float64) bool {
	is := equal
	if a < b {
		is = less
	} else if a > b {
		is = more
	}
	return mask&is != 0
}

// step does what needs operands from the stack and returns the new top and height.
func step(w World, stack []float64, o *op, top float64, height int) (newTop float64, newHeight int) {
	below := &stack[height-1]
	switch o.code {
	case opToTruth:
		return toTruth(top), height
	case opNegate:
		return -top, height
	case opAbs:
		return math.Abs(top), height
	case opCall:
		return call(w, stack, o, top, height)
	case opBetween:
		v := stack[height-2]
		return truth(*below <= v && v <= top), height - 2
	case opMember:
		if top == stack[height-2] {
			return 1, height - 1
		}
		return *below, height - 1
	case opMemberEnd:
		return top, height - 1
	case opRelate:
		return truth(relate(o.a, *below, top)), height - 1
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
	}
	return max(a, b)
}

// call hands a function its arguments, of which there is at least one: a call without any is opCallFixed.
func call(w World, stack []float64, o *op, top float64, height int) (newTop float64, newHeight int) {
	var args [MaxArgs]float64
	count := int(o.a)
	first := height - count + 1
	for i := range count - 1 {
		args[i] = stack[first+i]
	}
	args[count-1] = top
	return finite(w.Call(int(o.b), args)), first
}

// loop does the quantifiers. Their frame is three values: the result, the member at hand, the count of members.
func loop(w World, stack []float64, o *op, top float64, height, at int) (newTop float64, newHeight, newAt int) {
	switch o.code {
	case opLoop:
		count := w.Count(Domain(o.a))
		stack[height], stack[height+1], stack[height+2] = top, o.value, 0
		if count <= 0 {
			at = int(o.b) - 1
		}
		return float64(count), height + 3, at
	case opNext:
		member := &stack[height-1]
		*member++
		if *member < top {
			at = int(o.b) - 1
		}
		return top, height, at
	case opEnd:
		return stack[height-2], height - 2, at
	}
	count, result := stack[height-1], &stack[height-3]
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
