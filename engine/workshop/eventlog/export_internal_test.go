package eventlog

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// TestARecordOfWhatCannotBeRecorded: what no engine would have taken is found in a record whose every checksum and hash is right: signs that a terminal would obey,
// fields and bodies that are too long.
func TestARecordOfWhatCannotBeRecorded(t *testing.T) {
	good := Event{Kind: "x", Actor: "s1", Body: []byte(`{}`)}
	long := strings.Repeat("a", MaxField+1)
	for name, c := range map[string]struct {
		session string
		change  func(e *Event)
		whole   bool
	}{
		"as it is":    {"spring", func(*Event) {}, true},
		"escape":      {"spring\x1b[2J", func(*Event) {}, false},
		"no session":  {"", func(*Event) {}, false},
		"actor":       {"spring", func(e *Event) { e.Actor = "\u009b" }, false},
		"long field":  {"spring", func(e *Event) { e.Play = long }, false},
		"large body":  {"spring", func(e *Event) { e.Body = []byte(`"` + strings.Repeat("a", MaxBody) + `"`) }, false},
		"no kind":     {"spring", func(e *Event) { e.Kind = "" }, false},
		"long naming": {"spring", func(e *Event) { e.Idem = long }, false},
	} {
		e := good
		c.change(&e)
		records := Chain(c.session, Head{}, []Event{e})
		var out bytes.Buffer
		for _, line := range []any{firstLine{FormatVersion, c.session}, lineOf(&records[0]), lastLine{1, records[0].Hash.String()}} {
			if err := writeLine(&out, line); err != nil {
				t.Fatal(err)
			}
		}
		_, _, err := Import(&out)
		if (err == nil) != c.whole || !c.whole && (!errors.Is(err, ErrDamaged) || strings.ContainsAny(err.Error(), "\x1b\u009b")) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

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
