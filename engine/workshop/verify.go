package workshop

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
)

// Verdict is what an exported session turned out to be.
type Verdict struct {
	Session  string `json:"session"`
	Scenario string `json:"scenario"`
	Events   int    `json:"events"`
	Head     string `json:"head"`      // hash of the last event
	Seats    int    `json:"seats"`     //
	Plays    int    `json:"plays"`     // that were rebuilt, each from its own luck
	Decided  int    `json:"decisions"` // in those plays
	Ended    bool   `json:"ended"`     // the seed is in it
	Same     bool   `json:"same"`      // chain, commitment and every play are as they must be
	Reason   string `json:"reason,omitempty"`
}

// Header reads an export and returns it with how the session was opened. What is damaged is an error that names the line.
func Header(r io.Reader) (string, []eventlog.Record, *room.Opening, error) {
	id, records, err := eventlog.Import(r)
	if err != nil {
		return id, nil, nil, err
	}
	var b room.Body
	if len(records) == 0 || json.Unmarshal(records[0].Body, &b) != nil || b.Opening == nil {
		return id, nil, nil, fmt.Errorf("%w: it does not begin with an opening", eventlog.ErrDamaged)
	}
	return id, records, b.Opening, nil
}

// Verify plays an exported session again from its log alone: the chain has been checked by Header, the commitment and every play are
// checked here.
func Verify(sc *scenario.Scenario, id string, records []eventlog.Record, o *room.Opening) Verdict {
	v := Verdict{Session: id, Scenario: o.Scenario, Events: len(records), Head: records[len(records)-1].Hash.String()}
	var last room.Body
	if err := json.Unmarshal(records[len(records)-1].Body, &last); err != nil || records[len(records)-1].Kind != room.KindEnded {
		v.Reason = "the session has not ended, so its seed is not published: its chain is whole, and its plays cannot be played again"
		return v
	}
	v.Ended = true
	if err := replay(sc, id, records, o, last.Master, &v); err != nil {
		v.Reason = err.Error()
		return v
	}
	v.Same = true
	return v
}

// mostSeats is how many seats a record is played again with, those that were left among them: ten rooms full. It bounds what a record that somebody made up can
// take of the memory, some 50 KB for each play of a whole scenario.
const mostSeats = 10 * room.MaxSeats

// watched keeps the plays that a room opens until they are looked at.
type watched struct {
	*plays.Plays
	open []room.Play
}

// Open implements room.Plays.
func (w *watched) Open(round, attempt int, unit string) (room.Play, error) {
	p, err := w.Plays.Open(round, attempt, unit)
	if err == nil {
		w.open = append(w.open, p)
	}
	return p, err
}

// check plays again what was played, counts it, and lets go of it.
func (w *watched) check(sc *scenario.Scenario, v *Verdict) error {
	for _, one := range w.open {
		log := one.(interface{ Log() declog.Log }).Log()
		for _, e := range log.Entries {
			if e.Kind == declog.KindAct {
				v.Decided++
			}
		}
		if _, err := session.Replay(sc, log); err != nil {
			return fmt.Errorf("a play differs: %w", err)
		}
	}
	v.Plays += len(w.open)
	w.open = nil
	return nil
}

func replay(sc *scenario.Scenario, id string, records []eventlog.Record, o *room.Opening, published string, v *Verdict) error {
	var master [32]byte
	raw, err := hex.DecodeString(published)
	if err != nil || len(raw) != len(master) {
		return errors.New("the seed in it is none")
	}
	copy(master[:], raw)
	if sum := plays.Commitment(master); hex.EncodeToString(sum[:]) != o.Commitment {
		return errors.New("the seed is not the one the session was opened with")
	}
	if err := Fits(sc, id, o); err != nil {
		return err
	}
	p, err := plays.New(sc, master, o.Luck != room.SameLuck, o.Rounds)
	if err != nil {
		return err
	}
	w := &watched{Plays: p}
	r := room.New(id, w)
	for _, rec := range records {
		if _, err := r.Step(rec); err != nil {
			return err
		}
		if rec.Kind == room.KindJoined {
			if v.Seats = len(r.Seats()); v.Seats > mostSeats {
				return fmt.Errorf("event %d gives seat %d, and no more than %d seats are played again: a room holds %d at once", rec.Seq, v.Seats, mostSeats, room.MaxSeats)
			}
		}
		if phase := r.Phase(); phase == room.Playing || phase == room.Paused {
			continue
		}
		if err := w.check(sc, v); err != nil {
			return err
		}
	}
	return nil
}
