package rng

import arith "math/bits"

// The multiplier and the increment of PCG XSL RR 128/64 (O'Neill 2014), in halves.
const (
	pcgHigh = 0x2360ed051fc65da4
	pcgLow  = 0x4385df649fccf645
	addHigh = 0x5851f42d4c957f2d
	addLow  = 0x14057b7ef767814f
)

// pcg is the first number of PCG XSL RR 128/64 from the state that holds the seed in both halves, as golang.org/x/exp/rand
// seeds its PCGSource. Where both halves are equal, the two products that go into the upper one are one.
func pcg(seed uint64) uint64 {
	high, low := arith.Mul64(seed, pcgLow)
	low, carry := arith.Add64(low, addLow, 0)
	high, _ = arith.Add64(high+seed*(pcgHigh+pcgLow), addHigh, carry)
	return arith.RotateLeft64(high^low, -int(high>>58))
}
