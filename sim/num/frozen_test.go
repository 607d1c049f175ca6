package num

import (
	_ "embed"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

// frozenVector is embedded, not read, so that the test also runs where there is no file system: under js/wasm, under emulation.
//
//go:embed testdata/frozen.txt
var frozenVector string

var update = flag.Bool("update", false, "rewrite testdata/frozen.txt; the rules version must then go up")

// frozenFunctions lists each function over one argument from (0, 1), stretched over the range where it is used. The stretching
// itself must not be fused either.
var frozenFunctions = []struct {
	name string
	call func(u float64) float64
}{
	{"exp", func(u float64) float64 { return Exp(MulAdd(1490, u, -745)) }},
	{"exp-near", func(u float64) float64 { return Exp(MulAdd(2, u, -1)) }},
	{"log", func(u float64) float64 { return Log(math.Ldexp(u, int(2000*u)-1000)) }},
	{"log-near", func(u float64) float64 { return Log(u + .5) }},
	{"logistic", func(u float64) float64 { return Logistic(MulAdd(80, u, -40)) }},
	{"logit", Logit},
	{"pow", func(u float64) float64 { return Pow(10*u, MulAdd(3, u, -1)) }},
	{"quantile", NormalQuantile},
	{"quantile-tail", func(u float64) float64 { return NormalQuantile(math.Ldexp(u, -40)) }},
	{"draw", NormalDraw},
	{"draw-tail", func(u float64) float64 { return NormalDraw(float64(int64(u*0x1p20)) * 0x1p-50) }},
	{"draw-bits", func(u float64) float64 { return NormalBits(bitsOf(u)) }},
	{"draw-bits-tail", func(u float64) float64 { return NormalBits(bitsOf(float64(u * 0x1p-12))) }},
	{"cdf", func(u float64) float64 { return NormalCDF(MulAdd(20, u, -10)) }},
	{"log-normal", func(u float64) float64 { return LogNormal(40, .7, u) }},
	{"approach", func(u float64) float64 { return Approach(u, 1-Square(u), .3) }},
	{"lerp", func(u float64) float64 { return Lerp(u, Mul(3, u), u) }},
	{"dot3", func(u float64) float64 { return Dot3([3]float64{u, .3, 1 - u}, [3]float64{.7, u, u / 3}) }},
	{"mul-add", func(u float64) float64 { return MulAdd(u, u, -u) }},
}

// TestFrozen compares, bit by bit, what every function returns with what it has always returned: eight values in full and a
// digest of 20,000 more. A difference breaks every saved game. engine/archtest runs this test on other architectures.
func TestFrozen(t *testing.T) {
	var lines strings.Builder
	for _, f := range frozenFunctions {
		seed := uint64(0x5eed)
		fmt.Fprintf(&lines, "%s", f.name)
		for range 8 {
			fmt.Fprintf(&lines, " %016x", math.Float64bits(f.call(nextUnit(&seed))))
		}
		digest := uint64(0)
		for range 20_000 {
			digest = (digest ^ math.Float64bits(f.call(nextUnit(&seed)))) * 0x100000001b3
			digest ^= digest >> 29
		}
		fmt.Fprintf(&lines, " digest %016x\n", digest)
	}
	if *update {
		if err := os.WriteFile("testdata/frozen.txt", []byte(lines.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, want := strings.Split(lines.String(), "\n"), strings.Split(frozenVector, "\n")
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("line %d differs from testdata/frozen.txt:\n got %v\nwant %v", i+1, got[min(i, len(got)):], want[min(i, len(want)):])
		}
	}
}

// nextUnit returns a number in (0, 1) from a counter, by exact operations only.
func nextUnit(counter *uint64) float64 {
	*counter += 0x9e3779b97f4a7c15
	x := *counter
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return (float64((x^x>>31)>>12) + .5) * 0x1p-52
}
