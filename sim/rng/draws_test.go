package rng

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestChanceIsItsUniformBelow: a chance counts steps, and gives the answer of comparing the uniform with the probability, also right at
// the steps.
func TestChanceIsItsUniformBelow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source, entity, day := New(1, rapid.Uint64().Draw(t, "luck")), rapid.Int().Draw(t, "entity"), rapid.Int().Draw(t, "day")
		u := source.Uniform(Outcome, entity, day, Whole)
		for _, p := range [...]float64{
			u, math.Nextafter(u, 0), math.Nextafter(u, 1), u + 0x1p-53, u - 0x1p-53, u / 2, rapid.Float64Range(0, 1).Draw(t, "probability"), 0x1p-60,
		} {
			if got, want := source.Chance(p, Outcome, entity, day, Whole), u < p; got != want {
				t.Fatalf("uniform %v, probability %v: got %t, want %t", u, p, got, want)
			}
		}
	})
}

// TestHappens: of the steps of a draw none lies below half of a step and less, one below a step and a half, and next to 1 all but the last.
func TestHappens(t *testing.T) {
	for p, want := range map[float64]uint64{
		0: 0, 0x1p-54: 0, 0x1p-53: 0, 0x1p-52: 1, 1.5 * 0x1p-52: 1, 1.6 * 0x1p-52: 2, .5: 1 << 51, 1 - 0x1p-53: 1<<52 - 1, 1: 1 << 52,
	} {
		if want > 0 && !Outcome.Happens((want-1)<<12, p) {
			t.Errorf("%v: step %d does not lie below", p, want-1)
		}
		if want < 1<<52 && Outcome.Happens(want<<12, p) {
			t.Errorf("%v: step %d lies below", p, want)
		}
	}
}

// TestDrawsOfALoop: what a loop draws is what each of its keys draws alone.
func TestDrawsOfALoop(t *testing.T) {
	source, o := New(3, 4), Named("loop")
	for p := range purposeCount {
		draws := source.Draws(p, 7, o)
		for entity := -1; entity < 5; entity++ {
			if got, want := draws.Bits(entity), source.Bits(p, entity, 7, o); got != want {
				t.Errorf("%s, entity %d: bits %x, want %x", p, entity, got, want)
			}
			if got, want := draws.Uniform(entity), source.Uniform(p, entity, 7, o); got != want {
				t.Errorf("%s, entity %d: uniform %v, want %v", p, entity, got, want)
			}
		}
	}
}

// TestRowGoesOn: the first draw of a row is the one of its key, and those after it are neither its own again nor those of another key.
func TestRowGoesOn(t *testing.T) {
	draws, seen := New(3, 4).Draws(Day, 7, Whole), map[uint64]bool{}
	for entity := range 100 {
		row := draws.Row(entity)
		if got, want := row.Bits(), draws.Bits(entity); got != want {
			t.Errorf("entity %d: first %x, want %x", entity, got, want)
		}
		for range 9 {
			bits := row.Bits()
			if seen[bits] || seen[draws.Bits(entity)] {
				t.Errorf("entity %d: %x for the second time", entity, bits)
			}
			seen[bits] = true
		}
	}
}
