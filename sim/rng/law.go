package rng

import "headcount/sim/num"

// LogNormals is [Quarter.LogNormal] of one median and one standard deviation of the logarithm as a table: for what is drawn many times a
// day and always of the same law. [LogNormals.Of] makes it; the zero value is the law that is 0 everywhere.
//
// A quarter has 2^16 values, and between its tails the law is smooth: cubic pieces of 256 values each, which meet in value and slope, made
// of the exact quantiles at their ends. Up to a sigma of 1.5 they lie within 4e-7 of [num.LogNormal] as a share of it, and a larger quarter
// never gives less. The outermost 4,096 values of either side, one draw in eight, are reckoned one by one, and so are all where sigma is
// larger or no number. 7 KiB.
type LogNormals struct {
	median, sigma float64
	wide          bool // no table
	piece         [lawPieces]cubic
}

const (
	lawShift  = 8      // a piece has 2^8 values
	lawAll    = 1 << 8 // pieces that all values would make
	lawTail   = 16     // pieces of either tail that are left out
	lawPieces = lawAll - 2*lawTail
	lawWidest = 1.5                   // the largest sigma that is made into a table
	lawValue  = 1.0 / (1 << lawShift) // width of a value as a share of a piece
)

// cubic is a polynomial of the number of a value in its piece.
type cubic struct{ c0, c1, c2, c3 float64 }

// Of returns the table, made anew where it is of another law.
func (t *LogNormals) Of(median, sigma float64) *LogNormals {
	if t.median != median || t.sigma != sigma {
		t.make(median, sigma)
	}
	return t
}

func (t *LogNormals) make(median, sigma float64) {
	t.median, t.sigma, t.wide = median, sigma, !(sigma >= 0 && sigma <= lawWidest) // NaN too
	if t.wide {
		return
	}
	at := func(k int) (y, slope float64) { // the slope for one piece
		z := num.NormalQuantile(num.Mul(float64(k+lawTail), 1.0/lawAll))
		y = num.Mul(median, num.Exp(num.Mul(sigma, z)))
		const sqrtTwoPi = 2.506628274631000502415765284811045253006986740609938316629923576
		return y, num.Mul(num.Mul(y, sigma), num.Mul(sqrtTwoPi/lawAll, num.Exp(num.Mul(.5, num.Square(z)))))
	}
	y0, s0 := at(0)
	for k := range t.piece {
		y1, s1 := at(k + 1)
		rise := y1 - y0
		t.piece[k] = shifted(cubic{y0, s0, num.Mul(3, rise) - num.Mul(2, s0) - s1, s0 + s1 - num.Mul(2, rise)})
		y0, s0 = y1, s1
	}
}

// shifted turns a polynomial over a whole piece into one of the number of a value in it, which stands for the middle of the value.
func shifted(p cubic) cubic {
	const h, step = lawValue / 2, lawValue
	c0 := p.c0 + num.Mul(h, p.c1+num.Mul(h, p.c2+num.Mul(h, p.c3)))
	c1 := p.c1 + num.Mul(2*h, p.c2) + num.Mul(3*h*h, p.c3)
	c2 := p.c2 + num.Mul(3*h, p.c3)
	return cubic{c0, num.Mul(step, c1), num.Mul(step*step, c2), num.Mul(step*step*step, p.c3)}
}

// LogNormal returns the value of the law at a quarter.
func (t *LogNormals) LogNormal(q Quarter) float64 {
	k := uint(q)>>lawShift - lawTail
	if k >= uint(len(t.piece)) || t.wide {
		return q.LogNormal(t.median, t.sigma)
	}
	p, x := &t.piece[k], float64(int(q)&(1<<lawShift-1))
	return float64((float64((float64(p.c3*x)+p.c2)*x)+p.c1)*x) + p.c0
}
