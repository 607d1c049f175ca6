package rule

import (
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
)

func TestFormat(t *testing.T) {
	for source, want := range map[string]string{
		"week>=1  and((frozen))":          "week >= 1 and frozen",
		"week==1":                         "week = 1",
		"(a and b) or c":                  "a and b or c",
		"a and (b or c)":                  "a and (b or c)",
		"a and (b and c)":                 "a and (b and c)",
		"not(a=b)":                        "not a = b",
		"(not a)=b":                       "(not a) = b",
		"a-(b - c)-d*(e+f)":               "a - (b - c) - d * (e + f)",
		"a - -(b)":                        "a - -b",
		"-(a+b)":                          "-(a + b)",
		"40min<3  days or x<40%":          "40 min < 3 days or x < 40 %",
		"x not in(a,b)or y in[ c ]":       "x not in (a, b) or y in [c]",
		"x between 1+1 and 3 and z":       "x between 1 + 1 and 3 and z",
		"sum(person:a(person)where b)>2":  "sum(person: a(person) where b) > 2",
		"count( project )=w02   fri":      "count(project) = w02 fri",
		"count(person where x)>0":         "count(person where x) > 0",
		"@late and f( ) and truth.g(a,b)": "@late and f() and truth.g(a, b)",
		"small-question - x":              "small-question - x",
	} {
		got, problems := Format(source)
		if got != want {
			t.Errorf("%s: got %q, want %q %v", source, got, want, problems)
		}
	}
	if got, problems := Format("a and"); got != "" || len(problems) != 1 {
		t.Errorf("got %q, %v", got, problems)
	}
	if _, problems := Format(strings.Repeat(" ", 5000)); len(problems) != 1 {
		t.Errorf("got %v", problems)
	}
}

func TestProgramString(t *testing.T) {
	p := mustCompile(t, "(estimate)>=30min")
	if p.String() != "estimate >= 30 min" || p.Source() != "(estimate)>=30min" || p.Type() != Truth() {
		t.Errorf("got %q, %q, %v", p.String(), p.Source(), p.Type())
	}
	if v, ok := mustCompile(t, "-(3 hours)").Constant(); v != -3 || !ok {
		t.Errorf("got %v, %v", v, ok)
	}
	if got := mustCompile(t, "estimate * 40 %").Unit(); got != UnitHours {
		t.Errorf("got %v", got)
	}
	if size := unsafe.Sizeof(op{}); size != 16 {
		t.Errorf("an operation takes %d bytes, want 16", size)
	}
}

func TestReads(t *testing.T) {
	env := newTestEnv()
	env.symbols["late"] = Symbol{
		Kind: KindCondition, Type: Truth(), Condition: mustCompile(t, "week > 2 and truth.quits(focus)"),
	}
	p, problems := Condition("@late and any(person: seen(person, quiet)) and min(truth.grudge, 0) < 0", env)
	if p == nil {
		t.Fatal(problems)
	}
	person := ID(Person)
	want := []Read{
		{Name: "week", Kind: ReadVariable, Slot: slotWeek, Via: "late", Offset: 0, Length: 5},
		{
			Name: "quits", Kind: ReadCall, Slot: callQuits, Hidden: true, Via: "late", Offset: 0, Length: 5,
			Args: []Arg{{Type: person}},
		},
		{Name: "focus", Kind: ReadVariable, Slot: slotFocus, Via: "late", Offset: 0, Length: 5},
		{Name: "person", Kind: ReadMembers, Domain: Person, Offset: 10, Length: 32},
		{
			Name: "seen", Kind: ReadCall, Slot: callSeen, Offset: 22, Length: 19,
			Args: []Arg{{Type: person}, {Type: Enum("sign"), Value: 0, Known: true}},
		},
		{Name: "grudge", Kind: ReadVariable, Slot: slotMorale, Hidden: true, Offset: 51, Length: 12},
	}
	if diff := cmp.Diff(want, p.Reads()); diff != "" {
		t.Error(diff)
	}
}

func TestExplain(t *testing.T) {
	env := newTestEnv()
	env.symbols["late"] = Symbol{
		Kind: KindCondition, Type: Truth(), Condition: mustCompile(t, "week > 2 or calls > week"),
	}
	source := "late and not (frozen and trust(focus) < 40 %) and count(person: load(person) > 4) = 2"
	p, problems := Condition(source, env)
	if p == nil {
		t.Fatal(problems)
	}
	var lines []string
	for _, c := range p.Explain(newTestWorld()) {
		if c.Via == "" && source[c.Offset:c.Offset+c.Length] != c.Text {
			t.Errorf("%q is not at %d", c.Text, c.Offset)
		}
		line := fmt.Sprintf("%s%v %s %s", strings.Repeat("  ", c.Depth), c.Truth, c.Connective, c.Text)
		for _, v := range c.Values {
			line += fmt.Sprintf("; %s is %v %v", v.Text, v.Number, v.Members)
		}
		lines = append(lines, line)
	}
	want := []string{
		"true and " + source,
		"  true named late",
		"    true or week > 2 or calls > week",
		"      true  week > 2; week is 3 []",
		"      false  calls > week; calls is 2 []; week is 3 []",
		"  true not not (frozen and trust(focus) < 40 %)",
		"    false and frozen and trust(focus) < 40 %",
		"      true  frozen; frozen is 1 []",
		"      false  trust(focus) < 40 %; trust(focus) is 0.5 []; focus is 1 []",
		"  true  count(person: load(person) > 4) = 2; count(person: load(person) > 4) is 2 [0 1]",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}

func TestCompileNamed(t *testing.T) {
	programs, problems := CompileNamed([]Named{
		{"late", "busy and week > 2"},
		{"busy", "any(person: load(person) > 7)"},
		{"a", "b or frozen"},
		{"b", "not a"},
		{"wrong", "wek > 2"},
		{"uses-wrong", "frozen and wrong"},
		{"typo", "@lat"},
	}, newTestEnv())
	for i, want := range []string{
		"", "",
		"rule-named: the condition b has mistakes of its own (correct b first)",
		"rule-cycle: this goes in a circle: a needs b needs a",
		"rule-name: nothing is called wek (did you mean week?)",
		"rule-named: the condition wrong has mistakes of its own (correct wrong first)",
		"rule-name: nothing is called lat (did you mean late?)",
	} {
		if got := describe(problems[i]); got != want || (programs[i] == nil) != (want != "") {
			t.Errorf("%d: got %q, want %q", i, got, want)
		}
	}
	if !programs[0].Truth(newTestWorld()) {
		t.Error("ana is busy and it is week 3")
	}
}

// Doubling at every step would be 2^20 operations; a chain of thousands must not exhaust the stack.
func TestCompileNamedHostile(t *testing.T) {
	list := []Named{{"c0", "frozen"}}
	for i := 1; i <= 20; i++ {
		list = append(list, Named{fmt.Sprintf("c%d", i), fmt.Sprintf("c%d and c%d", i-1, i-1)})
	}
	programs, _ := CompileNamed(list, newTestEnv())
	if programs[3] == nil || programs[20] != nil {
		t.Errorf("got %v and %v", programs[3], programs[20])
	}
	list = list[:0]
	for i := range 5000 {
		list = append(list, Named{fmt.Sprintf("c%d", i), fmt.Sprintf("c%d", i+1)})
	}
	list = append(list, Named{"c5000", "frozen"})
	if programs, _ = CompileNamed(list, newTestEnv()); programs[0] != nil || programs[5000] == nil {
		t.Error("a chain of 5000 was accepted, or its end refused")
	}
}

// TestCompileNamedDepth: conditions may rest on each other MaxDepth deep, in whatever order they are written; one more is refused, and what rests on that has
// a mistake below it.
func TestCompileNamedDepth(t *testing.T) {
	list := []Named{{"c0", "frozen"}}
	for i := 1; i <= MaxDepth+2; i++ {
		list = append(list, Named{fmt.Sprintf("c%d", i), fmt.Sprintf("c%d", i-1)})
	}
	programs, problems := CompileNamed(list, newTestEnv())
	for i, want := range map[int]string{
		MaxDepth:     "",
		MaxDepth + 1: "rule-limit: named conditions rest on each other more than 24 deep",
		MaxDepth + 2: "rule-named: the condition c25 has mistakes of its own (correct c25 first)",
	} {
		if got := describe(problems[i]); got != want || (programs[i] == nil) != (want != "") {
			t.Errorf("c%d: got %q, want %q", i, got, want)
		}
	}
}

// typedEnv has a person and a matter called nova, and a person called request, which is the word for one of a kind too.
type typedEnv struct{ *testEnv }

func (e typedEnv) LookupAs(name string, want Type) (Symbol, bool) {
	if (name == "nova" || name == "request") && want == ID(Person) {
		return Symbol{Kind: KindConstant, Type: want, Value: 2}, true
	}
	if name == "nova" && want == ID(Matter) {
		return Symbol{Kind: KindConstant, Type: want, Value: 0}, true
	}
	return Symbol{}, false
}

func TestTypedEnv(t *testing.T) {
	w := newTestWorld()
	w.answered = 1
	for source, want := range map[string]bool{
		"answered(nova, nova)":       true,
		"nova = owner(alpha)":        true,
		"owner(alpha) = nova":        true,
		"focus in [nova, ana]":       false,
		"nova in [ben, focus]":       false,
		"trust(nova) > 70 %":         true,
		"nova = focus":               false,
		"any(person: person = nova)": true,
		"owner(alpha) = request":     true,
		"request = owner(alpha)":     true,
		"request in [ben, nova]":     true,
		"trust(request) > 70 %":      true,
		"any(person: person = request and trust(request) > 70 %)": true,
		"all(request: trust(request) > 70 %)":                     true,
		"any(request: request = request)":                         false,
	} {
		p, problems := Condition(source, typedEnv{newTestEnv()})
		if p == nil {
			t.Errorf("%s: %s", source, describe(problems))
		} else if got := p.Truth(w); got != want {
			t.Errorf("%s: got %v", source, got)
		}
	}
}

func TestTable(t *testing.T) {
	table := Table{Rules: []Row{{mustCompile(t, "week > 5"), 7}, {mustCompile(t, "frozen"), 8}, {nil, 9}}}
	w := newTestWorld()
	if got := table.Choose(w); got != 1 {
		t.Errorf("got %d, want 1", got)
	}
	w.numbers[slotFrozen] = 0
	if got := table.Choose(w); got != 2 {
		t.Errorf("got %d, want 2", got)
	}
	table.Rules = table.Rules[:2]
	if got := table.Choose(w); got != -1 {
		t.Errorf("got %d, want -1", got)
	}
}

func TestEnvContract(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a symbol without a type was accepted")
		}
	}()
	env := newTestEnv()
	env.symbols["broken"] = Symbol{Kind: KindVariable}
	Condition("broken", env)
}
