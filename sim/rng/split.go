package rng

import (
	"math"

	//lint:ignore SA1019 see draws.go
	"golang.org/x/exp/rand"

	"headcount/sim/num"
)

// Half is 32 of the 64 bits of a draw: a draw of its own in steps of 2^-32. Halves are for two things that are asked about one entity at
// one time.
type Half uint32

// Halves returns the two halves of the bits of a draw.
func Halves(bits uint64) (first, second Half) { return Half(bits >> 32), Half(bits) }

// Uniform returns a number evenly spread over the open interval (0, 1).
func (h Half) Uniform() float64 { return float64((float64(h) + 0.5) * 0x1p-32) }

// Chance reports whether something of this probability happens, to the next higher step: never at 0 or below and for NaN, always at 1 or
// above.
func (h Half) Chance(probability float64) bool { return float64(h) < float64(probability*0x1p32) }

// Normal returns a standard normal draw; the farthest of its 2^32 values lie 6.3 from the middle.
func (h Half) Normal() float64 { return num.NormalBits(uint64(h)<<32 | 1<<31) }

// Quarters are the 64 bits of a draw in four parts of 16, each a draw of its own: for what comes round four times a day and needs no fine
// steps.
type Quarters uint64

// Quarters puts the draws of the entities from 0 on into a list, to be used in quarters. A processor works on several at once here, and
// on one after the other in between all else that a loop over people does.
func (d Draws) Quarters(into []Quarters) {
	key := d.key
	for entity := range into {
		var generator rand.PCGSource
		generator.Seed(mix(key))
		into[entity] = Quarters(generator.Uint64())
		key += spreadEntity
	}
}

// Sixteen says of the quarters of up to sixteen draws whether something happens: quarter k of it speaks of their quarters k, one bit for each draw,
// the first in the lowest.
type Sixteen uint64

// Below answers [Quarter.Chance] for all quarters of the draws of n entities from first on, up to sixteen, at once and of one probability.
func (d Draws) Below(first, n int, probability float64) Sixteen {
	steps, key := inSteps(probability)*eachLane, d.of(first)
	var even, odd uint64
	for range n {
		var generator rand.PCGSource
		generator.Seed(mix(key))
		even, odd = lanes(steps, even, odd, generator.Uint64())
		key += spreadEntity
	}
	return sixteen(n, even, odd)
}

const (
	eachLane = 0x0000_0001_0000_0001
	lowLanes = 0x0000_ffff_0000_ffff
	carried  = 0x0001_0000_0001_0000
)

// lanes compares the even and the odd quarters of one more draw with as many steps. With what a quarter of fewer lacks to its most, they carry into
// the bit above it; there the draw comes in, and those before it move down.
func lanes(steps, even, odd, draw uint64) (nextEven, nextOdd uint64) {
	lacks := ^draw
	return even>>1 | (steps+lacks&lowLanes)&carried, odd>>1 | (steps+lacks>>16&lowLanes)&carried
}

// sixteen is what the lanes say after n draws.
func sixteen(n int, even, odd uint64) Sixteen {
	first := uint(17 - n)
	return Sixteen(even>>first | odd>>first<<16)
}

// inSteps returns how many of the 2^16 values of a quarter lie below a probability: none at 0 or below and for NaN, all at 1 or above.
func inSteps(probability float64) uint64 {
	switch {
	case probability >= 1:
		return 1 << 16
	case probability > 0:
		return uint64(int64(math.Ceil(float64(probability * 0x1p16))))
	}
	return 0
}

// Of returns what is said of quarter k, 0 to 3.
func (s Sixteen) Of(k int) uint16 { return uint16(s >> (uint(k&3) * 16)) }

// Of returns quarter k, 0 to 3.
func (q Quarters) Of(k int) Quarter { return Quarter(q >> (uint(k&3) * 16)) }

// First returns the first bit of quarter k, 0 to 3.
func First(k int) uint { return uint(k&3) * 16 }

// From returns the quarter that begins at a bit, as [Quarters.Of] does: for loops that take the same quarter of many draws.
func (q Quarters) From(bit uint) Quarter { return Quarter(q >> (bit & 63)) }

// Quarter is a draw in steps of 2^-16.
type Quarter uint16

// Uniform returns a number evenly spread over the open interval (0, 1).
func (q Quarter) Uniform() float64 { return float64((float64(q) + 0.5) * 0x1p-16) }

// Chance reports whether something of this probability happens, to the next higher step: never at 0 or below and for NaN, always at 1 or
// above.
func (q Quarter) Chance(probability float64) bool { return float64(q) < float64(probability*0x1p16) }

// LogNormal returns a log-normal draw with this median and this standard deviation of the logarithm; the farthest of its 2^16 values lie
// 4.3 of them from the median.
func (q Quarter) LogNormal(median, sigma float64) float64 {
	return num.LogNormalDraw(median, sigma, q.Uniform())
}
