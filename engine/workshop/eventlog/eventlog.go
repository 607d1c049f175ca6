// Package eventlog is the record of workshop sessions: one append-only table of events, chained by hash, that an engine keeps. Everything
// else about a session is a projection that can be rebuilt from it.
//
// This package holds the narrow interface, the chain, the text form of an export and an engine in memory. The engine on a disk is in
// engine/workshop/store, what every engine must do in conform, what the events mean in engine/workshop/room.
package eventlog

import (
	"context"
	"errors"
	"fmt"
)

// Event is something that happened in a session, as it is handed in.
type Event struct {
	Kind  string // what happened: "round.closed"; never empty
	Actor string // who did it, from a verified token: a seat, "board" or "clock"; never empty
	Play  string // the play it belongs to; empty when none
	Idem  string // with the actor, names the attempt: the same one again gets the first answer; empty: every attempt counts
	Body  []byte // compact JSON, or nothing
	At    int64  // when, for people [ms since 1970]; never an input
}

// Record is an event with its place in the chain of its session.
type Record struct {
	Session string
	Seq     uint64 // from 1, without gaps
	Event
	Hash Hash // over the hash before it and every field above
}

// Head is the end of a session's chain. The zero Head is a session without events.
type Head struct {
	Seq  uint64
	Hash Hash
}

// Log is the narrow interface to the record. Engines serve any number of goroutines.
type Log interface {
	// Append adds events, all or none, at the end of a session that must stand at after; when it returns, they survive the end of the
	// program and of the machine. Duplicates are looked for first: a *Duplicate says that this attempt has been recorded, a *Reused that its
	// name was used for something else, a *Conflict that the session has moved on. After any other error it is unknown whether the events
	// were recorded; Head tells. ErrGone says that the session was removed, and takes nothing any more.
	Append(ctx context.Context, session string, after Head, events []Event) (Head, error)
	// Read returns up to limit records that follow after, in order; none means there are none yet. limit 0 is MaxRead. ErrGone says that the session was
	// removed with the event that after names.
	Read(ctx context.Context, session string, after uint64, limit int) ([]Record, error)
	// Head returns the end of a session.
	Head(ctx context.Context, session string) (Head, error)
	// Watch returns a channel that is sent to after events were added. Wake-ups may be merged or lost: a reader reads from its own cursor.
	// stop ends it and may be called twice.
	Watch(session string) (wake <-chan struct{}, stop func())
}

// Shared is what a Log says of itself that other programs may write to at the same time. Whoever keeps a projection of such a log is never sure to
// be at its end, and reads on before refusing anything.
type Shared interface{ Shared() bool }

// Bounds of what an engine accepts.
const (
	MaxBody   = 64 << 10 // bytes of one body
	MaxField  = 200      // bytes of every other field
	MaxEvents = 1000     // events of one Append
	MaxRead   = 1000     // records of one Read
)

// Errors that engines wrap, for callers that must tell them apart.
var (
	ErrInvalid = errors.New("cannot be recorded")
	ErrStorage = errors.New("the session could not be saved")
	ErrDamaged = errors.New("the record is damaged")
	ErrClosed  = errors.New("the record is closed")
	ErrGone    = errors.New("the session was removed, with all that was kept of it")
	ErrLong    = errors.New("the record is too long to be read")
)

// Conflict says that a session does not stand where the caller thought: somebody else has written.
type Conflict struct{ Head Head }

// Error implements error.
func (c *Conflict) Error() string {
	return fmt.Sprintf("the session has moved on to event %d; read what is new and try again", c.Head.Seq)
}

// Duplicate says that an attempt with this actor and name is recorded already, with the same content. Nothing was added.
type Duplicate struct {
	Seq   uint64 // where it stands
	Index int    // which of the events handed in
}

// Error implements error.
func (d *Duplicate) Error() string {
	return fmt.Sprintf("this is recorded already, as event %d", d.Seq)
}

// Reused says that the name of an attempt was used before for something else. Nothing was added.
type Reused struct {
	Seq   uint64
	Index int
}

// Error implements error.
func (d *Reused) Error() string {
	return fmt.Sprintf("this attempt carries the name of event %d, which was something else", d.Seq)
}

// Refusal reports whether an error is an answer of a Log rather than trouble with it: a *Conflict, a *Duplicate or a *Reused. Reading on resolves it.
func Refusal(err error) bool {
	var c *Conflict
	var d *Duplicate
	var r *Reused
	return errors.As(err, &c) || errors.As(err, &d) || errors.As(err, &r)
}

// Same reports whether an event handed in again is the one recorded; the time does not count.
func (r *Record) Same(e *Event) bool {
	return r.Kind == e.Kind && r.Actor == e.Actor && r.Play == e.Play && r.Idem == e.Idem && string(r.Body) == string(e.Body)
}

// Repeated returns the error for an event whose actor and name a record carries already.
func (r *Record) Repeated(e *Event, index int) error {
	if r.Same(e) {
		return &Duplicate{Seq: r.Seq, Index: index}
	}
	return &Reused{Seq: r.Seq, Index: index}
}

// Limit bounds what a caller of Read asks for.
func Limit(n int) int {
	if n <= 0 || n > MaxRead {
		return MaxRead
	}
	return n
}
