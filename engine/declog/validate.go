package declog

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// What a log may hold at most. A real play stays a hundred times below; the limits keep a hostile file from taking the
// memory of the one who opens it.
const (
	MaxLog     = 64 << 20 // bytes that are read of a log
	MaxLine    = 1 << 20  // bytes of a line, checksum and newline included
	MaxEntries = 200_000
	MaxName    = 256     // bytes of a name or id
	MaxTitle   = 1 << 10 // bytes
	MaxText    = 1 << 16 // bytes of a note's text
	MaxCarry   = 1 << 19 // bytes
	MaxNumbers = 64      // numbers in one note
	MaxLives   = 64      // lives before this one
	maxCount   = 1_000_000
)

// Validate says what stands in the way of writing the header: an error that wraps ErrInvalid, or one of versions; nil where nothing does.
func (h Header) Validate() error {
	if h.Format != 0 {
		if err := checkFormat(h.Format); err != nil {
			return err
		}
	}
	if h.Rules < 0 {
		return fmt.Errorf("%w: rules version %d", ErrInvalid, h.Rules)
	}
	if h.Scenario == "" {
		return fmt.Errorf("%w: the header names no scenario", ErrInvalid)
	}
	for _, name := range []string{h.Scenario, h.Policy, h.RulesHash, h.TextHash} {
		if err := checkText(name, MaxName); err != nil {
			return err
		}
	}
	if !isHex(h.RulesHash) || !isHex(h.TextHash) {
		return fmt.Errorf("%w: a scenario hash that is not in lower-case hex", ErrInvalid)
	}
	if err := checkText(h.Title, MaxTitle); err != nil {
		return err
	}
	if h.Ahead != nil {
		if err := checkText(h.Ahead.By, MaxName); err != nil {
			return err
		}
		if err := checkCounts(h.Ahead.Day); err != nil {
			return err
		}
	}
	return h.Life.validate()
}

func (life *Life) validate() error {
	for depth := 0; life != nil; life, depth = life.Before, depth+1 {
		if depth == MaxLives {
			return fmt.Errorf("%w: more than %d lives", ErrInvalid, MaxLives)
		}
		if err := checkText(life.Of, MaxName); err != nil {
			return err
		}
		if err := checkCounts(life.Entries, life.Day); err != nil {
			return err
		}
	}
	return nil
}

// Validate says what stands in the way of writing the entry.
func (e Entry) Validate() error {
	if e.N < 1 || e.N > MaxEntries {
		return fmt.Errorf("%w: entry number %d is outside 1 to %d", ErrInvalid, e.N, MaxEntries)
	}
	if err := checkCounts(e.Day, e.Gap); err != nil {
		return err
	}
	if e.Check != nil && (len(e.Check.State) != 16 || !isHex(e.Check.State)) {
		return fmt.Errorf("%w: state hash %q of entry %d is not 16 lower-case hex digits", ErrInvalid, e.Check.State, e.N)
	}
	switch {
	case e.Kind == KindAct && e.Note == nil:
		return e.Act.validate()
	case e.Kind == KindNote && e.Note != nil && e.Act == (Act{}):
		return e.Note.validate()
	}
	return fmt.Errorf("%w: entry %d of kind %q, which needs an act or a note and not both; a newer Headcount may know it", ErrInvalid, e.N, e.Kind)
}

func (a Act) validate() error {
	names := [...]string{
		a.Verb, a.Person, a.Channel, a.Matter, a.Topic, a.Project, a.Event, a.Choice, a.Manner, a.Promise, a.Place,
		a.Object,
	}
	for _, name := range names {
		if err := checkText(name, MaxName); err != nil {
			return err
		}
	}
	if a.Forecast != nil && (*a.Forecast < 0 || *a.Forecast > 100) {
		return fmt.Errorf("%w: a forecast of %d percent", ErrInvalid, *a.Forecast)
	}
	return checkCounts(a.Minutes)
}

func (n Note) validate() error {
	if err := checkText(n.About, MaxName); err != nil {
		return err
	}
	if err := checkText(n.Person, MaxName); err != nil {
		return err
	}
	if err := checkText(n.Text, MaxText); err != nil {
		return err
	}
	if len(n.Numbers) > MaxNumbers {
		return fmt.Errorf("%w: %d numbers in one note, at most %d", ErrInvalid, len(n.Numbers), MaxNumbers)
	}
	for _, name := range slices.Sorted(maps.Keys(n.Numbers)) {
		if err := checkText(name, MaxName); err != nil {
			return err
		}
	}
	return checkCounts(n.Of)
}

// checkText refuses what JSON would write differently from what was given, and what is too long.
func checkText(text string, limit int) error {
	if len(text) > limit {
		return fmt.Errorf("%w: a text of %d bytes, at most %d", ErrInvalid, len(text), limit)
	}
	if !utf8.ValidString(text) {
		return fmt.Errorf("%w: a text that is not UTF-8: %q", ErrInvalid, text)
	}
	return nil
}

func checkCounts(counts ...int) error {
	for _, c := range counts {
		if c < 0 || c > maxCount {
			return fmt.Errorf("%w: %d is outside 0 to %d", ErrInvalid, c, maxCount)
		}
	}
	return nil
}

func isHex(text string) bool {
	for _, c := range []byte(text) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}
