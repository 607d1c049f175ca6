package rule

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestRangeByHand: where a value lies, with ends that nothing is known of, by parts of every kind.
func TestRangeByHand(t *testing.T) {
	up, down := math.Inf(1), math.Inf(-1)
	for text, want := range map[string]Span{
		"5": {5, 5}, "week": {1, 12}, "-week": {-12, -1}, "estimate": {down, up},
		"week + morale": {0, 13}, "week - 2 * morale": {-1, 14}, "3 - week / 4": {0, 2.75},
		"0 * calls": {0, 0}, "calls * 2": {down, up}, "1 / week": {1. / 12, 1}, "1 / morale": {down, up}, "4 / 0": {0, 0},
		"max(1, calls)": {1, up}, "min(-1, calls)": {down, -1}, "min(2, max(3, calls))": {2, 2}, "abs(morale)": {0, 1}, "abs(week - 20)": {8, 19}, "abs(calls)": {0, up},
		"count(person: load(person) > 3)": {0, up}, "0 - sum(person: trust(person))": {down, 0}, "sum(person: load(person))": {down, up},
		"sum(person: 0 - trust(person))": {down, 0},
	} {
		p, found := Compile(text, Number(), newTestEnv())
		if p == nil {
			t.Fatalf("%s: %+v", text, found)
		}
		if got := p.Range(nil); math.Abs(got.Low-want.Low) > 1e-12 || math.Abs(got.High-want.High) > 1e-12 {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string]Span{
		"met": {0, 1}, "not met": {0, 1}, "week > 12": {0, 0}, "week >= 1": {1, 1}, "met and week > 12": {0, 0}, "met or week < 13": {1, 1}, "week > 3": {0, 1},
		"any(person: trust(person) > 2)": {0, 1}, "week in [2, 3]": {0, 1}, "temper = calm": {0, 1},
	} {
		p, found := Condition(text, newTestEnv())
		if p == nil {
			t.Fatalf("%s: %+v", text, found)
		}
		if got := p.Range(nil); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	p, _ := Compile("calls + 2 * mood", Number(), newTestEnv())
	got := p.Range(func(r Read) Span {
		if r.Slot == slotCalls {
			return Span{7, 7}
		}
		return Span{-50, 3} // the range of mood is 0 to 10
	})
	if got != (Span{7, 13}) {
		t.Errorf("with what is known: %v", got)
	}
}

// TestRangeHoldsEveryValue: whatever the world, no value lies outside the range.
func TestRangeHoldsEveryValue(t *testing.T) {
	env := newTestEnv()
	rapid.Check(t, func(t *rapid.T) {
		var number func(depth int) string
		number = func(depth int) string {
			if depth == 0 {
				return rapid.SampledFrom([]string{"week", "morale", "calls", "mood", "0", "2", "0.5", "trust(ana)", "load(ben)", "sum(person: trust(person))", "count(person: trust(person) > 40 %)"}).Draw(t, "leaf")
			}
			a, b := number(depth-1), number(rapid.IntRange(0, depth-1).Draw(t, "depth"))
			return rapid.SampledFrom([]string{
				"(" + a + " + " + b + ")", "(" + a + " - " + b + ")", "(" + a + " * " + b + ")", "(" + a + " / " + b + ")",
				"max(" + a + ", " + b + ")", "min(" + a + ", " + b + ")", "abs(" + a + ")", "(-" + a + ")",
			}).Draw(t, "part")
		}
		text := number(rapid.IntRange(0, 4).Draw(t, "depth"))
		p, found := Compile(text, Number(), env)
		if p == nil {
			t.Fatal(text, found)
		}
		w := newTestWorld()
		w.numbers[slotWeek] = float64(rapid.IntRange(1, 12).Draw(t, "week"))
		w.numbers[slotMorale] = rapid.Float64Range(-1, 1).Draw(t, "morale")
		w.numbers[slotCalls] = rapid.Float64Range(-99, 99).Draw(t, "calls")
		w.numbers[slotMood] = rapid.Float64Range(0, 10).Draw(t, "mood")
		got, span := p.Eval(w), p.Range(nil)
		if got < span.Low || got > span.High {
			t.Fatalf("%s is %v and was to lie in %v", text, got, span)
		}
	})
}
