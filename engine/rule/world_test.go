package rule

import "slices"

// The test world: a manager with three people and two projects.
const (
	slotWeek = iota
	slotDay
	slotMorale // -1 to 1
	slotEstimate
	slotFrozen
	slotTemper
	slotFocus // a person
	slotMood  // the author's own
	slotCalls // the author's own
	slotMet   // the author's own, truth
	slotDue   // the author's own, a date
	slotEffort
	slotAge // weeks
	slotRatio
	slotCount
)

const (
	callTrust = iota
	callTrueTrust
	callSeen
	callAnswered
	callWorkOn
	callLoad
	callOwner
	callFired
	callQuits
)

func testSymbols() map[string]Symbol {
	person, temper := ID(Person), Enum("temper")
	variable := func(slot int, t Type) Symbol { return Symbol{Kind: KindVariable, Type: t, Slot: slot} }
	constant := func(v float64, t Type) Symbol { return Symbol{Kind: KindConstant, Type: t, Value: v} }
	week := variable(slotWeek, Number())
	week.Min, week.Max = 1, 12
	morale := variable(slotMorale, Number())
	morale.Min, morale.Max = -1, 1
	share := variable(slotRatio, Number())
	share.Min, share.Max, share.Unit = 0, 1, UnitShare
	estimate := variable(slotEstimate, Number())
	estimate.Unit = UnitHours
	day, due := variable(slotDay, Number()), variable(slotDue, Number())
	day.Unit, due.Unit = UnitDay, UnitDay
	age := variable(slotAge, Number())
	age.Unit = UnitWeeks
	mood, calls, met := variable(slotMood, Number()), variable(slotCalls, Number()), variable(slotMet, Truth())
	mood.Min, mood.Max = 0, 10
	effort := variable(slotEffort, Number())
	effort.Unit = UnitHours
	hidden := variable(slotMorale, Number())
	hidden.Hidden = true
	return map[string]Symbol{
		"week": week, "day": day, "morale": morale, "ratio": share, "estimate": estimate, "age": age,
		"frozen": variable(slotFrozen, Truth()), "temper": variable(slotTemper, temper),
		"focus": variable(slotFocus, person), "grudge": hidden,
		"mood": mood, "calls": calls, "met": met, "due": due, "effort": effort,
		"ana": constant(0, person), "ben": constant(1, person), "cem": constant(2, person),
		"calm": constant(0, temper), "tense": constant(1, temper), "angry": constant(2, temper),
		"quiet": constant(0, Enum("sign")), "late-nights": constant(1, Enum("sign")),
		"release": constant(0, ID(Matter)), "small-question": constant(0, ID(Event)),
		"alpha": constant(0, ID(Project)), "beta": constant(1, ID(Project)), "pi": constant(3.25, Number()),
		"tue": {Kind: KindConstant, Type: Number(), Unit: UnitWeekday, Value: 2},
	}
}

func testFunctions() map[string]Func {
	person := ID(Person)
	list := []Func{
		{Name: "trust", Params: []Type{person}, Result: Number(), Slot: callTrust, Unit: UnitShare, Max: 1},
		{Name: "truth.trust", Params: []Type{person}, Result: Number(), Slot: callTrueTrust, Unit: UnitShare, Max: 1, Hidden: true},
		{Name: "seen", Params: []Type{person, Enum("sign")}, Result: Truth(), Slot: callSeen},
		{Name: "answered", Params: []Type{person, ID(Matter)}, Result: Truth(), Slot: callAnswered},
		{Name: "works_on", Params: []Type{person, ID(Project)}, Result: Truth(), Slot: callWorkOn},
		{Name: "load", Params: []Type{person}, Result: Number(), Slot: callLoad},
		{Name: "owner", Params: []Type{ID(Project)}, Result: person, Slot: callOwner},
		{Name: "fired", Params: []Type{ID(Event)}, Result: Truth(), Slot: callFired},
		{Name: "quits", Params: []Type{person}, Result: Truth(), Slot: callQuits, Hidden: true},
	}
	functions := make(map[string]Func, len(list))
	for _, fn := range list {
		functions[fn.Name] = fn
	}
	return functions
}

type testEnv struct {
	symbols   map[string]Symbol
	functions map[string]Func
}

func newTestEnv() *testEnv { return &testEnv{testSymbols(), testFunctions()} }

func (e *testEnv) Lookup(name string) (Symbol, bool) { s, ok := e.symbols[name]; return s, ok }

func (e *testEnv) Function(name string) (Func, bool) { f, ok := e.functions[name]; return f, ok }

func (e *testEnv) Names() []string {
	var names []string
	for name := range e.symbols {
		names = append(names, name)
	}
	for name := range e.functions {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// testWorld has ana, ben and cem; their figures are in the order of their ids.
type testWorld struct {
	numbers  [slotCount]float64
	trust    [3]float64
	load     [3]float64
	workOn   [3][2]float64
	owner    [2]float64
	seen     [3]float64
	answered float64
	calls    int
}

func newTestWorld() *testWorld {
	w := &testWorld{
		trust: [3]float64{.25, .5, .75}, load: [3]float64{8, 5, 3},
		workOn: [3][2]float64{{1, 0}, {1, 1}, {0, 1}}, owner: [2]float64{2, 0}, seen: [3]float64{1, 0, 0},
	}
	w.numbers = [slotCount]float64{
		slotWeek: 3, slotDay: 16, slotMorale: -.5, slotEstimate: 40, slotFrozen: 1, slotTemper: 1, slotFocus: 1,
		slotMood: 4, slotCalls: 2, slotDue: 18, slotAge: 2, slotRatio: .5,
	}
	return w
}

func (w *testWorld) Number(slot int) float64 { return w.numbers[slot] }

func (w *testWorld) Count(d Domain) int {
	switch d {
	case Person:
		return 3
	case Project:
		return 2
	}
	return 0
}

func (w *testWorld) Call(slot int, args [MaxArgs]float64) float64 {
	w.calls++
	p := int(args[0])
	if p < 0 || p > 2 || slot == callOwner && p > 1 {
		return -1
	}
	switch slot {
	case callTrust:
		return w.trust[p]
	case callTrueTrust:
		return 1 - w.trust[p]
	case callSeen:
		return w.seen[p]
	case callAnswered:
		return w.answered
	case callWorkOn:
		return w.workOn[p][int(args[1])]
	case callLoad:
		return w.load[p]
	case callOwner:
		return w.owner[p]
	}
	return 0
}
