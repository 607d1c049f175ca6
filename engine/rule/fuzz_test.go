package rule

import (
	"math"
	"testing"
	"unicode/utf8"
)

func seeds() []string {
	return []string{
		threeClauses, "any(person: trust(person) > 0.7 where load(person) in [1, 2])", "week between 1 and 3 and not frozen",
		"day + 2 weeks > w2 fri - 3 days", "a-b - -(c) * @late / 0 % 2", "count(project) = sum(person: 40 min)", "((((",
		"\"x\" && 'y", "≤ · −", "set mood = 3\nadd calls 1; add due 1 week", "not not a = (b and c)", "truth.trust(ana) = 1",
		"min(max(week, -1e3), abs(calls))", "1 in (2, 3) or focus not in [ana]", "\xff\x00", "w99999999 mon", "x between y or z",
	}
}

// Any bytes give problems inside the source or a program that prints stably and evaluates to a number.
func FuzzParse(f *testing.F) {
	for _, source := range seeds() {
		f.Add(source)
	}
	env := newTestEnv()
	env.symbols["late"] = Symbol{Kind: KindCondition, Type: Truth(), Condition: mustCompile(f, "week > 2 or met")}
	f.Fuzz(func(t *testing.T, source string) {
		printed, problems := Format(source)
		within(t, source, problems)
		if len(problems) == 0 {
			again, problems := Format(printed)
			if len(printed) <= MaxSource && (again != printed || len(problems) > 0) {
				t.Fatalf("%q is printed as %q, that as %q %v", source, printed, again, problems)
			}
		}
		p, problems := Compile(source, Type{}, env)
		within(t, source, problems)
		if p == nil {
			return
		}
		got := p.Eval(newTestWorld())
		isNumber(t, source, got)
		p.Explain(newTestWorld())
		again, problems := Compile(p.String(), Type{}, env)
		if len(p.String()) > MaxSource {
			return
		}
		if again == nil {
			t.Fatalf("%q compiles, but not %q: %v", source, p.String(), problems)
		}
		if second := again.Eval(newTestWorld()); second != got {
			t.Fatalf("%q gives %v, but %q gives %v", source, got, p.String(), second)
		}
	})
}

func within(t *testing.T, source string, problems []Problem) {
	t.Helper()
	if len(problems) > maxProblems {
		t.Fatalf("%q: %d problems", source, len(problems))
	}
	for _, p := range problems {
		if p.Offset < 0 || p.Length < 0 || p.Offset+p.Length > len(source) || p.Message == "" || p.ID == "" {
			t.Fatalf("%q: %+v", source, p)
		}
		if utf8.ValidString(source) && !utf8.ValidString(p.Message) {
			t.Fatalf("%q: message %q", source, p.Message)
		}
	}
}

func isNumber(t *testing.T, source string, v float64) {
	t.Helper()
	if math.IsNaN(v) || math.IsInf(v, 0) {
		t.Fatalf("%q gives %v", source, v)
	}
}
