// Package carry is what goes from one scenario into the next: who left, what was promised and what became of it, what was chosen and how it
// ended, acts that people remember, who the manager has become, and the record of advisers. It enters a play as one block in the header of
// its log and no other way.
//
// The block has one spelling: lists in order of their keys, nothing twice, numbers as Go writes them. Read refuses every other block and
// says where it went wrong. Which of it a scenario takes up is for scenario to declare and for session to carry out; how it came about is
// for session to tell at the end of a play.
package carry

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"

	"headcount/engine/declog"
)

// Version is the version of the block that Write writes. One line per bump:
//
//	1: the first block.
const Version = 1

// Block is everything that is carried. The zero Block carries nothing.
type Block struct {
	Version     int       `json:"carry"`                 // Version
	Plays       []Play    `json:"plays,omitempty"`       // by scenario
	Self        *Self     `json:"self,omitempty"`        // of the last play that kept it
	Credibility *float64  `json:"credibility,omitempty"` // with those above, 0 to 1, of the last play that kept it
	People      []Person  `json:"people,omitempty"`      // by id, as they were when last met
	Advisers    []Adviser `json:"advisers,omitempty"`    // by id
	Left        []Left    `json:"left,omitempty"`        // by scenario and person
	Promises    []Promise `json:"promises,omitempty"`    // by scenario and promise
	Chosen      []Choice  `json:"chosen,omitempty"`      // by scenario and event
	Values      []Value   `json:"values,omitempty"`      // by scenario and variable
	Quotes      []Quote   `json:"quotes,omitempty"`      // by scenario and day, in the order they were done
}

// Play is one scenario that was played to its end.
type Play struct {
	Scenario string `json:"scenario"`
	Ending   string `json:"ending"` // id
	Log      string `json:"log"`    // declog.Log.ID of the play; hex
}

// Self is the manager's own part.
type Self struct {
	Identity float64    `json:"identity"` // 0 to 1
	Strain   float64    `json:"strain"`   // z, -2 to 4
	Growth   [3]float64 `json:"growth"`   // people, tasks, business: 0 to 1
}

// Person is how it stands between the manager and somebody.
type Person struct {
	ID       string  `json:"id"`
	Trust    float64 `json:"trust"`              // 0 to 1
	Breached int     `json:"breached,omitempty"` // working days for which gains stay reduced
}

// Adviser is the record of an adviser, as far as scenarios have been played.
type Adviser struct {
	ID    string `json:"id"`
	Right int    `json:"right"` // times that what they said came true
	Wrong int    `json:"wrong"` // and did not
}

// Left is somebody who left of their own will.
type Left struct {
	Scenario string `json:"scenario"`
	Person   string `json:"person"`
}

// Promise is a promise of the briefing that was given.
type Promise struct {
	Scenario string `json:"scenario"`
	Promise  string `json:"promise"`
	Person   string `json:"person"`
	Kept     bool   `json:"kept"`
}

// Choice is how an event was answered.
type Choice struct {
	Scenario string `json:"scenario"`
	Event    string `json:"event"`
	Choice   string `json:"choice"`
	Came     string `json:"came"`
}

// Value is an author's variable at the end of a play.
type Value struct {
	Scenario string  `json:"scenario"`
	Variable string  `json:"variable"`
	Value    float64 `json:"value"`
}

// Quote is an act that somebody remembers.
type Quote struct {
	Scenario string `json:"scenario"`
	Day      int    `json:"day"` // of that scenario
	Person   string `json:"person"`
	Verb     string `json:"verb"`
	Channel  string `json:"channel,omitempty"`
	Manner   string `json:"manner,omitempty"`
	Came     string `json:"came"`
}

// Error says where a block is not as it must be.
type Error struct {
	Path   string // carry.people[2].trust
	Reason string // half a sentence
}

// Error returns place and reason.
func (e *Error) Error() string { return e.Path + ": " + e.Reason }

// Read reads a block. Nothing, and null, are the empty block. The error is an *Error.
func Read(raw json.RawMessage) (*Block, error) {
	if len(bytes.TrimSpace(raw)) == 0 || string(bytes.TrimSpace(raw)) == "null" {
		return &Block{Version: Version}, nil
	}
	if len(raw) > declog.MaxCarry {
		return nil, &Error{"carry", "it is longer than any that Headcount writes"}
	}
	var head struct {
		Version *int `json:"carry"`
	}
	if err := json.Unmarshal(raw, &head); err != nil {
		return nil, located(err)
	}
	switch {
	case head.Version == nil:
		return nil, &Error{"carry", "it names no version"}
	case *head.Version != Version:
		return nil, &Error{"carry.carry", "this Headcount reads version 1; open it with the Headcount that wrote it"}
	}
	var b Block
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&b); err != nil {
		return nil, located(err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, &Error{"carry", "something follows it"}
	}
	if err := b.check(); err != nil {
		return nil, err
	}
	own, err := b.Write()
	if err != nil {
		return nil, err
	}
	if given, err := declog.Canonical(raw); err != nil || !bytes.Equal(given, own) && !b.empty() {
		return nil, &Error{"carry", "it is not spelled as Headcount writes it"}
	}
	return &b, nil
}

// empty reports whether nothing is carried.
func (b *Block) empty() bool {
	raw, err := b.Write()
	return err == nil && raw == nil
}

// located puts an error of the JSON reader where it belongs.
func located(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) && kind.Field != "" {
		return &Error{"carry." + kind.Field, "it is " + kind.Value + ", and " + kind.Type.String() + " is needed"}
	}
	return &Error{"carry", "it is not read as JSON of its kind: " + err.Error()}
}

// Write writes the block in its one spelling; the empty block is nothing. The error is an *Error.
func (b *Block) Write() (json.RawMessage, error) {
	own := *b
	own.Version = Version
	own.order()
	if err := own.check(); err != nil {
		return nil, err
	}
	raw, err := json.Marshal(own)
	if err != nil {
		return nil, &Error{"carry", err.Error()}
	}
	if string(raw) == `{"carry":1}` {
		return nil, nil
	}
	out, err := declog.Canonical(raw)
	if err != nil {
		return nil, &Error{"carry", err.Error()}
	}
	if len(out) > declog.MaxCarry {
		return nil, &Error{"carry", "it is longer than a log can hold"}
	}
	return out, nil
}

// Hash names the block: equal for equal facts, on every machine. A block that Write would refuse has none.
func (b *Block) Hash() string {
	raw, err := b.Write()
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:8])
}
