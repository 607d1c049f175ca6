package rng

import (
	"math"

	//lint:ignore SA1019 see draws.go
	"golang.org/x/exp/rand"
)

// Quarters are the 64 bits of a draw in four parts of 16, each a draw of its own: for what comes round four times a day and needs no fine
// steps.
type Quarters uint64

// Row is the draws of one key that its generator gives one after the other: for what is asked about an entity several times at once and always in the
// same order, which takes about half the time of as many keys. The first of them is the one that [Draws.Bits] gives.
type Row struct{ generator rand.PCGSource }

// Row returns the draws of an entity, of which none has been taken.
func (d Draws) Row(entity int) Row {
	var r Row
	r.generator.Seed(mix(d.of(entity)))
	return r
}

// Bits returns the 64 bits of the next draw.
func (r *Row) Bits() uint64 { return r.generator.Uint64() }

// Sixteen says of the quarters of up to sixteen draws whether something happens: quarter k of it speaks of their quarters k, one bit for each draw,
// the first in the lowest.
type Sixteen uint64

// Poll asks of the quarters of up to sixteen draws, one draw after the other, whether something of one probability happens, and answers as
// [Quarter.Chance] does. [NewPoll] makes one; a copy goes on by itself.
type Poll struct{ steps, even, odd uint64 }

// NewPoll returns a poll of this probability that no draw has been added to.
func NewPoll(probability float64) Poll { return Poll{steps: inSteps(probability) * eachLane} }

// Add asks the quarters of one more draw.
func (p *Poll) Add(draw uint64) { p.even, p.odd = lanes(p.steps, p.even, p.odd, draw) }

// Answers returns what has been said of all n draws that were added, at most sixteen.
func (p *Poll) Answers(n int) Sixteen { return sixteen(n, p.even, p.odd) }

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
