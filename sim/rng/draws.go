package rng

import (
	// The package is deprecated in favour of math/rand/v2. We stay: its PCG source is a plain value that needs no allocation,
	// nobody will change it any more, and Uint64, the one method called here, is held by a frozen vector of draws.
	//lint:ignore SA1019 see above
	"golang.org/x/exp/rand"
)

// Draws are the draws of one purpose, day and occasion, one for each entity: what a loop over people or matters takes from, so that
// what the keys of a loop have in common is mixed once. The same key gets the same draw here as from a [Source].
type Draws struct{ key uint64 }

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
	return Draws{key: root + row.key + uint64(day)*spreadDay + uint64(o)}
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

// Happens reports whether something of this probability happens by the bits of a draw for this purpose, as [Source.Chance] does: whether the
// uniform that toUnit makes of them lies below it. Neither is made here: the draw stays a whole number of steps of 2^-52, and half a step is
// taken off the probability, which a float64 holds exactly wherever there is a step to be below it.
func (p Purpose) Happens(bits uint64, probability float64) bool {
	if probability != probability {
		panic(notNumber(p))
	}
	return float64(int64(bits>>12)) < float64(probability*0x1p52)-0.5
}

// notNumber is the panic for a probability of a purpose that is no number.
type notNumber Purpose

func (n notNumber) Error() string {
	return "rng: probability of " + Purpose(n).String() + " is not a number"
}

// toUnit maps 64 bits to the middle of one of 2^52 equal steps of (0, 1), all of which float64 holds exactly.
func toUnit(bits uint64) float64 {
	return float64((float64(bits>>12) + 0.5) * 0x1p-52)
}
