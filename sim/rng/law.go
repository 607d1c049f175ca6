package rng

import (
	"math"

	"headcount/sim/num"
)

// LogNormals is [Quarter.LogNormal] of one median and one standard deviation of the logarithm as a table: for what is drawn many times a
// day and always of the same law. [LogNormals.Of] makes it; the zero value is the law that is 0 everywhere.
//
// A quarter has 2^16 values, half of them on either side of the median. Cubic pieces that meet in value and slope, made of the exact quantiles at
// their ends, sixteen to each halving of the way to the end of a side, so that the way through is the same for every value: a draw falls
// into a tail at random, which no processor can foresee. Up to a sigma of 1 they lie within 4e-7 of [num.LogNormal] as a share of it, up to 1.5 within
// 7e-7, and a larger quarter never gives less. Where sigma is larger or no number all are reckoned one by one. 16 KiB.
type LogNormals struct {
	median, sigma float64
	wide          bool // no table
	piece         [2 * lawPieces]cubic
}

const (
	lawEach   = 4               // 2^4 pieces to each halving
	lawShift  = 52 - lawEach    // what of a float64 lies within a piece
	lawFirst  = 1023 << lawEach // the piece that begins at 1
	lawPieces = 16 << lawEach   // of either side, from 1 to 2^16
	lawUnit   = 1.0 / (1 << 17) // of the numbers below, as a share of all
	lawWidest = 1.5             // the largest sigma that is made into a table
)

// cubic is a polynomial of the distance from where its piece begins.
type cubic struct{ c0, c1, c2, c3 float64 }

// Of returns the table, made anew where it is of another law.
func (t *LogNormals) Of(median, sigma float64) *LogNormals {
	if t.median != median || t.sigma != sigma {
		t.make(median, sigma)
	}
	return t
}

// make fills the pieces of both sides. A value is counted in odd numbers from the end of its side, 1 to 2^16-1, of which each stands for the
// middle of the value; the pieces begin at 1. On the upper side all of them are taken below 0, so that the sign of a value says its side: the odd
// powers change their sign there, and every sum and product stays the same to the bit.
func (t *LogNormals) make(median, sigma float64) {
	t.median, t.sigma, t.wide = median, sigma, !(sigma >= 0 && sigma <= lawWidest) // NaN too
	if t.wide {
		return
	}
	for side, sign := range [...]float64{1, -1} {
		at := func(k int) (x, y, slope float64) {
			x = math.Float64frombits(uint64(k+lawFirst) << lawShift)
			z := num.NormalQuantile(num.Mul(x, lawUnit))
			y = num.Mul(median, num.Exp(num.Mul(num.Mul(sigma, sign), z)))
			const sqrtTwoPi = 2.506628274631000502415765284811045253006986740609938316629923576
			return x, y, num.Mul(num.Mul(num.Mul(y, sigma), sign), num.Mul(sqrtTwoPi*lawUnit, num.Exp(num.Mul(.5, num.Square(z)))))
		}
		x0, y0, s0 := at(0)
		for k := range lawPieces {
			x1, y1, s1 := at(k + 1)
			h := x1 - x0
			mean := (y1 - y0) / h
			t.piece[side*lawPieces+(k+lawFirst)&(lawPieces-1)] = cubic{
				y0, num.Mul(sign, s0), (num.Mul(3, mean) - num.Mul(2, s0) - s1) / h, num.Mul(sign, (s0+s1-num.Mul(2, mean))/num.Square(h)),
			}
			x0, y0, s0 = x1, y1, s1
		}
	}
}

// LogNormal returns the value of the law at a quarter.
func (t *LogNormals) LogNormal(q Quarter) float64 {
	if t.wide {
		return q.LogNormal(t.median, t.sigma)
	}
	return t.Read(q)
}

// Tabled reports whether the law has a table to [LogNormals.Read], as every one has up to a sigma of 1.5.
func (t *LogNormals) Tabled() bool { return !t.wide }

// Read is [LogNormals.LogNormal] of a law that has a table: small enough to stand in a loop without a call.
func (t *LogNormals) Read(q Quarter) float64 {
	x := float64(2*int64(int16(q)) + 1) // below 0 on the upper side
	bits := math.Float64bits(x)
	p := &t.piece[bits>>lawShift&(lawPieces-1)|uint64(q>>15)*lawPieces]
	d := x - math.Float64frombits(bits&^(1<<lawShift-1))
	return float64((float64((float64(p.c3*d)+p.c2)*d)+p.c1)*d) + p.c0
}
