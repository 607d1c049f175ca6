package play

import (
	"errors"
	"fmt"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/quantity"
)

// Ahead is who decides before the player does, and until when.
type Ahead struct {
	To     quantity.Day // first day that is the player's
	By     string       // name, for the log
	Decide session.Decide
}

// NewAt begins a play on a later day than the first: until then somebody else decides, as the header of its log says. It opens on the page of the
// first thing that day brings.
func NewAt(sc *scenario.Scenario, store save.Store, cast, luck uint64, seed func() uint64, ahead Ahead) (*Local, error) {
	s, err := session.Begin(sc, cast, luck, nil)
	if err != nil {
		return nil, err
	}
	s.Log.Header.Ahead = &declog.Ahead{By: ahead.By, Day: int(ahead.To)}
	if err := s.GoAhead(ahead.To, ahead.Decide); err != nil {
		return nil, fmt.Errorf("%s decided until %s: %w", ahead.By, scenario.DayWords(ahead.To), err)
	}
	return stored(s, store, seed)
}

// From begins a save with the decisions of a session that has been led up to where it stands, and stands where the next one waits, past
// everything that was told. It is for plays that go on apart from a moment they share: a room makes thousands of them in a second, so the pages before that
// moment are not read again for their words.
func From(s *session.Session, store save.Store, seed func() uint64) (*Local, error) {
	s.Finish()
	return stored(s, store, seed)
}

// stored puts a play that has begun elsewhere into a save of its own.
func stored(s *session.Session, store save.Store, seed func() uint64) (*Local, error) {
	id, w, err := store.Create(s.Log.Header)
	if err != nil {
		return nil, fmt.Errorf("the play cannot be stored: %w", err)
	}
	if err := w.Replace(s.Log); err != nil { // what was begun of it is of no use to anybody
		return nil, fmt.Errorf("the play cannot be stored: %w", errors.Join(err, w.Close(), store.Archive(id)))
	}
	l := local(id, s, store, w, seed)
	l.shown = true
	return l, nil
}
