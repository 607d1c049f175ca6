package rng

import "headcount/sim/num"

// Root is a root seed. Every value is as good as any other, 0 included.
type Root uint64

// Source makes draws from two root seeds. It is a small value without mutable state: copy it freely; the same question gets
// the same answer from any copy, in any order.
type Source struct {
	castKey uint64 // the root that decides who the people are, mixed once; mix is one-to-one, so that nothing else need be kept
	luckKey uint64 // the root that decides all else; two fields, because a processor keeps no list in its registers
}

// New returns the source of a run with these root seeds.
func New(cast, luck uint64) Source {
	return Source{castKey: mix(cast + weyl), luckKey: mix(luck + weyl)}
}

// Cast returns the root seed that decides who the people are.
func (s Source) Cast() Root { return Root(unmix(s.castKey) - weyl) }

// Luck returns the root seed that decides everything but who the people are.
func (s Source) Luck() Root { return Root(unmix(s.luckKey) - weyl) }

// Uniform returns a number evenly spread over the open interval (0, 1): never 0 and never 1, so that every quantile of it is
// finite.
//
// Entity is the id of whom or what the draw is about (of any sort: the purpose keeps the sorts apart; -1 for none), and day
// the working day. An unknown purpose is a mistake of ours and panics.
func (s Source) Uniform(p Purpose, entity, day int, o Occasion) float64 {
	return toUnit(bits(s.Draws(p, day, o).of(entity)))
}

// Chance reports whether something of this probability happens: never at 0 or below, always at 1 or above. Raising the
// probability of the same draw can turn false into true and never the other way round. NaN is a mistake of ours and panics.
func (s Source) Chance(probability float64, p Purpose, entity, day int, o Occasion) bool {
	return p.Happens(bits(s.Draws(p, day, o).of(entity)), probability)
}

// Normal returns a draw from the standard normal distribution: mean 0, standard deviation 1.
func (s Source) Normal(p Purpose, entity, day int, o Occasion) float64 {
	return num.NormalBits(bits(s.Draws(p, day, o).of(entity)))
}

// LogNormal returns a draw from the log-normal distribution with this median and this standard deviation of the logarithm.
func (s Source) LogNormal(median, sigma float64, p Purpose, entity, day int, o Occasion) float64 {
	return num.LogNormalDraw(median, sigma, toUnit(bits(s.Draws(p, day, o).of(entity))))
}

// Pick returns a whole number from 0 to n-1, each equally likely. With n below 1 there is nothing to pick, which is a mistake
// of ours and panics.
func (s Source) Pick(n int, p Purpose, entity, day int, o Occasion) int {
	if n < 1 {
		panic("rng: nothing to pick from for " + p.String())
	}
	return int(float64(toUnit(bits(s.Draws(p, day, o).of(entity))) * float64(n)))
}

// Bits returns 64 bits of a key, for seeds of further lives.
func (s Source) Bits(p Purpose, entity, day int, o Occasion) uint64 {
	return bits(s.Draws(p, day, o).of(entity))
}

// The multipliers of entity and day: odd, with bits set evenly and no small ratio between them (digits of the square roots of 3 and 5).
const (
	spreadEntity = 0xbb67ae8584caa73b
	spreadDay    = 0x3c6ef372fe94f82b
)

// weyl is 2^64 divided by the golden ratio, made odd: multiples of it spread small numbers over all bits.
const weyl = 0x9e3779b97f4a7c15

// mix is the finaliser of splitmix64 (Steele, Lea & Flood 2014, variant 13 of Stafford): a one-to-one map in which every
// input bit reaches every output bit.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// unmix takes mix back: each of its steps by the inverse of the multiplier, and by the shift until it has come through all bits.
func unmix(x uint64) uint64 {
	x = (x ^ x>>31 ^ x>>62) * 0x319642b2d24d8ec3
	x = (x ^ x>>27 ^ x>>54) * 0x96de1b173f119089
	return x ^ x>>30 ^ x>>60
}
