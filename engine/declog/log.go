// Package declog holds the record of one play: how it started, and every decision since. Together they give the state on
// every machine, bit for bit, so a log is at once save, replay, fork and evidence.
//
// Turning a log back into states belongs in session, keeping it on a disk in save, comparing two plays in verify. This
// package knows names and numbers only: what an act means is for those who replay it.
package declog

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"
)

// Header is the start of a play: everything besides the decisions that decides its states, and the names that tell
// whether they can be computed again.
type Header struct {
	Format    int             `json:"headcount"`        // text format; 0 is written as FormatVersion
	Rules     int             `json:"rules"`            // rules version; 0 is written as RulesVersion
	Scenario  string          `json:"scenario"`         // id of the scenario
	Title     string          `json:"title,omitempty"`  // what a list of saves calls this play
	RulesHash string          `json:"rules_hash"`       // hash of all in the scenario that can change a state [hex]
	TextHash  string          `json:"text_hash"`        // hash of its words [hex]; a difference never breaks a log
	Cast      uint64          `json:"cast,string"`      // root seed: who the people are. A string, as JavaScript and R round large numbers
	Luck      uint64          `json:"luck,string"`      // root seed: everything else by chance
	Policy    string          `json:"policy,omitempty"` // name of the bot that played; empty for a person
	Carry     json.RawMessage `json:"carry,omitempty"`  // facts from earlier scenarios, one JSON value; written in the form Canonical gives
	Ahead     *Ahead          `json:"ahead,omitempty"`  // set when somebody else decided at the beginning
	Life      *Life           `json:"life,omitempty"`   // set when this play is a second life of another
}

// Ahead says who decided before the player did, in a play that was begun on a later day than the first.
type Ahead struct {
	By  string `json:"by"`  // name of the policy
	Day int    `json:"day"` // first day that was the player's
}

// Early reports whether an entry was decided by somebody else, in a play that was begun on a later day: nothing of it counts as the player's.
func (h Header) Early(e *Entry) bool {
	return h.Ahead != nil && e.Kind == KindAct && (e.Day < h.Ahead.Day || e.Gap == 0)
}

// Begun returns the part of a log that was played before the player took over; its entries are none where nobody played ahead.
func (l Log) Begun() Log {
	n := 0
	for n < len(l.Entries) && l.Header.Early(&l.Entries[n]) {
		n++
	}
	return l.Cut(n)
}

// Life says where a second life left the play it was forked from.
type Life struct {
	Of      string `json:"of"`               // Log.ID of the play it was forked from
	Entries int    `json:"entries"`          // how many of its first decisions are that play's; notes do not count
	Day     int    `json:"day"`              // first day lived with the new luck
	Luck    uint64 `json:"luck,string"`      // the luck seed those shared entries were lived with
	Before  *Life  `json:"before,omitempty"` // set when the shared entries themselves were a second life
	Scene   bool   `json:"scene,omitempty"`  // the new luck begins with the next decision, not on the way to it: a scene that stands open is shared too
}

// LuckAt returns the luck seed in force once so many decisions are applied and the calendar shows day, from 0: a second life
// keeps the luck of the first until it has reached both its decision and its day.
func (h Header) LuckAt(applied, day int) uint64 {
	luck := h.Luck
	for life := h.Life; life != nil; life = life.Before {
		if applied >= life.Entries && day >= life.Day {
			return luck
		}
		luck = life.Luck
	}
	return luck
}

// LuckOnTheWay is LuckAt for the time between applied decisions and the next. It differs only in lives that share the scene that
// stood open when they parted.
func (h Header) LuckOnTheWay(applied, day int) uint64 {
	luck := h.Luck
	for life := h.Life; life != nil; life = life.Before {
		if (applied > life.Entries || applied == life.Entries && !life.Scene) && day >= life.Day {
			return luck
		}
		luck = life.Luck
	}
	return luck
}

// ForkAtScene returns a life that shares all entries and the scene that stands open after them on a day, and goes on with new luck from the
// answer: what many people are given to decide together.
func (l Log) ForkAtScene(day int, newLuck uint64) Log {
	child := l.ForkOn(len(l.Entries), day, newLuck)
	child.Header.Life.Scene = true
	return child
}

// FirstLuck returns the luck seed with which the first of all lives of this play began. Words are chosen by it, so that the days that lives share are told
// alike in all of them.
func (h Header) FirstLuck() uint64 {
	luck := h.Luck
	for life := h.Life; life != nil; life = life.Before {
		luck = life.Luck
	}
	return luck
}

// Log is one play. The zero Log is empty and can be added to.
type Log struct {
	Header  Header
	Entries []Entry // Entries[i].N is i+1
}

// Add numbers the entry, appends it and returns it as it now stands in the log.
func (l *Log) Add(e Entry) Entry {
	e.N = len(l.Entries) + 1
	l.Entries = append(l.Entries, e)
	return e
}

// Done reports whether the play has reached its end, told by a note about NoteEnd.
func (l Log) Done() bool {
	return slices.ContainsFunc(l.Entries, func(e Entry) bool {
		return e.Kind == KindNote && e.Note != nil && e.Note.About == NoteEnd
	})
}

// Day returns the day of the last entry, and 0 for a log without entries.
func (l Log) Day() int {
	if len(l.Entries) == 0 {
		return 0
	}
	return l.Entries[len(l.Entries)-1].Day
}

// Clone returns a copy that shares nothing with l.
func (l Log) Clone() Log { return l.Cut(len(l.Entries)) }

// Cut returns a copy with the first n entries; n outside the log means none or all of them.
func (l Log) Cut(n int) Log {
	n = min(max(n, 0), len(l.Entries))
	out := Log{Header: l.Header}
	out.Header.Carry = slices.Clone(l.Header.Carry)
	out.Header.Life = l.Header.Life.clone()
	if l.Header.Ahead != nil {
		out.Header.Ahead = new(*l.Header.Ahead)
	}
	if n > 0 {
		out.Entries = make([]Entry, n)
	}
	for i := range out.Entries {
		out.Entries[i] = l.Entries[i].Clone()
	}
	return out
}

// Fork returns a second life that shares the first n entries and goes on with new luck from the day of the first entry
// it does not share (from the last day, when it shares all).
func (l Log) Fork(n int, newLuck uint64) Log {
	n = min(max(n, 0), len(l.Entries))
	day := l.Day()
	if n < len(l.Entries) {
		day = l.Entries[n].Day
	}
	return l.ForkOn(n, day, newLuck)
}

// ForkOn is Fork with the first day of the new luck named, for a life that starts again on a Monday without entries.
func (l Log) ForkOn(n, day int, newLuck uint64) Log {
	child := l.Cut(n)
	n = child.decisions()
	// A life that was left again before anything was lived with its luck has nothing to tell.
	luck, before := child.Header.Luck, child.Header.Life
	for before != nil && n <= before.Entries && day <= before.Day {
		luck, before = before.Luck, before.Before
	}
	child.Header.Luck = newLuck
	child.Header.Life = &Life{Of: l.ID(), Entries: n, Day: day, Luck: luck, Before: before}
	return child
}

// decisions counts the entries that change a state.
func (l Log) decisions() int {
	n := 0
	for i := range l.Entries {
		if l.Entries[i].Kind == KindAct {
			n++
		}
	}
	return n
}

// ID names this log by its content: the first twelve hex digits of the SHA-256 of its lines without their checksums. A
// log that Encode would refuse has no ID.
func (l Log) ID() string {
	line, err := headerJSON(l.Header)
	if err != nil {
		return ""
	}
	sum := sha256.New()
	sum.Write(append(line, '\n'))
	for _, e := range l.Entries {
		if line, err = entryJSON(e); err != nil {
			return ""
		}
		sum.Write(append(line, '\n'))
	}
	return hex.EncodeToString(sum.Sum(nil))[:12]
}

// Canonical returns the one way this package writes a JSON value: keys sorted, no spaces, numbers as they were written.
// Nothing, and the value null, become nil.
func Canonical(raw json.RawMessage) (json.RawMessage, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	// Unmarshal first: it refuses whatever follows the value, which a Decoder would leave unread.
	var whole json.RawMessage
	if err := json.Unmarshal(raw, &whole); err != nil {
		return nil, err
	}
	var value any
	numbers := json.NewDecoder(bytes.NewReader(whole))
	numbers.UseNumber()
	if err := numbers.Decode(&value); err != nil {
		return nil, err
	}
	if value == nil {
		return nil, nil
	}
	return compact(value)
}

func (life *Life) clone() *Life {
	if life == nil {
		return nil
	}
	out := *life
	out.Before = life.Before.clone()
	return &out
}

// Clone returns a copy that shares nothing with e.
func (e Entry) Clone() Entry {
	if e.Act.Forecast != nil {
		e.Act.Forecast = new(*e.Act.Forecast)
	}
	if e.Check != nil {
		e.Check = new(*e.Check)
	}
	if e.Note != nil {
		e.Note = new(*e.Note)
		e.Note.Numbers = maps.Clone(e.Note.Numbers)
	}
	return e
}
