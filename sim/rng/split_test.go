package rng

import (
	"math"
	"testing"
)

// TestQuartersAreUniform counts each quarter of the draws of neighbouring entities and days into 64 bins, and pairs of quarters of one
// draw, and of the draw before it in its row, into 8 by 8: chi-square with 63 degrees of freedom lies between 33 and 104 in all but one of a thousand
// cases.
func TestQuartersAreUniform(t *testing.T) {
	const n, each, rows = 100_000, 100, 6
	var single [rows][4][64]float64
	var pairs [rows][8][4][64]float64
	for day := range n / each {
		draws := New(7, 8).Draws(Day, day, Whole)
		for entity := range each {
			row, before := draws.Row(entity), Quarters(0)
			for r := range rows {
				q := Quarters(row.Bits())
				for a := range 4 {
					single[r][a][q.Of(a)>>10]++
					for b := range 4 {
						pairs[r][a][b][q.Of(a)>>13<<3|q.Of(b)>>13]++
						pairs[r][4+a][b][before.Of(a)>>13<<3|q.Of(b)>>13]++
					}
				}
				before = q
			}
		}
	}
	for r := range rows {
		for a := range 4 {
			if chi := chiSquare(single[r][a][:], n/64.); chi < 33 || chi > 104 {
				t.Errorf("draw %d, quarter %d: chi-square %.1f", r, a, chi)
			}
			for b := range 4 {
				if chi := chiSquare(pairs[r][a][b][:], n/64.); a != b && (chi < 33 || chi > 104) {
					t.Errorf("draw %d, quarters %d and %d: chi-square %.1f", r, a, b, chi)
				}
				if chi := chiSquare(pairs[r][4+a][b][:], n/64.); r > 0 && (chi < 33 || chi > 104) {
					t.Errorf("draw %d, quarter %d of the one before and %d: chi-square %.1f", r, a, b, chi)
				}
			}
		}
	}
}

// TestPartsOfADrawAreItsBits: quarters are cut out of the bits that belong to the key, the lowest first.
func TestPartsOfADrawAreItsBits(t *testing.T) {
	for i := range 9 {
		bits := New(1, 2).Bits(Queue, i, 5, Named("pile"))
		q := Quarters(bits)
		if got := uint64(q.Of(3))<<48 | uint64(q.Of(2))<<32 | uint64(q.Of(1))<<16 | uint64(q.Of(0)); got != bits {
			t.Errorf("entity %d: quarters together %x, bits %x", i, got, bits)
		}
		for k := range 4 {
			if got := q.From(First(k)); got != q.Of(k) {
				t.Errorf("entity %d, quarter %d: %x from its first bit, want %x", i, k, got, q.Of(k))
			}
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
		}
		if happened != c.steps {
			t.Errorf("probability %v happens to %d of 65536 steps, want %d", c.probability, happened, c.steps)
		}
	}
}

// TestPollIsChance: all quarters of a list at once and one by one say the same of every probability, at the edges too.
func TestPollIsChance(t *testing.T) {
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
			poll := NewPoll(p)
			for _, q := range list {
				poll.Add(uint64(q))
			}
			all := poll.Answers(len(list))
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
