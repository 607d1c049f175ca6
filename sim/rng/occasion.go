package rng

// Occasion names what, on one day and for one entity, a draw is about: the id of a request, an event, a project. The zero
// value is the day itself.
//
// It is a hash of a name, not a counter, so a new occasion never shifts another one's draw.
type Occasion uint64

// Whole is the occasion of draws that happen once a day for an entity.
const Whole Occasion = 0

// The parameters of the 64-bit FNV-1a hash.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// Named returns the occasion of a name, by 64-bit FNV-1a. Keep the result where a draw is frequent: it costs a step per byte.
func Named(name string) Occasion {
	hash := uint64(fnvOffset)
	for i := 0; i < len(name); i++ {
		hash ^= uint64(name[i])
		hash *= fnvPrime
	}
	return Occasion(hash)
}

// With returns the occasion of part k of this one: the kth attempt, the project with id k. Order matters, so
// o.With(1).With(2) and o.With(2).With(1) are two occasions.
func (o Occasion) With(k int) Occasion {
	return Occasion(mix(uint64(o) + weyl*(uint64(k)+1)))
}
