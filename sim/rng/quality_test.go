package rng

import (
	"math"
	"testing"
)

// neighbours are the ways in which two keys of one run lie next to each other; a weak mixer shows between such keys first.
var neighbours = []struct {
	name string
	draw func(i int) float64
}{
	{"entity", func(i int) float64 { return New(1, 1).Uniform(Affect, i, 3, Whole) }},
	{"day", func(i int) float64 { return New(1, 1).Uniform(Affect, 3, i, Whole) }},
	{"cast seed", func(i int) float64 { return New(uint64(i), 1).Uniform(Ability, 3, 3, Whole) }},
	{"luck seed", func(i int) float64 { return New(1, uint64(i)).Uniform(Affect, 3, 3, Whole) }},
	{"occasion", func(i int) float64 { return New(1, 1).Uniform(Affect, 3, 3, Occasion(i)) }},
	{"part of an occasion", func(i int) float64 { return New(1, 1).Uniform(Affect, 3, 3, Named("request").With(i)) }},
	{"entity and day", func(i int) float64 { return New(1, 1).Uniform(Affect, i, -i, Whole) }},
	{"high bits of the seed", func(i int) float64 { return New(1, uint64(i)<<40).Uniform(Affect, 3, 3, Whole) }},
}

const draws = 200_000

// TestUniform counts draws along each direction into 100 bins. With 99 degrees of freedom chi-square lies between 61 and
// 149 in all but one of a thousand cases; the keys are fixed, so the test either always passes or never does.
func TestUniform(t *testing.T) {
	for _, along := range neighbours {
		var bins [100]float64
		for i := range draws {
			bins[int(along.draw(i)*100)]++
		}
		if chi := chiSquare(bins[:], draws/100); chi < 61 || chi > 149 {
			t.Errorf("along %s: chi-square %.1f", along.name, chi)
		}
	}
}

// TestNeighboursAreIndependent counts pairs of neighbouring draws into 10 by 10 bins, and their correlation, whose standard
// error is 1/sqrt(draws) = .0022.
func TestNeighboursAreIndependent(t *testing.T) {
	for _, along := range neighbours {
		var bins [100]float64
		previous, product := along.draw(-1), 0.0
		for i := range draws {
			u := along.draw(i)
			bins[10*int(previous*10)+int(u*10)]++
			product += 12 * (u - .5) * (previous - .5)
			previous = u
		}
		if chi := chiSquare(bins[:], draws/100); chi < 61 || chi > 149 {
			t.Errorf("pairs along %s: chi-square %.1f", along.name, chi)
		}
		if r := product / draws; math.Abs(r) > .0075 {
			t.Errorf("neighbours along %s: correlation %.4f", along.name, r)
		}
	}
}

// TestPurposesAreIndependent correlates each pair of purposes over the same keys.
func TestPurposesAreIndependent(t *testing.T) {
	const days = 2000 // standard error .022; among 46·45/2 pairs the largest of chance alone is about 3.3 times that
	source := New(5, 5)
	var table [purposeCount][days]float64
	for p := range purposeCount {
		for day := range days {
			table[p][day] = source.Uniform(p, 1, day, Whole) - .5
		}
	}
	for p := range purposeCount {
		for q := range p {
			sum := 0.0
			for day := range days {
				sum += 12 * table[p][day] * table[q][day]
			}
			if r := sum / days; math.Abs(r) > .1 {
				t.Errorf("%s and %s: correlation %.3f", p, q, r)
			}
		}
	}
}

// TestMoments compares derived draws with the moments of their distributions, at five standard errors.
func TestMoments(t *testing.T) {
	source := New(9, 9)
	var sum, squares, logs, happened, picked float64
	for day := range draws {
		z := source.Normal(TaskNoise, 1, day, Whole)
		sum += z
		squares += z * z
		logs += math.Log(source.LogNormal(40, .5, Work, 1, day, Whole) / 40)
		if source.Chance(.03, Event, 1, day, Whole) {
			happened++
		}
		picked += float64(source.Pick(5, Outcome, 1, day, Whole))
	}
	root := math.Sqrt(draws)
	for _, moment := range []struct {
		name                 string
		got, want, deviation float64
	}{
		{"mean of a normal", sum / draws, 0, 1},
		{"variance of a normal", squares / draws, 1, math.Sqrt2},
		{"log of a log-normal over its median", logs / draws, 0, .5},
		{"share of .03", happened / draws, .03, math.Sqrt(.03 * .97)},
		{"mean of 0 to 4", picked / draws, 2, math.Sqrt2},
	} {
		if math.Abs(moment.got-moment.want) > 5*moment.deviation/root {
			t.Errorf("%s: got %.5f, want %.5f within %.5f", moment.name, moment.got, moment.want, 5*moment.deviation/root)
		}
	}
}

// TestOneBitChangesHalf: one changed bit of a key changes about half of the result's 64 bits, wherever it is.
func TestOneBitChangesHalf(t *testing.T) {
	source := New(3, 3)
	for bit := range 64 {
		changed := 0
		for day := range 500 {
			a := source.Bits(Affect, 1, day, Named("x"))
			b := source.Bits(Affect, 1, day, Named("x")^Occasion(1)<<bit)
			c := source.Bits(Affect, 1^1<<bit, day, Named("x"))
			for difference := a ^ b; difference != 0; difference &= difference - 1 {
				changed++
			}
			for difference := a ^ c; difference != 0; difference &= difference - 1 {
				changed++
			}
		}
		if mean := float64(changed) / 1000; mean < 31 || mean > 33 { // standard error 4/sqrt(1000) = .13
			t.Errorf("bit %d changes %.2f bits, want 32", bit, mean)
		}
	}
}

func chiSquare(bins []float64, expected float64) float64 {
	sum := 0.0
	for _, count := range bins {
		sum += (count - expected) * (count - expected) / expected
	}
	return sum
}
