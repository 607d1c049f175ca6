package rule

import "fmt"

// EffectOp says how an effect changes its variable.
type EffectOp uint8

// The closed list of effects.
const (
	Set EffectOp = iota + 1 // set x = EXPR
	Add                     // add x EXPR
)

// String returns the word authors use.
func (o EffectOp) String() string {
	if o == Add {
		return "add"
	}
	return "set"
}

// Effect is a compiled change of one of the author's variables.
type Effect struct {
	Op       EffectOp
	Name     string   // of the variable
	Slot     int      // of the variable, as in World.Number
	Type     Type     // of the variable
	Min, Max float64  // the result is kept inside, unless Min >= Max
	Value    *Program // what it is set to, or what is added
	Offset   int      // first byte of the effect in its source
	Length   int
}

// Result returns the new value of the variable; storing it in the slot is up to the caller. It does not allocate.
func (e *Effect) Result(w World) float64 {
	v := e.Value.Eval(w)
	if e.Op == Add {
		v = finite(finite(w.Number(e.Slot)) + v)
	}
	if e.Min < e.Max {
		v = min(max(v, e.Min), e.Max)
	}
	return v
}

// Reads returns what the effect looks at; Add looks at its own variable too. Offsets are in the source of all effects.
func (e *Effect) Reads() []Read {
	reads := e.Value.Reads()
	if e.Op == Add {
		own := Read{Name: e.Name, Kind: ReadVariable, Slot: e.Slot, Offset: e.Offset, Length: e.Length}
		reads = append([]Read{own}, reads...)
	}
	return reads
}

// Write is one thing an effect changes.
type Write struct {
	Name           string
	Slot           int
	Offset, Length int
}

// Write returns what the effect changes.
func (e *Effect) Write() Write { return Write{e.Name, e.Slot, e.Offset, e.Length} }

// Effects compiles a list of effects, one a line or separated by semicolons, such as "set mood = 3; add calls 1". They
// take place in order, each seeing what those before it did. The list is nil when a problem is an Error.
func Effects(source string, env Env) ([]Effect, []Problem) {
	found := &findings{}
	parser := newParser(source, true, found)
	if parser == nil {
		return nil, found.sorted()
	}
	var effects []Effect
	for parser.peek().kind != tokenEnd {
		if parser.separator() {
			continue
		}
		if effect, ok := parser.effect(env); ok {
			effects = append(effects, effect)
		}
		if !parser.separator() && parser.peek().kind != tokenEnd {
			parser.fail("; or a new line")
			parser.skipEffect()
		}
	}
	if found.failed() {
		return nil, found.sorted()
	}
	return effects, found.sorted()
}

func (p *parser) separator() bool {
	if p.peek().kind == tokenLine {
		p.pos++
		return true
	}
	return p.accept(";")
}

func (p *parser) skipEffect() {
	for t := p.peek(); t.kind != tokenEnd && t.kind != tokenLine && !p.is(";"); t = p.peek() {
		p.pos++
	}
}

func (p *parser) effect(env Env) (Effect, bool) {
	verb := p.peek()
	if verb.kind != tokenName || verb.text != "set" && verb.text != "add" {
		p.fail("set or add")
		p.skipEffect()
		return Effect{}, false
	}
	p.pos++
	if p.peek().kind != tokenName {
		p.fail("the name of a variable")
		p.skipEffect()
		return Effect{}, false
	}
	target := p.take()
	effect := Effect{Op: Set, Name: target.text, Offset: verb.start}
	if verb.text == "add" {
		effect.Op = Add
		if p.is("=") {
			p.fail("how much to add, without a sign before it,")
			p.pos++
		}
	} else {
		p.expect("=")
	}
	value := p.or()
	effect.Length = p.lastEnd() - verb.start
	n := &node{kind: nodeName, start: target.start, end: target.end, text: target.text}
	return effect, p.assign(&effect, n, value, env)
}

// assign resolves the variable and compiles its new value.
func (p *parser) assign(effect *Effect, target, value *node, env Env) bool {
	c := &checker{source: p.source, env: env, found: p.found}
	symbol, _, ok := c.lookup(target.text, Type{})
	switch {
	case !ok:
		c.unknown(target, target.text, Type{})
	case !symbol.Assignable || symbol.Kind != KindVariable:
		p.found.report(target, IDAssign, "only variables declared in this scenario can be changed",
			"%s cannot be changed", target.text)
	case effect.Op == Add && symbol.Type.Base != BaseNumber:
		p.found.report(target, IDAssign, "use set", "%s is %s; only numbers can be added to", target.text, symbol.Type)
		symbol.Type = Type{}
	}
	c.root(value, symbol.Type)
	if p.found.failed() {
		return false
	}
	effect.Slot, effect.Type, effect.Min, effect.Max = symbol.Slot, symbol.Type, symbol.Min, symbol.Max
	if symbol.Type.Base == BaseNumber {
		value = c.fit(effect, symbol, value)
	}
	effect.Value = c.build(value)
	return effect.Value != nil
}

// fit brings the value to the unit of the variable and gives advice when it can never be inside its range.
func (c *checker) fit(effect *Effect, symbol Symbol, value *node) *node {
	base, factor := symbol.Unit.base()
	other, _ := value.unit.base()
	shift := effect.Op == Add && symbol.Unit == UnitDay && other == UnitDays // a date moved by a length of time
	switch {
	case symbol.Unit == value.unit && (effect.Op == Set || symbol.Unit != UnitDay):
	case symbol.Unit == UnitNone || value.unit == UnitNone:
	case base == other && symbol.Unit != UnitDay || shift:
		value = convert(value)
		if factor != 1 {
			value = &node{
				kind: nodeConvert, start: value.start, end: value.end, value: factor, negated: true, kids: []*node{value},
				typ: Number(), unit: symbol.Unit,
				bounds: bounds{value.bounds.low / factor, value.bounds.high / factor, value.bounds.known},
			}
		}
	default:
		c.found.report(value, IDUnit, "", "%s is in %s, %s in %s", effect.Name, symbol.Unit, c.text(value), value.unit)
		return value
	}
	b, v := rangeOf(symbol.Min, symbol.Max), value.bounds
	if effect.Op == Set && b.known && v.known && (v.high < b.low || v.low > b.high) {
		c.found.add(Problem{
			Offset: value.start, Length: value.end - value.start, ID: IDRange, Severity: Advice,
			Message: fmt.Sprintf("%s is %s; it cannot become %s", effect.Name, b, c.text(value)),
			Advice:  "it is kept inside its range",
		})
	}
	return value
}
