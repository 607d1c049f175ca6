package rule

import (
	"math"
	"testing"
)

func mustCompile(t testing.TB, source string) *Program {
	t.Helper()
	p, problems := Compile(source, Type{}, newTestEnv())
	if p == nil {
		t.Fatalf("%s: %+v", source, problems)
	}
	return p
}

func TestEval(t *testing.T) {
	for _, test := range []struct {
		source string
		want   float64
	}{
		{"1 + 2 * 3", 7},
		{"(1 + 2) * 3", 9},
		{"7 - 2 - 1", 4},
		{"12 / 3 / 2", 2},
		{"-2 * -3", 6},
		{"- -2", 2},
		{"1 / 0", 0},
		{"week / (week - week)", 0},
		{"week = 3", 1},
		{"week == 3", 1},
		{"week != 3", 0},
		{"week < 3", 0},
		{"week <= 3", 1},
		{"week > 2", 1},
		{"week >= 4", 0},
		{"2 < week", 1},
		{"not week = 3", 0},
		{"true and false or true", 1},
		{"true and (false or false)", 0},
		{"not false and false", 0},
		{"not (false and false)", 1},
		{"frozen", 1},
		{"not frozen", 0},
		{"frozen = true", 1},
		{"temper = tense", 1},
		{"tense = temper", 1},
		{"temper in [calm, angry]", 0},
		{"temper in (calm, tense)", 1},
		{"temper not in [calm, angry]", 1},
		{"week in [1, 3, 5]", 1},
		{"week between 1 and 3", 1},
		{"week between 4 and 9", 0},
		{"week not between 4 and 9 and frozen", 1},
		{"focus = ben", 1},
		{"focus != ana", 1},
		{"trust(ana)", .25},
		{"trust(focus)", .5},
		{"trust(owner(alpha))", .75},
		{"trust(ana) < 40 %", 1},
		{"trust(ana) * 100 < 25", 0},
		{"truth.trust(ana)", .75},
		{"truth.grudge", -.5},
		{"owner(beta) = ana", 1},
		{"seen(ana, quiet) and not answered(ana, release)", 1},
		{"fired(small-question)", 0},
		{"estimate = 2400 min", 1},
		{"estimate = 40 hours", 1},
		{"estimate = 40", 1},
		{"40h >= estimate", 1},
		{"estimate + 60 min", 2460},
		{"estimate / 30 min", 80},
		{"age = 10 days", 1},
		{"age in [5 days, 2 weeks]", 1},
		{"age in [2 weeks, 5 days]", 1},
		{"age between 8 days and 3 weeks", 1},
		{"w1 mon", 0},
		{"w2 mon", 5},
		{"w2 fri", 9},
		{"day >= w4 tue", 1},
		{"day + 2 days = w4 thu", 1},
		{"due - day <= 2 days", 1},
		{"day > due - 1 week", 1},
		{"any(person: trust(person) > 0.7)", 1},
		{"any(person: trust(person) > 0.8)", 0},
		{"all(person: trust(person) > 0.2)", 1},
		{"all(person: trust(person) > 0.3)", 0},
		{"count(person)", 3},
		{"count(person: load(person) >= 5)", 2},
		{"count(person where load(person) >= 5)", 2},
		{"sum(person: load(person))", 16},
		{"sum(person: load(person) where trust(person) >= 50 %)", 8},
		{"any(person: seen(person, quiet) where trust(person) > 0.3)", 0},
		{"all(person: load(person) < 6 where trust(person) > 0.3)", 1},
		{"any(stakeholder: true)", 0},
		{"all(stakeholder: false)", 1},
		{"sum(stakeholder: 3)", 0},
		{"count(project: all(person: works_on(person, project) or owner(project) = person))", 2},
		{"sum(project: count(person: works_on(person, project)) * 10) + 1", 41},
		{"1 + sum(person: load(person)) + sum(person: trust(person))", 18.5},
		{"min(week, 2)", 2},
		{"max(week, 2) + abs(morale)", 3.5},
		{"pi * 2", 6.5},
	} {
		w := newTestWorld()
		if got := mustCompile(t, test.source).Eval(w); got != test.want {
			t.Errorf("%s: got %v, want %v", test.source, got, test.want)
		}
	}
}

// Alpha is worked on by ana and ben and owned by cem; beta is worked on by ben and cem and owned by ana.
func TestEvalNested(t *testing.T) {
	w := newTestWorld()
	p := mustCompile(t, "count(project: all(person: works_on(person, project) or owner(project) = person))")
	if got := p.Eval(w); got != 2 {
		t.Errorf("got %v, want 2", got)
	}
	w.owner[1] = 1
	if got := p.Eval(w); got != 1 {
		t.Errorf("without ana: got %v, want 1", got)
	}
}

// A faulty world must not make a result infinite or undefined.
func TestEvalStaysFinite(t *testing.T) {
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64} {
		w := newTestWorld()
		w.numbers[slotCalls], w.numbers[slotFrozen], w.trust[0] = bad, bad, bad
		for _, source := range []string{
			"calls", "calls * calls", "calls + calls", "-calls - calls", "calls / 0.1", "1 / calls", "trust(ana)",
			"sum(person: calls)", "min(calls, calls)", "abs(calls)", "frozen", "calls - calls",
		} {
			if got := mustCompile(t, source).Eval(w); math.IsNaN(got) || math.IsInf(got, 0) {
				t.Errorf("%s with %v: got %v", source, bad, got)
			}
		}
	}
	w := newTestWorld()
	w.numbers[slotFrozen] = math.NaN()
	if mustCompile(t, "frozen").Truth(w) {
		t.Error("a truth that is no number counts as true")
	}
	w.numbers[slotFrozen] = 7
	if got := mustCompile(t, "frozen").Eval(w); got != 1 {
		t.Errorf("frozen at 7: got %v, want 1", got)
	}
}

func TestEvalStopsEarly(t *testing.T) {
	for source, calls := range map[string]int{
		"frozen or seen(ana, quiet)":                  0,
		"not frozen and seen(ana, quiet)":             0,
		"seen(ana, quiet) and answered(ana, release)": 2,
		"any(person: seen(person, quiet))":            1,
		"all(person: not seen(person, quiet))":        1,
	} {
		w := newTestWorld()
		mustCompile(t, source).Eval(w)
		if w.calls != calls {
			t.Errorf("%s: %d calls, want %d", source, w.calls, calls)
		}
	}
}

func TestEvalDoesNotAllocate(t *testing.T) {
	var w World = newTestWorld()
	table := Table{Rules: []Row{{When: mustCompile(t, "week > 5")}, {When: mustCompile(t, "frozen")}}}
	condition := mustCompile(t, threeClauses)
	sum := mustCompile(t, "sum(person: trust(person)) > 1")
	loop := mustCompile(t, "any(person: any(project: works_on(person, project) and trust(person) in [0.9, 0.8]))")
	got := testing.AllocsPerRun(100, func() {
		condition.Eval(w)
		loop.Truth(w)
		table.Choose(w)
		sum.Eval(w)
	})
	if got != 0 {
		t.Errorf("%v allocations, want 0", got)
	}
}

const threeClauses = "week >= 1 and seen(ana, quiet) and not answered(ana, release)"

func BenchmarkEval(b *testing.B) {
	p, _ := Condition(threeClauses, newTestEnv())
	var w World = newTestWorld()
	for b.Loop() {
		p.Truth(w)
	}
}

func BenchmarkEvalNumbers(b *testing.B) {
	p := mustCompile(b, "week >= 1 and ratio < 0.8 and estimate > 20")
	var w World = newTestWorld()
	for b.Loop() {
		p.Truth(w)
	}
}

func BenchmarkEvalQuantifier(b *testing.B) {
	p := mustCompile(b, "any(person: trust(person) > 0.9 and load(person) < 6)")
	var w World = newTestWorld()
	for b.Loop() {
		p.Truth(w)
	}
}

func BenchmarkCompile(b *testing.B) {
	env := newTestEnv()
	for b.Loop() {
		Condition(threeClauses, env)
	}
}
