package rule

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// reference evaluates a checked tree directly, with Go's own control flow: what a program must agree with.
type reference struct {
	world   *testWorld
	members map[*node]float64
}

func (r reference) value(n *node) float64 {
	switch n.kind {
	case nodeNumber, nodeDate, nodeTruth:
		return n.value
	case nodeName:
		switch {
		case n.bind != nil:
			return r.members[n.bind]
		case n.sort() == KindConstant:
			return n.symbol.Value
		case n.sort() == KindCondition:
			return r.value(n.symbol.Condition.root)
		}
		return r.world.Number(n.symbol.Slot)
	case nodeNot:
		return bit(!r.holds(n.kids[0]))
	case nodeNegate:
		return -r.value(n.kids[0])
	case nodeAnd:
		return bit(r.holds(n.kids[0]) && r.holds(n.kids[1]))
	case nodeOr:
		return bit(r.holds(n.kids[0]) || r.holds(n.kids[1]))
	case nodeCompare:
		return bit(r.compare(n.text, r.value(n.kids[0]), r.value(n.kids[1])))
	case nodeArith:
		return r.arith(n.text, r.value(n.kids[0]), r.value(n.kids[1]))
	case nodeConvert:
		return n.value * r.value(n.kids[0])
	}
	return r.larger(n)
}

func (r reference) larger(n *node) float64 {
	switch n.kind {
	case nodeIn:
		found := false
		for _, kid := range n.kids[1:] {
			found = found || r.value(n.kids[0]) == r.value(kid)
		}
		return bit(found != n.negated)
	case nodeBetween:
		v := r.value(n.kids[0])
		return bit((v >= r.value(n.kids[1]) && v <= r.value(n.kids[2])) != n.negated)
	case nodeQuantifier:
		return r.quantifier(n)
	}
	var args [MaxArgs]float64
	for i, kid := range n.kids {
		args[i] = r.value(kid)
	}
	switch n.text {
	case "min":
		return math.Min(args[0], args[1])
	case "max":
		return math.Max(args[0], args[1])
	case "abs":
		return math.Abs(args[0])
	}
	return r.world.Call(n.fn.Slot, args)
}

func (r reference) holds(n *node) bool { return r.value(n) != 0 }

func bit(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (r reference) compare(relation string, a, b float64) bool {
	switch relation {
	case "=":
		return a == b
	case "!=":
		return a != b
	case "<":
		return a < b
	case "<=":
		return a <= b
	case ">":
		return a > b
	}
	return a >= b
}

func (r reference) arith(sign string, a, b float64) float64 {
	switch sign {
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	}
	if b == 0 {
		return 0
	}
	return a / b
}

func (r reference) quantifier(n *node) float64 {
	any, all, count, sum := 0.0, 1.0, 0.0, 0.0
	for i := range r.world.Count(n.domain) {
		r.members[n] = float64(i)
		if n.kids[1] != nil && !r.holds(n.kids[1]) {
			continue
		}
		v := 1.0
		if n.kids[0] != nil {
			v = r.value(n.kids[0])
		}
		any, all, count, sum = math.Max(any, bit(v != 0)), math.Min(all, bit(v != 0)), count+bit(v != 0), sum+v
	}
	return map[string]float64{"any": any, "all": all, "count": count, "sum": sum}[n.text]
}

// writer draws random well-typed sources.
type writer struct {
	t      *rapid.T
	people bool // person is bound
	within bool // project is bound
}

func (w *writer) pick(options ...string) string { return rapid.SampledFrom(options).Draw(w.t, "pick") }

func (w *writer) chance(outOf int) bool { return rapid.IntRange(1, outOf).Draw(w.t, "chance") == 1 }

func (w *writer) person() string {
	if w.people && !w.chance(3) {
		return "person"
	}
	return w.pick("ana", "ben", "cem", "focus", "owner("+w.project()+")")
}

func (w *writer) project() string {
	if w.within && !w.chance(3) {
		return "project"
	}
	return w.pick("alpha", "beta")
}

func (w *writer) number(depth int) string {
	if depth <= 0 || w.chance(4) {
		return w.pick("calls", "mood", "morale", "week", "load("+w.person()+")", "trust("+w.person()+")",
			"truth.trust("+w.person()+")", "pi", fmt.Sprint(rapid.IntRange(0, 9).Draw(w.t, "digit")), "0.1", "30 %")
	}
	a, b := w.number(depth-1), w.number(depth-1)
	switch w.pick("binary", "binary", "minus", "call", "loop") {
	case "minus":
		return "-(" + a + ")"
	case "call":
		return w.pick("min("+a+", "+b+")", "max("+a+", "+b+")", "abs("+a+")")
	case "loop":
		return w.loop(depth, w.pick("sum", "count"))
	}
	return "(" + a + " " + w.pick("+", "-", "*", "/") + " " + b + ")"
}

func (w *writer) loop(depth int, kind string) string {
	inner, domain := *w, ""
	switch {
	case !w.people:
		inner.people, domain = true, "person"
	case !w.within:
		inner.within, domain = true, "project"
	default:
		return map[string]string{"sum": "week", "count": "week", "any": "frozen", "all": "frozen"}[kind]
	}
	body := inner.truth(depth - 1)
	if kind == "sum" {
		body = inner.number(depth - 1)
	}
	filter := ""
	if w.chance(2) {
		filter = " where " + inner.truth(depth-1)
	}
	return kind + "(" + domain + ": " + body + filter + ")"
}

func (w *writer) truth(depth int) string {
	if depth <= 0 {
		return w.pick("frozen", "met", "true", "late", "temper = tense", "seen("+w.person()+", quiet)",
			"works_on("+w.person()+", "+w.project()+")", "temper in [calm, angry]", w.person()+" = "+w.person())
	}
	switch w.pick("chain", "chain", "not", "compare", "compare", "in", "between", "loop") {
	case "chain":
		return "(" + w.truth(depth-1) + w.pick(" and ", " or ") + w.truth(depth-1) + ")"
	case "not":
		return "not " + w.truth(depth-1)
	case "in":
		return "(" + w.number(depth-1) + w.pick(" in ", " not in ") + "[" + w.number(depth-1) + ", " + w.number(depth-1) + "])"
	case "between":
		return "(" + w.number(depth-1) + " between " + w.number(depth-1) + " and " + w.number(depth-1) + ")"
	case "loop":
		return w.loop(depth, w.pick("any", "all"))
	}
	return "(" + w.number(depth-1) + " " + w.pick("=", "!=", "<", "<=", ">", ">=") + " " + w.number(depth-1) + ")"
}

func randomWorld(t *rapid.T) *testWorld {
	w := newTestWorld()
	for i := range w.numbers {
		w.numbers[i] = float64(rapid.IntRange(-4, 4).Draw(t, "number")) / 2
	}
	w.numbers[slotFocus] = float64(rapid.IntRange(-1, 3).Draw(t, "focus"))
	for _, slot := range []int{slotFrozen, slotMet} {
		w.numbers[slot] = bit(rapid.Bool().Draw(t, "truth"))
	}
	for i := range w.load {
		w.load[i] = float64(rapid.IntRange(0, 4).Draw(t, "load"))
		w.seen[i] = bit(rapid.Bool().Draw(t, "seen"))
	}
	return w
}

// works_on with a person out of range answers -1 in the test world, which a program takes as true, like the reference.
func TestProgramsAgreeWithReference(t *testing.T) {
	env := newTestEnv()
	env.symbols["late"] = Symbol{
		Kind: KindCondition, Type: Truth(), Condition: mustCompile(t, "any(person: load(person) > 2) or met"),
	}
	rapid.Check(t, func(t *rapid.T) {
		source := (&writer{t: t}).truth(rapid.IntRange(0, 4).Draw(t, "depth"))
		p, problems := Condition(source, env)
		if p == nil {
			if len(problems) == 1 && problems[0].ID == IDLimit {
				t.Skip("too large")
			}
			t.Fatalf("%s: %s", source, describe(problems))
		}
		for range 5 {
			world := randomWorld(t)
			want := reference{world, map[*node]float64{}}.holds(p.root)
			if got := p.Truth(world); got != want {
				t.Fatalf("%s: got %v, want %v", source, got, want)
			}
			if clauses := p.Explain(world); clauses[0].Truth != want {
				t.Fatalf("%s is explained as %v", source, !want)
			}
		}
		advised(t, p, problems)
	})
}

// advised holds advice to its word: what is called always or never true is, in worlds inside the declared ranges.
func advised(t *rapid.T, p *Program, problems []Problem) {
	whole := len(problems) == 1 && problems[0].ID == IDRange && p.root.kind == nodeCompare &&
		problems[0].Offset == p.root.start && problems[0].Length == p.root.end-p.root.start
	if !whole {
		return
	}
	world := randomWorld(t)
	world.numbers[slotWeek] = float64(rapid.IntRange(1, 12).Draw(t, "week"))
	world.numbers[slotMood] = float64(rapid.IntRange(0, 10).Draw(t, "mood"))
	world.numbers[slotMorale] = float64(rapid.IntRange(-2, 2).Draw(t, "morale")) / 2
	always, never := decide(p.root.text, p.root.kids[0].bounds, p.root.kids[1].bounds)
	if got := p.Truth(world); got && never || !got && always {
		t.Fatalf("%s: %v in spite of %q", p.Source(), got, problems[0].Message)
	}
}
