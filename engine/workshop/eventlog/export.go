package eventlog

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
)

// FormatVersion is the version of the text form. One line per bump:
//
//	1: one JSON object a line, a tab, CRC-32C of the object in eight hex digits, a newline; the first line names the session, one line for
//	   each event, and a last line with the number of events and the hash of the last one.
const FormatVersion = 1

// What is read of the text form at most: a file may come from anybody, and is not to take the memory of whoever reads it. Two hundred people who play two dozen
// rounds stay ten times below.
const (
	MaxLine     = 8 * MaxBody // bytes of a line
	MaxImport   = 128 << 20   // bytes of all lines
	MaxImported = 400_000     // events
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// firstLine begins an export.
type firstLine struct {
	Workshop int    `json:"headcount_workshop"`
	Session  string `json:"session"`
}

// eventLine is one event of an export.
type eventLine struct {
	Seq   uint64          `json:"seq"`
	Kind  string          `json:"kind"`
	Actor string          `json:"actor"`
	Play  string          `json:"play,omitempty"`
	Idem  string          `json:"idem,omitempty"`
	Body  json.RawMessage `json:"body,omitempty"`
	At    int64           `json:"at"`
	Hash  string          `json:"hash"`
}

// lastLine ends an export: without it, the rest of the file is missing.
type lastLine struct {
	Events uint64 `json:"events"`
	Head   string `json:"head"`
}

// Export writes a session as text, with every event checked against the chain.
func Export(ctx context.Context, log Log, session string, w io.Writer) (Head, error) {
	out := bufio.NewWriter(w)
	if err := writeLine(out, firstLine{FormatVersion, session}); err != nil {
		return Head{}, err
	}
	var head Head
	for {
		records, err := log.Read(ctx, session, head.Seq, MaxRead)
		if err != nil {
			return head, err
		}
		if len(records) == 0 {
			break
		}
		if head, err = head.Follows(session, records); err != nil {
			return head, err
		}
		for i := range records {
			if err := writeLine(out, lineOf(&records[i])); err != nil {
				return head, err
			}
		}
	}
	if err := writeLine(out, lastLine{head.Seq, head.Hash.String()}); err != nil {
		return head, err
	}
	return head, out.Flush()
}

func lineOf(r *Record) eventLine {
	return eventLine{r.Seq, r.Kind, r.Actor, r.Play, r.Idem, json.RawMessage(r.Body), r.At, r.Hash.String()}
}

func writeLine(w io.Writer, value any) error {
	raw, err := compact(value)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\t%08x\n", raw, crc32.Checksum(raw, castagnoli))
	return err
}

// compact marshals without the escapes that JSON needs only inside HTML.
func compact(value any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

// Import reads what Export wrote and checks all of it. With an error, the records before the damage are returned with it; the error names
// the line. One of the reader is passed on, never mistaken for damage. What is longer than MaxImport or MaxImported is an ErrLong.
func Import(r io.Reader) (session string, records []Record, err error) {
	return importUpTo(r, MaxImport, MaxImported)
}

func importUpTo(r io.Reader, most, events int) (session string, records []Record, err error) {
	in := bufio.NewReaderSize(r, 64<<10)
	size := 0
	var first firstLine
	if err := readLine(in, 1, &first); err != nil {
		return "", nil, err
	}
	if first.Workshop != FormatVersion {
		return "", nil, fmt.Errorf("%w: line 1: it has format %d and this Headcount reads %d", ErrDamaged, first.Workshop, FormatVersion)
	}
	var head Head
	for n := 2; ; n++ {
		raw, err := rawLine(in, n)
		if err != nil {
			return first.Session, records, err
		}
		if bytes.HasPrefix(raw, []byte(`{"events":`)) {
			return first.Session, records, ends(in, raw, n, head)
		}
		if size += len(raw); size > most || len(records) == events {
			return first.Session, records, fmt.Errorf("%w: line %d: no more than %d events in %d bytes are read of a session, and no room comes near; ask whoever gave you the file", ErrLong, n, events, most)
		}
		var line eventLine
		if err := exactly(raw, n, &line); err != nil {
			return first.Session, records, err
		}
		hash, err := ParseHash(line.Hash)
		if err != nil {
			return first.Session, records, fmt.Errorf("line %d: %w", n, err)
		}
		record := Record{
			Session: first.Session, Seq: line.Seq, Hash: hash,
			Event: Event{Kind: line.Kind, Actor: line.Actor, Play: line.Play, Idem: line.Idem, Body: line.Body, At: line.At},
		}
		if head, err = head.Follows(first.Session, []Record{record}); err != nil {
			return first.Session, records, fmt.Errorf("line %d: %w", n, err)
		}
		if err := Check(first.Session, []Event{record.Event}); err != nil { // no engine would have taken it; a terminal may obey it
			return first.Session, records, fmt.Errorf("%w: line %d: %v", ErrDamaged, n, err)
		}
		records = append(records, record)
	}
}

// ends checks the last line, and that nothing follows it.
func ends(in *bufio.Reader, raw []byte, n int, head Head) error {
	var last lastLine
	if err := exactly(raw, n, &last); err != nil {
		return err
	}
	if last.Events != head.Seq || last.Head != head.Hash.String() {
		return fmt.Errorf("%w: line %d: it ends after %d events and says it has %d", ErrDamaged, n, head.Seq, last.Events)
	}
	switch _, err := in.ReadByte(); {
	case err == nil:
		return fmt.Errorf("%w: line %d: something follows the end", ErrDamaged, n+1)
	case !errors.Is(err, io.EOF):
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	return nil
}

func readLine(in *bufio.Reader, n int, into any) error {
	raw, err := rawLine(in, n)
	if err != nil {
		return err
	}
	return exactly(raw, n, into)
}

// rawLine reads one line and checks its checksum.
func rawLine(in *bufio.Reader, n int) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		if err == nil {
			break
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil, fmt.Errorf("%w: line %d: it was cut off here", ErrDamaged, n)
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, fmt.Errorf("line %d: %w", n, err)
		case len(line) > MaxLine:
			return nil, fmt.Errorf("%w: line %d: it is longer than %d bytes", ErrDamaged, n, MaxLine)
		}
	}
	if bytes.HasSuffix(line, []byte("\r\n")) {
		return nil, fmt.Errorf("%w: line %d: its line ending was changed, as mail and editors do; take the file from the board once more", ErrDamaged, n)
	}
	const seal = 1 + 8 + 1
	if len(line) <= seal || line[len(line)-seal] != '\t' {
		return nil, fmt.Errorf("%w: line %d: it has no checksum", ErrDamaged, n)
	}
	raw := line[:len(line)-seal]
	if want := fmt.Sprintf("%08x", crc32.Checksum(raw, castagnoli)); string(line[len(line)-seal+1:len(line)-1]) != want {
		return nil, fmt.Errorf("%w: line %d: the checksum does not match", ErrDamaged, n)
	}
	return raw, nil
}

// exactly reads JSON in the one spelling that Export uses, so that no change of a byte goes unseen.
func exactly(raw []byte, n int, into any) error {
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("%w: line %d: %v", ErrDamaged, n, err)
	}
	again, err := compact(into)
	if err != nil || !bytes.Equal(again, raw) {
		return fmt.Errorf("%w: line %d: it is not spelt as this program writes it", ErrDamaged, n)
	}
	return nil
}
