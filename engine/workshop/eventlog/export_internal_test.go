package eventlog

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// TestARecordWithoutEnd: of a file that somebody made up, no more is held than a session can have, and the error says at which line and how much that is.
func TestARecordWithoutEnd(t *testing.T) {
	var m Memory
	events := make([]Event, 10)
	for i := range events {
		events[i] = Event{Kind: "x", Actor: "s1", Body: []byte(`{"offer":"` + strings.Repeat("a", 100) + `"}`)}
	}
	if _, err := m.Append(t.Context(), "spring", Head{}, events); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := Export(t.Context(), &m, "spring", &out); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ bytes, events, kept int }{{MaxImport, 10, 10}, {MaxImport, 9, 9}, {1000, 10, 4}} {
		_, records, err := importUpTo(bytes.NewReader(out.Bytes()), c.bytes, c.events)
		if len(records) != c.kept || errors.Is(err, ErrLong) != (c.kept < 10) || errors.Is(err, ErrDamaged) {
			t.Errorf("%+v: %d events, %v", c, len(records), err)
		}
	}
	_, _, err := importUpTo(bytes.NewReader(out.Bytes()), MaxImport, 9)
	if want := "the record is too long to be read: line 11: no more than 9 events in 134217728 bytes are read of a session"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("%v, want %s", err, want)
	}
}
