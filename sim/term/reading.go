package term

import "headcount/sim/quantity"

// Read is what a look beyond the mood of the moment is about.
type Read uint8

// What can be read. Append only.
const (
	ReadWork     Read = iota // a quarter of somebody's work
	ReadRating               // the rating given in a review
	ReadStatus               // what they say about the state of it
	ReadIntent               // how near they are to leaving, asked
	ReadInterest             // how much they like the kind of work they have
	readCount
)

// Reads is the number of readings kept of each person.
const Reads = int(readCount)

var readNames = [readCount]string{"work", "rating", "status", "intent", "interest"}

// String returns the name of what is read.
func (r Read) String() string {
	if r >= readCount {
		return "unknown"
	}
	return readNames[r]
}

// Reading is the last thing the manager took of somebody on one count. It is never a measurement: Score is z as it was read, with the
// noise and the bias of the look in it, and a screen shows the band and its age.
type Reading struct {
	Day   quantity.Day // -1 when there has been none
	Band  Band
	Score float64
}

// Fifth is the coarse reading of a score among applicants, in z: the weakest fifth, those below the middle, above it, and the best fifth.
func Fifth(z float64) Band {
	switch {
	case z < -.84:
		return Strained
	case z < 0:
		return Flat
	case z < .84:
		return Fine
	}
	return Bright
}
