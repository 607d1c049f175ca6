package rule

import "strings"

// Named is a condition with a name, not yet compiled.
type Named struct {
	Name   string
	Source string
}

// CompileNamed compiles conditions that may use each other by name, in any order. Besides each other they see env. The
// programs and problems are in the order of the list; a program is nil when one of its problems is an Error, and so are
// those of the conditions that rest on it. Of two with the same name the first counts.
func CompileNamed(list []Named, env Env) ([]*Program, [][]Problem) {
	e := &namedEnv{Env: env, list: list, index: make(map[string]int, len(list))}
	for i, n := range list {
		if _, twice := e.index[n.Name]; !twice {
			e.index[n.Name] = i
		}
		e.names = append(e.names, n.Name)
	}
	e.names = append(e.names, env.Names()...)
	e.programs, e.problems = make([]*Program, len(list)), make([][]Problem, len(list))
	e.state = make([]compileState, len(list))
	for i := range list {
		e.compile(i)
	}
	return e.programs, e.problems
}

type compileState uint8

const (
	notCompiled compileState = iota
	compiling
	compiled
)

// namedEnv adds the conditions of a list to an Env, and compiles each when it is first asked for.
type namedEnv struct {
	Env
	list     []Named
	index    map[string]int
	names    []string
	programs []*Program
	problems [][]Problem
	state    []compileState
	chain    []string // being compiled, outermost first
}

func (e *namedEnv) compile(i int) {
	if e.state[i] != notCompiled {
		return
	}
	e.state[i] = compiling
	e.chain = append(e.chain, e.list[i].Name)
	program, problems := Condition(e.list[i].Source, e)
	e.chain = e.chain[:len(e.chain)-1]
	e.programs[i], e.problems[i], e.state[i] = program, problems, compiled
}

// Names implements Env.
func (e *namedEnv) Names() []string { return e.names }

// Lookup implements Env.
func (e *namedEnv) Lookup(name string) (Symbol, bool) {
	i, ok := e.index[name]
	if !ok {
		return e.Env.Lookup(name)
	}
	if e.state[i] == compiling {
		return Symbol{Kind: KindCondition, Type: Truth(), cycle: e.cycle(name)}, true
	}
	if len(e.chain) <= MaxDepth { // deeper ones are refused anyway, and recursion stays bounded
		e.compile(i)
	}
	return Symbol{Kind: KindCondition, Type: Truth(), Condition: e.programs[i]}, true
}

// LookupAs implements TypedEnv.
func (e *namedEnv) LookupAs(name string, want Type) (Symbol, bool) {
	if typed, ok := e.Env.(TypedEnv); ok {
		return typed.LookupAs(name, want)
	}
	return Symbol{}, false
}

// cycle words the way from a condition back to itself.
func (e *namedEnv) cycle(name string) string {
	from := 0
	for i, other := range e.chain {
		if other == name {
			from = i
		}
	}
	return strings.Join(append(e.chain[from:len(e.chain):len(e.chain)], name), " needs ")
}
