package declog

import (
	"errors"
	"fmt"
)

// FormatVersion is the version of the text format that Encode writes. One line per bump:
//
//	1: one JSON object a line, a tab, CRC-32C of the object in eight hex digits, a newline.
//
// Whatever a later format changes, line 1 keeps this shape and its "headcount" field, so that an older program can say
// what it is looking at.
const FormatVersion = 1

// MinFormat is the oldest format that Decode still reads.
const MinFormat = 1

// RulesVersion is the version of everything that turns decisions into states. One line per bump:
//
//	1: the first rules.
//	2: draws are keyed, cut and turned into normal variables in another way; their laws stay.
//	3: normal draws and resumption lags come from tables; status is told as a story that can be taken back; an ordinary day strains nobody in full
//	   projects either; work in sequence binds those beyond the plan; trust supports needs.
//	4: every talk is a contact and takes its minutes from both; one-to-ones that stop let down once, on whatever day; what is said to all answers all;
//	   managers are ordinary where managers are, and strain is what one is to this person beyond that; ratings are told.
//	5: a promise to somebody who has left lapses; who speaks in a scene face to face has been looked at; a fire takes the minutes of all whose work it is;
//	   whoever is away for a week is; a written question to whoever has a say is answered in writing; reading in a scene takes its minutes; a release
//	   moves with its project's date; a panel holds what one of those who sit on it says alone; a team is safe from one SD above the ordinary on.
//	6: justice and a manager who could do the work support needs.
//	7: a talk that has its place in the week strains less than being come to; quarrels cost relatedness; a week off breaks no promise of time.
//	8: what a day asks about everybody comes in a row from one generator; daily shocks, lags and small things take one of 1,024 values of their law;
//	   headphones are put on for a day.
const RulesVersion = 8

// MinRules is the oldest rules version whose logs this program can still replay to the same states.
const MinRules = 8

// Errors that Decode and Header.CheckRules wrap, for callers that must tell them apart. The wrapping error is a sentence
// for the person.
var (
	ErrNotLog  = errors.New("not a Headcount log")
	ErrHeader  = errors.New("damaged first line")
	ErrTooNew  = errors.New("log is too new")
	ErrTooOld  = errors.New("log is too old")
	ErrInvalid = errors.New("cannot be written to a log")
)

func checkFormat(format int) error {
	switch {
	case format > FormatVersion:
		return fmt.Errorf("%w: it has format %d and this Headcount reads up to %d; open it with a newer Headcount (the file is left as it is)",
			ErrTooNew, format, FormatVersion)
	case format < MinFormat:
		return fmt.Errorf("%w: it has format %d and this Headcount reads from %d on; open it with the older Headcount that wrote it",
			ErrTooOld, format, MinFormat)
	}
	return nil
}

// CheckRules says whether this program can replay a log with this header to the same states. Decode does not ask it,
// because the decisions of such a log can still be read and listed.
func (h Header) CheckRules() error {
	switch {
	case h.Rules == 0:
		return nil // a header made here and not written yet
	case h.Rules > RulesVersion:
		return fmt.Errorf("%w: it was played by rules %d and this Headcount knows rules up to %d; open it with a newer Headcount",
			ErrTooNew, h.Rules, RulesVersion)
	case h.Rules < MinRules:
		return fmt.Errorf("%w: it was played by rules %d and this Headcount replays from rules %d on; open it with the older Headcount that wrote it",
			ErrTooOld, h.Rules, MinRules)
	}
	return nil
}
