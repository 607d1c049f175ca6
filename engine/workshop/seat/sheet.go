// Package seat is a place in a workshop as a front end holds it: a view.Door whose play lives on the laptop of whoever leads. It simulates
// nothing and knows nothing but the sheets it is sent, each of which is a page as any door gives it. What was decided is sent, the very same
// again until an answer comes, and counts once.
//
// How bytes travel belongs to a Wire: a browser's fetch, or a client over net/http in tests and tools. What may happen when is the room's.
package seat

import (
	"math"
	"reflect"

	"headcount/engine/view"
)

// Sheet is all that a seat is sent of its room.
type Sheet struct {
	Page     view.Page    `json:"page"`
	Offers   []view.Offer `json:"offers"`
	Version  int          `json:"version"`            // counts what happened to the play; an answer names the version it was given to
	Propose  bool         `json:"propose,omitempty"`  // what is chosen is put to the table
	Proposal uint64       `json:"proposal,omitempty"` // what is voted on
	Round    int          `json:"round,omitempty"`    // for which tokens are laid, from 1
	Line     string       `json:"line"`               // where the room stands, in a line: "Round 1 of 3. Seat 4."
	Left     int          `json:"left"`               // of the round [s]; -1 without a clock
}

// Answer is what the laptop says to an attempt.
type Answer struct {
	Saved   bool   `json:"saved"`             // it is durable
	Problem string `json:"problem,omitempty"` // why nothing came of it
	Again   bool   `json:"again,omitempty"`   // the very same may be tried again
	Sheet   *Sheet `json:"sheet,omitempty"`   // as it stands now
}

// The offers of a sheet that are no offers of the play.
const (
	Yes    = "room:yes" // of a proposal: carry it
	No     = "room:no"
	Tokens = "tokens"
)

// Coarse returns a copy of a page, which shares nothing with it, in which no number has more than two decimals. No front end shows a finer
// one, and fine numbers could tell what they were made from.
func Coarse(p view.Page) view.Page {
	return coarse(reflect.ValueOf(p)).Interface().(view.Page)
}

func coarse(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.Float64:
		out.SetFloat(hundredths(v.Float()))
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(coarse(v.Elem()))
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			each(v, out)
		}
	case reflect.Array:
		each(v, out)
	case reflect.Struct:
		for i := range v.NumField() {
			out.Field(i).Set(coarse(v.Field(i)))
		}
	default:
		out.Set(v)
	}
	return out
}

// hundredths rounds to two decimals so that rounding once more, for people, gives what it would have given at once: shares are shown in per cents,
// what is above one with one decimal or none, so there no five is left at the end that was none.
func hundredths(x float64) float64 {
	n := math.RoundToEven(x * 100)
	tie := math.Mod(math.Abs(n), 10) == 5 || math.Mod(math.Abs(n), 100) == 50
	if math.Abs(x) >= 1 && tie && x != n/100 { // 1.65 and the next number above it have the same hundredths, and round apart
		n += math.Copysign(1, x-n/100)
	}
	return n / 100
}

func each(from, to reflect.Value) {
	for i := range from.Len() {
		to.Index(i).Set(coarse(from.Index(i)))
	}
}
