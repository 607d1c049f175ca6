// Package room is the core of a workshop session: what a room of people may do when, and what follows. It is a step function: a Room is
// the state, Step takes one record of the event log and says what is to be told to whom. It reads no clock, draws no chance and touches
// neither disk nor network, so that the same log always gives the same room.
//
// Keeping the log belongs in engine/workshop/eventlog and store, joining it with clocks and people in host, pages in server.
package room

import (
	"fmt"
	"slices"
	"strconv"

	"headcount/engine/view"
	"headcount/engine/workshop/eventlog"
)

// Whole is the round of a play that is played from its first page to its last, at everybody's own pace.
const Whole = -2

// Enough is how many people must have answered before any distribution is shown: fewer could be told apart.
const Enough = 5

// MaxSeats is how many people one session has room for.
const MaxSeats = 200

// Round is one shared moment of a session.
type Round struct {
	ID    string `json:"id"`    // of the scene
	Title string `json:"title"` // of the scene
	When  string `json:"when"`  // "Thursday, week 1"
}

// Answer is how a play answered a scene that the whole room meets, and what came of it.
type Answer struct {
	Event    string `json:"event"`
	Choice   string `json:"choice"`
	Text     string `json:"text"`     // the choice in words
	Forecast int    `json:"forecast"` // percent; -1 when none was asked
	Came     string `json:"came"`     // how it turned out, as the model calls it
	Hoped    bool   `json:"hoped"`    // what the forecast asked about came
	Out      bool   `json:"out"`      // something came that a forecast can be held against: no answer, and nobody there, are nothing
	Told     string `json:"told"`     // what was told of it
}

// Play is one play of a session. Equal calls in equal order always lead to the same page.
type Play interface {
	view.Door
	// Over reports whether nothing is left to do in this round.
	Over() bool
	// Answers lists the answers to scenes so far whose outcome has been shown.
	Answers() []Answer
}

// Plays opens plays. What it opens depends on its arguments alone.
type Plays interface {
	// Rounds lists the shared moments in order.
	Rounds() []Round
	// Open begins the play of a unit in a round, or Whole. attempt counts how often the round has been begun anew.
	Open(round, attempt int, unit string) (Play, error)
}

// Phase is where a session stands.
type Phase string

// The phases of a session.
const (
	Lobby   Phase = "lobby"   // people join; nothing has been played yet
	Playing Phase = "playing" // a round is open
	Paused  Phase = "paused"  // a round is open and stands still
	Closed  Phase = "closed"  // a round is over
	Shown   Phase = "shown"   // what the room did in it is shown to everybody
	Ended   Phase = "ended"   // the session is over and its seed published
)

// Role is what somebody does at a table.
type Role string

// The roles at a table. Alone, everybody is the Proposer of their own play.
const (
	Proposer Role = "proposer" // says what the table does
	Voter    Role = "voter"    // agrees or does not
	Observer Role = "observer" // watches how the table decides, and speaks afterwards
	Mirror   Role = "mirror"   // speaks for the person the decision is about
)

// Seat is one participant: where they sit, and what is theirs to do there.
type Seat struct {
	ID         string
	Table      int // from 1; 0: alone
	Role       Role
	Generation int  // of the token; one more each time the seat is given to another device, or left
	Away       bool // whoever had it has left
	Tokens     map[int][3]int
	unit       *Unit
}

// Unit is whoever plays one play: a seat, or a table.
type Unit struct {
	ID       string
	Seats    []*Seat
	Version  int   // counts what happened to it; an intent names the version it saw
	Moves    int   // intents carried out in this round
	Put      int   // proposals voted on in this round
	Fell     int   // of these, how many did not carry
	Alone    bool  // at a table, something in this round was decided with nobody to vote
	Quiet    int64 // when it last did something [ms since 1970]; for people, never an input
	Proposal *Proposal
	Fallen   string // words of the proposal that did not carry, until something else is put to the table or done
	play     Play
}

// Proposal is what a table's proposer wants to do and who agrees.
type Proposal struct {
	Seq    uint64
	Intent view.Intent
	Text   string
	Votes  map[string]bool
}

// Timer is a clock that somebody outside has to keep. When it has run out, the clock closes the round.
type Timer struct {
	ID   uint64 // seq of the event that set it
	Left int    // seconds from that event
	At   int64  // when that event was recorded [ms since 1970]; for people, never an input
}

// Room is the state of a session. Use New. It is not safe for concurrent use.
type Room struct {
	plays    Plays
	rounds   []Round
	session  string
	head     eventlog.Head
	opening  *Opening
	phase    Phase
	round    int        // index; -1 before the first
	before   []standing // where the session stood when each round since was opened that is not undone
	attempts []int
	timer    *Timer
	left     int // seconds, while paused
	seats    []*Seat
	units    []*Unit
	answers  map[attempt]given
	results  map[int][]Result // of closed rounds
	tallies  map[int]*tallies // of rounds in which Enough have laid tokens
	master   string
	trouble  string
	last     int64
}

// standing is where a session stands between two rounds.
type standing struct {
	round int
	phase Phase
}

// attempt names something that was tried.
type attempt struct{ actor, idem string }

// given is the first answer to an attempt.
type given struct {
	seq     uint64
	what    eventlog.Hash // of kind, play and body
	problem string
	seat    string
}

// New returns a room before its first event. The plays must be those of the session's master seed.
func New(session string, plays Plays) *Room {
	r := &Room{
		plays: plays, rounds: plays.Rounds(), session: session, phase: Lobby, round: -1, answers: map[attempt]given{}, results: map[int][]Result{},
		tallies: map[int]*tallies{},
	}
	r.attempts = make([]int, len(r.rounds)+1) // the last for Whole
	return r
}

// Head is the last event that has been taken in.
func (r *Room) Head() eventlog.Head { return r.head }

// LastAt is when something last happened [ms since 1970]; for people, never an input.
func (r *Room) LastAt() int64 { return r.last }

// Opening is how the session was opened; nil before that.
func (r *Room) Opening() *Opening { return r.opening }

// Phase says where the session stands.
func (r *Room) Phase() Phase { return r.phase }

// Rounds lists the shared moments in their order. The slice is the room's own and must not be changed.
func (r *Room) Rounds() []Round { return r.rounds }

// Round returns the index of the round that is open or was last, -1 before the first.
func (r *Room) Round() int { return r.round }

// Timer returns the clock that runs, or nil.
func (r *Room) Timer() *Timer {
	if r.timer == nil {
		return nil
	}
	t := *r.timer
	return &t
}

// Left returns the seconds that were left when the session was paused.
func (r *Room) Left() int { return r.left }

// Master is the master seed in hex once the session has ended, and empty before.
func (r *Room) Master() string { return r.master }

// Trouble is a mistake of ours that keeps a play from opening; empty when all is well.
func (r *Room) Trouble() string { return r.trouble }

// Seat returns a seat by id; nil when there is none.
func (r *Room) Seat(id string) *Seat {
	n, err := strconv.Atoi(trimSeat(id))
	if err != nil || n < 1 || n > len(r.seats) || r.seats[n-1].ID != id {
		return nil
	}
	return r.seats[n-1]
}

func trimSeat(id string) string {
	if len(id) < 2 || id[0] != 's' {
		return ""
	}
	return id[1:]
}

// Seats lists the seats in the order in which people came.
func (r *Room) Seats() []*Seat { return slices.Clone(r.seats) }

// Units lists whoever plays, in the order in which they came.
func (r *Room) Units() []*Unit { return slices.Clone(r.units) }

// UnitOf returns the unit of a seat; nil when there is no such seat.
func (r *Room) UnitOf(seat string) *Unit {
	if s := r.Seat(seat); s != nil {
		return s.unit
	}
	return nil
}

// Here counts the seats that people have not left.
func (r *Room) Here() int { return present(r.seats) }

func present(seats []*Seat) int {
	n := 0
	for _, s := range seats {
		if !s.Away {
			n++
		}
	}
	return n
}

// Here reports whether anybody is left who plays the play of a unit.
func (u *Unit) Here() bool { return present(u.Seats) > 0 }

// Play returns the play of a unit; nil before it has one.
func (u *Unit) Play() Play { return u.play }

// tables reports whether people play at tables.
func (r *Room) tables() bool { return r.opening != nil && r.opening.Mode == Tables }

// playing is the round that a play belongs to now: an index, or Whole.
func (r *Room) playing() int {
	if r.opening != nil && r.opening.Mode == Free {
		return Whole
	}
	return r.round
}

// attemptsOf counts how often a round was begun anew.
func (r *Room) attemptsOf(round int) *int {
	if round == Whole {
		return &r.attempts[len(r.attempts)-1]
	}
	return &r.attempts[round]
}

// playID names the play of a unit, so that an intent meant for an earlier one can be told.
func (r *Room) playID(unit string) string {
	round := r.playing()
	if round == Whole {
		return fmt.Sprintf("%s.whole.%d", unit, *r.attemptsOf(Whole))
	}
	if round < 0 {
		return unit
	}
	return fmt.Sprintf("%s.r%d.%d", unit, round+1, *r.attemptsOf(round))
}

// open gives a unit the play of the present round.
func (r *Room) open(u *Unit) {
	round := r.playing()
	u.Moves, u.Put, u.Fell, u.Alone, u.Proposal, u.Fallen = 0, 0, 0, false, nil, ""
	u.Version++
	p, err := r.plays.Open(round, *r.attemptsOf(round), u.ID)
	if err != nil {
		r.trouble = err.Error()
		u.play = nil
		return
	}
	u.play = p
}
