package rng

import (
	"math"
	"testing"
)

// TestQuartersAreUniform counts each quarter of the draws of neighbouring entities and days into 64 bins, and pairs of quarters of one
// draw into 8 by 8: chi-square with 63 degrees of freedom lies between 33 and 104 in all but one of a thousand cases.
func TestQuartersAreUniform(t *testing.T) {
	const n = 100_000
	list := make([]Quarters, 100)
	var single [4][64]float64
	var pairs [4][4][64]float64
	for day := range n / len(list) {
		New(7, 8).Draws(Presence, day, Whole).Quarters(list)
		for _, q := range list {
			for a := range 4 {
				single[a][q.Of(a)>>10]++
				for b := range a {
					pairs[a][b][q.Of(a)>>13<<3|q.Of(b)>>13]++
				}
			}
		}
	}
	for a := range 4 {
		if chi := chiSquare(single[a][:], n/64.); chi < 33 || chi > 104 {
			t.Errorf("quarter %d: chi-square %.1f", a, chi)
		}
		for b := range a {
			if chi := chiSquare(pairs[a][b][:], n/64.); chi < 33 || chi > 104 {
				t.Errorf("quarters %d and %d: chi-square %.1f", a, b, chi)
			}
		}
	}
}

// TestPartsOfADrawAreItsBits: quarters and halves are cut out of the bits that belong to the key, and lists hold what single keys give.
func TestPartsOfADrawAreItsBits(t *testing.T) {
	source, list := New(1, 2), make([]Quarters, 9)
	draws := source.Draws(Queue, 5, Named("pile"))
	draws.Quarters(list)
	for i := range list {
		bits := source.Bits(Queue, i, 5, Named("pile"))
		first, second := Halves(bits)
		if uint64(list[i]) != bits || uint64(first)<<32|uint64(second) != bits {
			t.Errorf("entity %d: quarters %x, halves %x and %x, bits %x", i, list[i], first, second, bits)
		}
		if got := uint64(list[i].Of(3))<<48 | uint64(list[i].Of(2))<<32 | uint64(list[i].Of(1))<<16 | uint64(list[i].Of(0)); got != bits {
			t.Errorf("entity %d: quarters together %x, bits %x", i, got, bits)
		}
	}
}

// TestChanceOfAPart: a chance of 0 and below never happens, one of 1 and above always, and one between happens to as many of the steps as
// it says, rounded up.
func TestChanceOfAPart(t *testing.T) {
	for _, c := range []struct {
		probability float64
		steps       int
	}{{-1, 0}, {0, 0}, {math.NaN(), 0}, {1e-9, 1}, {.25, 1 << 14}, {.6, 39322}, {1 - 1e-9, 1 << 16}, {1, 1 << 16}, {2, 1 << 16}} {
		happened := 0
		for q := range 1 << 16 {
			if Quarter(q).Chance(c.probability) {
				happened++
			}
			if half := Half(q) << 16; half.Chance(c.probability) != Quarter(q).Chance(c.probability) {
				t.Fatalf("probability %v: step %d of a quarter and the same of a half differ", c.probability, q)
			}
		}
		if happened != c.steps {
			t.Errorf("probability %v happens to %d of 65536 steps, want %d", c.probability, happened, c.steps)
		}
	}
}

// TestPartsHaveTheirMoments: mean and variance of what 2^16 steps make of a normal and a log-normal variable. Those of the latter are
// e^(1/2) = 1.649 and (e-1)e = 4.671; steps leave a thousandth of the tail out.
func TestPartsHaveTheirMoments(t *testing.T) {
	var z, zz, y float64
	for q := range 1 << 16 {
		v := Half(q<<16 | 1<<15).Normal()
		z += v / (1 << 16)
		zz += v * v / (1 << 16)
		y += Quarter(q).LogNormal(1, 1) / (1 << 16)
	}
	if math.Abs(z) > 1e-4 || math.Abs(zz-1) > 1e-3 || math.Abs(y-1.6487) > 1e-3 {
		t.Errorf("mean %v and variance %v of a normal, mean %v of a log-normal", z, zz, y)
	}
}

// TestDrawsBelow: the draws of a purpose, from any entity on, are those that are compared.
func TestDrawsBelow(t *testing.T) {
	draws := New(3, 4).Draws(Presence, 5, Whole)
	for first := range 20 {
		for n := range 17 {
			all := draws.Below(first, n, .3)
			for k := range 4 {
				want := uint16(0)
				for i := range n {
					if Quarters(draws.Bits(first + i)).Of(k).Chance(.3) {
						want |= 1 << i
					}
				}
				if got := all.Of(k); got != want {
					t.Fatalf("%d draws from %d on, quarter %d: got %b, want %b", n, first, k, got, want)
				}
			}
		}
	}
}

// TestBelowIsChance: all quarters of a list at once and one by one say the same of every probability, at the edges too.
func TestBelowIsChance(t *testing.T) {
	draws := []Quarters{0, 1<<64 - 1, 0x0000_ffff_0000_ffff, 0xffff_0000_ffff_0000, 0x0001_8000_7fff_fffe}
	for entity := range 200 {
		draws = append(draws, Quarters(New(3, 4).Bits(Presence, entity, 5, Whole)))
	}
	odds := []float64{
		math.NaN(), math.Inf(-1), -1, 0, 5e-324, 1e-9, 1. / 65536, 1.5 / 65536, 2. / 65536, .1, .25, .5, .6, .8, 65535. / 65536, 1 - 1e-12, 1, 2, math.Inf(1),
	}
	for _, p := range odds {
		for from := range draws {
			list := draws[from:min(from+from%17, len(draws))] // none to sixteen
			var even, odd uint64
			for _, q := range list {
				even, odd = lanes(inSteps(p)*eachLane, even, odd, uint64(q))
			}
			all := sixteen(len(list), even, odd)
			for i, q := range list {
				for k := range 4 {
					if got, want := all.Of(k)>>i&1 == 1, q.Of(k).Chance(p); got != want {
						t.Fatalf("probability %v, draw %d of %d, %x, quarter %d: %v at once, %v by itself", p, i, len(list), uint64(q), k, got, want)
					}
				}
			}
			for k := range 4 {
				if beyond := all.Of(k) >> len(list); beyond != 0 {
					t.Fatalf("probability %v: %b of draws beyond the last of %d", p, beyond, len(list))
				}
			}
		}
	}
}
