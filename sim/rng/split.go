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

// Pair returns the two halves of a draw.
func (s Source) Pair(p Purpose, entity, day int, o Occasion) (first, second Half) {
	both := bits(s.Draws(p, day, o).of(entity))
	return Half(both >> 32), Half(both)
}

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
	for entity := range into {
		var generator rand.PCGSource
		generator.Seed(mix(d.key + uint64(entity)*spreadEntity))
		into[entity] = Quarters(generator.Uint64())
	}
}

// Steps is a probability in the steps of a quarter: how many of its 2^16 values lie below it, 0 to 65,536.
type Steps uint32

// InSteps returns a probability in steps: none at 0 or below and for NaN, all at 1 or above.
func InSteps(probability float64) Steps {
	switch {
	case probability >= 1:
		return 1 << 16
	case probability > 0:
		return Steps(math.Ceil(float64(probability * 0x1p16)))
	}
	return 0
}

// Parts says of four things whether each happens: thing k in bit k.
type Parts uint8

// Below answers [Quarter.Chance] for all four quarters of a draw at once, of one probability.
func (q Quarters) Below(s Steps) Parts {
	const lanes, low = 0x0000_0001_0000_0001, 0x0000_ffff_0000_ffff
	most := uint64(s)*lanes + low // in each lane s-1 and a bit above the quarter, which taking away a quarter of at least s takes with it
	even, odd := most-uint64(q)&low, most-uint64(q)>>16&low
	pairs := even>>16&lanes | odd>>16&lanes<<1
	return Parts(pairs | pairs>>30)
}

// Of returns quarter k, 0 to 3.
func (q Quarters) Of(k int) Quarter { return Quarter(q >> (uint(k&3) * 16)) }

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
