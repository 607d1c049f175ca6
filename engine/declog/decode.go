package declog

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Damage tells what Decode could not read. The entries before it are whole; nothing after it is trusted, because each
// decision was made in the state that all earlier ones had led to.
type Damage struct {
	Line   int    // the first bad line, from 1
	Reason string // half a sentence for the person
	Kept   int    // entries before it
	Bytes  int64  // length of the file up to the bad line
	Lost   int    // whole and torn lines from it to the end, the bad one included
	Torn   bool   // the bad line is the last and was not finished: a program or machine stopped while writing it, so it was never acknowledged
}

// String says what happened and what is left.
func (d *Damage) String() string {
	before := fmt.Sprintf("the %d entries before it are whole", d.Kept)
	switch d.Kept {
	case 0:
		before = "no entry stands before it"
	case 1:
		before = "the entry before it is whole"
	}
	switch {
	case d.Torn:
		return fmt.Sprintf("the last line (%d) was cut short: %s; %s", d.Line, d.Reason, before)
	case d.Lost == 1:
		return fmt.Sprintf("the last line (%d) is damaged: %s; %s", d.Line, d.Reason, before)
	}
	return fmt.Sprintf("line %d of the log is damaged: %s; %s, %d lines from there on are set aside", d.Line, d.Reason, before, d.Lost)
}

// Decode reads a log as far as it is whole. The error says why there is no log at all; damage further down yields the
// entries before it. An error of the reader is returned as it is, never mistaken for damage.
func Decode(r io.Reader) (Log, *Damage, error) {
	lines := &lineReader{in: bufio.NewReader(r)}
	first, err := lines.next()
	if err != nil {
		return Log{}, nil, headerError(err)
	}
	good := int64(len(first))
	header, err := decodeHeader(first)
	if err != nil {
		return Log{}, nil, err
	}
	log := Log{Header: header}
	for {
		line, err := lines.next()
		switch {
		case errors.Is(err, io.EOF):
			return log, nil, nil
		case errors.Is(err, errLong):
			return damaged(log, good, fmt.Sprintf("it is longer than %d bytes", MaxLine), false, lines)
		case err != nil:
			return Log{}, nil, err
		}
		if good+int64(len(line)) > MaxLog {
			return damaged(log, good, fmt.Sprintf("with it, the log is longer than %d MB, and no play comes near", MaxLog>>20), false, lines)
		}
		entry, reason := decodeEntry(line, len(log.Entries)+1)
		if reason != "" {
			return damaged(log, good, reason, line[len(line)-1] != '\n', lines)
		}
		good += int64(len(line))
		log.Entries = append(log.Entries, entry)
	}
}

// damaged counts what stands from the bad line on. One that was not finished is a torn end; no line stands behind it.
func damaged(log Log, good int64, reason string, torn bool, lines *lineReader) (Log, *Damage, error) {
	kept := len(log.Entries)
	d := &Damage{Line: kept + 2, Reason: reason, Kept: kept, Bytes: good, Lost: 1, Torn: torn}
	for {
		_, err := lines.next()
		switch {
		case errors.Is(err, io.EOF):
			return log, d, nil
		case err != nil && !errors.Is(err, errLong):
			return Log{}, nil, err
		}
		d.Lost++
	}
}

func decodeEntry(line []byte, n int) (Entry, string) {
	raw, reason := unseal(line)
	if reason != "" {
		return Entry{}, reason
	}
	if !utf8.Valid(raw) {
		return Entry{}, "it is not UTF-8"
	}
	var e Entry
	if err := json.Unmarshal(raw, &e); err != nil {
		return Entry{}, "it is not an entry: " + err.Error()
	}
	if err := e.Validate(); err != nil {
		return Entry{}, err.Error()
	}
	if e.N != n {
		// Checksums see a changed line; only the number sees one that is missing, doubled or moved.
		return Entry{}, fmt.Sprintf("entry %d stands where entry %d belongs", e.N, n)
	}
	return e, ""
}

func headerError(err error) error {
	switch {
	case errors.Is(err, io.EOF):
		return fmt.Errorf("%w: the file is empty; choose another save, or start the play again", ErrNotLog)
	case errors.Is(err, errLong):
		return notLog()
	}
	return err
}

func decodeHeader(line []byte) (Header, error) {
	raw, reason := unseal(line)
	if reason != "" {
		if bytes.HasPrefix(bytes.TrimPrefix(line, []byte("\ufeff")), []byte(`{"headcount":`)) {
			return Header{}, fmt.Errorf("%w: %s; without it the play cannot be computed, so restore the file from a copy", ErrHeader, reason)
		}
		return Header{}, notLog()
	}
	// The version first: what else a newer header holds may not even fit our fields.
	var version struct {
		Format *int `json:"headcount"`
	}
	if err := json.Unmarshal(raw, &version); err != nil || version.Format == nil {
		return Header{}, notLog()
	}
	if err := checkFormat(*version.Format); err != nil {
		return Header{}, err
	}
	return headerFrom(raw)
}

func headerFrom(raw []byte) (Header, error) {
	if !utf8.Valid(raw) {
		return Header{}, fmt.Errorf("%w: it is not UTF-8; restore the file from a copy", ErrHeader)
	}
	var h Header
	if err := json.Unmarshal(raw, &h); err != nil {
		return Header{}, fmt.Errorf("%w: %v; restore the file from a copy", ErrHeader, err)
	}
	if h.Rules < 1 {
		return Header{}, fmt.Errorf("%w: it names no rules version; restore the file from a copy", ErrHeader)
	}
	carry, err := Canonical(h.Carry)
	if err == nil {
		h.Carry = carry
		_, err = headerJSON(h)
	}
	if err != nil {
		return Header{}, fmt.Errorf("%w: %v; restore the file from a copy", ErrHeader, err)
	}
	return h, nil
}

func notLog() error {
	return fmt.Errorf("%w: its first line does not start a log; choose a .log file that Headcount wrote", ErrNotLog)
}
