package room

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"

	"headcount/engine/view"
	"headcount/engine/workshop/eventlog"
)

// FormatVersion is the version of the events. One line per bump:
//
//	1: the first.
//	2: seats that people have left (seat.left); sessions of before are read as they were.
const FormatVersion = 2

// The kinds of event.
const (
	KindOpened   = "session.opened"
	KindJoined   = "seat.joined"
	KindReset    = "seat.reset"   // the seat is given to another device
	KindLeft     = "seat.left"    // whoever had the seat has left; nobody waits for it any more
	KindPen      = "table.pen"    // another seat proposes for its table
	KindBegun    = "round.opened" //
	KindClosed   = "round.closed" // by the board, or by the clock
	KindExtended = "round.extended"
	KindUndone   = "round.undone" // as if it had never been opened; the next attempt has other luck
	KindPaused   = "session.paused"
	KindResumed  = "session.resumed"
	KindIntent   = "play.intent"
	KindBack     = "play.back"
	KindProposed = "table.proposed"
	KindVoted    = "table.voted"
	KindTokens   = "seat.tokens"
	KindRevealed = "round.revealed"
	KindEnded    = "session.ended"
)

// The actors that are no seats.
const (
	Board = "board" // the facilitator
	Clock = "clock" // a timer that has run out
	Entry = "door"  // whoever joins, before having a seat
)

// Mode is how a room plays.
type Mode string

// The modes.
const (
	InStep Mode = "step"   // everybody alone, all in the same round
	Tables Mode = "tables" // tables with roles, all in the same round
	Free   Mode = "free"   // everybody alone, the whole scenario at their own pace
)

// Opening is the header of a session: everything besides the events that decides what follows, and what is published beforehand of what
// stays secret until the end.
type Opening struct {
	Format     int    `json:"format"`
	Engine     string `json:"engine"` // version of the program, for people
	Rules      int    `json:"rules"`  // rules version of the model
	Scenario   string `json:"scenario"`
	Title      string `json:"title"`
	RulesHash  string `json:"rules_hash"`
	TextHash   string `json:"text_hash"`
	Commitment string `json:"commitment"` // SHA-256 of the master seed [hex]
	Mode       Mode   `json:"mode"`
	Luck       string `json:"luck"`             // own-luck or same-luck
	Tables     int    `json:"tables,omitempty"` // how many tables, in mode tables
	Seconds    int    `json:"seconds"`          // of a round
	// Rounds names the scenes that are rounds, as the scenario's cut for a room had them; none: every anchor that comes up.
	Rounds []string `json:"rounds,omitempty"`
}

// The two ways of luck.
const (
	OwnLuck  = "own-luck"
	SameLuck = "same-luck"
)

// Body is what an event holds besides its kind and actor. Which fields a kind uses stands with the kind.
type Body struct {
	Opening  *Opening `json:"opening,omitempty"`  // session.opened
	Seat     string   `json:"seat,omitempty"`     // seat.joined, seat.reset, table.pen
	Table    int      `json:"table,omitempty"`    // seat.joined
	Round    int      `json:"round,omitempty"`    // round.*, seat.tokens: from 1
	Timer    uint64   `json:"timer,omitempty"`    // round.closed by the clock: which one ran out
	Left     int      `json:"left,omitempty"`     // round.opened, extended, paused, resumed: seconds
	Offer    string   `json:"offer,omitempty"`    // play.intent, table.proposed
	Forecast *int     `json:"forecast,omitempty"` // percent
	Tokens   *[3]int  `json:"tokens,omitempty"`   // seat.tokens; play.intent in the debrief of a whole play
	Version  int      `json:"version,omitempty"`  // play.*, table.proposed: what the sender saw
	Proposal uint64   `json:"proposal,omitempty"` // table.voted
	Yes      bool     `json:"yes,omitempty"`      // table.voted
	Master   string   `json:"master,omitempty"`   // session.ended: the master seed [hex]
}

// intent is what a body asks of a play. Words of people never enter the log: they could not be erased from it.
func (b *Body) intent() view.Intent {
	in := view.Intent{Offer: b.Offer, Forecast: -1}
	if b.Forecast != nil {
		in.Forecast = *b.Forecast
	}
	if b.Tokens != nil {
		in.Tokens = *b.Tokens
	}
	return in
}

// Input is something somebody wants to happen. The actor comes from a verified token, never from what was sent.
type Input struct {
	Kind  string
	Actor string
	Idem  string // names the attempt; the same one again gets the first answer
	Body  Body
	Pass  int // one more than the generation of the token it came with; 0: with none. It is checked, and not recorded
}

// event is the input as it would be recorded. What no log can hold, such as the name of an attempt that is no text, is an error here already: handed to the log, it
// would take all with it that is recorded together with it.
func (r *Room) event(in *Input) (eventlog.Event, error) {
	raw, err := json.Marshal(in.Body)
	if err != nil {
		return eventlog.Event{}, fmt.Errorf("%w: %v", eventlog.ErrInvalid, err)
	}
	e := eventlog.Event{Kind: in.Kind, Actor: in.Actor, Idem: in.Idem, Body: raw}
	if u := r.UnitOf(in.Actor); u != nil {
		e.Play = r.playID(u.ID)
	}
	return e, eventlog.Check(r.session, []eventlog.Event{e})
}

// content names what an attempt asked for, whoever asked. Where it was asked does not count: a retry may come after the round has changed.
func content(kind string, body []byte) eventlog.Hash {
	sum := sha256.New()
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], uint64(len(kind)))
	sum.Write(n[:])
	sum.Write([]byte(kind))
	sum.Write(body)
	var h eventlog.Hash
	sum.Sum(h[:0])
	return h
}
