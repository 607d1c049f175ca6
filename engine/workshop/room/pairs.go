package room

import (
	"cmp"
	"slices"
)

// Pair is two units that chose alike and lived different things.
type Pair struct {
	Text string    // the choice in words
	Unit [2]string // ids
	Came [2]string // how it turned out for each, as the model calls it
	Told [2]string // what each was told of it
}

// Pairs matches units of a closed round that chose alike and lived different things, as many as can be; each unit is in one pair at most. There
// are none before Enough people have answered: a pair of few would say who chose what. Tables are called by their number in front of everybody, so a table
// at which one person decided alone is in none either.
func (r *Room) Pairs(round int) []Pair {
	spread := r.Spread(round)
	if !spread.Enough {
		return nil
	}
	var pairs []Pair
	for i := range spread.Choices {
		pairs = append(pairs, match(&spread.Choices[i], r.results[round])...)
	}
	return pairs
}

// Partner returns the other unit of the pair that a unit is in; empty when it is in none.
func Partner(pairs []Pair, unit string) string {
	for _, p := range pairs {
		for side, u := range p.Unit {
			if u == unit {
				return p.Unit[1-side]
			}
		}
	}
	return ""
}

// match pairs those of one choice, always across the two ways that have most people left, so that as few as possible stay alone.
func match(share *Share, results []Result) []Pair {
	left := make([][]Result, len(share.Ways))
	for _, res := range results {
		if res.Played && !res.Alone && res.Answer.Choice == share.Choice {
			at := slices.IndexFunc(share.Ways, func(w Way) bool { return w.Came == res.Answer.Came })
			left[at] = append(left[at], res)
		}
	}
	var pairs []Pair
	for {
		slices.SortStableFunc(left, func(a, b []Result) int { return cmp.Compare(len(b), len(a)) })
		if len(left) < 2 || len(left[1]) == 0 {
			return pairs
		}
		a, b := left[0][0], left[1][0]
		left[0], left[1] = left[0][1:], left[1][1:]
		pairs = append(pairs, Pair{
			Text: share.Text, Unit: [2]string{a.Unit, b.Unit}, Came: [2]string{a.Answer.Came, b.Answer.Came}, Told: [2]string{a.Answer.Told, b.Answer.Told},
		})
	}
}
