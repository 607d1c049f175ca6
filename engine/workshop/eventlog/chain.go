package eventlog

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"unicode"
	"unicode/utf8"
)

// Hash is a SHA-256, as a link of a chain. The zero Hash stands before the first event.
type Hash [sha256.Size]byte

// String writes the hash in hex.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// ParseHash reads what String writes, in that spelling alone.
func ParseHash(s string) (Hash, error) {
	var h Hash
	raw, err := hex.DecodeString(s)
	if err != nil || len(raw) != len(h) || hex.EncodeToString(raw) != s {
		return h, fmt.Errorf("%w: %q is not a hash", ErrDamaged, s)
	}
	copy(h[:], raw)
	return h, nil
}

// Next chains one event to a head. Every field is preceded by its length, so that no two events can look alike by shifting bytes between
// fields.
func (h Head) Next(session string, e *Event) Head {
	next := Head{Seq: h.Seq + 1}
	sum := sha256.New()
	sum.Write(h.Hash[:])
	field := func(b []byte) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(b)))
		sum.Write(n[:])
		sum.Write(b)
	}
	number := func(v uint64) { field(binary.BigEndian.AppendUint64(nil, v)) }
	field([]byte(session))
	number(next.Seq)
	field([]byte(e.Kind))
	field([]byte(e.Actor))
	field([]byte(e.Play))
	field([]byte(e.Idem))
	field(e.Body)
	number(uint64(e.At))
	sum.Sum(next.Hash[:0])
	return next
}

// Head returns where a session stands right after a record.
func (r *Record) Head() Head { return Head{Seq: r.Seq, Hash: r.Hash} }

// Chain returns events as records that follow a head.
func Chain(session string, after Head, events []Event) []Record {
	records := make([]Record, len(events))
	for i := range events {
		after = after.Next(session, &events[i])
		records[i] = Record{Session: session, Seq: after.Seq, Event: events[i], Hash: after.Hash}
		records[i].Body = bytes.Clone(events[i].Body)
	}
	return records
}

// Follows checks that records continue a head and returns where they lead. A damaged record is named; the head returned then is the last
// sound one.
func (h Head) Follows(session string, records []Record) (Head, error) {
	for i := range records {
		r := &records[i]
		next := h.Next(session, &r.Event)
		if r.Session != session || r.Seq != next.Seq || r.Hash != next.Hash {
			return h, fmt.Errorf("%w: event %d of session %s is not what was recorded there", ErrDamaged, next.Seq, session)
		}
		h = next
	}
	return h, nil
}

// Check returns why an Append can never be carried out, or nil.
func Check(session string, events []Event) error {
	if err := checkField("session", session, true); err != nil {
		return err
	}
	if len(events) == 0 || len(events) > MaxEvents {
		return fmt.Errorf("%w: %d events at once; 1 to %d are taken", ErrInvalid, len(events), MaxEvents)
	}
	named := map[[2]string]bool{}
	for i := range events {
		e := &events[i]
		if err := e.check(); err != nil {
			return err
		}
		if e.Idem == "" {
			continue
		}
		if key := [2]string{e.Actor, e.Idem}; named[key] {
			return fmt.Errorf("%w: two events of one call carry the name %q of %s", ErrInvalid, e.Idem, e.Actor)
		} else {
			named[key] = true
		}
	}
	return nil
}

func (e *Event) check() error {
	for _, f := range []struct {
		name, value string
		must        bool
	}{{"kind", e.Kind, true}, {"actor", e.Actor, true}, {"play", e.Play, false}, {"idem", e.Idem, false}} {
		if err := checkField(f.name, f.value, f.must); err != nil {
			return err
		}
	}
	if len(e.Body) > MaxBody {
		return fmt.Errorf("%w: a body of %d bytes; at most %d", ErrInvalid, len(e.Body), MaxBody)
	}
	if len(e.Body) == 0 {
		return nil
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, e.Body); err != nil || !bytes.Equal(compact.Bytes(), e.Body) || !utf8.Valid(e.Body) {
		return fmt.Errorf("%w: the body of %s is not JSON without spaces", ErrInvalid, e.Kind)
	}
	return nil
}

func checkField(name, value string, must bool) error {
	if must && value == "" {
		return fmt.Errorf("%w: no %s", ErrInvalid, name)
	}
	if len(value) > MaxField || !utf8.ValidString(value) {
		return fmt.Errorf("%w: the %s is too long or not text", ErrInvalid, name)
	}
	for _, r := range value {
		if unicode.IsControl(r) || r == utf8.RuneError {
			return fmt.Errorf("%w: the %s holds a control character", ErrInvalid, name)
		}
	}
	return nil
}
