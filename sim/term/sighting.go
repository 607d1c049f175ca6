package term

import "headcount/sim/quantity"

// Posture is what a body across the room says, or seems to.
type Posture uint8

// The postures, from closed to open. Away means an empty chair.
const (
	PostureUnknown Posture = iota
	Away
	TurnedAway
	Slumped
	ArmsCrossed
	Neutral
	Upright
	LeaningIn
	postureCount
)

var postureNames = [postureCount]string{"unknown", "away", "turned_away", "slumped", "arms_crossed", "neutral", "upright", "leaning_in"}

// String returns the name of the posture.
func (p Posture) String() string {
	if p >= postureCount {
		return "unknown"
	}
	return postureNames[p]
}

// Band is the coarse reading a manager takes of somebody. It is never a measurement.
type Band uint8

// The bands, low to high.
const (
	BandUnknown Band = iota
	Strained
	Flat
	Fine
	Bright
	bandCount
)

var bandNames = [bandCount]string{"unknown", "strained", "flat", "fine", "bright"}

// String returns the name of the band.
func (b Band) String() string {
	if b >= bandCount {
		return "unknown"
	}
	return bandNames[b]
}

// Look is how a sighting was come by; a longer look reads better (sim/params holds the validities).
type Look uint8

// The looks, from thin to thick.
const (
	LookNone   Look = iota
	AcrossRoom      // seen in passing
	Tone            // read out of a line of text
	Voice           // heard on the telephone
	InPerson        // spoken with
)

// Sighting is the last thing the manager noticed about a person.
type Sighting struct {
	Day        quantity.Day // working day of the look, or -1 when there has been none
	Minute     quantity.Minute
	Look       Look
	Band       Band
	Posture    Posture
	Headphones bool
	Coffee     bool
}
