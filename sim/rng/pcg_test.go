package rng

import (
	"testing"

	// Deprecated in favour of math/rand/v2, whose PCG is another; nobody will change it any more.
	//lint:ignore SA1019 see above
	"golang.org/x/exp/rand"
)

// TestPCG: a seed gives what golang.org/x/exp/rand makes of it.
func TestPCG(t *testing.T) {
	seeds := []uint64{0, 1, 1<<63 - 1, 1 << 63, 1<<64 - 1}
	for k := range uint64(100_000) {
		seeds = append(seeds, mix(k))
	}
	for _, seed := range seeds {
		var generator rand.PCGSource
		generator.Seed(seed)
		if got, want := pcg(seed), generator.Uint64(); got != want {
			t.Fatalf("seed %#x gives %#x, want %#x", seed, got, want)
		}
	}
}
