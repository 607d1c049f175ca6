package rng

import (
	// The package is deprecated in favour of math/rand/v2. We stay: its PCG source is a plain value that needs no allocation,
	// nobody will change it any more, and Uint64, the one method called here, is held by a frozen vector of draws.
	//lint:ignore SA1019 see above
	"golang.org/x/exp/rand"

	"headcount/sim/num"
)

// Root is a root seed. Every value is as good as any other, 0 included.
type Root uint64

// Source makes draws from two root seeds. It is a small value without mutable state: copy it freely; the same question gets
// the same answer from any copy, in any order.
type Source struct {
	cast Root      // decides who the people are
	luck Root      // decides all else
	keys [2]uint64 // both roots mixed once: luck, cast
}

// New returns the source of a run with these root seeds.
func New(cast, luck uint64) Source {
	return Source{cast: Root(cast), luck: Root(luck), keys: [2]uint64{mix(luck + weyl), mix(cast + weyl)}}
}

// Cast returns the root seed that decides who the people are.
func (s Source) Cast() Root { return s.cast }

// Luck returns the root seed that decides everything but who the people are.
func (s Source) Luck() Root { return s.luck }

// Uniform returns a number evenly spread over the open interval (0, 1): never 0 and never 1, so that every quantile of it is
// finite.
//
// Entity is the id of whom or what the draw is about (of any sort: the purpose keeps the sorts apart; -1 for none), and day
// the working day. An unknown purpose is a mistake of ours and panics.
func (s Source) Uniform(p Purpose, entity, day int, o Occasion) float64 {
	return toUnit(s.bits(p, entity, day, o))
}

// Chance reports whether something of this probability happens: never at 0 or below, always at 1 or above. Raising the
// probability of the same draw can turn false into true and never the other way round. NaN is a mistake of ours and panics.
func (s Source) Chance(probability float64, p Purpose, entity, day int, o Occasion) bool {
	if probability != probability {
		panic("rng: probability of " + p.String() + " is not a number")
	}
	return s.Uniform(p, entity, day, o) < probability
}

// Normal returns a draw from the standard normal distribution: mean 0, standard deviation 1.
func (s Source) Normal(p Purpose, entity, day int, o Occasion) float64 {
	return num.NormalQuantile(s.Uniform(p, entity, day, o))
}

// LogNormal returns a draw from the log-normal distribution with this median and this standard deviation of the logarithm.
func (s Source) LogNormal(median, sigma float64, p Purpose, entity, day int, o Occasion) float64 {
	return num.LogNormal(median, sigma, s.Uniform(p, entity, day, o))
}

// Pick returns a whole number from 0 to n-1, each equally likely. With n below 1 there is nothing to pick, which is a mistake
// of ours and panics.
func (s Source) Pick(n int, p Purpose, entity, day int, o Occasion) int {
	if n < 1 {
		panic("rng: nothing to pick from for " + p.String())
	}
	return int(float64(s.Uniform(p, entity, day, o) * float64(n)))
}

// Bits returns 64 bits of a key, for seeds of further lives.
func (s Source) Bits(p Purpose, entity, day int, o Occasion) uint64 { return s.bits(p, entity, day, o) }

// bits returns the 64 bits that belong to a key: the root and the purpose pass through the mixer, then entity, day and occasion, each
// spread over all bits by a multiplier of its own, pass through it together. Two keys share their bits only by a collision of 64-bit
// hashes.
func (s Source) bits(p Purpose, entity, day int, o Occasion) uint64 {
	if p >= purposeCount {
		panic("rng: draw for an unknown purpose")
	}
	key := s.keys[0]
	if purposes[p].cast {
		key = s.keys[1]
	}
	key = mix(key ^ (uint64(p)+1)*weyl)
	key = mix(key + uint64(entity)*spreadEntity + uint64(day)*spreadDay + uint64(o))
	var generator rand.PCGSource
	generator.Seed(key)
	return generator.Uint64()
}

// The multipliers of entity and day: odd, with bits set evenly and no small ratio between them (digits of the square roots of 3 and 5).
const (
	spreadEntity = 0xbb67ae8584caa73b
	spreadDay    = 0x3c6ef372fe94f82b
)

// toUnit maps 64 bits to the middle of one of 2^52 equal steps of (0, 1), all of which float64 holds exactly.
func toUnit(bits uint64) float64 {
	return float64((float64(bits>>12) + 0.5) * 0x1p-52)
}

// weyl is 2^64 divided by the golden ratio, made odd: multiples of it spread small numbers over all bits.
const weyl = 0x9e3779b97f4a7c15

// mix is the finaliser of splitmix64 (Steele, Lea & Flood 2014, variant 13 of Stafford): a one-to-one map in which every
// input bit reaches every output bit.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
