package rng

import (
	_ "embed"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

//go:embed testdata/frozen.txt
var frozenVector string

var update = flag.Bool("update", false, "rewrite testdata/frozen.txt; the rules version must then go up")

// TestFrozen compares draws with what they have always been, bit by bit: one line per purpose, so that a purpose moved in the
// list shows, and one for occasions. engine/archtest runs this test on other architectures.
func TestFrozen(t *testing.T) {
	var lines strings.Builder
	source := New(2024, 7)
	for p := range purposeCount {
		fmt.Fprintf(&lines, "%d %s cast=%t", int(p), p, p.UsesCast())
		for entity := -1; entity < 3; entity++ {
			fmt.Fprintf(&lines, " %016x", math.Float64bits(source.Uniform(p, entity, 11*entity+12, Named("request").With(entity))))
		}
		fmt.Fprintf(&lines, " %016x", math.Float64bits(source.Normal(p, 5, 20, Whole)))
		fmt.Fprintf(&lines, " %016x", math.Float64bits(source.LogNormal(40, .6, p, 5, 20, Whole)))
		fmt.Fprintf(&lines, " %d %t\n", source.Pick(1000, p, 5, 20, Whole), source.Chance(.5, p, 5, 20, Whole))
	}
	fmt.Fprintf(&lines, "occasions %016x %016x %016x\n", uint64(Named("")), uint64(Named("two strides")), uint64(Whole.With(-3)))
	row, poll, law := source.Draws(Day, 20, Whole).Row(5), NewPoll(.3), new(LogNormals).Of(LogNormalLaw{Median: 6, Sigma: 1, High: 90}, 60)
	fmt.Fprintf(&lines, "row %016x %016x %016x", row.Bits(), row.Bits(), row.Bits())
	for range 16 {
		poll.Add(row.Bits())
	}
	fmt.Fprintf(&lines, " poll %016x", uint64(poll.Answers(16)))
	sum := uint64(0)
	for v := 0; v < 1<<16; v += 64 {
		sum = mix(sum ^ math.Float64bits(law.Value(Quarter(v))))
		sum = mix(sum ^ math.Float64bits(Quarter(v).Normal()))
	}
	fmt.Fprintf(&lines, " laws %016x\n", sum)
	if *update {
		if err := os.WriteFile("testdata/frozen.txt", []byte(lines.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, want := lines.String(), frozenVector; got != want {
		gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
		for i := range min(len(gotLines), len(wantLines)) {
			if gotLines[i] != wantLines[i] {
				t.Fatalf("line %d of testdata/frozen.txt:\n got %s\nwant %s", i+1, gotLines[i], wantLines[i])
			}
		}
		t.Fatalf("got %d lines, testdata/frozen.txt has %d: after appending a purpose, run with -update", len(gotLines), len(wantLines))
	}
}

// TestKnownHashes holds Named to the published FNV-1a: "a" and "foobar" are in its test suite.
func TestKnownHashes(t *testing.T) {
	for name, want := range map[string]Occasion{"": 0xcbf29ce484222325, "a": 0xaf63dc4c8601ec8c, "foobar": 0x85944171f73967e8} {
		if got := Named(name); got != want {
			t.Errorf("Named(%q) = %#x, want %#x", name, uint64(got), uint64(want))
		}
	}
}

// TestMixByHand holds mix to splitmix64, whose first output from seed 0 is published.
func TestMixByHand(t *testing.T) {
	if got := mix(weyl); got != 0xe220a8397b1dcdaf {
		t.Errorf("mix(weyl) = %#x, want the first output of splitmix64 from 0", got)
	}
}

func TestUnitIsOpen(t *testing.T) {
	if got := toUnit(0); got != 0x1p-53 {
		t.Errorf("lowest: got %v, want 2^-53", got)
	}
	if got := toUnit(math.MaxUint64); got != 1-0x1p-53 {
		t.Errorf("highest: got %v, want 1 - 2^-53", got)
	}
	if got := toUnit(1 << 63); got <= .5 || got > .5+0x1p-52 {
		t.Errorf("middle: got %v, want just above one half", got)
	}
}

func TestEveryPurposeHasAName(t *testing.T) {
	seen := map[string]bool{}
	for p := range purposeCount {
		name := p.String()
		if name == "" || seen[name] {
			t.Errorf("purpose %d: name %q is empty or taken", int(p), name)
		}
		seen[name] = true
	}
	if got := purposeCount.String(); got != "unknown purpose" || purposeCount.UsesCast() {
		t.Errorf("beyond the table: got %q", got)
	}
}

// TestOneSeedPerPurpose: changing the luck keeps who the people are, and the other way round.
func TestOneSeedPerPurpose(t *testing.T) {
	base, otherLuck, otherCast := New(1, 2), New(1, 3), New(4, 2)
	for p := range purposeCount {
		draw := base.Uniform(p, 3, 4, Whole)
		if same := draw == otherLuck.Uniform(p, 3, 4, Whole); same != p.UsesCast() {
			t.Errorf("%s: same draw under another luck seed: %t", p, same)
		}
		if same := draw == otherCast.Uniform(p, 3, 4, Whole); same == p.UsesCast() {
			t.Errorf("%s: same draw under another cast seed: %t", p, same)
		}
	}
	if base.Cast() != 1 || base.Luck() != 2 {
		t.Errorf("got seeds %d and %d, want 1 and 2", base.Cast(), base.Luck())
	}
}

func TestChanceLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := New(rapid.Uint64().Draw(t, "cast"), rapid.Uint64().Draw(t, "luck"))
		entity, day := rapid.Int().Draw(t, "entity"), rapid.Int().Draw(t, "day")
		o := Named(rapid.String().Draw(t, "occasion"))
		if source.Chance(0, Outcome, entity, day, o) || source.Chance(-1, Outcome, entity, day, o) {
			t.Fatal("the impossible happened")
		}
		if !source.Chance(1, Outcome, entity, day, o) || !source.Chance(2, Outcome, entity, day, o) {
			t.Fatal("the certain did not happen")
		}
		p := rapid.Float64Range(0, 1).Draw(t, "probability")
		more := rapid.Float64Range(p, 1).Draw(t, "more")
		if source.Chance(p, Outcome, entity, day, o) && !source.Chance(more, Outcome, entity, day, o) {
			t.Fatalf("happens at %v and not at %v", p, more)
		}
		n := rapid.IntRange(1, 1<<30).Draw(t, "n")
		if got := source.Pick(n, Outcome, entity, day, o); got < 0 || got >= n {
			t.Fatalf("Pick(%d) = %d", n, got)
		}
		if z := source.Normal(Outcome, entity, day, o); math.IsInf(z, 0) || z != z {
			t.Fatalf("Normal = %v", z)
		}
	})
}

func TestMistakesPanic(t *testing.T) {
	for name, call := range map[string]func(){
		"unknown purpose":      func() { New(1, 1).Uniform(purposeCount, 0, 0, Whole) },
		"pick from nothing":    func() { New(1, 1).Pick(0, Event, 0, 0, Whole) },
		"probability of a NaN": func() { New(1, 1).Chance(math.NaN(), Event, 0, 0, Whole) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s did not panic", name)
				}
			}()
			call()
		}()
	}
}

func TestNoAllocation(t *testing.T) {
	source, sum := New(1, 2), 0.0
	allocs := testing.AllocsPerRun(100, func() {
		o := Named("request").With(3)
		sum += source.Uniform(Affect, 1, 2, o) + source.Normal(Affect, 1, 2, o) + source.LogNormal(1, 1, Affect, 1, 2, o)
		if source.Chance(.5, Affect, 1, 2, o) {
			sum += float64(source.Pick(7, Affect, 1, 2, o))
		}
	})
	if allocs != 0 {
		t.Errorf("a round of draws allocates %v times", allocs)
	}
}

func BenchmarkUniform(b *testing.B) {
	source, sum, day := New(1, 2), 0.0, 0
	o := Named("request")
	for b.Loop() {
		sum += source.Uniform(Affect, 3, day, o)
		day++
	}
	if sum == 0 {
		b.Fatal("no draw")
	}
}

func BenchmarkNormal(b *testing.B) {
	source, sum, day := New(1, 2), 0.0, 0
	for b.Loop() {
		sum += source.Normal(Affect, 3, day, Whole)
		day++
	}
	if sum == 0 {
		b.Fatal("no draw")
	}
}

// TestRoots: a source gives back the roots it was made of.
func TestRoots(t *testing.T) {
	for _, root := range []uint64{0, 1, 99, 1 << 31, 1<<63 - 1, 1 << 63, 1<<64 - 1} {
		for k := range uint64(1000) {
			cast, luck := root+k, root^k<<40
			if s := New(cast, luck); s.Cast() != Root(cast) || s.Luck() != Root(luck) {
				t.Fatalf("of roots %d and %d: %d and %d", cast, luck, s.Cast(), s.Luck())
			}
		}
	}
}
