package rng

import (
	"math"

	// The package is deprecated in favour of math/rand/v2. We stay: its PCG source is a plain value that needs no allocation,
	// nobody will change it any more, and Uint64, the one method called here, is held by a frozen vector of draws.
	//lint:ignore SA1019 see above
	"golang.org/x/exp/rand"

	"headcount/sim/num"
)

// Draws are the draws of one purpose, day and occasion, one for each entity: what a loop over people or matters takes from, so that
// what the keys of a loop have in common is mixed once. The same key gets the same draw here as from a [Source].
type Draws struct {
	key     uint64
	purpose Purpose
}

// Draws returns the draws for a purpose on a day and an occasion. An unknown purpose is a mistake of ours and panics.
//
// Root and purpose have each passed through the mixer; their sum with entity, day and occasion, each spread over all bits by a
// multiplier of its own, passes through it once more. Two keys share their bits only by a collision of 64-bit hashes.
func (s Source) Draws(p Purpose, day int, o Occasion) Draws {
	if p >= purposeCount {
		panic("rng: draw for an unknown purpose")
	}
	row, root := purposeKeys[p], s.luckKey
	if row.cast {
		root = s.castKey
	}
	return Draws{key: root + row.key + uint64(day)*spreadDay + uint64(o), purpose: p}
}

// of is the whole key of an entity's draw, not yet mixed.
func (d Draws) of(entity int) uint64 { return d.key + uint64(entity)*spreadEntity }

// bits returns the 64 bits that belong to a whole key.
func bits(key uint64) uint64 {
	var generator rand.PCGSource
	generator.Seed(mix(key))
	return generator.Uint64()
}

// Bits returns the 64 bits that belong to an entity.
func (d Draws) Bits(entity int) uint64 { return bits(d.of(entity)) }

// Uniform returns a number evenly spread over the open interval (0, 1), as [Source.Uniform] does.
func (d Draws) Uniform(entity int) float64 { return toUnit(bits(d.of(entity))) }

// Chance reports whether something of this probability happens to an entity, as [Source.Chance] does: whether its uniform lies below the
// probability. NaN is a mistake of ours and panics.
func (d Draws) Chance(probability float64, entity int) bool {
	if !(probability > 0 && probability < 1) {
		return certain(probability, d.purpose)
	}
	return bits(d.of(entity))>>12 < below(probability)
}

// certain answers for probabilities that need no draw.
func certain(probability float64, p Purpose) bool {
	if probability != probability {
		panic("rng: probability of " + p.String() + " is not a number")
	}
	return probability >= 1
}

// Normal returns a standard normal draw, as [Source.Normal] does.
func (d Draws) Normal(entity int) float64 { return num.NormalBits(bits(d.of(entity))) }

// Normals puts the standard normal draws of the entities from 0 on into a list.
func (d Draws) Normals(into []float64) {
	for entity := range into {
		into[entity] = num.NormalBits(bits(d.of(entity)))
	}
}

// LogNormal returns a log-normal draw, as [Source.LogNormal] does.
func (d Draws) LogNormal(median, sigma float64, entity int) float64 {
	return num.LogNormalDraw(median, sigma, toUnit(bits(d.of(entity))))
}

// below returns how many of the 2^52 numbers that toUnit can return lie below a probability between 0 and 1. Counting steps instead of
// comparing reals gives the same answer, and sooner: the count waits for no draw.
func below(probability float64) uint64 {
	return uint64(int64(math.Ceil(float64(probability*0x1p52) - 0.5)))
}

// toUnit maps 64 bits to the middle of one of 2^52 equal steps of (0, 1), all of which float64 holds exactly.
func toUnit(bits uint64) float64 {
	return float64((float64(bits>>12) + 0.5) * 0x1p-52)
}
